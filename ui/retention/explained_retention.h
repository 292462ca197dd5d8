#pragma once

#include "core/metrics/retention_explanation.h"
#include "ui/shell/book_state.h"
#include "ui/widgets/explain_panel.h"

#include <functional>

namespace foothold {

/// A figure of a period, ready to be explained, and compared with that of earlier periods: @p periodTo gives
/// the one that ends on a baseline's day. @p whose: "Accounts shown".
ExplainedFigure explainedOverPeriod(const QString& whose, Period period,
                                    std::vector<ExplainedFigure::Baseline> baselines,
                                    std::function<Period(Date)> periodTo,
                                    std::function<Explanation(Period)> tree);
/// The same, compared with periods as long, a month, a quarter and a year before.
ExplainedFigure explainedOverPeriod(const QString& whose, Period period,
                                    std::function<Explanation(Period)> tree);

/// A retention figure of some accounts over a period, within one product @p family if that is given.
ExplainedFigure explainedRetention(const FactsPtr& facts, std::vector<int> accounts, Period period,
                                   RetentionFigure figure, const QString& whose,
                                   std::optional<Text> family = std::nullopt);

/// Every account of the book, by its index.
std::vector<int> allAccounts(const Facts& facts);

} // namespace foothold
