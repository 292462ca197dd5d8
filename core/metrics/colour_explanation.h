#pragma once

#include "core/metrics/health.h"

#include <span>

namespace foothold {

/// How many of the accounts, by their index, have a health of that colour at the date, by its name ("green",
/// or "unknown_health" without a colour). Its facts are the accounts. (docs/metrics.md, Health)
Explanation explainColour(const Facts& facts, std::span<const int> accounts,
                          std::optional<HealthColour> colour, Date asOf, const Profiles& profiles);

} // namespace foothold
