#include "core/playbook/board.h"

#include "core/metrics/conventions.h"

#include <algorithm>

namespace foothold {

FoundOpportunity findOpportunity(const Facts& facts, const QString& opportunityId) {
    for (int i = 0; i < facts.accountCount(); ++i)
        for (const Opportunity& opportunity : facts.at(i).opportunities())
            if (opportunity.opportunityId.toString() == opportunityId) return {i, &opportunity};
    return {};
}

std::vector<FoundOpportunity> boardAt(const Facts& facts, Date asOf, const QString& owner) {
    const Window recent = lastDays(asOf, closedDays);
    std::vector<FoundOpportunity> list;
    for (int i = 0; i < facts.accountCount(); ++i)
        for (const Opportunity& opportunity : facts.at(i).opportunities()) {
            if (opportunity.identifiedOn > asOf) break;
            if (!opportunity.isOpenAt(asOf) && !recent.contains(*opportunity.closedOn)) continue;
            if (!owner.isEmpty() && opportunity.owner.toString() != owner) continue;
            list.push_back({i, &opportunity});
        }
    std::ranges::stable_sort(list, std::ranges::greater(), [&facts](const FoundOpportunity& found) {
        return facts.toBookCurrency(found.opportunity->amount, facts.at(found.account)->currency).value_or(0);
    });
    return list;
}

Stage stageAt(const Opportunity& opportunity, Date asOf) {
    const bool closed = opportunity.stage == Stage::Won || opportunity.stage == Stage::Lost;
    return closed && opportunity.isOpenAt(asOf) ? Stage::Proposed : opportunity.stage;
}

} // namespace foothold
