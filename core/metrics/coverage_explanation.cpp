#include "core/metrics/coverage_explanation.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"
#include "core/metrics/coverage.h"
#include "core/metrics/nps.h"
#include "core/metrics/people.h"
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

void addLoad(LoadOfTiers& tiers, AccountFacts account, Date asOf, const Profiles& profiles) {
    Explanation& node = tiers[std::size_t(touchTier(account, asOf))];
    *node.value += 100 * loadOf(account, asOf, profiles);
    node.facts.push_back(accountRef(account));
}

Explanation loadNode(const QString& name, LoadOfTiers tiers) {
    return sumNode(name, QT_TRANSLATE_NOOP("Metrics", "load in percent: the sum over its customers"),
                   {std::make_move_iterator(tiers.begin()), std::make_move_iterator(tiers.end())});
}

Explanation overCapacity(const Facts& facts, Date asOf, const Profiles& profiles) {
    std::map<Text, LoadOfTiers> loads;
    forCustomers(facts, asOf, [&](AccountFacts account) {
        if (account->csm.isEmpty()) return;
        addLoad(loads.try_emplace(account->csm, noLoad()).first->second, account, asOf, profiles);
    });
    Explanation root = treeNode({}, QT_TRANSLATE_NOOP("Metrics", "CSMs whose load is above 100 %"));
    for (auto& [csm, tiers] : loads)
        root.children.push_back(loadNode(csm.toString(), std::move(tiers)));
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

/// The answers of the twelve months, of the accounts that count: promoters, passives, detractors.
template <typename Counts>
std::vector<Explanation> answers(const Facts& facts, Date asOf, Counts counts) {
    std::vector<FactRef> promoters, passives, detractors;
    for (int i = 0; i < facts.accountCount(); ++i) {
        if (!counts(facts.at(i))) continue;
        for (const NpsResponse* answer : latestAnswers(facts.at(i), npsPeriod(asOf)))
            (isPromoter(*answer)    ? promoters
             : isDetractor(*answer) ? detractors
                                    : passives)
                .push_back(factRef(facts.at(i), *answer));
    }
    return {
        countNode("promoters", QT_TRANSLATE_NOOP("Metrics", "answers of 9 and 10"), std::move(promoters)),
        countNode("passives", QT_TRANSLATE_NOOP("Metrics", "answers of 7 and 8"), std::move(passives)),
        countNode("detractors", QT_TRANSLATE_NOOP("Metrics", "answers of 0 to 6"), std::move(detractors))};
}

Explanation nps(std::vector<Explanation> answers) {
    Explanation root =
        treeNode({}, QT_TRANSLATE_NOOP("Metrics", "100 \u00D7 (promoters \u2212 detractors) / all answers; "
                                                  "of each person the latest of twelve months"));
    root.children = std::move(answers);
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
    return nps(answers(facts, asOf, [](AccountFacts) { return true; }));
}

Explanation csmCustomers(const Facts& facts, Date asOf, Text csm) {
    std::vector<FactRef> customers;
    forCustomers(facts, asOf, [&](AccountFacts account) {
        if (account->csm == csm) customers.push_back(accountRef(account));
    });
    return countNode("", QT_TRANSLATE_NOOP("Metrics", "accounts with ARR on the date"), std::move(customers));
}

Explanation csmArr(const Facts& facts, Date asOf, Text csm) {
    const double minor = double(facts.settings().currency.minorPerMajor());
    std::vector<AccountPart> parts;
    forCustomers(facts, asOf, [&](AccountFacts account) {
        if (account->csm != csm) return;
        if (const auto arr = ActiveLines(account, asOf).bookArr())
            parts.push_back({account.index(), double(*arr) / minor});
    });
    return sumNode({}, QT_TRANSLATE_NOOP("Metrics", "the ARR of the customers, in the book's currency"),
                   accountSums(facts, std::move(parts),
                               QT_TRANSLATE_NOOP("Metrics", "its active contract lines"),
                               [asOf](AccountFacts account) { return activeLineRefs(account, asOf); }));
}

template <typename People>
std::vector<FactRef> refsOf(AccountFacts account, const People& people, bool executivesOnly = false) {
    std::vector<FactRef> refs;
    for (const int person : people) {
        const Contact& contact = account.contacts()[std::size_t(person)];
        if (!executivesOnly || contact.isExecutive())
            refs.push_back(factRef(account, contact, "name", contact.name));
    }
    return refs;
}

/// Everybody who is there, placeholders too.
std::vector<FactRef> everybody(AccountFacts account, Date asOf) {
    std::vector<FactRef> refs;
    for (const Contact& contact : account.contacts())
        if (contact.isPresentAt(asOf)) refs.push_back(factRef(account, contact, "name", contact.name));
    return refs;
}

Explanation lastContactNode(AccountFacts account, Date asOf) {
    Explanation root =
        treeNode({}, QT_TRANSLATE_NOOP("Metrics", "days since the last contact that counts for "
                                                  "the cadence of the account's tier"));
    if (const Touchpoint* last = lastContact(account, asOf)) {
        root.value = double((asOf - last->date).count());
        root.facts.push_back(factRef(account, *last));
    } else {
        root.unknownBecause = QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "there was no contact yet"));
    }
    return root;
}

Explanation threadTree(AccountFacts account, Date asOf, ThreadFigure figure) {
    switch (figure) {
    case ThreadFigure::Engaged:
        return countNode("", QT_TRANSLATE_NOOP("Metrics", "people who were met in the last 90 days"),
                         refsOf(account, engagedPeople(account, asOf)));
    case ThreadFigure::Executives:
        return countNode(
            "", QT_TRANSLATE_NOOP("Metrics", "of VP or C-level among those who were met in the last 90 days"),
            refsOf(account, engagedPeople(account, asOf), true));
    case ThreadFigure::People:
        return countNode("", QT_TRANSLATE_NOOP("Metrics", "people who are there, placeholders included"),
                         everybody(account, asOf));
    case ThreadFigure::DaysSinceContact:
        break;
    }
    return lastContactNode(account, asOf);
}

} // namespace

Explanation explainCoverage(const Facts& facts, Date asOf, const Profiles& profiles, CoverageFigure figure) {
    Explanation tree = treeOf(facts, asOf, profiles, figure);
    tree.name = nameString(figure);
    return tree;
}

Explanation explainCsm(const Facts& facts, Date asOf, const Profiles& profiles, Text csm, CsmFigure figure) {
    Explanation tree;
    switch (figure) {
    case CsmFigure::Load: {
        LoadOfTiers tiers = noLoad();
        forCustomers(facts, asOf, [&](AccountFacts account) {
            if (account->csm == csm) addLoad(tiers, account, asOf, profiles);
        });
        tree = loadNode({}, std::move(tiers));
        if (!csm.isEmpty()) break;
        tree.value.reset();
        tree.unknownBecause = QStringLiteral(
            QT_TRANSLATE_NOOP("Metrics", "nobody looks after them, so there is no capacity to fill"));
        break;
    }
    case CsmFigure::Customers:
        tree = csmCustomers(facts, asOf, csm);
        break;
    case CsmFigure::Arr:
        tree = csmArr(facts, asOf, csm);
        break;
    }
    tree.name = nameString(figure);
    return tree;
}

Explanation explainThreading(AccountFacts account, Date asOf, ThreadFigure figure) {
    Explanation tree = threadTree(account, asOf, figure);
    tree.name = nameString(figure);
    return tree;
}

Explanation explainTimeToValue(AccountFacts account, Date asOf) {
    Explanation tree =
        treeNode(QStringLiteral("days_to_value"),
                 QT_TRANSLATE_NOOP("Metrics", "days from becoming a customer to first value, or so far"));
    const auto value = timeToValueOf(account, asOf);
    if (value)
        tree.value = value->days;
    else
        tree.unknownBecause =
            QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "it is not known since when it is a customer"));
    if (value && value->reached)
        tree.facts.push_back(factRef(account, "first_value_on", isoDate(*account->firstValueOn)));
    if (value) tree.facts.push_back(beginningRef(account));
    return tree;
}

Explanation explainNps(const Facts& facts, Date asOf, GroupKey key, Text group, NpsFigure figure) {
    std::vector<Explanation> parts =
        answers(facts, asOf, [&](AccountFacts account) { return groupOf(account, key, asOf) == group; });
    if (figure == NpsFigure::Promoters) return std::move(parts.front());
    if (figure == NpsFigure::Detractors) return std::move(parts.back());
    Explanation tree =
        figure == NpsFigure::Answers
            ? sumNode({}, QT_TRANSLATE_NOOP("Metrics", "of each person the latest answer of twelve months"),
                      std::move(parts))
            : nps(std::move(parts));
    tree.name = nameString(figure);
    return tree;
}

} // namespace foothold
