#include "ui/account/figures.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/contracts.h"
#include "core/metrics/figures.h"
#include "core/metrics/people_explanation.h"
#include "core/playbook/qbrs.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

Explanation explainArr(AccountFacts account, Date asOf) {
    const ActiveLines active(account, asOf);
    const double major = double(account->currency.minorPerMajor());
    Explanation tree;
    tree.name = QStringLiteral("arr");
    tree.value = double(active.arr()) / major;
    tree.formula = T::tr("The sum over the contract lines that are active on the date.");
    for (const int product : active.ownedProducts()) {
        Explanation part;
        part.name = account.book().product(product).name;
        part.value = double(active.arr(product)) / major;
        part.formula = T::tr("The sum over the product's active lines.");
        for (const ContractLine* line : active.lines())
            if (line->product == product) part.facts.push_back(factRef(account, *line));
        tree.children.push_back(std::move(part));
    }
    return tree;
}

Explanation explainRenewal(AccountFacts account, Date asOf) {
    Explanation tree;
    tree.name = QStringLiteral("days_to_renewal");
    tree.formula =
        T::tr("Days until the earliest end of the contracts that are active and not yet renewed; small ones "
              "beside larger ones are left out.");
    const auto days = daysToRenewal(account, asOf);
    if (days)
        tree.value = *days;
    else
        tree.unknownBecause = T::tr("no active contract has an end");
    if (const Contract* contract = renewalContract(account, asOf))
        tree.facts.push_back(factRef(account, *contract));
    return tree;
}

Explanation treeOf(AccountFacts account, const QString& figure, Date asOf, const Profiles& profiles) {
    if (figure == QLatin1String("arr")) return explainArr(account, asOf);
    if (figure == QLatin1String("renewal")) return explainRenewal(account, asOf);
    return explain(valueOf<Figure>(figure.toStdString()).value_or(Figure::Health), account, asOf, profiles);
}

} // namespace

ExplainedFigure::Baseline usualBaseline(AccountFacts account, Date asOf) {
    if (const Qbr* last = lastHeldQbr(account, asOf - Days(1))) return {T::tr("the last QBR"), dayOf(*last)};
    return {T::tr("a quarter ago"), addMonths(asOf, -3)};
}

std::vector<ExplainedFigure::Baseline> plainBaselines(Date asOf) {
    return {{T::tr("a month ago"), addMonths(asOf, -1)},
            {T::tr("a quarter ago"), addMonths(asOf, -3)},
            {T::tr("a year ago"), addMonths(asOf, -12)}};
}

std::vector<ExplainedFigure::Baseline> baselinesOf(AccountFacts account, Date asOf) {
    std::vector<ExplainedFigure::Baseline> baselines{usualBaseline(account, asOf)};
    for (ExplainedFigure::Baseline& plain : plainBaselines(asOf))
        if (baselines.front().name != plain.name) baselines.push_back(std::move(plain));
    return baselines;
}

ExplainedFigure explainedOfAccount(const FactsPtr& facts, int account, Date asOf,
                                   std::function<Explanation(AccountFacts, Date)> at) {
    const AccountFacts subject = facts->at(account);
    return {.explanation = at(subject, asOf),
            .asOf = asOf,
            .subject = T::tr("%1 on %2").arg(subject->name.toString(), show::date(asOf)),
            .accountId = subject->accountId,
            .baselines = baselinesOf(subject, asOf),
            .at = [facts, account, at](Date then) { return at(facts->at(account), then); }};
}

ExplainedFigure explainedContact(const FactsPtr& facts, int account, Date asOf, const QString& contactId) {
    const Contact* contact = facts->at(account).findContact(Text(contactId.toStdString()));
    const int place = contact ? int(contact - facts->at(account).contacts().data()) : 0;
    return explainedOfAccount(facts, account, asOf, [facts, place](AccountFacts of, Date date) {
        return explainContact(of, place, date);
    });
}

ExplainedFigure explainedFigure(const FactsPtr& facts, int account, const QString& figure, Date asOf) {
    return explainedOfAccount(
        facts, account, asOf,
        [figure, profiles = std::make_shared<const Profiles>(*facts, asOf)](AccountFacts of, Date date) {
            return treeOf(of, figure, date, *profiles);
        });
}

ExplainedFigure explainedOverTime(const QString& whose, Date asOf, std::function<Explanation(Date)> at) {
    Explanation now = at(asOf);
    return {.explanation = std::move(now),
            .asOf = asOf,
            .subject = T::tr("%1 on %2").arg(whose, show::date(asOf)),
            .baselines = plainBaselines(asOf),
            .at = std::move(at)};
}

} // namespace foothold
