#include "core/metrics/waterfall.h"

namespace foothold {

bool isTotal(WaterfallBar bar) {
    return bar == WaterfallBar::Starting || bar == WaterfallBar::Retained || bar == WaterfallBar::Ending;
}

std::int64_t waterfallAmount(const RetentionGroup& group, WaterfallBar bar) {
    switch (bar) {
    case WaterfallBar::Starting:
        return group.starting;
    case WaterfallBar::Expansion:
        return group.expansion;
    case WaterfallBar::Contraction:
        return -group.contraction;
    case WaterfallBar::Churn:
        return -group.churned;
    case WaterfallBar::Retained:
        return group.ending;
    case WaterfallBar::NewLogos:
        return group.newLogoArr;
    case WaterfallBar::Reactivated:
        return group.reactivatedArr;
    case WaterfallBar::Ending:
        return group.ending + group.newLogoArr + group.reactivatedArr;
    }
    return 0;
}

bool isBehind(const ArrMovement& movement, WaterfallBar bar) {
    const bool cohort = movement.isOfCohort();
    switch (bar) {
    case WaterfallBar::Starting:
        return cohort;
    case WaterfallBar::Expansion:
        return cohort && movement.after > movement.before;
    case WaterfallBar::Contraction:
        return cohort && movement.after > 0 && movement.after < movement.before;
    case WaterfallBar::Churn:
        return cohort && movement.after == 0;
    case WaterfallBar::Retained:
        return cohort && movement.after > 0;
    case WaterfallBar::NewLogos:
        return !cohort && movement.after > 0 && !movement.hadArrEarlier;
    case WaterfallBar::Reactivated:
        return !cohort && movement.after > 0 && movement.hadArrEarlier;
    case WaterfallBar::Ending:
        return movement.after > 0;
    }
    return false;
}

} // namespace foothold
