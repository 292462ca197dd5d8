#pragma once

#include "core/metrics/explanation.h"
#include "core/metrics/retention.h"

#include <span>

/// How the retention of a set of accounts comes about. (docs/metrics.md, Retention)
namespace foothold {

enum class RetentionFigure : std::uint8_t { Grr, Nrr, LogoRetention, Arr };
template <>
struct Names<RetentionFigure> {
    static constexpr std::string_view all[] = {"grr", "nrr", "logo_retention", "arr"};
};

/// The movements of some accounts, by their index, over a period; those without a rate are left out.
RetentionGroup retentionOfAccounts(const Facts& facts, std::span<const int> accounts, Period period,
                                   const ScoringProfile& profile);

/// The tree of a figure of @p group, which was asked over @p period: the movements that make it, and in each
/// the accounts with the largest amounts, down to their contract lines. Money in the book's currency, ARR
/// that of the end.
Explanation explainRetention(const Facts& facts, const RetentionGroup& group, Period period,
                             RetentionFigure figure);

} // namespace foothold
