#include "core/documents/plan_sheets.h"
#include "core/documents/whitespace_summary.h"
#include "core/documents/wording.h"
#include "core/metrics/people.h"
#include "core/playbook/qbrs.h"

#include <algorithm>

/// The customer's workbook is built from what is allowed, as the printed edition is (plan_customer.cpp):
/// nothing here reads health, sentiment, roles, revenue, potentials, competitors, notes or forecasts.
namespace foothold::plan {

namespace {

Sheet overviewSheet(const Context& m) {
    FigureList list;
    list.add(PlanText::tr("Account"), said(m.account->name));
    list.add(PlanText::tr("As of"), m.asOf);
    list.add(PlanText::tr("Products in use"), sheetvalue::count(m.lines.ownedProducts().size()));
    list.add(PlanText::tr("Contract until"), sheetvalue::known(m.renewal),
             m.renewal                 ? QString()
             : m.lines.lines().empty() ? PlanText::tr("no contract is active")
                                       : PlanText::tr("open-ended"));
    const auto most = mostUsedProduct(m.account, m.m0);
    list.add(PlanText::tr("Active users"), most ? sheetvalue::count(most->users) : SheetCell(),
             most ? m.show.month(m.m0) : PlanText::tr("no usage is known"));
    if (most && most->seats > 0)
        list.add(PlanText::tr("Seats"), sheetvalue::count(most->seats), m.productName(most->product));
    const auto outcomes = m.outcomes();
    const auto achieved =
        std::ranges::count_if(outcomes, [&](const Outcome* o) { return o->isAchievedAt(m.asOf); });
    list.add(PlanText::tr("Outcomes achieved"), outcomes.empty() ? SheetCell() : sheetvalue::count(achieved),
             outcomes.empty() ? PlanText::tr("none is agreed yet")
                              : PlanText::tr("of %1").arg(m.show.count(std::int64_t(outcomes.size()))));
    list.add(PlanText::tr("Customer success"), said(m.account->csm));
    list.add(PlanText::tr("Account executive"), said(m.account->ae));
    if (const QString next = recommendedStep(m); !next.isEmpty())
        list.add(PlanText::tr("Our recommendation"), next);
    return list.sheet();
}

Sheet contractSheet(const Context& m) {
    Sheet sheet{.name = PlanText::tr("Contracts"),
                .headings = {PlanText::tr("Product"), PlanText::tr("Department"), PlanText::tr("Seats"),
                             PlanText::tr("Since"), PlanText::tr("Until")}};
    for (const ContractLine* line : m.lines.lines()) {
        const Contract& contract = m.account.contractOf(*line);
        const auto end = lineEndAt(m.account, *line, m.asOf);
        sheet.rows.push_back({said(m.productName(line->product)), said(line->department),
                              sheetvalue::known(line->seats), line->startOn.value_or(contract.startOn),
                              sheetvalue::known(end)});
    }
    return sheet;
}

Sheet peopleSheet(const Context& m) {
    Sheet sheet{.name = PlanText::tr("People"), .headings = {PlanText::tr("Name"), PlanText::tr("Title")}};
    for (const int person : presentPeople(m.account, m.asOf)) {
        const Contact& contact = m.account.contacts()[std::size_t(person)];
        sheet.rows.push_back({said(contact.name), said(contact.title)});
    }
    return sheet;
}

QString stateWord(CellState state) {
    switch (state) {
    case CellState::Owned:
        return PlanText::tr("in use");
    case CellState::Pipeline:
        return PlanText::tr("planned");
    case CellState::NotApplicable:
        return PlanText::tr("does not apply");
    default:
        return PlanText::tr("possible");
    }
}

Sheet mapSheet(const Context& m) {
    Sheet sheet{.name = PlanText::tr("Where we could help"),
                .headings = {PlanText::tr("Product"), PlanText::tr("Department"), PlanText::tr("State")}};
    for (const WhitespaceCell& cell : mapFor(m.account, m.asOf, m.edition).cells)
        sheet.rows.push_back(
            {said(m.productName(cell.product)), said(cell.department), stateWord(cell.state)});
    return sheet;
}

Sheet actionSheet(const Context& m) {
    Sheet sheet{.name = PlanText::tr("Actions and decisions"),
                .headings = {PlanText::tr("Agreed"), PlanText::tr("Owner"), PlanText::tr("Due"),
                             PlanText::tr("Decided on")}};
    for (const ActionItem* action : agreedActions(m))
        sheet.rows.push_back({said(action->title), said(action->owner), sheetvalue::known(action->dueOn)});
    for (const Decision& decision : decisionsOf(m))
        sheet.rows.push_back({said(decision.text), {}, {}, decision.date});
    return sheet;
}

} // namespace

std::vector<Sheet> customerSheets(const Context& m) {
    std::vector<Sheet> sheets{overviewSheet(m),  contractSheet(m), usageSheet(m),
                              objectiveSheet(m), outcomeSheet(m),  ticketSheet(m),
                              actionSheet(m),    mapSheet(m),      peopleSheet(m)};
    std::erase_if(sheets, [](const Sheet& sheet) { return sheet.rows.empty(); });
    return sheets;
}

} // namespace foothold::plan
