#pragma once

#include "core/metrics/explanation.h"
#include "core/metrics/retention.h"

#include <span>

/// How the retention of a set of accounts comes about. (docs/metrics.md, Retention)
namespace foothold {

enum class RetentionFigure : std::uint8_t {
    Grr,
    Nrr,
    LogoRetention,
    Arr, ///< of the end, new logos and reactivated accounts included
    Starting,
    Expansion,
    Contraction,
    Churn,
    Retained, ///< of the end, of the accounts of the start
    NewLogos,
    Reactivated,
    Customers ///< accounts with ARR at the start
};
template <>
struct Names<RetentionFigure> {
    static constexpr std::string_view all[] = {
        "grr",         "nrr",   "logo_retention", "arr",       "starting",    "expansion",
        "contraction", "churn", "retained",       "new_logos", "reactivated", "customers_at_start"};
};

/// The movements of some accounts, by their index, over a period, within one product @p family if that is
/// given; those without a rate are left out.
RetentionGroup retentionOfAccounts(const Facts& facts, std::span<const int> accounts, Period period,
                                   const ScoringProfile& profile, std::optional<Text> family = std::nullopt);

/// The tree of a figure of @p group, which was asked over @p period: the movements that make it, and in each
/// the accounts with the largest amounts, down to their contract lines. Money in the book's currency. Of a
/// group of movements within one product @p family only its lines are shown.
Explanation explainRetention(const Facts& facts, const RetentionGroup& group, Period period,
                             RetentionFigure figure, std::optional<Text> family = std::nullopt);

} // namespace foothold
