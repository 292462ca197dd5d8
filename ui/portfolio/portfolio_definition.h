#pragma once

#include "ui/portfolio/portfolio_columns.h"
#include "ui/portfolio/portfolio_row.h"

#include <QStringList>

#include <map>
#include <vector>

namespace foothold {

/// Which accounts a portfolio shows. An empty list lets everything through; of a list one value is enough.
struct PortfolioFilter {
    QString words; ///< every word must occur somewhere in what the table says in words
    QStringList segments, csms;
    QStringList colours; ///< "green", "amber", "red", "unknown"
    QStringList actions; ///< by readiness: "pursue", ..., "unknown"
    QStringList signalIds;

    bool isEmpty() const;
    /// True if it looks at figures, which come after the rows; a row without them does not pass then.
    bool asksFigures() const;
    bool passes(const PortfolioRow& row) const;

    friend bool operator==(const PortfolioFilter&, const PortfolioFilter&) = default;
};

enum class PortfolioGrouping : std::uint8_t {
    None,
    Segment,
    Tier,
    Csm,
    Parent,
    Industry,
    Region,
    Health,
    Readiness
};
template <>
struct Names<PortfolioGrouping> {
    static constexpr std::string_view all[] = {"",         "segment", "tier",   "csm",      "parent",
                                               "industry", "region",  "health", "readiness"};
};
/// The group of a row: a machine name or the user's own word, empty if it has none.
QString groupKeyOf(const PortfolioRow& row, PortfolioGrouping grouping);
/// Names of groups in the order in which they stand: by rank where they have one, else by the alphabet; ""
/// comes last.
void sortGroups(QStringList& keys, PortfolioGrouping grouping);

/// What a view of the portfolio is: kept as JSON under a name in the book, and what was last shown on this
/// machine. (docs/data.md, Views)
struct PortfolioDefinition {
    std::vector<PortfolioColumn> columns{}; ///< in their order; the account is always the first
    std::map<PortfolioColumn, int> widths{};
    PortfolioColumn sort = PortfolioColumn::Account;
    Qt::SortOrder order = Qt::AscendingOrder;
    PortfolioGrouping grouping = PortfolioGrouping::None;
    PortfolioFilter filter{};

    friend bool operator==(const PortfolioDefinition&, const PortfolioDefinition&) = default;
};

/// Everything, as a new installation shows it.
PortfolioDefinition allAccounts();
QString jsonOf(const PortfolioDefinition& definition);
/// What it does not say, or what this version does not know, is as in allAccounts().
PortfolioDefinition definitionOf(const QString& json);

} // namespace foothold
