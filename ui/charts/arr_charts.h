#pragma once

#include "core/metrics/bridge.h"
#include "core/metrics/waterfall.h"

#include <functional>

class QChart;

/// How ARR moved, as bars. A click on a bar calls @p chosen with its place from the left.
namespace foothold {

QString waterfallLabel(WaterfallBar bar);

QChart* waterfallChart(const RetentionGroup& group, Currency currency, std::function<void(int)> chosen);
QChart* bridgeChart(const std::vector<BridgeStep>& steps, Currency currency, std::function<void(int)> chosen);

} // namespace foothold
