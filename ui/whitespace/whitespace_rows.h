#pragma once

#include "core/metrics/whitespace_portfolio.h"
#include "ui/widgets/list_model.h"

namespace foothold {

/// The headings and rows of the two heat maps.
struct WhitespaceTables {
    WhitespacePortfolio portfolio{};
    SpaceGrouping by = SpaceGrouping::Account;
    QStringList productHeadings{}, dimensionHeadings{};
    std::vector<ListRow> byProduct{}, byDimension{};
};

WhitespaceTables whitespaceTables(const Facts& facts, Date asOf, SpaceGrouping by,
                                  const std::function<bool()>& cancelled = {});

} // namespace foothold
