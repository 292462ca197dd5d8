#pragma once

#include "core/domain/expansion.h"
#include "ui/shell/book_state.h"
#include "ui/widgets/list_model.h"

namespace foothold {

/// An opportunity with its account; neither if it was not found.
struct FoundOpportunity {
    int account = -1;
    const Opportunity* opportunity = nullptr; ///< lives as long as the facts
};

/// What the Pipeline page shows, made away from the window's thread.
struct PipelineData {
    FactsPtr facts;
    Date asOf{};
    QStringList owners;                   ///< of any opportunity, by name
    std::vector<FoundOpportunity> shown;  ///< open, or closed in the last days; the largest first
    std::vector<ListRow> opportunityRows; ///< of the table; the key is the opportunity_id
    std::vector<ListRow> creditRows;
};
using PipelineDataPtr = std::shared_ptr<const PipelineData>;

inline constexpr int closedDays = 90; ///< how long what is won or lost stays on the board

/// @p owner empty: everybody's.
PipelineDataPtr makePipelineData(const FactsPtr& facts, Date asOf, const QString& owner);

QString titleOf(AccountFacts account, const Opportunity& opportunity);
/// The stage at the date: what was closed later was open then.
Stage stageAt(const Opportunity& opportunity, Date asOf);

} // namespace foothold
