#include "core/playbook/opportunity_explanation.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/contracts.h"
#include "core/metrics/ownership.h"
#include "core/metrics/tree_parts.h"
#include "core/playbook/ownership_terms.h"

namespace foothold {

namespace {

FactRef dayRef(AccountFacts account, const Opportunity& opportunity, std::string_view column,
               const std::optional<Date>& day) {
    return factRef(account, opportunity, column, day ? isoDate(*day) : QString());
}

Explanation amountOf(AccountFacts account, const Opportunity& opportunity) {
    Explanation node = treeNode(nameString(OpportunityFigure::Amount),
                                QT_TRANSLATE_NOOP("Metrics", "the ARR that the opportunity would bring, in "
                                                             "the account's currency"));
    node.value = double(opportunity.amount) / double(account->currency.minorPerMajor());
    node.facts.push_back(factRef(account, opportunity));
    return node;
}

Explanation shareOfArr(AccountFacts account, const Opportunity& opportunity, Date asOf) {
    return shareNode(QT_TRANSLATE_NOOP("Metrics",
                                       "100 \u00D7 amount / ARR: by this share, and by what is sold, the "
                                       "policy decides who closes and whether a handback package is due"),
                     QT_TRANSLATE_NOOP("Metrics", "the account has no ARR"), amountOf(account, opportunity),
                     arrNode(account, asOf));
}

Explanation amountInBook(AccountFacts account, const Opportunity& opportunity) {
    constexpr const char* formula =
        QT_TRANSLATE_NOOP("Metrics", "the amount in the book's currency: by it, and by what is sold, the "
                                     "policy decides who closes");
    const Facts& facts = account.book();
    const auto amount = facts.toBookCurrency(opportunity.amount, account->currency);
    Explanation node =
        amount ? treeNode({}, formula)
               : unknownNode(formula, QT_TRANSLATE_NOOP("Metrics", "there is no rate between "
                                                                   "its currency and the book's"));
    if (amount) node.value = double(*amount) / double(facts.settings().currency.minorPerMajor());
    node.facts.push_back(factRef(account, opportunity));
    return node;
}

Explanation daysOpen(AccountFacts account, const Opportunity& opportunity, Date asOf) {
    const bool open = opportunity.isOpenAt(asOf);
    std::vector<FactRef> facts{
        dayRef(account, opportunity, "identified_on", std::optional(opportunity.identifiedOn))};
    if (!open) facts.push_back(dayRef(account, opportunity, "closed_on", opportunity.closedOn));
    return daysNode(QT_TRANSLATE_NOOP("Metrics", "days since it was identified, at most until it was closed"),
                    (open ? asOf : *opportunity.closedOn) - opportunity.identifiedOn, std::move(facts));
}

Explanation daysToClose(AccountFacts account, const Opportunity& opportunity, Date asOf) {
    constexpr const char* formula = QT_TRANSLATE_NOOP(
        "Metrics", "days to the day on which it is expected to be closed; below 0 since it");
    if (!opportunity.expectedCloseOn)
        return unknownNode(formula, QT_TRANSLATE_NOOP("Metrics", "no day is expected"));
    return daysNode(formula, *opportunity.expectedCloseOn - asOf,
                    {dayRef(account, opportunity, "expected_close_on", opportunity.expectedCloseOn)});
}

/// The sum in the book's currency by account, of the opportunities that have a rate.
Explanation amounts(const Facts& facts, std::span<const FoundOpportunity> found, const char* formula) {
    AccountTally tally(facts);
    for (const FoundOpportunity& each : found) {
        const AccountFacts account = facts.at(each.account);
        if (const auto amount = facts.toBookCurrency(each.opportunity->amount, account->currency))
            tally.add(each.account, *amount, factRef(account, *each.opportunity));
    }
    return tally.sum({}, formula, QT_TRANSLATE_NOOP("Metrics", "its opportunities"));
}

Explanation opportunityCount(const Facts& facts, std::span<const FoundOpportunity> found,
                             const char* formula) {
    std::vector<FactRef> refs;
    for (const FoundOpportunity& each : found)
        refs.push_back(factRef(facts.at(each.account), *each.opportunity));
    return countNode("", formula, std::move(refs));
}

std::vector<FoundOpportunity> creditedTo(const Facts& facts, Period period, Text person, bool closed) {
    std::vector<FoundOpportunity> found;
    for (int i = 0; i < facts.accountCount(); ++i) {
        if (!facts.isConvertible(facts.at(i)->currency)) continue;
        for (const Opportunity& each : facts.at(i).opportunities()) {
            const bool counts = closed ? isWonIn(each, period) : period.contains(each.identifiedOn);
            if (counts && (closed ? each.owner : each.sourcedBy) == person) found.push_back({i, &each});
        }
    }
    return found;
}

Explanation treeOf(AccountFacts account, const Opportunity& opportunity, Date asOf,
                   OpportunityFigure figure) {
    switch (figure) {
    case OpportunityFigure::Amount:
        return amountOf(account, opportunity);
    case OpportunityFigure::DaysOpen:
        return daysOpen(account, opportunity, asOf);
    case OpportunityFigure::DaysToClose:
        return daysToClose(account, opportunity, asOf);
    case OpportunityFigure::Ownership:
        break;
    }
    return ownershipPolicy(account.book()) == OwnershipPolicy::Share ? shareOfArr(account, opportunity, asOf)
                                                                     : amountInBook(account, opportunity);
}

} // namespace

Explanation explainOpportunity(AccountFacts account, const Opportunity& opportunity, Date asOf,
                               OpportunityFigure figure) {
    Explanation tree = treeOf(account, opportunity, asOf, figure);
    const bool byAmount =
        figure == OpportunityFigure::Ownership && ownershipPolicy(account.book()) == OwnershipPolicy::Amount;
    tree.name = nameString(byAmount ? OpportunityFigure::Amount : figure);
    return tree;
}

Explanation explainStage(const Facts& facts, std::span<const FoundOpportunity> board, Stage stage,
                         Date asOf) {
    std::vector<FoundOpportunity> ofStage;
    for (const FoundOpportunity& each : board)
        if (stageAt(*each.opportunity, asOf) == stage) ofStage.push_back(each);
    Explanation tree =
        amounts(facts, ofStage,
                QT_TRANSLATE_NOOP("Metrics", "the amounts of the opportunities that are on the "
                                             "board in this stage, in the book's currency"));
    tree.name = nameString(stage);
    return tree;
}

Explanation explainCredit(const Facts& facts, Period period, Text person, CreditFigure figure) {
    const bool closed = figure == CreditFigure::Closed || figure == CreditFigure::ClosedAmount;
    const bool counts = figure == CreditFigure::Sourced || figure == CreditFigure::Closed;
    const auto found = creditedTo(facts, period, person, closed);
    const char* formula =
        closed ? QT_TRANSLATE_NOOP("Metrics", "opportunities won within a year, credited to their owner")
               : QT_TRANSLATE_NOOP("Metrics",
                                   "opportunities identified within a year, credited to who found them");
    Explanation tree = counts ? opportunityCount(facts, found, formula) : amounts(facts, found, formula);
    tree.name = nameString(figure);
    return tree;
}

} // namespace foothold
