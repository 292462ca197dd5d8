#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

/// What retention does to ARR over years. (docs/metrics.md, Growth model)
namespace foothold {

struct GrowthScenario {
    QString name{};
    std::int64_t newArr = 0; ///< from new logos each year, minor units
    Decimal nrr{};           ///< percent, not negative
};

/// ARR at the start and after each year, in minor units: ARR * NRR / 100, half-up, + new. Error: it grows
/// beyond any amount that can be kept, or a number is negative.
Result<std::vector<std::int64_t>> growthOf(std::int64_t start, int years, const GrowthScenario& scenario);

/// The first year, from 1 on, in which the second is at least the first; unknown if there is none.
std::optional<int> breakEvenYear(const std::vector<std::int64_t>& first,
                                 const std::vector<std::int64_t>& second);

/// What n years at @p nrr leave behind those at @p target, both in percent: ARR * ((target/100)^n -
/// (nrr/100)^n), in the unit of @p arr.
double costOfGap(double arr, double nrr, double target, int years);

} // namespace foothold
