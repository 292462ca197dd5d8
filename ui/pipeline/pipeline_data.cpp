#include "ui/pipeline/pipeline_data.h"

#include "core/documents/wording.h"
#include "core/metrics/conventions.h"
#include "core/metrics/retention.h"
#include "core/playbook/ownership_terms.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <set>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Pipeline)
};

std::vector<FoundOpportunity> shownOpportunities(const Facts& facts, Date asOf, const QString& owner) {
    const Window recent = lastDays(asOf, closedDays);
    std::vector<FoundOpportunity> list;
    for (int i = 0; i < facts.accountCount(); ++i)
        for (const Opportunity& opportunity : facts.at(i).opportunities()) {
            if (opportunity.identifiedOn > asOf) break;
            if (!opportunity.isOpenAt(asOf) && !recent.contains(*opportunity.closedOn)) continue;
            if (!owner.isEmpty() && opportunity.owner.toString() != owner) continue;
            list.push_back({i, &opportunity});
        }
    std::ranges::stable_sort(list, std::ranges::greater(), [&facts](const FoundOpportunity& found) {
        return facts.toBookCurrency(found.opportunity->amount, facts.at(found.account)->currency).value_or(0);
    });
    return list;
}

ListRow opportunityRow(const Facts& facts, const FoundOpportunity& found, Date asOf,
                       const Profiles& profiles) {
    const AccountFacts account = facts.at(found.account);
    const Opportunity& o = *found.opportunity;
    const Ownership owned = ownershipOf(account, o, asOf, profiles.of(account));
    const auto amount = facts.toBookCurrency(o.amount, account->currency);
    const bool handed = o.handbackOn && *o.handbackOn <= asOf;
    const Stage stage = stageAt(o, asOf);
    return {{textCell(titleOf(account, o)), textCell(account->name),
             orderedCell(wording::of(stage), int(stage)),
             figureCell(show::money(o.amount, account->currency), Amount{o.amount, account->currency},
                        amount ? QVariant(qlonglong(*amount)) : QVariant()),
             textCell(wording::of(o.motion)), dateCell(o.identifiedOn), dateCell(o.expectedCloseOn),
             textCell(nameOfOwner(owned.owner)), textCell(o.sourcedBy),
             handed ? dateCell(o.handbackOn) : textCell(owned.handbackDue ? T::tr("! due") : QString())},
            o.opportunityId.toString(),
            account->accountId};
}

std::vector<ListRow> creditRows(const Facts& facts, Date asOf) {
    const Currency currency = facts.settings().currency;
    const Period year = yearTo(asOf);
    const auto money = [currency](std::int64_t amount) {
        return figureCell(show::money(amount, currency), Amount{amount, currency});
    };
    const Credits credits = creditsOf(facts, year.from, year.to);
    std::vector<ListRow> rows;
    for (const Credit& credit : credits.people) {
        const QString person = credit.person.isEmpty() ? T::tr("Nobody is named") : credit.person.toString();
        rows.push_back({{textCell(person), countCell(credit.sourced), money(credit.sourcedAmount),
                         countCell(credit.closed), money(credit.closedAmount)},
                        person});
    }
    return rows;
}

} // namespace

QString titleOf(AccountFacts account, const Opportunity& opportunity) {
    if (!opportunity.name.isEmpty()) return opportunity.name;
    const QString product =
        opportunity.product < 0 ? QString() : account.book().product(opportunity.product).name.toString();
    return product.isEmpty() ? wording::capitalised(wording::of(opportunity.motion)) : product;
}

Stage stageAt(const Opportunity& opportunity, Date asOf) {
    const bool closed = opportunity.stage == Stage::Won || opportunity.stage == Stage::Lost;
    return closed && opportunity.isOpenAt(asOf) ? Stage::Proposed : opportunity.stage;
}

PipelineDataPtr makePipelineData(const FactsPtr& facts, Date asOf, const QString& owner) {
    auto data = std::make_shared<PipelineData>();
    data->facts = facts;
    data->asOf = asOf;
    std::set<QString> owners;
    for (const Opportunity& opportunity : facts->all<Opportunity>())
        if (!opportunity.owner.isEmpty()) owners.insert(opportunity.owner);
    data->owners = QStringList(owners.begin(), owners.end());
    data->shown = shownOpportunities(*facts, asOf, owner);
    const Profiles profiles(*facts, asOf);
    for (const FoundOpportunity& found : data->shown)
        data->opportunityRows.push_back(opportunityRow(*facts, found, asOf, profiles));
    data->creditRows = creditRows(*facts, asOf);
    return data;
}

} // namespace foothold
