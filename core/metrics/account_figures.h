#pragma once

#include "core/metrics/readiness.h"
#include "core/metrics/whitespace.h"

/// Everything that a portfolio shows of an account. (docs/metrics.md; each figure in its section)
namespace foothold {

struct AccountFigures {
    std::optional<Text> segment{};
    std::optional<Tier> tier{};
    std::int64_t arr = 0; ///< minor units of the account's currency
    Health health{};
    WhitespaceScore whitespace{};
    std::int64_t whitespaceValue = 0; ///< minor units of the account's currency: the known cells
    int unknownCells = 0;             ///< open cells without a value
    Readiness readiness{};
    GatedAction action{};
    std::optional<Timing> timing{};
    std::optional<Date> renewalOn{};
    std::optional<int> daysToRenewal{};
    std::optional<double> priority{};
    Contraction contraction{};
    std::optional<Date> flaggedSince{};
    std::optional<double> utilisation{}, growth{}; ///< fractions, at M0
};

/// By the profile and the gate of the account's segment.
AccountFigures figuresOf(AccountFacts account, Date asOf, const Profiles& profiles, const Gates& gates);

} // namespace foothold
