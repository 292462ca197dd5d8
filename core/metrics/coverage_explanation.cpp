#include "core/metrics/coverage_explanation.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"
#include "core/metrics/coverage.h"
#include "core/metrics/nps.h"
#include "core/metrics/tree_parts.h"

#include <array>
#include <map>

namespace foothold {

namespace {

using Values = Explanation::Values;

template <typename Do>
void forCustomers(const Facts& facts, Date asOf, Do act) {
    for (int i = 0; i < facts.accountCount(); ++i)
        if (arrAt(facts.at(i), asOf) > 0) act(facts.at(i));
}

/// The customers of one CSM by tier, and what each adds to the load, in percent.
using LoadOfTiers = std::array<Explanation, std::size(Names<Tier>::all)>;

LoadOfTiers noLoad() {
    constexpr const char* names[] = {"high_touch", "mid_touch", "low_touch"};
    LoadOfTiers tiers;
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        tiers[i] = treeNode(QString::fromLatin1(names[i]),
                            QT_TRANSLATE_NOOP("Metrics", "for each customer 100 % / the customers that a "
                                                         "CSM can serve in this tier"));
        tiers[i].value = 0;
    }
    return tiers;
}

Explanation overCapacity(const Facts& facts, Date asOf, const Profiles& profiles) {
    std::map<Text, LoadOfTiers> loads;
    forCustomers(facts, asOf, [&](AccountFacts account) {
        if (account->csm.isEmpty()) return;
        const auto tier = std::size_t(tierAt(account, asOf).value_or(Tier::Mid));
        Explanation& node = loads.try_emplace(account->csm, noLoad()).first->second[tier];
        *node.value += 100 / profiles.of(account).capacity[tier];
        node.facts.push_back(accountRef(account));
    });
    Explanation root = treeNode({}, QT_TRANSLATE_NOOP("Metrics", "CSMs whose load is above 100 %"));
    for (auto& [csm, tiers] : loads)
        root.children.push_back(sumNode(
            csm.toString(), QT_TRANSLATE_NOOP("Metrics", "load in percent: the sum over its customers"),
            {std::make_move_iterator(tiers.begin()), std::make_move_iterator(tiers.end())}));
    root.combine = [](Values values) -> std::optional<double> {
        return double(
            std::ranges::count_if(values, [](const auto& load) { return load && roundFigure(*load) > 100; }));
    };
    root.value = recompute(root, valuesOf(root));
    return root;
}

Explanation singleThreaded(const Facts& facts, Date asOf) {
    std::vector<FactRef> few, withoutExecutive;
    forCustomers(facts, asOf, [&](AccountFacts account) {
        const Threading threading = threadingAt(account, asOf);
        if (threading.isSingleThreaded())
            (threading.engaged < 3 ? few : withoutExecutive).push_back(accountRef(account));
    });
    return sumNode(
        {}, QT_TRANSLATE_NOOP("Metrics", "customers that one departure can leave without anybody"),
        {countNode("few_people",
                   QT_TRANSLATE_NOOP("Metrics", "fewer than three people were met in the last 90 days"),
                   std::move(few)),
         countNode("no_executive",
                   QT_TRANSLATE_NOOP("Metrics", "three or more people were met in the last 90 days, but none "
                                                "of VP or C-level"),
                   std::move(withoutExecutive))});
}

Explanation withoutValue(const Facts& facts, Date asOf) {
    std::vector<FactRef> late, notLate;
    forCustomers(facts, asOf, [&](AccountFacts account) {
        const auto value = timeToValueOf(account, asOf);
        if (value && !value->reached)
            (value->band == TimeToValueBand::Below ? late : notLate).push_back(accountRef(account));
    });
    return sumNode({}, QT_TRANSLATE_NOOP("Metrics", "customers that have not had their first value yet"),
                   {countNode("value_late",
                              QT_TRANSLATE_NOOP("Metrics", "it already takes longer than what counts as good "
                                                           "in their segment"),
                              std::move(late)),
                    countNode("value_not_late",
                              QT_TRANSLATE_NOOP("Metrics", "it does not take longer yet, or there is no "
                                                           "benchmark for their segment"),
                              std::move(notLate))});
}

Explanation nps(const Facts& facts, Date asOf) {
    std::vector<FactRef> promoters, passives, detractors;
    for (int i = 0; i < facts.accountCount(); ++i)
        for (const NpsResponse* answer : latestAnswers(facts.at(i), npsPeriod(asOf)))
            (isPromoter(*answer)    ? promoters
             : isDetractor(*answer) ? detractors
                                    : passives)
                .push_back(factRef(facts.at(i), *answer));
    Explanation root =
        treeNode({}, QT_TRANSLATE_NOOP("Metrics", "100 \u00D7 (promoters \u2212 detractors) / all answers; "
                                                  "of each person the latest of twelve months"));
    root.children = {
        countNode("promoters", QT_TRANSLATE_NOOP("Metrics", "answers of 9 and 10"), std::move(promoters)),
        countNode("passives", QT_TRANSLATE_NOOP("Metrics", "answers of 7 and 8"), std::move(passives)),
        countNode("detractors", QT_TRANSLATE_NOOP("Metrics", "answers of 0 to 6"), std::move(detractors))};
    root.combine = [](Values v) -> std::optional<double> {
        const double all = *v[0] + *v[1] + *v[2];
        if (all == 0) return std::nullopt;
        return percent(*v[0] - *v[2], all);
    };
    root.value = recompute(root, valuesOf(root));
    if (!root.value)
        root.unknownBecause = QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "nobody answered a survey"));
    return root;
}

Explanation treeOf(const Facts& facts, Date asOf, const Profiles& profiles, CoverageFigure figure) {
    switch (figure) {
    case CoverageFigure::OverCapacity:
        return overCapacity(facts, asOf, profiles);
    case CoverageFigure::SingleThreaded:
        return singleThreaded(facts, asOf);
    case CoverageFigure::WithoutValue:
        return withoutValue(facts, asOf);
    case CoverageFigure::Nps:
        break;
    }
    return nps(facts, asOf);
}

} // namespace

Explanation explainCoverage(const Facts& facts, Date asOf, const Profiles& profiles, CoverageFigure figure) {
    Explanation tree = treeOf(facts, asOf, profiles, figure);
    tree.name = nameString(figure);
    return tree;
}

} // namespace foothold
