#include "core/documents/recommendation.h"

#include "core/documents/wording.h"
#include "core/metrics/timing.h"

#include <algorithm>

namespace foothold::plan {

std::vector<WhitespaceCell> dearestOpenCells(const Context& m) {
    std::vector<WhitespaceCell> cells;
    const WhitespaceMap map = whitespaceMap(m.account, m.asOf);
    for (const WhitespaceCell& cell : map.cells)
        if (cell.isOpen() && cell.value) cells.push_back(cell);
    std::ranges::stable_sort(cells, std::ranges::greater(), [](const WhitespaceCell& c) { return *c.value; });
    return cells;
}

Recommendation recommendationOf(const Context& m) {
    const auto open = m.openOpportunities();
    const auto best = std::ranges::max_element(
        open, {}, [](const Opportunity* o) { return std::pair(o->stage, o->amount); });
    if (best != open.end()) {
        const Opportunity& o = **best;
        QString what = m.productAndDepartment(o.product, o.department);
        if (what.isEmpty()) what = o.name.isEmpty() ? wording::of(o.motion) : o.name.toString();
        return {PlanText::tr("%1 (%2) for %3 a year")
                    .arg(what, wording::of(o.motion), m.show.money(o.amount, m.currency)),
                &o};
    }
    const auto cells = dearestOpenCells(m);
    if (cells.empty()) return {};
    return {PlanText::tr("%1 for about %2 a year")
                .arg(m.productAndDepartment(cells.front().product, cells.front().department),
                     m.show.money(*cells.front().value, m.currency))};
}

const Opportunity* proposedOf(const Context& m) {
    if (!objectionsToGrowth(m).isEmpty()) return nullptr;
    for (const Opportunity* opportunity : m.openOpportunities())
        if (opportunity->stage == Stage::Proposed && opportunity->product >= 0) return opportunity;
    return nullptr;
}

QStringList objectionsToGrowth(const Context& m) {
    QStringList reasons;
    if (m.timing() == Timing::RenewalWindow)
        reasons += PlanText::tr("the renewal is %1 and comes first").arg(m.daysAway(*m.renewal));
    if (const auto& held = m.situation().action().reasons;
        std::ranges::find(held, GateReason::SegmentGateClosed) != held.end())
        reasons += wording::of(GateReason::SegmentGateClosed);
    return reasons;
}

QStringList reasonsAgainstProposing(const Context& m) {
    QStringList reasons = objectionsToGrowth(m);
    if (m.health().colour == HealthColour::Red) reasons += wording::of(GateReason::HealthRed);
    return reasons;
}

} // namespace foothold::plan
