// How a mapper of rows reads the text of a cell as a value of a column.

#include "core/base/text.h"
#include "core/exchange/mapping/charge_period.h"
#include "core/exchange/mapping/row_mapper.h"
#include "core/exchange/mapping/value_words.h"
#include "core/exchange/mapping/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr std::size_t mostRemembered = 100'000;

} // namespace

std::string RowMapper::textOf(const Field& field, const Rule& rule) {
    std::string text;
    if (rule.from >= 0) {
        const auto& cells = m_row->cells;
        if (std::size_t(rule.from) < cells.size() &&
            cells[std::size_t(rule.from)].kind == SourceCell::Kind::Error) {
            fail(rule, T::tr("is an error of the spreadsheet and no value"));
            return {};
        }
        text = cell(rule.from);
    }
    for (const int place : rule.join) {
        const std::string_view part = trimmed(cell(place));
        if (part.empty()) continue;
        if (!text.empty()) text += utf8(rule.rule->with);
        text += part;
    }
    const bool free =
        field.column && field.column->type == Type::FreeText && field.name != QLatin1String("name");
    if (!free) text = std::string(trimmed(text));
    const QString& take = rule.rule->take;
    return take.isEmpty() ? text : utf8(partOf(QString::fromStdString(text), take));
}

std::string RowMapper::translated(const Field& field, const Rule& rule, const std::string& text) {
    if (text.empty()) return text;
    const bool isEnum = field.column && field.column->type == Type::Enum;
    if (rule.rule->values.empty() && !isEnum) return text;
    const auto word = rule.rule->values.find(headingKey(fromUtf8(text)));
    if (word != rule.rule->values.end()) return utf8(word->second);
    if (isEnum)
        if (const std::string own = ownWord(*field.column, text); !own.empty()) return own;
    if (rule.rule->otherwise == QLatin1String("*")) return text;
    if (!rule.rule->otherwise.isEmpty()) return utf8(rule.rule->otherwise);
    const bool last = rule.rule == field.rules.back().rule;
    if (last && (!field.column || field.column->required))
        fail(rule, T::tr("is no word that is known for %1; translate it in a mapping").arg(field.name));
    else if (rule.from >= 0)
        m_unknown = {m_headings[rule.from], fromUtf8(text)};
    return {};
}

std::string RowMapper::date(const Rule& rule, const std::string& text) {
    const auto day = readForeignDate(text, formOf(rule.from).dates);
    if (!day) {
        fail(rule, formOf(rule.from).dates == DateOrder::DayFirst
                       ? T::tr("is no date of the calendar, read with the day before the month")
                       : T::tr("is no date of the calendar, read with the month before the day"));
        return {};
    }
    return utf8(isoDate(rule.rule->end == QLatin1String("exclusive") ? *day - Days(1) : *day));
}

std::optional<double> RowMapper::monthsCharged(const Rule& rule) {
    if (rule.period >= 0) {
        const auto months = monthsOfPeriod(fromUtf8(cell(rule.period)));
        if (months && *months > 0) {
            if (rule.periods < 0 || cell(rule.periods).empty()) return months;
            const auto count = countOf(rule.periods, T::tr("is no number of periods"));
            return count ? std::optional(*months * *count) : std::nullopt;
        }
        m_problem = RowProblem{m_headings[rule.period], fromUtf8(cell(rule.period)),
                               months ? T::tr("is charged once, so that it is no recurring revenue")
                                      : T::tr("is no period that is known, such as monthly or yearly")};
        return std::nullopt;
    }
    if (rule.term >= 0) return countOf(rule.term, T::tr("is no number of months"));
    return monthsOfName(rule.rule->per);
}

/// The number above 0 that stands there; else the row is bad for this reason.
std::optional<double> RowMapper::countOf(int place, const QString& otherwise) {
    const auto number = readForeignNumber(cell(place), formOf(place).decimals);
    const double count = number ? QByteArray::fromStdString(number->digits).toDouble() : 0;
    if (count > 0) return count;
    m_problem = RowProblem{m_headings[place], fromUtf8(cell(place)), otherwise};
    return std::nullopt;
}

std::optional<double> RowMapper::exchange(const Rule& rule, Currency said, Currency own) {
    const QString heading = rule.from < 0 ? QString() : m_headings[rule.from];
    const auto how = m_mapping.currencies.find(heading);
    if (how == m_mapping.currencies.end()) {
        ++notes.otherCurrencies[heading][said.code()];
        fail(rule, T::tr("is in %1, and amounts of this account are in %2; say by \"%3=convert\" that it is "
                         "converted by the book's rates, or by \"%3=same\" that it is in %2")
                       .arg(said.code(), own.code(), heading));
        return std::nullopt;
    }
    if (how->second == QLatin1String("same")) return 1;
    const double from = m_directory.rateOf(said), to = m_directory.rateOf(own);
    if (from <= 0 || to <= 0) {
        fail(rule,
             T::tr("is in %1, and the book has no rate to convert it to %2").arg(said.code(), own.code()));
        return std::nullopt;
    }
    ++notes.converted[heading][said.code()];
    return from / to;
}

std::string RowMapper::money(const Rule& rule, const ForeignNumber& number) {
    const bool ofBook = m_table.name == "products";
    const Currency currency = ofBook ? m_directory.bookCurrency() : m_directory.currencyOf(accountOfRow());
    std::string mark = number.currency;
    if (mark.empty() && m_currencyPlace >= 0) mark = std::string(trimmed(cell(m_currencyPlace)));
    std::optional<double> factor; // of another currency; else amounts are exact
    if (const auto said = Currency::parse(mark); said && currency.isGiven() && *said != currency) {
        factor = exchange(rule, *said, currency);
        if (!factor) return {};
    }
    const auto amount = parseDecimal(number.digits);
    if (!amount || number.digits.starts_with('-')) return number.digits; // the importer says why not
    const auto months = monthsCharged(rule);
    if (!months) return {};
    Int128 numerator = Int128(amount->mantissa) * currency.minorPerMajor();
    Int128 denominator = 1;
    for (int i = 0; i < amount->scale; ++i)
        denominator *= 10;
    if (rule.quantity >= 0) {
        const auto quantity = readForeignNumber(cell(rule.quantity), formOf(rule.quantity).decimals);
        const auto count = quantity ? parseDecimal(quantity->digits) : std::nullopt;
        if (!count || count->scale > 0 || count->mantissa < 0 || count->mantissa > 1'000'000'000) {
            m_problem = RowProblem{m_headings[rule.quantity], fromUtf8(cell(rule.quantity)),
                                   T::tr("is no whole number to multiply the price by")};
            return {};
        }
        numerator *= count->mantissa;
    }
    if (*months != 12) { // in thousandths of a month: weeks are no whole part of one
        numerator *= 12'000;
        denominator *= Int128(std::llround(*months * 1000));
    }
    if (factor && *factor != 1) {
        const auto converted =
            static_cast<long double>(numerator) / static_cast<long double>(denominator) * *factor;
        if (converted > static_cast<long double>(maxMinorUnits)) return number.digits;
        numerator = std::llround(converted);
        denominator = 1;
    }
    if (numerator / denominator > maxMinorUnits) return number.digits;
    const auto minor = std::int64_t((numerator * 2 + denominator) / (denominator * 2)); // half-up
    return moneyText(minor, currency).toStdString();
}

std::string RowMapper::number(const Field& field, const Rule& rule, const std::string& text) {
    const ColumnForm form = rule.from >= 0 && std::size_t(rule.from) < m_row->cells.size() &&
                                    m_row->cells[std::size_t(rule.from)].kind == SourceCell::Kind::Number
                                ? ColumnForm()
                                : formOf(rule.from);
    const bool digitsOnly =
        text.size() < 15 && text.front() != '0' &&
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digitsOnly && field.column->type != Type::Money) return text;
    auto number = readForeignNumber(text, form.decimals);
    if (!number) {
        fail(rule, form.decimals == DecimalMark::Point ? T::tr("is no number with a decimal point")
                                                       : T::tr("is no number with a decimal comma"));
        return {};
    }
    if (field.column->type == Type::Money) return money(rule, *number);
    std::string digits = number->digits;
    if (number->percent && field.column->max == 1) {
        const auto value = parseDecimal(digits);
        if (value) digits = decimalText(value->toDouble() / 100).toStdString();
    }
    if (field.column->type == Type::Count) {
        const auto point = digits.find('.');
        if (point != std::string::npos && digits.find_first_not_of('0', point + 1) == std::string::npos)
            digits.erase(point);
    }
    return digits;
}

std::string RowMapper::dateOrMonth(const Field& field, const Rule& rule, const std::string& text) {
    if (field.column->type == Type::Date) return date(rule, text);
    if (const auto month = readForeignMonth(text, formOf(rule.from).dates)) return utf8(isoMonth(*month));
    fail(rule, T::tr("is no month"));
    return {};
}

std::string RowMapper::converted(Field& field, const Rule& rule, std::string text) {
    if (text.empty()) return text;
    if (!field.column) { // part of a key: a day has to read as it does in the table whose key it is
        const auto day = field.name == QLatin1String("_start")
                             ? readForeignDate(text, formOf(rule.from).dates)
                             : std::nullopt;
        return day ? isoDate(*day).toStdString() : text;
    }
    switch (field.column->type) {
    case Type::Date:
    case Type::Month: { // the same few days come again and again
        if (field.rules.size() > 1) return dateOrMonth(field, rule, text);
        if (const auto known = field.read.find(text); known != field.read.end()) return known->second;
        std::string value = dateOrMonth(field, rule, text);
        if (!value.empty() && field.read.size() < mostRemembered) field.read.emplace(text, value);
        return value;
    }
    case Type::Count:
    case Type::Decimal:
    case Type::Money:
        return number(field, rule, text);
    case Type::Bool:
        if (const auto yes = readForeignBool(text)) return *yes ? "yes" : "no";
        m_unknown = {rule.from >= 0 ? m_headings[rule.from] : field.name, fromUtf8(text)};
        return {};
    case Type::Currency:
        return utf8(QString::fromStdString(text).toUpper());
    default:
        return text;
    }
}

} // namespace foothold
