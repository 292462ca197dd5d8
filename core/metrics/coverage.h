#pragma once

#include "core/metrics/profile.h"
#include "core/metrics/time_to_value.h"

/// Who looks after whom, and how broadly. (docs/metrics.md, Coverage)
namespace foothold {

struct CsmLoad {
    Text csm{};           ///< "" for accounts without one
    int accounts = 0;     ///< customers
    std::int64_t arr = 0; ///< minor units of the book's currency; accounts without a rate are left out
    double load = 0;      ///< 1 is a full portfolio; more is over capacity
};
/// The tier by which an account is looked after: an unknown one like mid touch, as its cadence is.
Tier touchTier(AccountFacts account, Date asOf);
/// What a customer adds to the load of its CSM.
double loadOf(AccountFacts account, Date asOf, const Profiles& profiles);
/// By name.
std::vector<CsmLoad> csmLoads(const Facts& facts, Date asOf, const Profiles& profiles);

struct Threading {
    int engaged = 0; ///< people
    bool hasExecutive = false;

    /// One departure away from nobody: fewer than three people, or none of seniority VP or C-level.
    bool isSingleThreaded() const { return engaged < 3 || !hasExecutive; }
};
Threading threadingAt(AccountFacts account, Date asOf);

} // namespace foothold
