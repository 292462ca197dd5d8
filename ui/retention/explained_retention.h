#pragma once

#include "core/metrics/retention_explanation.h"
#include "ui/shell/book_state.h"
#include "ui/widgets/explain_panel.h"

namespace foothold {

/// A retention figure of some accounts over a period, ready to be explained, and compared with that of a
/// period as long before. @p whose: "Accounts shown".
ExplainedFigure explainedRetention(const FactsPtr& facts, std::vector<int> accounts, Period period,
                                   RetentionFigure figure, const QString& whose);

/// Every account of the book, by its index.
std::vector<int> allAccounts(const Facts& facts);

} // namespace foothold
