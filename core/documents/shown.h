#pragma once

#include "core/base/date.h"
#include "core/base/money.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace foothold {

/// A day with the month as a word, in the order of the locale's own short form: "d MMM yyyy", "d. MMM yyyy",
/// "MMM d, yyyy"; "yyyy-MM-dd" where the year comes first.
QString dateFormat(const QLocale& locale);

/// How values read in a document of one locale. Never used for anything that is stored or exchanged.
class Shown {
public:
    explicit Shown(const QLocale& locale)
        : m_locale(locale) {}

    const QLocale& locale() const { return m_locale; }

    /// What an unknown value looks like: never 0, never empty.
    static QString unknown() { return QStringLiteral("\u2013"); }

    QString date(Date date) const; ///< "12 Aug 2026", in the locale's own order
    QString date(const std::optional<Date>& date) const;
    QString month(Month month) const;      ///< "March 2026"
    QString shortMonth(Month month) const; ///< "Mar 26"

    /// Major units without the currency, for a column whose heading names it. @p decimals false: whole units,
    /// only where the amount has no others.
    QString amount(std::int64_t minor, Currency currency, bool decimals) const;
    QString money(std::int64_t minor, Currency currency) const; ///< "182,000 EUR", decimals only where needed
    QString wholeMoney(std::int64_t minor, Currency currency) const; ///< rounded half up to major units
    QString compact(std::int64_t minor, Currency currency) const; ///< "60 k": three digits or so, no currency

    QString count(std::int64_t value) const;
    QString count(const std::optional<std::int64_t>& value) const;
    /// At most @p decimals digits after the point.
    QString number(double value, int decimals = 1) const;
    /// Always @p decimals digits after the point, "12.0": for columns of figures, and for a priority.
    QString fixed(double value, int decimals) const;
    QString score(const std::optional<double>& value) const;   ///< a score of 0 to 100, rounded half up
    QString percent(const std::optional<double>& value) const; ///< of a percentage, "86 %"
    /// With a sign in front, "+6" or "−3".
    QString change(double value, int decimals = 0) const;

private:
    QLocale m_locale;
};

/// A score or percentage as it is shown, half up to a whole number.
double asShown(double value);
/// From the one shown value to the other, so that a row adds up for whoever reads it; unknown if one is.
std::optional<double> shownChange(std::optional<double> then, std::optional<double> now);

} // namespace foothold
