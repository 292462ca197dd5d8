#include "core/documents/plan_sheets.h"

#include "core/documents/stakeholder_picture.h"
#include "core/documents/wording.h"
#include "core/metrics/account_figures.h"
#include "core/metrics/people.h"

#include <algorithm>

namespace foothold::plan {

namespace {

void addIdentity(FigureList& list, const Context& m) {
    const Account& account = *m.account;
    list.add(PlanText::tr("Account"), said(account.name));
    list.add(PlanText::tr("Key"), said(account.accountId));
    list.add(PlanText::tr("As of"), m.asOf, freshnessSentence(m));
    const auto segment = segmentAt(m.account, m.asOf);
    list.add(PlanText::tr("Segment"), said(segment ? wording::readable(*segment) : QString()));
    list.add(PlanText::tr("Tier"), said(wording::of(tierAt(m.account, m.asOf))));
    list.add(PlanText::tr("Industry"), said(wording::readable(account.industry)));
    list.add(PlanText::tr("Region"), said(account.region));
    list.add(PlanText::tr("Customer success"), said(account.csm));
    list.add(PlanText::tr("Account executive"), said(account.ae));
    list.add(PlanText::tr("Customer since"), sheetvalue::known(becameCustomerOn(m.account)));
    list.add(PlanText::tr("Employees"), sheetvalue::known(account.employees));
    list.add(PlanText::tr("Addressable users"), sheetvalue::known(account.addressableUsers));
}

Sheet overviewSheet(const Context& m) {
    const SignalSearch& shared = m.shared->signalsAt(m.asOf);
    const AccountFigures figures = figuresOf(m.account, m.asOf, shared.profiles(), shared.gates());
    FigureList list;
    addIdentity(list, m);
    list.add(PlanText::tr("ARR"), sheetvalue::amount(m.knownArr(), m.currency));
    list.add(PlanText::tr("Seats"), m.lines.seats() > 0 ? sheetvalue::count(m.lines.seats()) : SheetCell());
    list.add(PlanText::tr("Renewal"), sheetvalue::known(m.renewal),
             m.renewal                 ? QString()
             : m.lines.lines().empty() ? PlanText::tr("no contract is active")
                                       : PlanText::tr("open-ended contract"));
    list.add(PlanText::tr("Days to the renewal"), sheetvalue::known(figures.daysToRenewal));
    list.add(PlanText::tr("Health"), sheetvalue::known(figures.health.score),
             figures.health.score ? wording::of(figures.health.colour)
                                  : wording::explained(m.healthExplanation().unknownBecause));
    list.add(PlanText::tr("Expansion readiness"), sheetvalue::known(figures.readiness.score));
    list.add(PlanText::tr("Warnings of contraction"), sheetvalue::count(figures.contraction.count));
    list.add(PlanText::tr("Whitespace score"), sheetvalue::known(figures.whitespace.score),
             PlanText::tr("%1 of 5 dimensions known").arg(figures.whitespace.dimensionsKnown));
    const auto value = knownSum(figures.whitespaceValue, figures.unknownCells);
    list.add(PlanText::tr("Whitespace value"), value ? SheetCell(Amount{*value, m.currency}) : SheetCell(),
             figures.unknownCells > 0
                 ? PlanText::tr("without %1 cells of unknown value").arg(m.show.count(figures.unknownCells))
                 : QString());
    list.add(PlanText::tr("Priority"), sheetvalue::known(figures.priority));
    list.add(PlanText::tr("Utilisation"), sheetvalue::fraction(figures.utilisation));
    list.add(PlanText::tr("Change of usage in three months"), sheetvalue::fraction(figures.growth));
    return list.sheet();
}

SheetCell noticeBy(const Contract& contract, const std::optional<Date>& end) {
    if (!end || !contract.noticeDays) return {};
    return *end - Days(int(*contract.noticeDays));
}

Sheet contractSheet(const Context& m) {
    Sheet sheet{.name = PlanText::tr("Contracts"),
                .headings = {PlanText::tr("Contract"), PlanText::tr("State"), PlanText::tr("Product"),
                             PlanText::tr("Department"), PlanText::tr("Tier"), PlanText::tr("Seats"),
                             PlanText::tr("Limit a month"), PlanText::tr("ARR"), PlanText::tr("Start"),
                             PlanText::tr("End"), PlanText::tr("Renews by itself"),
                             PlanText::tr("Give notice by"), PlanText::tr("Escalation"),
                             PlanText::tr("Discount"), PlanText::tr("Discount until"),
                             PlanText::tr("Forecast"), PlanText::tr("Forecast note")}};
    for (const ContractLine& line : m.account.lines()) {
        const Contract& contract = m.account.contractOf(line);
        const auto contractEnd = endAt(m.account, contract, m.asOf), end = lineEndAt(m.account, line, m.asOf);
        sheet.rows.push_back(
            {said(contract.number.isEmpty() ? contract.contractId : contract.number),
             contractState(m, contract), said(m.productName(line.product)), said(line.department),
             said(line.planTier), sheetvalue::known(line.seats), sheetvalue::known(line.usageLimit),
             Amount{line.countedArr, m.currency}, line.startOn.value_or(contract.startOn),
             sheetvalue::known(end), yesNo(contract.autoRenew), noticeBy(contract, contractEnd),
             sheetvalue::percent(contract.escalationPct), sheetvalue::percent(contract.discountPct),
             sheetvalue::known(contract.discountUntil), said(wording::of(contract.forecast)),
             said(contract.forecastNote)});
    }
    return sheet;
}

QString presence(const Context& m, const Contact& contact) {
    if (contact.isPlaceholder()) return PlanText::tr("to be found");
    return contact.isPresentAt(m.asOf) ? PlanText::tr("active") : PlanText::tr("left");
}

Sheet peopleSheet(const Context& m) {
    Sheet sheet{.name = PlanText::tr("People"),
                .headings = {PlanText::tr("Person"), PlanText::tr("Title"), PlanText::tr("Department"),
                             PlanText::tr("State"), PlanText::tr("Role"), PlanText::tr("Seniority"),
                             PlanText::tr("Support"), PlanText::tr("Influence"),
                             PlanText::tr("Touchpoints in 90 days"), PlanText::tr("Last contact"),
                             PlanText::tr("Our owner"), PlanText::tr("Relationship"),
                             PlanText::tr("Relationship wanted"), PlanText::tr("Reports to"),
                             PlanText::tr("E-mail"), PlanText::tr("Phone")}};
    const auto contacts = m.account.contacts();
    for (int i = 0; i < int(contacts.size()); ++i) {
        const Contact& contact = contacts[std::size_t(i)];
        const Standing standing = standingAt(m.account, contact, m.asOf);
        sheet.rows.push_back(
            {said(contact.name), said(contact.title), said(contact.department), presence(m, contact),
             said(wording::of(standing.role)), said(wording::of(contact.seniority)),
             said(wording::of(standing.sentiment)), sheetvalue::known(contact.influence),
             sheetvalue::count(recentTouchpoints(m.account, i, m.asOf)), sheetvalue::known(m.lastContact(i)),
             said(contact.ourOwner), said(wording::of(contact.relationship)),
             said(wording::of(contact.desiredRelationship)),
             said(contact.reportsTo.isEmpty() ? QString() : m.personName(contact.reportsTo)),
             said(contact.email), said(contact.phone)});
    }
    return sheet;
}

QString stateWord(const WhitespaceCell& cell) {
    switch (cell.state) {
    case CellState::Owned:
        return PlanText::tr("owned");
    case CellState::NotApplicable:
        return PlanText::tr("does not apply");
    case CellState::Pipeline:
        return PlanText::tr("pipeline");
    case CellState::Competitor:
        return PlanText::tr("competitor");
    case CellState::InHouse:
        return PlanText::tr("in-house");
    case CellState::Whitespace:
        break;
    }
    return cell.confirmed ? PlanText::tr("whitespace, confirmed") : PlanText::tr("whitespace");
}

Sheet whitespaceSheet(const Context& m) {
    Sheet sheet{.name = PlanText::tr("Whitespace"),
                .headings = {PlanText::tr("Product"), PlanText::tr("Department"), PlanText::tr("State"),
                             PlanText::tr("Value a year"), PlanText::tr("Competitor"),
                             PlanText::tr("Competitor's renewal"), PlanText::tr("Note")}};
    const auto records = m.account.mapCells();
    for (const WhitespaceCell& cell : m.whitespace().cells) {
        const auto record = std::ranges::find_if(records, [&](const MapCell& each) {
            return each.product == cell.product && each.department == cell.department;
        });
        const bool recorded = record != records.end();
        sheet.rows.push_back({said(m.productName(cell.product)), said(cell.department), stateWord(cell),
                              sheetvalue::amount(cell.value, m.currency), said(cell.competitor),
                              recorded ? sheetvalue::known(record->competitorRenewalOn) : SheetCell(),
                              recorded ? said(record->note) : SheetCell()});
    }
    return sheet;
}

Sheet dimensionSheet(const Context& m) {
    Sheet sheet{.name = PlanText::tr("Dimensions"),
                .headings = {PlanText::tr("Dimension"), PlanText::tr("Now"), PlanText::tr("Possible"),
                             PlanText::tr("Penetration"), PlanText::tr("Whitespace"),
                             PlanText::tr("If unknown, why")}};
    for (std::size_t i = 0; i < dimensionCount; ++i) {
        const DimensionValue& value = m.whitespace().dimensions[i];
        sheet.rows.push_back({wording::capitalised(wording::of(Dimension(i))),
                              sheetvalue::known(value.current), sheetvalue::known(value.potential),
                              sheetvalue::percent(value.penetration), sheetvalue::known(value.whitespace),
                              said(wording::explained(value.unknownBecause))});
    }
    return sheet;
}

Sheet trendSheet(const Context& m) {
    Sheet sheet{.name = PlanText::tr("Health trend"),
                .headings = {PlanText::tr("Date"), PlanText::tr("Health"), PlanText::tr("Colour"),
                             PlanText::tr("Set by hand")}};
    for (std::size_t i = 0; i < measureCount; ++i)
        sheet.headings += wording::capitalised(wording::of(Measure(i)));
    for (const HealthPoint& point : healthTrend(m.account, m.asOf, 12, m.profile)) {
        Sheet::Row row{point.date, sheetvalue::known(point.health.score),
                       said(wording::of(point.health.colour)), yesNo(point.health.override != nullptr)};
        for (const auto& measure : point.health.measures)
            row.push_back(sheetvalue::known(measure));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

Sheet opportunitySheet(const Context& m) {
    Sheet sheet{.name = PlanText::tr("Opportunities"),
                .headings = {PlanText::tr("Opportunity"), PlanText::tr("Motion"), PlanText::tr("Product"),
                             PlanText::tr("Department"), PlanText::tr("Stage"), PlanText::tr("Amount"),
                             PlanText::tr("Identified"), PlanText::tr("Expected close"),
                             PlanText::tr("Closed"), PlanText::tr("Owner"), PlanText::tr("Sourced by")}};
    for (const Opportunity& one : m.account.opportunities()) {
        if (one.identifiedOn > m.asOf) continue;
        const bool closed = !one.isOpenAt(m.asOf);
        sheet.rows.push_back(
            {said(one.name.isEmpty() ? one.opportunityId : one.name), wording::of(one.motion),
             said(m.productName(one.product)), said(one.department), m.stageName(one),
             Amount{one.amount, m.currency}, one.identifiedOn, sheetvalue::known(one.expectedCloseOn),
             closed ? sheetvalue::known(one.closedOn) : SheetCell(), said(one.owner), said(one.sourcedBy)});
    }
    return sheet;
}

Sheet riskSheet(const Context& m) {
    Sheet sheet{.name = PlanText::tr("Risks"),
                .headings = {PlanText::tr("Risk"), PlanText::tr("Weight"), PlanText::tr("Detail"),
                             PlanText::tr("What to do")}};
    for (const Risk& risk : risksOf(m))
        sheet.rows.push_back(
            {risk.text, risk.tone == doc::Tone::Bad ? PlanText::tr("serious") : PlanText::tr("to be watched"),
             said(risk.detail), said(risk.mitigation)});
    return sheet;
}

Sheet actionSheet(const Context& m) {
    Sheet sheet{.name = PlanText::tr("Actions"),
                .headings = {PlanText::tr("Action"), PlanText::tr("Owner"), PlanText::tr("Due"),
                             PlanText::tr("Done"), PlanText::tr("State")}};
    for (const ActionItem& action : m.account.actionItems()) {
        const bool done = action.isDoneAt(m.asOf), overdue = action.isOverdueAt(m.asOf);
        sheet.rows.push_back({said(action.title), said(action.owner), sheetvalue::known(action.dueOn),
                              done ? SheetCell(*action.doneOn) : SheetCell(),
                              done      ? PlanText::tr("done")
                              : overdue ? PlanText::tr("overdue")
                                        : PlanText::tr("open")});
    }
    return sheet;
}

} // namespace

std::vector<Sheet> internalSheets(const Context& m) {
    return {overviewSheet(m), contractSheet(m), peopleSheet(m),   whitespaceSheet(m),  dimensionSheet(m),
            trendSheet(m),    usageSheet(m),    ticketSheet(m),   opportunitySheet(m), riskSheet(m),
            actionSheet(m),   outcomeSheet(m),  objectiveSheet(m)};
}

} // namespace foothold::plan
