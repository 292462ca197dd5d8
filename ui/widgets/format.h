#pragma once

#include "core/base/date.h"
#include "core/base/money.h"

#include <QString>

#include <optional>

class QDateTime;

/// How values look on screen, by the default locale. Never used for anything that is stored or exchanged.
namespace foothold::show {

/// What an unknown value looks like.
inline const QString unknown = QStringLiteral("\u2013");

/// "12 Aug 2026", in the locale's own order.
QString date(Date date);
QString date(const std::optional<Date>& value);
/// "12 Aug" if in the year of @p today, else with the year.
QString shortDate(Date date, Date today);
/// A day and the time of the day, as of a backup.
QString moment(const QDateTime& at);
/// "Mar 2026".
QString month(Month month);
/// "Q2 2026": the quarter of a month.
QString quarter(Month month);

/// "182,000 EUR": whole major units where the amount has no minor part.
QString money(std::int64_t minor, Currency currency);
/// Without minor units, half-up: for columns in which the cents only stand in the way.
QString wholeMoney(std::int64_t minor, Currency currency);
/// "4.21 M EUR", "182 k EUR": three significant digits, for cards and totals.
QString compactMoney(std::int64_t minor, Currency currency);

/// "81" for a score of 0 to 100.
QString score(const std::optional<double>& value);
/// "72.5": at most @p decimals digits after the point.
QString number(double value, int decimals = 1);
QString percent(const std::optional<double>& value, int decimals = 0);
QString count(qint64 value);
/// @p one for 1, else @p many with %1 replaced by the number.
QString counted(qint64 number, const QString& one, const QString& many);

/// Reads what a person typed: ISO, the locale's short and long forms, d.m.yyyy. Empty optional: not a date.
std::optional<Date> readDate(const QString& text);
/// What a person typed as the canonical decimal text ("1234.50"), by the locale's separators; an empty
/// optional if it is not a number.
std::optional<QString> readDecimal(const QString& text);
/// A canonical decimal text as the locale writes it, with group separators.
QString decimal(const QString& canonical);

} // namespace foothold::show
