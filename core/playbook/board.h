#pragma once

#include "core/facts/facts.h"

#include <QString>

#include <vector>

/// The opportunities that are worked on. (docs/window.md, Pipeline)
namespace foothold {

/// An opportunity with its account; neither if it was not found.
struct FoundOpportunity {
    int account = -1;
    const Opportunity* opportunity = nullptr; ///< lives as long as the facts
};

/// By its opportunity_id.
FoundOpportunity findOpportunity(const Facts& facts, const QString& opportunityId);

inline constexpr int closedDays = 90; ///< how long what is won or lost stays on the board

/// What is open, or was closed in the last days; the largest first. @p owner empty: everybody's.
std::vector<FoundOpportunity> boardAt(const Facts& facts, Date asOf, const QString& owner = {});

/// The stage at the date: what was closed later was open then.
Stage stageAt(const Opportunity& opportunity, Date asOf);

} // namespace foothold
