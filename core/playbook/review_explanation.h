#pragma once

#include "core/metrics/explanation.h"
#include "core/playbook/qbrs.h"

/// What stands beside one review in a list. (docs/playbook.md, QBRs)
namespace foothold {

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
