#include "app/cli/figure_json.h"
#include "app/cli/open_book.h"
#include "app/cli/question.h"
#include "app/cli/text_format.h"
#include "core/exchange/programme_changes.h"
#include "core/playbook/sprint.h"
#include "core/store/facts_reader.h"

namespace foothold::cli {

namespace {

Result<int> startSprint(const Arguments& arguments) {
    const auto opened = readToChange(arguments, "--start");
    if (!opened) return tl::unexpected(opened.error());
    const Facts& facts = *opened->facts;
    const Date start = opened->date;
    const auto accounts = sprintStarts(facts, proposeSprint(facts, Portfolio(opened->facts, start)));
    if (accounts.empty())
        return failure(
            ErrorKind::Rejected,
            QStringLiteral("No account has a priority and an open gate on %1, so there is nobody to "
                           "choose.")
                .arg(isoDate(start)));
    const auto records = change(*opened->book, QStringLiteral("Start a sprint"),
                                sprintChanges(accounts, start), QStringLiteral("No sprint was started"));
    if (!records) return tl::unexpected(records.error());
    say(QStringLiteral("%1 accounts taken into the sprint. \"foothold-cli undo\" takes them back.")
            .arg(accounts.size()));
    return Done;
}

QJsonObject proposalJson(const Facts& facts, const SprintProposal& proposal) {
    const AccountFacts account = facts.at(proposal.account);
    return {{QStringLiteral("account_id"), account->accountId.toString()},
            {QStringLiteral("priority"), proposal.priority},
            {QStringLiteral("whitespace_value"), jsonMoney(proposal.whitespaceValue, account->currency)},
            {QStringLiteral("currency"), account->currency.code()},
            {QStringLiteral("action"), proposal.action},
            {QStringLiteral("owner"), json(account->csm)},
            {QStringLiteral("due_on"), isoDate(proposal.dueOn)}};
}

QJsonValue reviewJson(const Facts& facts, const std::optional<SprintReview>& review) {
    if (!review) return {};
    const Currency currency = facts.settings().currency;
    QJsonArray entries, objections;
    for (const SprintReview::Entry& entry : review->entries)
        entries.push_back(QJsonObject{
            {QStringLiteral("account_id"), facts.at(entry.account)->accountId.toString()},
            {QStringLiteral("action"), entry.entry->action.toString()},
            {QStringLiteral("owner"), json(entry.entry->owner)},
            {QStringLiteral("due_on"), json(entry.entry->dueOn)},
            {QStringLiteral("state"), json(entry.entry->state)},
            {QStringLiteral("conversations"), entry.conversations},
            {QStringLiteral("won_arr"), jsonMoney(entry.entry->wonArr, facts.at(entry.account)->currency)}});
    for (const auto& [objection, count] : review->objections)
        objections.push_back(
            QJsonObject{{QStringLiteral("objection"), objection}, {QStringLiteral("times"), count}});
    return QJsonObject{{QStringLiteral("started_on"), isoDate(review->startedOn)},
                       {QStringLiteral("conversations"), review->conversations},
                       {QStringLiteral("won"), review->won},
                       {QStringLiteral("won_arr"), jsonMoney(review->wonArr, currency)},
                       {QStringLiteral("average_won_arr"), jsonMoney(review->averageWonArr, currency)},
                       {QStringLiteral("opportunities"), review->opportunities},
                       {QStringLiteral("won_share"), json(review->wonShare)},
                       {QStringLiteral("nrr_contribution"), json(review->nrrContribution)},
                       {QStringLiteral("objections"), objections},
                       {QStringLiteral("accounts"), entries},
                       {QStringLiteral("unconverted"), idsOf(facts, review->unconverted)}};
}

QString sprintText(const Facts& facts, const std::vector<SprintProposal>& proposals,
                   const std::optional<SprintReview>& review) {
    QString text;
    std::vector<QStringList> rows;
    if (review) {
        text = QStringLiteral(
                   "Sprint since %1: %2 conversations, %3 opportunities, %4 % of them won, %5 won.\n\n")
                   .arg(isoDate(review->startedOn))
                   .arg(review->conversations)
                   .arg(review->opportunities)
                   .arg(figure(review->wonShare, 1), money(review->wonArr, facts.settings().currency));
    }
    for (const SprintProposal& proposal : proposals) {
        const AccountFacts account = facts.at(proposal.account);
        rows.push_back({inLine(account->accountId), inLine(account->name), figure(proposal.priority, 1),
                        money(proposal.whitespaceValue, account->currency), proposal.action,
                        inLine(account->csm), isoDate(proposal.dueOn)});
    }
    return text + textTable({{QStringLiteral("Proposed")},
                             {QStringLiteral("Name")},
                             {QStringLiteral("Priority"), true},
                             {QStringLiteral("Whitespace"), true},
                             {QStringLiteral("Action")},
                             {QStringLiteral("Owner")},
                             {QStringLiteral("Due")}},
                            rows);
}

Result<int> sprint(const Arguments& arguments) {
    if (arguments.has("--start")) return startSprint(arguments);
    const auto question = ask(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto& [facts, asOf] = *question;
    const auto proposals = proposeSprint(*facts, Portfolio(facts, asOf));
    const auto review = reviewSprint(*facts, asOf);
    if (!arguments.json()) {
        print(sprintText(*facts, proposals, review));
        return Done;
    }
    QJsonArray list;
    for (const SprintProposal& proposal : proposals)
        list.push_back(proposalJson(*facts, proposal));
    printJson({{QStringLiteral("sprint"), reviewJson(*facts, review)},
               {QStringLiteral("proposal"), list},
               {QStringLiteral("currency"), facts->settings().currency.code()}});
    return Done;
}

} // namespace

std::vector<Verb> sprintVerbs() {
    return {{"sprint",
             "BOOK",
             1,
             1,
             "the top 20 accounts with one action each, and what came of the last sprint",
             {asOfOption, {"--start", "YYYY-MM-DD", "take the proposal of that day into the book"}},
             sprint}};
}

} // namespace foothold::cli
