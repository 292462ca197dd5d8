#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace foothold {

/// The columns of the portfolio table, in their first order.
enum class PortfolioColumn {
    Account,
    Segment,
    Tier,
    Csm,
    Arr,
    Health,
    Trend,
    Readiness,
    Whitespace,
    WhitespaceValue,
    Priority,
    Signals,
    Renewal,
    DaysToRenewal,
    Parent,
    Industry,
    Region,
    AccountId,
};
inline constexpr int portfolioColumnCount = int(PortfolioColumn::AccountId) + 1;

struct PortfolioColumnInfo {
    const char* key; ///< in saved views; never shown
    QString title;
    QString meaning; ///< for the tool tip of the heading
    int width;       ///< in pixels at 100 %
    bool right;      ///< figures stand to the right
    bool shownFirst; ///< in a new installation
};

PortfolioColumnInfo portfolioColumn(PortfolioColumn column);
/// Nothing if no column has that key.
std::optional<PortfolioColumn> portfolioColumnOf(const QString& key);

/// True if the cells are made of PortfolioFigures, which come after the rows.
inline bool isOfFigures(PortfolioColumn column) {
    return column >= PortfolioColumn::Health && column <= PortfolioColumn::Signals;
}
/// The column of the accounts table that is edited in it, empty if it cannot be edited.
std::string_view editedColumn(PortfolioColumn column);
/// The machine name of the figure in it, empty if it has no explanation.
QString explainedFigure(PortfolioColumn column);

} // namespace foothold
