#pragma once

#include "core/metrics/retention.h"

/// From the ARR at the start to that of the end, step by step. (docs/metrics.md, Retention)
namespace foothold {

/// The bars, from the left.
enum class WaterfallBar { Starting, Expansion, Contraction, Churn, Retained, NewLogos, Reactivated, Ending };
inline constexpr int waterfallBarCount = 8;

/// True if the bar stands on the ground; the others are steps from the one before.
bool isTotal(WaterfallBar bar);
/// What a bar adds, in minor units of the book's currency; a loss is negative.
std::int64_t waterfallAmount(const RetentionGroup& group, WaterfallBar bar);
/// True if the account stands behind the bar.
bool isBehind(const ArrMovement& movement, WaterfallBar bar);

} // namespace foothold
