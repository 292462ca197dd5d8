#include "core/playbook/checkpoints.h"

#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"

namespace foothold {

std::optional<Date> missedCheckpoint(AccountFacts account, Date asOf) {
    constexpr int monthsBefore[] = {1, 3, 4, 5, 6}; // the latest first
    const auto renewal = renewalDate(account, asOf);
    if (!renewal) return std::nullopt;
    const auto since = becameCustomerOn(account);
    for (const int months : monthsBefore) {
        const Date date = addMonths(*renewal, -months);
        if (monthOf(date) >= monthOf(asOf)) continue;
        if (since && date < *since) return std::nullopt;
        const Window month{monthOf(date).firstDay(), monthOf(date).lastDay()};
        for (const Touchpoint& touchpoint : within(account.touchpoints(), month, &Touchpoint::date))
            if (touchpoint.kind == TouchpointKind::Call || touchpoint.kind == TouchpointKind::Meeting ||
                touchpoint.kind == TouchpointKind::Qbr || touchpoint.kind == TouchpointKind::Executive)
                return std::nullopt;
        return date;
    }
    return std::nullopt;
}

} // namespace foothold
