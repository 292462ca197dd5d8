#pragma once

#include "core/metrics/explanation.h"
#include "core/playbook/checkpoints.h"

/// What stands beside one contract that ends, and beside one checkpoint. (docs/playbook.md, Renewal cadence)
namespace foothold {

enum class RenewalFigure : std::uint8_t { Arr, Days, Notice, Checkpoint };
template <>
struct Names<RenewalFigure> {
    static constexpr std::string_view all[] = {"arr_at_stake", "days_to_renewal", "days_to_notice",
                                               "days_to_checkpoint"};
};
/// The tree of what a contract shows at a date, money in the account's currency: what its lines carry, the
/// days to its end, to the last day for notice, to the next checkpoint; each unknown where there is none.
Explanation explainRenewal(AccountFacts account, const Contract& contract, Date asOf, RenewalFigure figure);

/// The days to a checkpoint of a new customer, with who was met in its month.
Explanation explainCheckpoint(AccountFacts account, const Checkpoint& checkpoint, Date asOf);

} // namespace foothold
