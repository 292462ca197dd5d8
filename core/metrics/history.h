#pragma once

#include "core/facts/facts.h"

#include <vector>

/// The scores of a whole portfolio over time. (docs/metrics.md, Health and Expansion readiness)
namespace foothold {

struct ScorePoint {
    std::optional<double> health{}, readiness{};
};

/// Health and readiness of every account at each of the last @p months month-ends up to @p asOf, ascending,
/// by the profile in force at @p asOf: history[account][month].
std::vector<std::vector<ScorePoint>> scoreHistory(const Facts& facts, Date asOf, int months);

} // namespace foothold
