#include "ui/pipeline/pipeline_data.h"

#include "core/documents/wording.h"
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
    const auto money = [currency](std::int64_t amount) {
        return figureCell(show::money(amount, currency), Amount{amount, currency});
    };
    const Credits credits = creditsOf(facts, yearTo(asOf));
    std::vector<ListRow> rows;
    for (const Credit& credit : credits.people) {
        const QString person = credit.person.isEmpty() ? T::tr("Nobody is named") : credit.person.toString();
        rows.push_back({{textCell(person), countCell(credit.sourced), money(credit.sourcedAmount),
                         countCell(credit.closed), money(credit.closedAmount)},
                        credit.person.toString()});
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

PipelineDataPtr makePipelineData(const FactsPtr& facts, Date asOf, const QString& owner) {
    auto data = std::make_shared<PipelineData>();
    data->facts = facts;
    data->asOf = asOf;
    std::set<QString> owners;
    for (const Opportunity& opportunity : facts->all<Opportunity>())
        if (!opportunity.owner.isEmpty()) owners.insert(opportunity.owner);
    data->owners = QStringList(owners.begin(), owners.end());
    data->shown = boardAt(*facts, asOf, owner);
    const Profiles profiles(*facts, asOf);
    for (const FoundOpportunity& found : data->shown)
        data->opportunityRows.push_back(opportunityRow(*facts, found, asOf, profiles));
    data->creditRows = creditRows(*facts, asOf);
    return data;
}

} // namespace foothold
