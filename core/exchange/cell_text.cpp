#include "core/exchange/cell_text.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <charconv>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

using Parsed = tl::expected<Cell, QString>;

tl::unexpected<QString> no(const QString& reason) {
    return tl::unexpected(reason);
}

QString plain(double number) {
    return QString::fromLatin1(decimalText(number));
}

constexpr double unlimited = 1e12; // from here on a column's range only guards against overflow

tl::unexpected<QString> outOfRange(const Column& column, bool below) {
    if (column.max < unlimited)
        return no(T::tr("is not between %1 and %2").arg(plain(column.min), plain(column.max)));
    if (!below) return no(T::tr("is too large"));
    if (column.min == 0) return no(T::tr("is negative"));
    return no(column.min > 0 ? T::tr("is not above 0") : T::tr("is too small"));
}

Parsed readEnum(const Column& column, std::string_view text) {
    if (std::find(column.values.begin(), column.values.end(), text) != column.values.end()) return text;
    QStringList allowed;
    for (const auto value : column.values)
        allowed += fromUtf8(value);
    return no(T::tr("is not one of %1").arg(allowed.join(QLatin1String(", "))));
}

Parsed readBool(std::string_view text) {
    for (const std::string_view yes : {"yes", "true", "1"})
        if (text == yes) return std::int64_t(1);
    for (const std::string_view other : {"no", "false", "0"})
        if (text == other) return std::int64_t(0);
    return no(T::tr("is not yes or no"));
}

Parsed readDate(std::string_view text) {
    if (const auto date = parseDate(text)) return std::int64_t(daysOf(*date));
    return no(T::tr("is not a date of the calendar in the form YYYY-MM-DD"));
}

Parsed readMonth(std::string_view text) {
    if (const auto month = parseMonth(text)) return std::int64_t(month->index());
    return no(T::tr("is not a month in the form YYYY-MM"));
}

Parsed readMonthDay(std::string_view text) {
    // 2000 was a leap year: 29 February is a day on which a year can start.
    if (text.size() == 5 && parseDate("2000-" + std::string(text))) return text;
    return no(T::tr("is not a day of the year in the form MM-DD"));
}

Parsed readCount(const Column& column, std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool digitsOnly =
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digitsOnly && (error != std::errc() || end != text.data() + text.size()))
        return no(T::tr("is not a whole number in digits only"));
    if (error != std::errc() || double(number) > column.max) return outOfRange(column, false);
    if (double(number) < column.min) return outOfRange(column, true);
    return number;
}

/// A decimal of more than 15 significant digits is kept to 15 of them, which is what a double can hold.
std::optional<double> readLongDecimal(std::string_view text) {
    const bool formIsRight = text.find_first_not_of("-.0123456789") == std::string_view::npos;
    const auto point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? "0" : text.substr(point + 1);
    const std::string_view digits = whole.starts_with('-') ? whole.substr(1) : whole;
    const auto isNumber = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (!formIsRight || !isNumber(digits) || !isNumber(fraction)) return std::nullopt;
    double number = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), number).ec != std::errc())
        return std::nullopt;
    char rounded[64];
    const auto end =
        std::to_chars(rounded, rounded + sizeof rounded, number, std::chars_format::scientific, 14).ptr;
    std::from_chars(rounded, end, number);
    return number;
}

Parsed readDecimal(const Column& column, std::string_view text) {
    std::optional<double> number;
    if (const auto decimal = parseDecimal(text))
        number = decimal->toDouble();
    else
        number = readLongDecimal(text);
    if (!number) return no(T::tr("is not a decimal number with a point, such as 12.5"));
    if (*number < column.min || *number > column.max) return outOfRange(column, *number < column.min);
    return *number;
}

Parsed readMoney(std::string_view text, Currency currency) {
    const auto amount = parseMoney(text, currency);
    if (amount) return *amount;
    switch (amount.error()) {
    case MoneyError::TooManyDecimals:
        return no(T::tr("has more decimals than %1 has (%2)").arg(currency.code()).arg(currency.decimals()));
    case MoneyError::TooLarge:
        return no(T::tr("is too large an amount"));
    case MoneyError::Negative:
        return no(T::tr("is negative, which an amount here cannot be"));
    case MoneyError::NotANumber:
        break;
    }
    return no(T::tr("is not an amount such as 1234.56"));
}

Parsed readCurrency(std::string_view text) {
    if (Currency::parse(text)) return text;
    return no(T::tr("is not a currency code of three capital letters, such as EUR"));
}

Parsed readJson(std::string_view text) {
    // A document may be a single value, which QJsonDocument only takes as part of an array.
    const QByteArray array = '[' + QByteArray(text.data(), qsizetype(text.size())) + ']';
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(array, &error);
    if (error.error == QJsonParseError::NoError && document.array().size() == 1) return text;
    return no(T::tr("is not a JSON document"));
}

void appendNumber(std::string& text, std::int64_t number) {
    char buffer[24];
    text.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, number).ptr);
}

void appendPadded(std::string& text, int number, int digits) {
    char buffer[8];
    for (int i = digits; i-- > 0; number /= 10)
        buffer[i] = char('0' + number % 10);
    text.append(buffer, std::size_t(digits));
}

void appendDate(std::string& text, Date date) {
    const std::chrono::year_month_day ymd(date);
    appendPadded(text, int(ymd.year()), 4);
    text += '-';
    appendPadded(text, int(unsigned(ymd.month())), 2);
    text += '-';
    appendPadded(text, int(unsigned(ymd.day())), 2);
}

void appendMonth(std::string& text, Month month) {
    appendPadded(text, month.year(), 4);
    text += '-';
    appendPadded(text, month.month(), 2);
}

void appendBytes(std::string& text, const QByteArray& bytes) {
    text.append(bytes.constData(), std::size_t(bytes.size()));
}

} // namespace

std::string& CellReader::buffer() {
    if (m_used == m_buffers.size()) m_buffers.emplace_back();
    std::string& free = m_buffers[m_used++];
    free.clear();
    return free;
}

tl::expected<Cell, QString> CellReader::readList(const Column& column, std::string_view text) {
    std::string& list = buffer();
    std::optional<QString> problem;
    forEachItem(text, [&](std::string_view raw) {
        const std::string_view item = trimmed(raw);
        if (item.empty() || problem) return;
        if (column.type == Type::DateList && !parseDate(item))
            problem =
                T::tr("has \"%1\" in it, which is not a date in the form YYYY-MM-DD").arg(fromUtf8(item));
        if (!list.empty()) list += ';';
        list += item;
    });
    if (problem) return no(*problem);
    if (list.empty()) return Cell();
    return std::string_view(list);
}

tl::expected<Cell, QString> CellReader::read(const Column& column, std::string_view raw, Currency currency) {
    const std::string_view text = column.type == Type::FreeText ? raw : trimmed(raw);
    if (text.empty()) return Cell();
    switch (column.type) {
    case Type::Key:
    case Type::Text:
    case Type::FreeText:
        return text;
    case Type::Enum:
        return readEnum(column, text);
    case Type::Bool:
        return readBool(text);
    case Type::Date:
        return readDate(text);
    case Type::Month:
        return readMonth(text);
    case Type::MonthDay:
        return readMonthDay(text);
    case Type::Count:
        return readCount(column, text);
    case Type::Decimal:
        return readDecimal(column, text);
    case Type::Money:
        return readMoney(text, currency);
    case Type::Currency:
        return readCurrency(text);
    case Type::KeyList:
    case Type::TextList:
    case Type::DateList:
        return readList(column, text);
    case Type::Json:
        return readJson(text);
    }
    return Cell();
}

void appendCellText(std::string& text, const Column& column, const Cell& cell, Currency currency) {
    if (const auto* view = std::get_if<std::string_view>(&cell)) {
        text += *view;
    } else if (const auto* real = std::get_if<double>(&cell)) {
        appendBytes(text, decimalText(*real));
    } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        if (column.type == Type::Bool)
            text += *number ? "yes" : "no";
        else if (column.type == Type::Date)
            appendDate(text, dateFromDays(int(*number)));
        else if (column.type == Type::Month)
            appendMonth(text, Month(int(*number)));
        else if (column.type == Type::Money)
            appendBytes(text, moneyText(*number, currency));
        else
            appendNumber(text, *number);
    }
}

QString cellText(const Column& column, const Cell& cell, Currency currency) {
    std::string text;
    appendCellText(text, column, cell, currency);
    return fromUtf8(text);
}

} // namespace foothold
