#pragma once

#include "core/metrics/explanation.h"
#include "core/metrics/growth_model.h"

namespace foothold {

/// Two scenarios of the growth model, year by year, in minor units.
struct Growth {
    GrowthScenario first{}, second{};
    std::vector<std::int64_t> arrOfFirst{}, arrOfSecond{};
    double minorPerMajor = 100;
};

/// What the ARR of a scenario is made of after @p year years: that of the year before, NRR and new ARR, down
/// to the start. In major units.
Explanation explainGrowth(const Growth& growth, bool second, int year);
/// What the second scenario is ahead of the first after @p year years.
Explanation explainGap(const Growth& growth, int year);

} // namespace foothold
