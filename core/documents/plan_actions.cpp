#include "core/documents/plan_context.h"
#include "core/documents/wording.h"

namespace foothold::plan {

namespace {

using Kind = doc::TableColumn::Kind;

QString stateOf(const ActionItem& action, Date asOf, const Shown& show) {
    if (action.doneOn && *action.doneOn <= asOf)
        return PlanText::tr("\u25CF done %1").arg(show.date(*action.doneOn));
    if (action.dueOn && *action.dueOn < asOf) return PlanText::tr("\u25CB overdue");
    return PlanText::tr("\u25D0 open");
}

} // namespace

doc::Section actions(const Context& m) {
    doc::Section section;
    section.title = PlanText::tr("Actions");
    for (const char* name : {"next_90_days", "actions"})
        addNarrative(section, m, name);
    std::vector<const ActionItem*> shown = m.openActions();
    for (const ActionItem& action : m.account.actionItems())
        if (action.doneOn && *action.doneOn <= m.asOf && *action.doneOn > m.asOf - Days(90))
            shown.push_back(&action);
    if (shown.empty()) {
        section.blocks.push_back(missing(PlanText::tr(
            "No action is open or was done in the last 90 days: add it on the account's page Plan.")));
        return section;
    }
    doc::Table table;
    table.columns = {{PlanText::tr("Action"), Kind::Text},
                     {PlanText::tr("Owner"), Kind::Text},
                     {PlanText::tr("Due"), Kind::Date},
                     {PlanText::tr("State"), Kind::Date}};
    for (const ActionItem* action : shown) {
        doc::TableRow line =
            row({action->title.toString(), action->owner.toString(), m.show.date(action->dueOn)});
        const bool overdue =
            action->dueOn && *action->dueOn < m.asOf && (!action->doneOn || *action->doneOn > m.asOf);
        line.cells.push_back(
            {.text = stateOf(*action, m.asOf, m.show), .tone = overdue ? doc::Tone::Bad : doc::Tone::Plain});
        table.rows.push_back(std::move(line));
    }
    section.blocks.push_back(block(withoutEmptyColumns(std::move(table))));
    return section;
}

} // namespace foothold::plan
