#pragma once

#include "core/domain/account.h"

#include <array>
#include <optional>

namespace foothold {

/// What a book may decide about its scores; the values here are the defaults. (docs/metrics.md, Health)
struct ScoringProfile {
    /// Weights of the five measures in the order of Measure; only their proportion counts.
    std::array<double, 5> measureWeights = {30, 20, 20, 15, 15};
    /// Days between contacts by tier, in the order of Tier, and for an account without a known tier.
    std::array<int, 3> cadenceDays = {30, 90, 180};
    int cadenceDaysWithoutTier = 90;
    /// The least rounded score that is green, and that is amber.
    int greenFrom = 70, amberFrom = 40;

    int cadenceOf(std::optional<Tier> tier) const {
        return tier ? cadenceDays[std::size_t(*tier)] : cadenceDaysWithoutTier;
    }

    friend bool operator==(const ScoringProfile&, const ScoringProfile&) = default;
};

} // namespace foothold
