#include "core/playbook/renewal_explanation.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/tree_parts.h"

#include <map>

namespace foothold {

namespace {

FactRef contractRef(const Facts& facts, const Renewal& renewal) {
    const AccountFacts account = facts.at(renewal.account);
    FactRef ref = factRef(account, *renewal.contract, {}, cellText(renewal.arr, account->currency));
    ref.currency = account->currency;
    return ref;
}

Explanation ofForecast(const Facts& facts, const std::vector<const Renewal*>& renewals, Forecast forecast) {
    std::map<int, double> sums;
    std::map<int, std::vector<FactRef>> contracts;
    for (const Renewal* renewal : renewals) {
        if (renewal->forecast != forecast || !renewal->bookArr) continue;
        sums[renewal->account] +=
            double(*renewal->bookArr) / double(facts.settings().currency.minorPerMajor());
        contracts[renewal->account].push_back(contractRef(facts, *renewal));
    }
    std::vector<AccountPart> parts;
    for (const auto& [account, sum] : sums)
        parts.push_back({account, sum});
    return sumNode(nameString(forecast),
                   QT_TRANSLATE_NOOP("Metrics", "contracts with this forecast: recorded, else as health and "
                                                "contraction propose it"),
                   accountSums(facts, std::move(parts),
                               QT_TRANSLATE_NOOP("Metrics", "ARR of its contracts that end in the quarter"),
                               [&](AccountFacts account) { return contracts[account.index()]; }));
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

} // namespace foothold
