#include "core/playbook/qbr_explanation.h"

#include "core/base/decimal.h"
#include "core/facts/fact_refs.h"
#include "core/metrics/contracts.h"
#include "core/metrics/people.h"
#include "core/metrics/tree_parts.h"

#include <algorithm>

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

/// The day that counts at the date: which one it was held on is not known before.
FactRef dayRef(AccountFacts account, const Qbr& qbr, Date asOf) {
    return qbr.heldOn && *qbr.heldOn <= asOf ? factRef(account, qbr)
                                             : factRef(account, qbr, "planned_on", isoDate(qbr.plannedOn));
}

FactRef nameRef(AccountFacts account, int contact) {
    const Contact& person = account.contacts()[std::size_t(contact)];
    return factRef(account, person, "name", person.name);
}

std::vector<FactRef> nameRefs(AccountFacts account, std::span<const int> contacts) {
    std::vector<FactRef> refs;
    for (const int contact : contacts)
        refs.push_back(nameRef(account, contact));
    return refs;
}

std::vector<FactRef> targetRefs(AccountFacts account) {
    std::vector<FactRef> refs;
    for (const Outcome& outcome : account.outcomes())
        refs.push_back(
            factRef(account, outcome, "target",
                    outcome.target ? QString::fromLatin1(decimalText(*outcome.target)) : QString()));
    return refs;
}

template <typename T, typename DateOf>
std::vector<FactRef> latestRef(AccountFacts account, std::span<const T> rows, DateOf dateOf, Date asOf) {
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        if (dateOf(*row) <= asOf) return {factRef(account, *row)};
    return {};
}

/// What says whether a review lacks something.
std::vector<FactRef> lookedAt(AccountFacts account, const QbrStanding& standing, QbrLack lack, Date asOf) {
    switch (lack) {
    case QbrLack::Attendees:
        return nameRefs(account, standing.attendees);
    case QbrLack::OurPeople:
        return {factRef(account, *standing.qbr, "our_people", standing.qbr->ourPeople)};
    case QbrLack::Topic:
        return {factRef(account, *standing.qbr, "topic", standing.qbr->topic)};
    case QbrLack::Goals:
        return targetRefs(account);
    case QbrLack::Usage:
        return latestRef(
            account, account.usage(), [](const Usage& row) { return row.month.lastDay(); }, asOf);
    case QbrLack::Contact:
        if (const Touchpoint* last = lastContact(account, asOf)) return {factRef(account, *last)};
        return {};
    case QbrLack::Nps:
        break;
    }
    return latestRef(
        account, account.nps(), [](const NpsResponse& row) { return row.date; }, asOf);
}

struct LackNode {
    QbrLack lack;
    const char* name;
    const char* formula;
};
constexpr LackNode inputs[] = {
    {QbrLack::Attendees, "no_attendees",
     QT_TRANSLATE_NOOP("Metrics", "1 if nobody of the customer is named who is still there")},
    {QbrLack::OurPeople, "no_own_people", QT_TRANSLATE_NOOP("Metrics", "1 if nobody of ours is named")},
    {QbrLack::Topic, "no_topic", QT_TRANSLATE_NOOP("Metrics", "1 if there is no strategic topic")},
    {QbrLack::Goals, "no_goals", QT_TRANSLATE_NOOP("Metrics", "1 if no success goal has a target")}};
constexpr LackNode data[] = {
    {QbrLack::Usage, "usage_is_old",
     QT_TRANSLATE_NOOP("Metrics", "1 if there is no usage for the latest month that the book has")},
    {QbrLack::Contact, "contact_is_old",
     QT_TRANSLATE_NOOP("Metrics", "1 if the last contact is longer ago than the cadence of the tier")},
    {QbrLack::Nps, "survey_is_old",
     QT_TRANSLATE_NOOP("Metrics", "1 if nobody has answered a survey for a year")}};

Explanation lacks(AccountFacts account, const QbrStanding& standing, std::span<const LackNode> nodes,
                  const std::vector<QbrLack>& found, const char* formula, Date asOf) {
    std::vector<Explanation> parts;
    for (const LackNode& each : nodes) {
        Explanation node = treeNode(QString::fromLatin1(each.name), each.formula);
        node.value = std::ranges::count(found, each.lack);
        node.facts = lookedAt(account, standing, each.lack, asOf);
        if (node.facts.empty()) node.facts.push_back(accountRef(account));
        parts.push_back(std::move(node));
    }
    return sumNode({}, formula, std::move(parts));
}

Explanation toConfirm(AccountFacts account, const QbrStanding& standing, Date asOf) {
    std::vector<FactRef> left, notMet;
    for (const int contact : standing.toConfirm)
        (account.contacts()[std::size_t(contact)].isPresentAt(asOf) ? notMet : left)
            .push_back(nameRef(account, contact));
    return sumNode(
        {}, QT_TRANSLATE_NOOP("Metrics", "of the people who are named for a review that is not held yet"),
        {countNode("people_who_left", QT_TRANSLATE_NOOP("Metrics", "people who are not there any more"),
                   std::move(left)),
         countNode("people_not_met", QT_TRANSLATE_NOOP("Metrics", "people who were not met for 90 days"),
                   std::move(notMet))});
}

Explanation treeOf(AccountFacts account, const Qbr& qbr, Date asOf, ReviewFigure figure) {
    const QbrStanding standing = standingOf(account, qbr, asOf);
    switch (figure) {
    case ReviewFigure::Day:
        return daysNode(QT_TRANSLATE_NOOP("Metrics", "days to the day of the review; below 0 since it"),
                        dayOf(standing) - asOf, {dayRef(account, qbr, asOf)});
    case ReviewFigure::Missing:
        return lacks(account, standing, inputs, standing.missing,
                     QT_TRANSLATE_NOOP("Metrics", "what the review needs and does not have; once it is held, "
                                                  "it lacks nothing"),
                     asOf);
    case ReviewFigure::ToConfirm:
        return toConfirm(account, standing, asOf);
    case ReviewFigure::Stale:
        break;
    }
    return lacks(account, standing, data, standing.stale,
                 QT_TRANSLATE_NOOP("Metrics", "which data is too old for the review; once it is held, none"),
                 asOf);
}

Explanation treeOf(AccountFacts account, const QbrProposal& proposal, Date asOf, ProposalFigure figure) {
    switch (figure) {
    case ProposalFigure::Day: {
        FactRef from = proposal.last ? dayRef(account, *proposal.last, asOf) : accountRef(account);
        return daysNode(QT_TRANSLATE_NOOP("Metrics", "days to the proposed day: three months (high touch) or "
                                                     "six (mid touch) after the last review, two weeks ahead "
                                                     "at least, on a business day"),
                        proposal.date - asOf, {std::move(from)});
    }
    case ProposalFigure::SinceLast:
        if (proposal.last)
            return daysNode(QT_TRANSLATE_NOOP("Metrics", "days since the last review that was held"),
                            asOf - dayOf(*proposal.last), {dayRef(account, *proposal.last, asOf)});
        return unknownNode(QT_TRANSLATE_NOOP("Metrics", "days since the last review that was held"),
                           QT_TRANSLATE_NOOP("Metrics", "no review was held yet"));
    case ProposalFigure::Attendees:
        break;
    }
    return countNode("",
                     QT_TRANSLATE_NOOP("Metrics", "those of the last review who are still there, else who "
                                                  "decides and who champions us"),
                     nameRefs(account, proposal.attendees));
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

Explanation explainReview(AccountFacts account, const Qbr& qbr, Date asOf, ReviewFigure figure) {
    Explanation tree = treeOf(account, qbr, asOf, figure);
    tree.name = nameString(figure);
    return tree;
}

Explanation explainProposal(AccountFacts account, const QbrProposal& proposal, Date asOf,
                            ProposalFigure figure) {
    Explanation tree = treeOf(account, proposal, asOf, figure);
    tree.name = nameString(figure);
    return tree;
}

} // namespace foothold
