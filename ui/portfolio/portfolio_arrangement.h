#pragma once

#include "ui/portfolio/portfolio_definition.h"

#include <QSet>

#include <vector>

namespace foothold {

/// Of some rows: those that the filter lets through, or those of a group.
struct PortfolioTotals {
    int accounts = 0;
    std::int64_t arr = 0;             ///< book currency, of the accounts that have a rate
    std::int64_t whitespaceValue = 0; ///< book currency
    int unconverted = 0;              ///< accounts left out of the sums for want of a rate
    int green = 0, amber = 0, red = 0, unknown = 0;

    void add(const PortfolioRow& row);
};

/// Which rows are shown, and in which lines.
struct PortfolioArrangement {
    struct Group {
        QString key;
        PortfolioTotals totals;
    };
    std::vector<int> order;    ///< the rows that pass the filter, group by group, sorted
    std::vector<Group> groups; ///< empty if nothing is grouped
    std::vector<int> lines;    ///< what is shown: a row, or below 0 the line of group -1 - line
    PortfolioTotals totals;
};

/// Filter, grouping and order are those of @p definition; the rows of the groups in @p closed have no line.
PortfolioArrangement arrangementOf(const std::vector<PortfolioRow>& rows,
                                   const PortfolioDefinition& definition, const QSet<QString>& closed);

} // namespace foothold
