#pragma once

#include "core/metrics/retention.h"

/// How ARR moved month by month. Money in minor units of the book's currency.
/// (docs/metrics.md, Monthly bridge)
namespace foothold {

struct BridgeStep {
    Month month{};
    std::int64_t opening = 0, newArr = 0, reactivation = 0, expansion = 0, contraction = 0, churn = 0,
                 closing = 0;

    friend bool operator==(const BridgeStep&, const BridgeStep&) = default;
};

/// The dates between which a bridge steps: from, every month-end between, to.
std::vector<Date> bridgeDates(Period period);

/// The steps of the period for the whole book; accounts without a rate are left out.
std::vector<BridgeStep> bridgeOf(const Facts& facts, Period period);
/// Of one account, by the same rules; empty if its currency has no rate.
std::vector<BridgeStep> bridgeOf(AccountFacts account, Period period);

} // namespace foothold
