#pragma once

#include "core/domain/planned.h"
#include "core/metrics/portfolio.h"

#include <QString>

/// The sprint: the top accounts, one action each. (docs/playbook.md, Sprint)
namespace foothold {

inline constexpr std::size_t sprintSize = 20;

/// An account that is proposed.
struct SprintProposal {
    int account = -1;
    double priority = 0;
    std::int64_t whitespaceValue = 0; ///< minor units of the account's currency
    QString action{};                 ///< in words, from the gated action and the timing
    Date dueOn{};                     ///< ten business days
};
/// The 20 customers with the highest priority, those flagged for contraction or with the gated action
/// `monitor` left out, and those whose priority is unknown. Of equal ones the smaller account_id first.
std::vector<SprintProposal> proposeSprint(const Facts& facts, const Portfolio& portfolio);

/// The proposal as it is entered into the book: owned by each account's CSM.
std::vector<SprintStart> sprintStarts(const Facts& facts, std::span<const SprintProposal> proposals);

/// The latest sprint of the book and what came of it by a date.
struct SprintReview {
    Date startedOn{};
    struct Entry {
        int account = -1;
        const SprintEntry* entry = nullptr;
        int conversations = 0; ///< held up to the date
    };
    std::vector<Entry> entries{};
    int conversations = 0, won = 0;
    std::int64_t wonArr = 0; ///< minor units of the book's currency
    std::optional<std::int64_t> averageWonArr{};
    int opportunities = 0, closedWon = 0; ///< identified since the start for its accounts, and won of them
    std::optional<double> wonShare{};     ///< percent of the opportunities; unknown without one
    /// Won ARR by the year, in points of the ARR at the start: wonArr × 365 / days / ARR. Unknown without
    /// ARR.
    std::optional<double> nrrContribution{};
    std::vector<std::pair<QString, int>> objections{}; ///< the most frequent first
    std::vector<int> unconverted{};                    ///< accounts whose won ARR has no rate

    /// The mark: 15 opportunities or more, and 30 % of them won.
    bool hasEnoughOpportunities() const { return opportunities >= 15; }
    bool hasWonEnough() const { return wonShare && *wonShare >= 30; }
};
/// Nothing if the book has no sprint that began by @p asOf.
std::optional<SprintReview> reviewSprint(const Facts& facts, Date asOf);

} // namespace foothold
