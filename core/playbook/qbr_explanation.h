#pragma once

#include "core/metrics/explanation.h"
#include "core/playbook/qbrs.h"

/// Which reviews are counted, and what stands beside one of them. (docs/playbook.md, QBRs)
namespace foothold {

enum class QbrFigure : std::uint8_t { Ahead, Overdue, Held, ToPlan };
template <>
struct Names<QbrFigure> {
    static constexpr std::string_view all[] = {"qbrs_ahead", "qbrs_overdue", "qbrs_held", "qbrs_to_plan"};
};

/// True if @p review counts for the figure.
bool isOf(const QbrStanding& review, QbrFigure figure);

/// The tree of a count, by the state of the reviews, or by the tier of the customers of whom none is planned.
Explanation explainQbrs(const Facts& facts, std::span<const QbrStanding> reviews,
                        std::span<const QbrProposal> proposals, Date asOf, QbrFigure figure);

enum class ReviewFigure : std::uint8_t { Day, Missing, ToConfirm, Stale };
template <>
struct Names<ReviewFigure> {
    static constexpr std::string_view all[] = {"days_to_review", "missing_inputs", "people_to_confirm",
                                               "stale_data"};
};
/// The tree of what a review shows at a date: the days to it, or how many inputs it lacks, how many of the
/// people named left or were not met, how much data is stale; down to the records that were looked at.
Explanation explainReview(AccountFacts account, const Qbr& qbr, Date asOf, ReviewFigure figure);

enum class ProposalFigure : std::uint8_t { Day, SinceLast, Attendees };
template <>
struct Names<ProposalFigure> {
    static constexpr std::string_view all[] = {"days_to_review", "days_since_review", "attendees"};
};
/// The same of a review that nobody has planned yet.
Explanation explainProposal(AccountFacts account, const QbrProposal& proposal, Date asOf,
                            ProposalFigure figure);

} // namespace foothold
