#include "core/playbook/renewal_explanation.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/contracts.h"
#include "core/metrics/tree_parts.h"

#include <algorithm>

namespace foothold {

namespace {

FactRef contractRef(const Facts& facts, const Renewal& renewal) {
    const AccountFacts account = facts.at(renewal.account);
    FactRef ref = factRef(account, *renewal.contract, {}, cellText(renewal.arr, account->currency));
    ref.currency = account->currency;
    return ref;
}

Explanation ofForecast(const Facts& facts, const std::vector<const Renewal*>& renewals, Forecast forecast) {
    AccountTally tally(facts);
    for (const Renewal* renewal : renewals)
        if (renewal->forecast == forecast && renewal->bookArr)
            tally.add(renewal->account, *renewal->bookArr, contractRef(facts, *renewal));
    return tally.sum(nameString(forecast),
                     QT_TRANSLATE_NOOP("Metrics",
                                       "contracts with this forecast: recorded, else as health and "
                                       "contraction propose it"),
                     QT_TRANSLATE_NOOP("Metrics", "ARR of its contracts that end in the quarter"));
}

/// Contracts whose currency has no rate, if there are any: they are in no sum.
void addUnconverted(Explanation& root, const Facts& facts, const std::vector<const Renewal*>& renewals) {
    Explanation node = treeNode(QStringLiteral("without_rate"),
                                QT_TRANSLATE_NOOP("Metrics", "contracts that are in no sum"));
    node.unknownBecause = QStringLiteral(
        QT_TRANSLATE_NOOP("Metrics", "there is no rate between their currency and the book's"));
    for (const Renewal* renewal : renewals)
        if (!renewal->bookArr) node.facts.push_back(contractRef(facts, *renewal));
    if (!node.facts.empty()) root.children.push_back(std::move(node));
}

FactRef endRef(AccountFacts account, const Contract& contract) {
    return factRef(account, contract, "end_on", contract.endOn ? isoDate(*contract.endOn) : QString());
}

Explanation arrOf(AccountFacts account, const Contract& contract, Date asOf) {
    // A successor that is signed but has not begun is worth what it begins with.
    const Date valued = std::max(asOf, contract.startOn);
    Explanation node = treeNode(
        {}, QT_TRANSLATE_NOOP("Metrics", "the sum over the lines of the contract that are active on the "
                                         "date, in the account's currency"));
    node.value = double(contractArrAt(account, contract, valued)) / double(account->currency.minorPerMajor());
    for (const LineSpan& span : lineSpans(account))
        if (span.line->contractId == contract.contractId && span.isActiveAt(valued))
            node.facts.push_back(factRef(account, *span.line));
    return node;
}

Explanation daysToEnd(AccountFacts account, const Contract& contract, Date asOf) {
    constexpr const char* formula =
        QT_TRANSLATE_NOOP("Metrics", "days to the end of the contract, prolonged by its automatic renewals");
    const auto end = endAt(account, contract, asOf);
    if (!end) return unknownNode(formula, QT_TRANSLATE_NOOP("Metrics", "the contract has no end"));
    return daysNode(formula, *end - asOf, {endRef(account, contract)});
}

Explanation daysToNotice(AccountFacts account, const Contract& contract, Date asOf) {
    constexpr const char* formula = QT_TRANSLATE_NOOP(
        "Metrics", "days to the last day for notice: the end of the contract less its days of notice; below "
                   "0 since it");
    const auto end = endAt(account, contract, asOf);
    if (!end || !contract.noticeDays)
        return unknownNode(formula, QT_TRANSLATE_NOOP("Metrics", "no notice is agreed"));
    return daysNode(formula, *end - Days(*contract.noticeDays) - asOf,
                    {endRef(account, contract), factRef(account, contract, "notice_days",
                                                        cellText(std::int64_t(*contract.noticeDays)))});
}

Explanation daysToNext(AccountFacts account, const Contract& contract, Date asOf) {
    constexpr const char* formula = QT_TRANSLATE_NOOP(
        "Metrics", "days to the first checkpoint that is due or ahead: 6, 5, 4, 3 and 1 months before the "
                   "end of the contract");
    const auto end = endAt(account, contract, asOf);
    if (end)
        for (const Checkpoint& checkpoint : renewalCheckpoints(account, *end, asOf))
            if (checkpoint.state == CheckpointState::Due || checkpoint.state == CheckpointState::Ahead)
                return daysNode(formula, checkpoint.date - asOf, {endRef(account, contract)});
    return unknownNode(formula, QT_TRANSLATE_NOOP("Metrics", "no checkpoint is left"));
}

Explanation treeOf(AccountFacts account, const Contract& contract, Date asOf, RenewalFigure figure) {
    switch (figure) {
    case RenewalFigure::Arr:
        return arrOf(account, contract, asOf);
    case RenewalFigure::Days:
        return daysToEnd(account, contract, asOf);
    case RenewalFigure::Notice:
        return daysToNotice(account, contract, asOf);
    case RenewalFigure::Checkpoint:
        break;
    }
    return daysToNext(account, contract, asOf);
}

/// What proves the first value, up to the date.
std::vector<FactRef> proofs(AccountFacts account, Date asOf) {
    std::vector<FactRef> refs;
    if (account->firstValueOn && *account->firstValueOn <= asOf)
        refs.push_back(factRef(account, "first_value_on", isoDate(*account->firstValueOn)));
    for (const Outcome& outcome : account.outcomes())
        if (outcome.isAchievedAt(asOf)) refs.push_back(factRef(account, outcome));
    return refs;
}

} // namespace

Explanation explainRenewals(const Facts& facts, std::span<const Renewal> renewals, Month first) {
    std::vector<const Renewal*> ofQuarter;
    for (const Renewal& renewal : renewals)
        if (const int later = monthOf(renewal.renewalOn) - first; later >= 0 && later < 3)
            ofQuarter.push_back(&renewal);
    std::vector<Explanation> forecasts;
    for (std::size_t i = 0; i < std::size(Names<Forecast>::all); ++i)
        forecasts.push_back(ofForecast(facts, ofQuarter, Forecast(i)));
    Explanation root =
        sumNode(QStringLiteral("arr_at_stake"),
                QT_TRANSLATE_NOOP("Metrics", "ARR of the contracts that end in the quarter, in "
                                             "the book's currency"),
                std::move(forecasts));
    addUnconverted(root, facts, ofQuarter);
    return root;
}

Explanation explainRenewal(AccountFacts account, const Contract& contract, Date asOf, RenewalFigure figure) {
    Explanation tree = treeOf(account, contract, asOf, figure);
    tree.name = nameString(figure);
    return tree;
}

Explanation explainCheckpoint(AccountFacts account, const Checkpoint& checkpoint, Date asOf) {
    const bool firstWin = checkpoint.isOnboarding && checkpoint.months == 0;
    std::vector<FactRef> facts{beginningRef(account)};
    if (firstWin)
        std::ranges::move(proofs(account, asOf), std::back_inserter(facts));
    else
        for (const Touchpoint* met : meetingsInMonthOf(account, checkpoint.date, asOf))
            facts.push_back(factRef(account, *met));
    Explanation tree = daysNode(
        firstWin
            ? QT_TRANSLATE_NOOP("Metrics", "days to the checkpoint, 14 days after the beginning: held "
                                           "once the first value or an outcome is reached; below 0 since "
                                           "it")
            : QT_TRANSLATE_NOOP("Metrics", "days to the checkpoint: held if the customer was met in its "
                                           "calendar month; below 0 since it"),
        checkpoint.date - asOf, std::move(facts));
    tree.name = nameString(RenewalFigure::Checkpoint);
    return tree;
}

} // namespace foothold
