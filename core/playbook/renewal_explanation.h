#pragma once

#include "core/metrics/explanation.h"
#include "core/playbook/renewals.h"

/// What a quarter's renewals are worth. (docs/playbook.md, Renewals)
namespace foothold {

/// The tree of the ARR at stake in the quarter that begins with @p first, in the book's currency: by
/// forecast, in each the accounts, down to their contracts.
Explanation explainRenewals(const Facts& facts, std::span<const Renewal> renewals, Month first);

} // namespace foothold
