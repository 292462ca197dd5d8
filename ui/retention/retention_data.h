#pragma once

#include "core/metrics/bridge.h"
#include "core/metrics/churn.h"
#include "ui/charts/arr_charts.h"
#include "ui/shell/book_state.h"
#include "ui/widgets/list_model.h"

namespace foothold {

/// What the Retention page shows, made away from the window's thread.
struct RetentionData {
    FactsPtr facts;
    Period period{};
    std::optional<GroupKey> by{};
    Retention retention;
    RetentionGroup book;
    RetentionGroup before; ///< of the book, over a period as long that ended on the baseline's day
    std::vector<BridgeStep> bridge;
    std::vector<ChurnReason> reasons;
    std::vector<Autopsy> autopsies;
    std::vector<QuarterCohort> cohorts;
};
using RetentionDataPtr = std::shared_ptr<const RetentionData>;

RetentionDataPtr makeRetentionData(const FactsPtr& facts, Period period, std::optional<GroupKey> by);

QString groupTitle(Text group, std::optional<GroupKey> by);
QString gateText(Gate gate);
Ink inkOf(Gate gate);

/// The rows of the page's lists; the key is the place in the data.
std::vector<ListRow> groupRows(const RetentionData& data);
std::vector<ListRow> movementRows(const RetentionData& data, const RetentionGroup& group, WaterfallBar bar);
std::vector<ListRow> bridgeRows(const RetentionData& data);
std::vector<ListRow> reasonRows(const RetentionData& data);
std::vector<ListRow> autopsyRows(const RetentionData& data);
std::vector<ListRow> cohortRows(const RetentionData& data);

} // namespace foothold
