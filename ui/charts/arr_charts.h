#pragma once

#include "core/metrics/bridge.h"

#include <functional>

class QChart;

/// How ARR moved, as bars. A click on a bar calls @p chosen with its place from the left.
namespace foothold {

/// The bars of the waterfall, from the left.
enum class WaterfallBar { Starting, Expansion, Contraction, Churn, Retained, NewLogos, Reactivated, Ending };
inline constexpr int waterfallBarCount = 8;
QString waterfallLabel(WaterfallBar bar);
/// What a bar adds; a loss is negative.
std::int64_t waterfallAmount(const RetentionGroup& group, WaterfallBar bar);
/// True if the account stands behind the bar.
bool isBehind(const ArrMovement& movement, WaterfallBar bar);

QChart* waterfallChart(const RetentionGroup& group, Currency currency, std::function<void(int)> chosen);
QChart* bridgeChart(const std::vector<BridgeStep>& steps, Currency currency, std::function<void(int)> chosen);

} // namespace foothold
