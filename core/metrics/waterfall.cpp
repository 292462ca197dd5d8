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
    switch (bar) {
    case WaterfallBar::Starting:
        return movement.isOfCohort();
    case WaterfallBar::Expansion:
        return movement.expansion() > 0;
    case WaterfallBar::Contraction:
        return movement.contraction() > 0;
    case WaterfallBar::Churn:
        return movement.churned() > 0;
    case WaterfallBar::Retained:
        return movement.isOfCohort() && movement.after > 0;
    case WaterfallBar::NewLogos:
        return movement.newLogo() > 0;
    case WaterfallBar::Reactivated:
        return movement.reactivated() > 0;
    case WaterfallBar::Ending:
        return movement.after > 0;
    }
    return false;
}

} // namespace foothold
