#include "core/playbook/sprint.h"

#include "core/base/text.h"
#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"
#include "core/playbook/business_days.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Sprint)
};

QString actionFor(const AccountFigures& figures) {
    if (figures.timing == Timing::RenewalWindow) return T::tr("Secure the renewal before anything else");
    switch (figures.action.gated.value_or(Action::Seed)) {
    case Action::Pursue:
        return T::tr("Make the offer for the largest whitespace");
    case Action::Qualify:
        return T::tr("Qualify need, budget and buyer of the largest whitespace");
    case Action::Seed:
    case Action::Monitor:
        break;
    }
    return T::tr("Show a success of a peer, and ask about the next goal");
}

int conversationsUpTo(const SprintEntry& entry, Date asOf) {
    int held = 0;
    for (const Text part : listParts(entry.conversationsOn))
        if (const auto date = parseDate(part.view()); date && *date <= asOf) ++held;
    return held;
}

void addOpportunities(SprintReview& review, AccountFacts account, Date asOf) {
    for (const Opportunity& opportunity : account.opportunities()) {
        if (opportunity.identifiedOn < review.startedOn || opportunity.identifiedOn > asOf) continue;
        ++review.opportunities;
        review.closedWon += opportunity.stage == Stage::Won && !opportunity.isOpenAt(asOf);
    }
}

std::int64_t bookArr(const Facts& facts, Date date) {
    std::int64_t sum = 0;
    for (int i = 0; i < facts.accountCount(); ++i)
        sum += bookArrAt(lineSpans(facts.at(i)), date);
    return sum;
}

} // namespace

std::vector<SprintProposal> proposeSprint(const Facts& facts, const Portfolio& portfolio) {
    const BusinessDays calendar(facts.holidays());
    constexpr int daysToAct = 10;
    std::vector<SprintProposal> list;
    const auto figures = portfolio.accounts();
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFigures& account = figures[std::size_t(i)];
        if (account.arr <= 0 || !account.priority || account.contraction.flagged) continue;
        if (account.action.gated == Action::Monitor) continue;
        list.push_back({.account = i,
                        .priority = *account.priority,
                        .whitespaceValue = account.whitespaceValue,
                        .action = actionFor(account),
                        .dueOn = calendar.after(portfolio.asOf(), daysToAct)});
    }
    std::ranges::stable_sort(list, std::ranges::greater(), &SprintProposal::priority);
    if (list.size() > sprintSize) list.resize(sprintSize);
    return list;
}

std::vector<SprintStart> sprintStarts(const Facts& facts, std::span<const SprintProposal> proposals) {
    std::vector<SprintStart> starts;
    for (const SprintProposal& proposal : proposals)
        starts.push_back({.accountId = facts.at(proposal.account)->accountId,
                          .action = proposal.action,
                          .owner = facts.at(proposal.account)->csm,
                          .dueOn = proposal.dueOn});
    return starts;
}

std::optional<SprintReview> reviewSprint(const Facts& facts, Date asOf) {
    std::optional<Date> latest;
    for (const SprintEntry& entry : facts.all<SprintEntry>())
        if (entry.startedOn <= asOf) latest = std::max(latest.value_or(entry.startedOn), entry.startedOn);
    if (!latest) return std::nullopt;
    SprintReview review{.startedOn = *latest};
    std::map<QString, int> objections;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        for (const SprintEntry& entry : account.sprints()) {
            if (entry.startedOn != *latest) continue;
            review.entries.push_back({i, &entry, conversationsUpTo(entry, asOf)});
            review.conversations += review.entries.back().conversations;
            if (!entry.objection.isEmpty()) ++objections[entry.objection.toString().simplified()];
            addOpportunities(review, account, asOf);
            if (!entry.wonArr || *entry.wonArr == 0) continue;
            const auto amount = facts.toBookCurrency(*entry.wonArr, account->currency);
            ++review.won;
            if (amount)
                review.wonArr += *amount;
            else
                review.unconverted.push_back(i);
        }
    }
    if (const auto counted = review.won - int(review.unconverted.size()); counted > 0)
        review.averageWonArr = divideHalfUp(review.wonArr, counted);
    if (review.opportunities > 0) review.wonShare = percent(review.closedWon, review.opportunities);
    const double days = std::max(1.0, double((asOf - *latest).count()));
    if (const std::int64_t arr = bookArr(facts, *latest); arr > 0)
        review.nrrContribution = roundFigure(100 * double(review.wonArr) / double(arr) * 365 / days);
    for (const auto& [objection, count] : objections)
        review.objections.emplace_back(objection, count);
    std::ranges::stable_sort(review.objections, std::ranges::greater(), &std::pair<QString, int>::second);
    return review;
}

} // namespace foothold
