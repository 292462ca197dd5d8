#include "core/playbook/baseline.h"

#include "core/playbook/qbrs.h"

namespace foothold {

namespace {

constexpr int monthsWithoutReview = 3;

} // namespace

Baseline baselineOf(AccountFacts account, Date asOf, const Qbr* review) {
    const Qbr* before = lastHeldQbr(account, asOf, review);
    if (!before) return {.date = addMonths(asOf, -monthsWithoutReview)};
    return {.date = dayOf(*before), .qbr = before, .snapshot = readSnapshot(before->snapshot, *account)};
}

} // namespace foothold
