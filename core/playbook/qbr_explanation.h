#pragma once

#include "core/metrics/explanation.h"
#include "core/playbook/qbrs.h"

/// Which reviews are counted. (docs/playbook.md, QBRs)
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

} // namespace foothold
