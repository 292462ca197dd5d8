#include "core/documents/plan_context.h"
#include "core/documents/wording.h"

namespace foothold::plan {

namespace {

using Kind = doc::TableColumn::Kind;

doc::TableCell stateCell(const Context& m, const ActionItem& action) {
    if (action.isDoneAt(m.asOf))
        return {.text = PlanText::tr("\u25CF done %1").arg(m.show.date(*action.doneOn)),
                .tone = doc::Tone::Good};
    if (action.isOverdueAt(m.asOf)) return {.text = PlanText::tr("\u25CB overdue"), .tone = doc::Tone::Bad};
    return {.text = PlanText::tr("\u25D0 open")};
}

} // namespace

doc::Table actionsTable(const Context& m, const std::vector<const ActionItem*>& actions,
                        const QString& heading) {
    doc::Table table;
    table.columns = {{heading, Kind::Text},
                     {PlanText::tr("Owner"), Kind::Text},
                     {PlanText::tr("Due"), Kind::Date},
                     {PlanText::tr("State"), Kind::Date}};
    for (const ActionItem* action : actions) {
        doc::TableRow line =
            row({action->title.toString(), action->owner.toString(), m.show.date(action->dueOn)});
        line.cells.push_back(stateCell(m, *action));
        table.rows.push_back(std::move(line));
    }
    return withoutEmptyColumns(std::move(table));
}

doc::Section actions(const Context& m) {
    doc::Section section;
    section.title = PlanText::tr("Actions");
    for (const char* name : {"next_90_days", "actions"})
        addNarrative(section, m, name);
    std::vector<const ActionItem*> shown = m.openActions();
    for (const ActionItem& action : m.account.actionItems())
        if (action.isDoneAt(m.asOf) && *action.doneOn > m.asOf - Days(90)) shown.push_back(&action);
    if (shown.empty()) {
        section.blocks.push_back(missing(PlanText::tr(
            "No action is open or was done in the last 90 days: add it on the account's page Plan.")));
        return section;
    }
    section.blocks.push_back(block(actionsTable(m, shown, PlanText::tr("Action"))));
    return section;
}

} // namespace foothold::plan
