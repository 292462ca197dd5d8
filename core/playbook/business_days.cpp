#include "core/playbook/business_days.h"

#include <algorithm>

namespace foothold {

bool BusinessDays::contains(Date date) const {
    const std::chrono::weekday day(date);
    if (day == std::chrono::Saturday || day == std::chrono::Sunday) return false;
    return !std::ranges::binary_search(m_holidays, date, {}, &Holiday::date);
}

Date BusinessDays::after(Date from, int days) const {
    // A calendar of nothing but holidays would have no next business day.
    constexpr Days longest{3660};
    Date date = from;
    while (days > 0 && date - from < longest)
        if (contains(date += Days(1))) --days;
    return date;
}

} // namespace foothold
