#pragma once

#include "core/base/date.h"
#include "core/base/money.h"
#include "core/metrics/readiness.h"
#include "core/playbook/rule.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace foothold {

/// The figures of an account, which take a while over ten thousand of them.
struct PortfolioFigures {
    std::optional<double> health{}; ///< 0 to 100
    std::optional<HealthColour> colour{};
    bool overridden = false;                    ///< an override replaces the calculated score
    std::vector<std::optional<double>> trend{}; ///< health at the last 12 month-ends and today, oldest first
    std::optional<double> readiness{};          ///< 0 to 100
    GatedAction action{};
    bool flagged = false;               ///< it warns of contraction
    std::optional<double> whitespace{}; ///< score 0 to 100
    int dimensionsKnown = 0;            ///< of five
    /// Minor units of the account's currency; unknown if there are open cells and none has a value.
    std::optional<std::int64_t> whitespaceValue{};
    std::optional<std::int64_t>
        bookWhitespace{};               ///< the same in the book's currency; unknown without a rate, too
    int unknownCells = 0;               ///< cells of the map whose value is unknown
    std::optional<double> priority{};   ///< 0 to 100
    std::vector<const Rule*> signals{}; ///< what fires, in the order of the rules
};

/// One account as the portfolio table shows it.
struct PortfolioRow {
    int account = -1; ///< its place in the Facts
    QString accountId, name, segment, tier, csm, industry, region;
    QString givenSegment, givenTier;     ///< as recorded; empty: derived from the ARR
    QString parent;                      ///< name of the parent account; its own if others belong to it
    Currency currency;                   ///< of the account
    std::int64_t arr = 0;                ///< minor units of the account's currency
    std::optional<std::int64_t> bookArr; ///< the same in the book's currency; unknown without a rate
    /// Over the twelve months to the date, with the segment that it counts for; nothing without a rate.
    std::optional<std::pair<Text, ArrMovement>> movement;
    std::optional<ArrMovement> movementBefore; ///< the same to the day that the tiles are compared with
    std::optional<Date> renewalOn;
    std::optional<int> daysToRenewal;
    QString search;                          ///< everything the filter looks at, case-folded
    std::optional<PortfolioFigures> figures; ///< empty while it is still being calculated
};

using PortfolioRows = std::shared_ptr<std::vector<PortfolioRow>>;

} // namespace foothold
