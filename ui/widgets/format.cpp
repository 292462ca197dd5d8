#include "ui/widgets/format.h"

#include "core/base/qdate.h"
#include "core/documents/shown.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace foothold::show {

namespace {

QString withCurrency(const QString& amount, Currency currency) {
    return currency.isGiven() ? amount + QChar(0x00A0) + currency.code() : amount;
}

} // namespace

QString date(Date date) {
    return QLocale().toString(toQDate(date), dateFormat(QLocale()));
}

QString date(const std::optional<Date>& value) {
    return value ? date(*value) : unknown;
}

QString shortDate(Date date, Date today) {
    const QDate day = toQDate(date);
    static const QRegularExpression year(QStringLiteral("[, ]*yyyy-?"));
    QString format = dateFormat(QLocale());
    if (day.year() == toQDate(today).year()) format.remove(year);
    return QLocale().toString(day, format);
}

QString moment(const QDateTime& at) {
    return date(fromQDate(at.date())) + QLatin1Char(' ') +
           QLocale().toString(at.time(), QLocale::ShortFormat);
}

QString month(Month month) {
    return QLocale().toString(QDate(month.year(), month.month(), 1), QStringLiteral("MMM yyyy"));
}

QString quarter(Month month) {
    return QCoreApplication::translate("Format", "Q%1 %2").arg((month.month() + 2) / 3).arg(month.year());
}

QString money(std::int64_t minor, Currency currency) {
    const bool whole = minor % currency.minorPerMajor() == 0;
    const double major = double(minor) / double(currency.minorPerMajor());
    return withCurrency(QLocale().toString(major, 'f', whole ? 0 : currency.decimals()), currency);
}

QString wholeMoney(std::int64_t minor, Currency currency) {
    const std::int64_t major = divideHalfUp(minor, currency.minorPerMajor());
    return withCurrency(QLocale().toString(qlonglong(major)), currency);
}

QString compactMoney(std::int64_t minor, Currency currency) {
    const double major = double(minor) / double(currency.minorPerMajor());
    const double size = std::abs(major);
    if (size < 10'000) return withCurrency(QLocale().toString(major, 'f', 0), currency);
    const double unit = size < 999'500 ? 1e3 : size < 999'500'000 ? 1e6 : 1e9;
    const QString sign = unit == 1e3   ? QStringLiteral("k")
                         : unit == 1e6 ? QStringLiteral("M")
                                       : QStringLiteral("bn");
    const double shown = major / unit;
    const int decimals = std::abs(shown) < 10 ? 2 : std::abs(shown) < 100 ? 1 : 0;
    return withCurrency(QLocale().toString(shown, 'f', decimals) + QChar(0x00A0) + sign, currency);
}

QString score(const std::optional<double>& value) {
    return value ? QString::number(std::floor(*value + 0.5)) : unknown;
}

QString number(double value, int decimals) {
    QString text = QLocale().toString(value, 'f', decimals);
    const QString point = QLocale().decimalPoint();
    if (decimals > 0 && text.contains(point)) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(point)) text.chop(point.size());
    }
    return text;
}

QString percent(const std::optional<double>& value, int decimals) {
    return value ? number(*value, decimals) + QChar(0x00A0) + QLatin1Char('%') : unknown;
}

QString count(qint64 value) {
    return QLocale().toString(value);
}

QString counted(qint64 number, const QString& one, const QString& many) {
    return number == 1 ? one : many.arg(count(number));
}

std::optional<Date> readDate(const QString& text) {
    const QString trimmed = text.trimmed();
    if (const auto iso = parseDate(trimmed.toStdString())) return iso;
    const QLocale locale;
    for (const QString& format :
         {dateFormat(locale), QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy"),
          QStringLiteral("d.M.yyyy"), locale.dateFormat(QLocale::ShortFormat),
          locale.dateFormat(QLocale::LongFormat)}) {
        const QDate day = locale.toDate(trimmed, format);
        // Two-digit years are ambiguous; the locale's short form reads them as 19xx.
        if (day.isValid() && day.year() >= 1950) return fromQDate(day);
    }
    return {};
}

std::optional<QString> readDecimal(const QString& text) {
    QString plain = text.trimmed();
    const QLocale locale;
    if (!locale.groupSeparator().isEmpty() && locale.groupSeparator() != QLatin1String("."))
        plain.remove(locale.groupSeparator());
    plain.remove(QChar(0x00A0)).remove(QChar(0x202F)).remove(QLatin1Char(' '));
    if (locale.decimalPoint() != QLatin1String(".")) {
        static const QRegularExpression groups(QStringLiteral("^-?\\d{1,3}(\\.\\d{3})+$"));
        const bool grouped = plain.contains(locale.decimalPoint()) || groups.match(plain).hasMatch();
        if (grouped && locale.groupSeparator() == QLatin1String(".")) plain.remove(QLatin1Char('.'));
        plain.replace(locale.decimalPoint(), QLatin1String("."));
    }
    if (!parseDecimal(plain.toStdString())) return {};
    return plain;
}

QString decimal(const QString& canonical) {
    const auto value = parseDecimal(canonical.toStdString());
    if (!value) return canonical;
    return QLocale().toString(value->toDouble(), 'f', value->scale);
}

} // namespace foothold::show
