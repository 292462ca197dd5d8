#include "core/metrics/conventions.h"

namespace foothold {

Month latestCompleteMonth(Date asOf) {
    return monthOf(asOf + Days(1)) - 1;
}

Month latestUsageMonth(const Facts& facts, Date asOf) {
    const Month complete = latestCompleteMonth(asOf);
    const auto months = facts.usageMonths();
    const auto after = std::upper_bound(months.begin(), months.end(), complete);
    if (after == months.begin()) return complete;
    const Month latest = *std::prev(after);
    return complete - latest <= 2 ? latest : complete;
}

} // namespace foothold
