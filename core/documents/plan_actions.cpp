#include "core/documents/plan_context.h"
#include "core/documents/wording.h"

#include <algorithm>

namespace foothold::plan {

namespace {

using Kind = doc::TableColumn::Kind;

QString nameOf(const Context& m, const Opportunity& opportunity) {
    if (!opportunity.name.isEmpty()) return opportunity.name;
    const QString where = m.productAndDepartment(opportunity.product, opportunity.department);
    return where.isEmpty() ? opportunity.opportunityId.toString() : where;
}

QString stateOf(const ActionItem& action, Date asOf, const Shown& show) {
    if (action.doneOn && *action.doneOn <= asOf)
        return PlanText::tr("\u25CF done %1").arg(show.date(*action.doneOn));
    if (action.dueOn && *action.dueOn < asOf) return PlanText::tr("\u25CB overdue");
    return PlanText::tr("\u25D0 open");
}

} // namespace

doc::Section expansion(const Context& m) {
    doc::Section section;
    section.title = PlanText::tr("Expansion");
    for (const char* name : {"plays", "expansion"})
        addNarrative(section, m, name);
    std::vector<const Opportunity*> shown = m.openOpportunities();
    const auto open = shown.size();
    for (const Opportunity& opportunity :
         m.account.opportunities()) // closed in the last year, after the open ones
        if (opportunity.closedOn && *opportunity.closedOn <= m.asOf &&
            *opportunity.closedOn > addMonths(m.asOf, -12))
            shown.push_back(&opportunity);
    if (shown.empty()) {
        section.blocks.push_back(
            missing(PlanText::tr("No opportunity of the last twelve months: start one from a cell of the "
                                 "whitespace map, or import opportunities.csv.")));
        return section;
    }
    doc::Table table;
    table.columns = {{PlanText::tr("Opportunity"), Kind::Text},
                     {PlanText::tr("Motion"), Kind::Date},
                     {PlanText::tr("Stage"), Kind::Date},
                     {PlanText::tr("Amount (%1)").arg(m.currency.code()), Kind::Number},
                     {PlanText::tr("Identified"), Kind::Date},
                     {PlanText::tr("Close"), Kind::Date},
                     {PlanText::tr("Owner"), Kind::Text}};
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const Opportunity& one = *shown[i];
        doc::TableRow line =
            row({nameOf(m, one), wording::of(one.motion), m.stageName(one),
                 m.show.amount(one.amount, m.currency, false), m.show.date(one.identifiedOn),
                 m.show.date(one.closedOn ? one.closedOn : one.expectedCloseOn), one.owner.toString()});
        if (i < open)
            sum += one.amount;
        else
            for (doc::TableCell& cell : line.cells)
                cell.tone = doc::Tone::Muted;
        table.rows.push_back(std::move(line));
    }
    if (open > 1) {
        doc::TableRow total =
            row({PlanText::tr("Open"), {}, {}, m.show.amount(sum, m.currency, false), {}, {}, {}});
        total.total = true;
        table.rows.insert(table.rows.begin() + qptrdiff(open), std::move(total));
    }
    section.blocks.push_back(block(withoutEmptyColumns(std::move(table))));
    return section;
}

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
