#pragma once

#include "core/domain/names.h"
#include "core/facts/facts.h"

/// How long it takes until a customer has something of it. (docs/metrics.md, Time to value)
namespace foothold {

enum class TimeToValueBand : std::uint8_t { Below, Good, Great, Best };
template <>
struct Names<TimeToValueBand> {
    static constexpr std::string_view all[] = {"below", "good", "great", "best"};
};

struct TimeToValue {
    int days = 0;         ///< from the day it became a customer to first value, or so far
    bool reached = false; ///< false: still without value
    /// By the segment's benchmark; still without value, it is known only once it is below.
    std::optional<TimeToValueBand> band{};
};
/// Unknown if it is not known since when the account is a customer, or if that is still to come.
std::optional<TimeToValue> timeToValueOf(AccountFacts account, Date asOf);

/// Months from the one in which its first contract starts to the first whose bridge shows an expansion of the
/// account, complete months up to @p asOf. Unknown without a contract, and as long as there is none.
std::optional<int> monthsToFirstExpansion(AccountFacts account, Date asOf);

} // namespace foothold
