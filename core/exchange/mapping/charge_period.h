#pragma once

#include <QString>

#include <optional>

namespace foothold {

/// Months that a charge with this name of a period, or this number of months, covers ("quarterly": 3; a week
/// is twelve fifty-seconds of a month); 0: it is charged once; nothing: it is no name of a period.
std::optional<double> monthsOfPeriod(const QString& word);
/// The same of the periods of mappings: "month", "quarter", "half_year", anything else: a year.
double monthsOfName(const QString& per);

} // namespace foothold
