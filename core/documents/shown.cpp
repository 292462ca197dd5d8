#include "core/documents/shown.h"

#include "core/base/qdate.h"

#include <QDate>

#include <cmath>

namespace foothold {

namespace {

const QChar noBreak(0x00a0);
const QChar minus(0x2212);

} // namespace

QString dateFormat(const QLocale& locale) {
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const auto d = format.indexOf(QLatin1Char('d')), m = format.indexOf(QLatin1Char('M')),
               y = format.indexOf(QLatin1Char('y'));
    if (y < m && y < d) return QStringLiteral("yyyy-MM-dd");
    if (m < d) return QStringLiteral("MMM d, yyyy");
    const bool dotted = locale.dateFormat(QLocale::LongFormat).contains(QLatin1String("d. "));
    return dotted ? QStringLiteral("d. MMM yyyy") : QStringLiteral("d MMM yyyy");
}

QString Shown::date(Date date) const {
    return m_locale.toString(toQDate(date), dateFormat(m_locale)).replace(QLatin1Char(' '), noBreak);
}

QString Shown::date(const std::optional<Date>& value) const {
    return value ? date(*value) : unknown();
}

QString Shown::month(Month month) const {
    return m_locale.standaloneMonthName(month.month()) + noBreak + QString::number(month.year());
}

QString Shown::shortMonth(Month month) const {
    return m_locale.toString(QDate(month.year(), month.month(), 1), QStringLiteral("MMM yy"))
        .replace(QLatin1Char(' '), noBreak);
}

QString Shown::amount(std::int64_t minor, Currency currency, bool decimals) const {
    const std::int64_t unit = currency.minorPerMajor();
    QString text = m_locale.toString(qlonglong(std::abs(minor / unit)));
    if (decimals && currency.decimals() > 0)
        text += m_locale.decimalPoint() +
                QString::number(std::abs(minor % unit)).rightJustified(currency.decimals(), QLatin1Char('0'));
    return minor < 0 ? minus + text : text;
}

QString Shown::money(std::int64_t minor, Currency currency) const {
    const QString text = amount(minor, currency, minor % currency.minorPerMajor() != 0);
    return currency.isGiven() ? text + noBreak + currency.code() : text;
}

QString Shown::wholeMoney(std::int64_t minor, Currency currency) const {
    const std::int64_t unit = currency.minorPerMajor();
    return money(divideHalfUp(minor, unit) * unit, currency);
}

QString Shown::compact(std::int64_t minor, Currency currency) const {
    const double major = double(minor) / double(currency.minorPerMajor());
    const double size = std::abs(major);
    if (size < 9'999.5) return number(major, 0);
    const double unit = size < 999'500 ? 1e3 : size < 999'500'000 ? 1e6 : 1e9;
    const QString sign = unit == 1e3   ? QStringLiteral("k")
                         : unit == 1e6 ? QStringLiteral("M")
                                       : QStringLiteral("bn");
    const double shown = major / unit;
    return number(shown, std::abs(shown) < 10 ? 2 : std::abs(shown) < 100 ? 1 : 0) + noBreak + sign;
}

QString Shown::count(std::int64_t value) const {
    const QString text = m_locale.toString(qlonglong(std::abs(value)));
    return value < 0 ? minus + text : text;
}

QString Shown::count(const std::optional<std::int64_t>& value) const {
    return value ? count(*value) : unknown();
}

QString Shown::number(double value, int decimals) const {
    QString text = m_locale.toString(std::abs(value), 'f', decimals);
    const QString point = m_locale.decimalPoint();
    if (decimals > 0 && text.contains(point)) {
        while (text.endsWith(m_locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(point)) text.chop(point.size());
    }
    const bool zero = text == m_locale.zeroDigit();
    return value < 0 && !zero ? minus + text : text;
}

QString Shown::fixed(double value, int decimals) const {
    const QString text = m_locale.toString(std::abs(value), 'f', decimals);
    const bool zero = text == m_locale.toString(0.0, 'f', decimals);
    return value < 0 && !zero ? minus + text : text;
}

QString Shown::score(const std::optional<double>& value) const {
    return value ? number(asShown(*value), 0) : unknown();
}

QString Shown::percent(const std::optional<double>& value) const {
    return value ? number(asShown(*value), 0) + noBreak + QLatin1Char('%') : unknown();
}

QString Shown::change(double value, int decimals) const {
    const QString text = number(value, decimals);
    return value > 0 && text != m_locale.zeroDigit() ? QLatin1Char('+') + text : text;
}

double asShown(double value) {
    return std::floor(value + 0.5);
}

std::optional<double> shownChange(std::optional<double> then, std::optional<double> now) {
    if (!then || !now) return {};
    return asShown(*now) - asShown(*then);
}

} // namespace foothold
