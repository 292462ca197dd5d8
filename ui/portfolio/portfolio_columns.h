#pragma once

#include <QString>

#include <vector>

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
    Whitespace,
    WhitespaceValue,
    Renewal,
    DaysToRenewal,
    Industry,
    Region,
    AccountId,
};
inline constexpr int portfolioColumnCount = int(PortfolioColumn::AccountId) + 1;

struct PortfolioColumnInfo {
    const char* key; ///< in the settings; never shown
    QString title;
    QString meaning; ///< for the tool tip of the heading
    int width;       ///< in pixels at 100 %
    bool right;      ///< figures stand to the right
    bool shownFirst; ///< in a new installation
};

PortfolioColumnInfo portfolioColumn(PortfolioColumn column);

} // namespace foothold
