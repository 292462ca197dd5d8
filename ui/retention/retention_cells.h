#pragma once

#include "ui/retention/retention_data.h"
#include "ui/widgets/explain_panel.h"

#include <functional>

/// What the cells of the Retention page's lists are made of. The rows are told by their keys, the columns by
/// their place; a cell without a figure of its own gives that of its row, or nothing.
namespace foothold::retention {

using Explaining = std::function<ExplainedFigure()>;

/// @p group: the place in the data.
Explaining groupCell(const RetentionDataPtr& data, int group, int column);
/// @p group: of which a bar is shown; @p account is one of those behind it.
Explaining movementCell(const RetentionDataPtr& data, const RetentionGroup& group, int account, int column);
/// @p month: its index.
Explaining bridgeCell(const RetentionDataPtr& data, int month, int column);
/// @p quarter: 4 × year + quarter.
Explaining cohortCell(const RetentionDataPtr& data, int quarter, int column);
/// @p reason, @p autopsy: the place in the data.
Explaining reasonCell(const RetentionDataPtr& data, int reason, int column);
Explaining autopsyCell(const RetentionDataPtr& data, int autopsy, int column);

} // namespace foothold::retention
