#pragma once

#include "core/playbook/board.h"
#include "ui/shell/book_state.h"
#include "ui/widgets/list_model.h"

namespace foothold {

/// What the Pipeline page shows, made away from the window's thread.
struct PipelineData {
    FactsPtr facts;
    Date asOf{};
    QStringList owners;                   ///< of any opportunity, by name
    std::vector<FoundOpportunity> shown;  ///< open, or closed in the last days; the largest first
    std::vector<ListRow> opportunityRows; ///< of the table; the key is the opportunity_id
    std::vector<ListRow> creditRows;      ///< the key is the name; empty: nobody is named
};
using PipelineDataPtr = std::shared_ptr<const PipelineData>;

/// @p owner empty: everybody's.
PipelineDataPtr makePipelineData(const FactsPtr& facts, Date asOf, const QString& owner);

QString titleOf(AccountFacts account, const Opportunity& opportunity);

} // namespace foothold
