#pragma once

#include "core/metrics/calibration.h"
#include "core/metrics/growth_model.h"

class QChart;

namespace foothold {

/// The ROC curves of both forecasts, with the line of chance.
QChart* rocChart(const Calibration& calibration);
/// Of those who stayed and of those whose ARR shrank: how many had which health, in tens.
QChart* healthDistributionChart(const Calibration& calibration, double amber, double green);
/// How many of the samples fall into each ten of the score, by outcome: [positive][ten].
std::array<std::array<int, 10>, 2> distributionOf(const std::vector<Sample>& samples, double sign);

/// ARR over the years of two scenarios.
QChart* growthChart(const QString& firstName, const std::vector<std::int64_t>& first,
                    const QString& secondName, const std::vector<std::int64_t>& second, Currency currency);

} // namespace foothold
