#include "core/documents/plan_workbook.h"

#include "core/documents/language.h"
#include "core/documents/leak_check.h"
#include "core/documents/plan_sheets.h"
#include "core/documents/wording.h"

namespace foothold {

namespace plan {

namespace {

constexpr int usageMonths = 12;

SheetCell users(std::int64_t count) {
    return count == unknownCount ? SheetCell() : SheetCell(count);
}

} // namespace

FigureList::FigureList()
    : m_sheet{.name = PlanText::tr("Overview"),
              .headings = {PlanText::tr("Figure"), PlanText::tr("Value"), PlanText::tr("Remark")}} {}

void FigureList::add(const QString& name, const SheetCell& value, const QString& remark) {
    m_sheet.rows.push_back({name, value, said(remark)});
}

Sheet usageSheet(const Context& m) {
    Sheet sheet{.name = PlanText::tr("Usage"),
                .headings = {PlanText::tr("Month"), PlanText::tr("Product"), PlanText::tr("Department"),
                             PlanText::tr("Active users"), PlanText::tr("Active users a day"),
                             PlanText::tr("Quantity used")}};
    for (const Usage& usage : ofMonths(m.account.usage(), m.m0 - (usageMonths - 1), m.m0))
        sheet.rows.push_back({usage.month, said(m.productName(usage.product)), said(usage.department),
                              users(usage.activeUsers), users(usage.dailyActiveUsers),
                              users(usage.usageQuantity)});
    return sheet;
}

Sheet ticketSheet(const Context& m) {
    Sheet sheet{.name = PlanText::tr("Open tickets"),
                .headings = {PlanText::tr("Open ticket"), PlanText::tr("Kind"), PlanText::tr("Severity"),
                             PlanText::tr("Opened"), PlanText::tr("Days")}};
    for (const Ticket* ticket : openTickets(m))
        sheet.rows.push_back({said(ticket->subject.isEmpty() ? ticket->ticketId : ticket->subject),
                              said(wording::of(ticket->kind)), said(wording::of(ticket->severity)),
                              ticket->openedOn, sheetvalue::count((m.asOf - ticket->openedOn).count())});
    return sheet;
}

Sheet outcomeSheet(const Context& m) {
    const bool internal = m.edition == doc::Edition::Internal;
    Sheet sheet{.name = PlanText::tr("Outcomes"),
                .headings = {PlanText::tr("Outcome"), PlanText::tr("Measured by"), PlanText::tr("Unit"),
                             PlanText::tr("Before"), PlanText::tr("Target"), PlanText::tr("Actual"),
                             PlanText::tr("Due"), PlanText::tr("Achieved on")}};
    if (internal) sheet.headings += {PlanText::tr("Value"), PlanText::tr("Evidence")};
    for (const Outcome* outcome : m.outcomes()) {
        sheet.rows.push_back({said(outcome->goal), said(outcome->metric), said(outcome->unit),
                              sheetvalue::known(outcome->baseline), sheetvalue::known(outcome->target),
                              sheetvalue::known(outcome->actual), sheetvalue::known(outcome->targetOn),
                              outcome->isAchievedAt(m.asOf) ? SheetCell(*outcome->achievedOn) : SheetCell()});
        if (!internal) continue;
        sheet.rows.back().push_back(sheetvalue::amount(outcome->valueAmount, m.currency));
        sheet.rows.back().push_back(said(outcome->evidence));
    }
    return sheet;
}

Sheet objectiveSheet(const Context& m) {
    const bool internal = m.edition == doc::Edition::Internal;
    Sheet sheet{.name = PlanText::tr("Objectives"), .headings = {PlanText::tr("Title")}};
    if (internal) sheet.headings += PlanText::tr("Whose");
    sheet.headings +=
        {PlanText::tr("Measure"), PlanText::tr("Target"), PlanText::tr("Due"), PlanText::tr("State")};
    for (const Objective& objective : m.account.objectives()) {
        if (!internal && objective.whose != Side::Customer) continue;
        Sheet::Row& row = sheet.rows.emplace_back(Sheet::Row{said(objective.title)});
        if (internal) row.push_back(said(wording::of(objective.whose)));
        for (const SheetCell& cell :
             {said(objective.measure), said(objective.target), sheetvalue::known(objective.dueOn),
              SheetCell(wording::of(objective.state.value_or(ObjectiveState::Open)))})
            row.push_back(cell);
    }
    return sheet;
}

} // namespace plan

namespace {

using namespace plan;

/// The texts of the workbook as a document, for the leak check.
doc::Document textsOf(const Workbook& workbook, doc::Document document) {
    for (const Sheet& sheet : workbook.sheets) {
        doc::Table table;
        for (const QString& heading : sheet.headings)
            table.columns.push_back({heading});
        for (const Sheet::Row& cells : sheet.rows) {
            doc::TableRow line;
            for (const SheetCell& cell : cells) {
                const auto* text = std::get_if<QString>(&cell);
                line.cells.push_back({.text = text ? *text : QString()});
            }
            table.rows.push_back(std::move(line));
        }
        doc::Section section;
        section.title = sheet.name;
        section.blocks.push_back(block(std::move(table)));
        document.sections.push_back(std::move(section));
    }
    return document;
}

} // namespace

Result<Workbook> composePlanWorkbook(AccountFacts account, const DocumentOptions& options) {
    const language::Within words(options.locale);
    const Context m(account, options);
    const bool internal = options.edition == doc::Edition::Internal;
    const doc::Document document = newDocument(account, options, PlanText::tr("Account plan"));
    Workbook workbook{.title = QStringLiteral("%1: %2").arg(document.name, document.account),
                      .subject = QStringLiteral("%1, %2").arg(document.asOfText, document.editionText),
                      .author = document.author,
                      .asOf = options.asOf,
                      .sheets = internal ? internalSheets(m) : customerSheets(m)};
    if (!internal)
        if (const Status clean = checkForLeaks(textsOf(workbook, document), account); !clean)
            return tl::unexpected(clean.error());
    return workbook;
}

} // namespace foothold
