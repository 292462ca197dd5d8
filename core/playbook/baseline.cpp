#include "core/playbook/baseline.h"

#include "core/playbook/qbrs.h"

namespace foothold {

namespace {

constexpr int monthsWithoutReview = 3;

const Qbr* reviewBefore(AccountFacts account, Date asOf, const Qbr* review) {
    const Qbr* last = nullptr;
    for (const Qbr& qbr : account.qbrs()) {
        if (&qbr == review || !isHeldAt(qbr, asOf)) continue;
        if (review && isHeldAt(*review, asOf) && dayOf(qbr) >= dayOf(*review)) continue;
        if (!last || dayOf(qbr) >= dayOf(*last)) last = &qbr;
    }
    return last;
}

} // namespace

Baseline baselineOf(AccountFacts account, Date asOf, const Qbr* review) {
    const Qbr* before = reviewBefore(account, asOf, review);
    if (!before) return {.date = addMonths(asOf, -monthsWithoutReview)};
    return {.date = dayOf(*before), .qbr = before, .snapshot = readSnapshot(before->snapshot, *account)};
}

} // namespace foothold
