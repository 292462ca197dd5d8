#pragma once

#include "ui/portfolio/portfolio_columns.h"
#include "ui/portfolio/portfolio_row.h"

#include <QVariant>

namespace foothold {

/// What a column is sorted by: a number or a text in machine form; invalid if unknown.
QVariant portfolioSortValue(const PortfolioRow& row, PortfolioColumn column);

/// Sorts @p order (indices into @p rows) by a column; unknown values last; ties by name, then by key.
void sortPortfolio(const std::vector<PortfolioRow>& rows, std::vector<int>& order, PortfolioColumn column,
                   Qt::SortOrder direction);

} // namespace foothold
