#include "ui/account/cell_reason.h"

#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(CellReason)
};

QStringList ownedBy(AccountFacts account, const WhitespaceCell& cell, Date asOf) {
    QStringList sentences;
    const ActiveLines active(account, asOf);
    for (const ContractLine* line : active.lines()) {
        if (line->product != cell.product ||
            (!line->department.isEmpty() && line->department != cell.department))
            continue;
        const Contract& contract = account.contractOf(*line);
        const QString number = contract.number.isEmpty() ? contract.contractId : contract.number;
        const QString amount = show::money(line->countedArr, account->currency);
        sentences += line->department.isEmpty()
                         ? T::tr("Contract %1: a line of %2 that names no department, shared by headcount.")
                               .arg(number, amount)
                         : T::tr("Contract %1: a line of %2 for this department.").arg(number, amount);
    }
    return sentences;
}

QStringList inPipeline(AccountFacts account, const WhitespaceCell& cell, Date asOf) {
    QStringList sentences;
    for (const Opportunity& opportunity : account.opportunities()) {
        const bool here = opportunity.department.isEmpty() || opportunity.department == cell.department;
        if (opportunity.product != cell.product || !here || !opportunity.isOpenAt(asOf)) continue;
        const QString name = opportunity.name.isEmpty() ? opportunity.opportunityId : opportunity.name;
        sentences +=
            T::tr("Opportunity %1: %2.").arg(name, show::money(opportunity.amount, account->currency));
    }
    return sentences;
}

QString openValue(AccountFacts account, const WhitespaceCell& cell) {
    for (const MapCell& recorded : account.mapCells())
        if (recorded.product == cell.product && recorded.department == cell.department &&
            recorded.potentialArr)
            return T::tr("The potential is the one recorded for this cell.");
    if (!cell.value)
        return T::tr(
            "Its value is unknown: the product's list price or the department's headcount is missing.");
    return T::tr(
        "The value comes from a potential recorded for the whole account, else from the list price.");
}

} // namespace

QString cellReason(AccountFacts account, const WhitespaceCell& cell, Date asOf) {
    switch (cell.state) {
    case CellState::Owned:
        return ownedBy(account, cell, asOf).join(QLatin1Char('\n'));
    case CellState::Pipeline:
        return inPipeline(account, cell, asOf).join(QLatin1Char('\n'));
    case CellState::NotApplicable:
        return T::tr("Recorded as not applicable here.");
    case CellState::Competitor:
        return (cell.competitor.isEmpty() ? T::tr("A competitor is in use here.")
                                          : T::tr("%1 is in use here.").arg(cell.competitor.toString())) +
               QLatin1Char('\n') + openValue(account, cell);
    case CellState::InHouse:
        return T::tr("They built their own.") + QLatin1Char('\n') + openValue(account, cell);
    case CellState::Whitespace:
        return T::tr("Not owned, and nothing is in the pipeline.") + QLatin1Char('\n') +
               openValue(account, cell);
    }
    return {};
}

} // namespace foothold
