#include "core/playbook/qbr_explanation.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/contracts.h"
#include "core/metrics/tree_parts.h"

namespace foothold {

namespace {

const char* formulaOf(QbrFigure figure) {
    switch (figure) {
    case QbrFigure::Ahead:
        return QT_TRANSLATE_NOOP("Metrics", "reviews of the quarter whose day is still to come");
    case QbrFigure::Overdue:
        return QT_TRANSLATE_NOOP("Metrics", "reviews that were not held on their day");
    case QbrFigure::Held:
        return QT_TRANSLATE_NOOP("Metrics", "reviews that were held in the quarter");
    case QbrFigure::ToPlan:
        break;
    }
    return QT_TRANSLATE_NOOP("Metrics", "customers of high and mid touch of whom no review is planned");
}

Explanation inState(const Facts& facts, std::span<const QbrStanding> reviews, QbrFigure figure,
                    QbrState state, const char* formula) {
    std::vector<FactRef> refs;
    for (const QbrStanding& review : reviews)
        if (isOf(review, figure) && review.state == state)
            refs.push_back(factRef(facts.at(review.account), *review.qbr));
    return countNode(nameOf(state).data(), formula, std::move(refs));
}

Explanation inTier(const Facts& facts, std::span<const QbrProposal> proposals, Date asOf, Tier tier,
                   const char* name, const char* formula) {
    std::vector<FactRef> refs;
    for (const QbrProposal& proposal : proposals)
        if (tierAt(facts.at(proposal.account), asOf) == tier)
            refs.push_back(accountRef(facts.at(proposal.account)));
    return countNode(name, formula, std::move(refs));
}

} // namespace

bool isOf(const QbrStanding& review, QbrFigure figure) {
    switch (figure) {
    case QbrFigure::Ahead:
        return !review.isHeld() && !review.overdue;
    case QbrFigure::Overdue:
        return review.overdue;
    case QbrFigure::Held:
        return review.isHeld();
    case QbrFigure::ToPlan:
        break;
    }
    return false;
}

Explanation explainQbrs(const Facts& facts, std::span<const QbrStanding> reviews,
                        std::span<const QbrProposal> proposals, Date asOf, QbrFigure figure) {
    std::vector<Explanation> parts;
    if (figure == QbrFigure::ToPlan)
        parts = {inTier(facts, proposals, asOf, Tier::High, "high_touch",
                        QT_TRANSLATE_NOOP("Metrics", "a review every three months")),
                 inTier(facts, proposals, asOf, Tier::Mid, "mid_touch",
                        QT_TRANSLATE_NOOP("Metrics", "a review every six months"))};
    else if (figure == QbrFigure::Held)
        parts = {inState(facts, reviews, figure, QbrState::Held,
                         QT_TRANSLATE_NOOP("Metrics", "held, and nothing said of what followed")),
                 inState(facts, reviews, figure, QbrState::FollowedUp,
                         QT_TRANSLATE_NOOP("Metrics", "held, and what was agreed is followed up"))};
    else
        parts = {inState(facts, reviews, figure, QbrState::Planned,
                         QT_TRANSLATE_NOOP("Metrics", "planned, not prepared yet")),
                 inState(facts, reviews, figure, QbrState::Prepared,
                         QT_TRANSLATE_NOOP("Metrics", "marked as prepared"))};
    return sumNode(nameString(figure), formulaOf(figure), std::move(parts));
}

} // namespace foothold
