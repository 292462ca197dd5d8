#pragma once

#include "core/metrics/explanation.h"
#include "core/playbook/checkpoints.h"
#include "core/playbook/renewals.h"

/// What a quarter's renewals are worth, and what stands beside one of them and beside a checkpoint.
/// (docs/playbook.md, Renewals and Renewal cadence)
namespace foothold {

/// The tree of the ARR at stake in the quarter that begins with @p first, in the book's currency: by
/// forecast, in each the accounts, down to their contracts.
Explanation explainRenewals(const Facts& facts, std::span<const Renewal> renewals, Month first);

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
