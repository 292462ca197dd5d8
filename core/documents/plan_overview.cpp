#include "core/documents/outcome_parts.h"
#include "core/documents/plan_context.h"
#include "core/documents/wording.h"

#include <algorithm>

namespace foothold::plan {

namespace {

using Kind = doc::TableColumn::Kind;

} // namespace

doc::Table objectivesTable(const Context& m, const std::vector<const Objective*>& objectives, bool whose) {
    doc::Table table;
    table.columns = {{PlanText::tr("Objective"), Kind::Text}};
    if (whose) table.columns.push_back({PlanText::tr("Whose"), Kind::Date});
    for (const QString& heading : {PlanText::tr("Measure"), PlanText::tr("Target")})
        table.columns.push_back({heading, Kind::Text});
    table.columns.push_back({PlanText::tr("Due"), Kind::Date});
    table.columns.push_back({PlanText::tr("State"), Kind::Date});
    for (const Objective* objective : objectives) {
        doc::TableRow line = row({objective->title.toString()});
        if (whose) line.cells.push_back({.text = wording::of(objective->whose)});
        line.cells.push_back({.text = objective->measure.toString()});
        line.cells.push_back({.text = objective->target.toString()});
        line.cells.push_back({.text = m.show.date(objective->dueOn)});
        line.cells.push_back(
            {.text = objective->state ? wording::of(*objective->state) : wording::of(ObjectiveState::Open)});
        table.rows.push_back(std::move(line));
    }
    return withoutEmptyColumns(std::move(table));
}

doc::Section overview(const Context& m) {
    doc::Section section;
    section.title = PlanText::tr("Business overview and objectives");
    section.startsPage = true;
    addNarrative(section, m, "business_overview");
    for (const char* name : {"where_we_stand", "where_we_want_to_be"})
        if (m.narrative(name).size() > 600) addNarrative(section, m, name); // too long for the first page

    const Account& account = *m.account;
    doc::FactList facts;
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty()) facts.facts.push_back({label, value, doc::Tone::Plain});
    };
    add(PlanText::tr("Industry"), wording::capitalised(wording::readable(account.industry)));
    add(PlanText::tr("Region"), account.region);
    add(PlanText::tr("Website"), account.website);
    if (account.employees) add(PlanText::tr("Employees"), m.show.count(*account.employees));
    if (account.addressableUsers)
        add(PlanText::tr("Addressable users"), m.show.count(*account.addressableUsers));
    if (const auto since = becameCustomerOn(m.account))
        add(PlanText::tr("Customer since"), m.show.date(*since));
    add(PlanText::tr("First value"), account.firstValueOn && *account.firstValueOn <= m.asOf
                                         ? m.show.date(*account.firstValueOn)
                                         : PlanText::tr("\u2013 not recorded yet"));
    if (const auto parent = m.account.book().find(account.parentAccountId))
        add(PlanText::tr("Belongs to"), (*parent)->name);
    add(PlanText::tr("Fiscal year starts"), account.fiscalYearStart);
    add(PlanText::tr("Notes"), account.notes);
    section.blocks.push_back(block(std::move(facts)));

    section.blocks.push_back(block(doc::Subheading{PlanText::tr("Objectives")}));
    addNarrative(section, m, "objectives");
    std::vector<const Objective*> objectives;
    for (const Objective& objective : m.account.objectives())
        objectives.push_back(&objective);
    section.blocks.push_back(
        objectives.empty()
            ? missing(PlanText::tr("No objective is entered: add it on the account's page Plan."))
            : block(objectivesTable(m, objectives, true)));

    section.blocks.push_back(block(doc::Subheading{PlanText::tr("Outcomes")}));
    const auto outcomes = m.outcomes();
    section.blocks.push_back(
        outcomes.empty()
            ? missing(PlanText::tr(
                  "No outcome is entered, so no value is proven: add it on the account's page Outcomes."))
            : block(outcomesTable(m, outcomes, true)));
    return section;
}

QString freshnessSentence(const Context& m) {
    return freshnessSentence(freshnessAt(m.account, m.asOf), m.show);
}

} // namespace foothold::plan
