#include "core/documents/customer_parts.h"
#include "core/documents/outcome_parts.h"
#include "core/documents/recommendation.h"
#include "core/documents/whitespace_summary.h"
#include "core/documents/wording.h"
#include "core/metrics/people.h"
#include "core/playbook/qbrs.h"

#include <algorithm>

/// The customer's edition is built from what is allowed, not cut down from what is internal: nothing here
/// reads health, sentiment, roles, revenue, potentials, competitors, overrides, notes or forecasts. The map
/// is reduced to "in use / planned / possible" where its picture is made.
namespace foothold::plan {

namespace {

using Kind = doc::TableColumn::Kind;

constexpr std::size_t mostRows = 12; // of tickets, the most urgent, and of decisions, the latest

doc::Tiles tiles(const Context& m) {
    const auto owned = std::int64_t(m.lines.ownedProducts().size());
    doc::Tile products{PlanText::tr("Products in use"), m.show.count(owned), {}, doc::Tone::Plain};
    doc::Tile end{PlanText::tr("Contract until"), m.show.date(m.renewal),
                  m.renewal ? m.daysAway(*m.renewal) : QString(), doc::Tone::Plain};
    if (!m.renewal)
        end.note =
            m.lines.lines().empty() ? PlanText::tr("no contract is active") : PlanText::tr("open-ended");
    const auto most = mostUsedProduct(m.account, m.m0);
    doc::Tile usage{PlanText::tr("Active users"), most ? m.show.count(most->users) : Shown::unknown(),
                    most ? m.show.month(m.m0) : PlanText::tr("no usage is known"), doc::Tone::Plain};
    if (most && most->seats > 0)
        usage.note +=
            QStringLiteral(", ") +
            PlanText::tr("%1 seats of %2").arg(m.show.count(most->seats), m.productName(most->product));
    const auto outcomes = m.outcomes();
    const auto achieved = std::count_if(outcomes.begin(), outcomes.end(),
                                        [&](const Outcome* o) { return o->isAchievedAt(m.asOf); });
    doc::Tile reached{
        PlanText::tr("Outcomes achieved"), outcomes.empty() ? Shown::unknown() : m.show.count(achieved),
        outcomes.empty() ? PlanText::tr("none is agreed yet")
                         : PlanText::tr("of %1").arg(m.show.count(std::int64_t(outcomes.size()))),
        doc::Tone::Plain};
    return {{products, end, usage, reached}};
}

doc::Section summary(const Context& m) {
    doc::Section section;
    section.outline = PlanText::tr("Summary");
    section.blocks.push_back(block(tiles(m)));
    const QString forThem = m.narrative("where_we_stand_for_customer");
    const std::pair<QString, QString> texts[] = {
        {PlanText::tr("Business overview"), m.narrative("business_overview")},
        {PlanText::tr("Where we stand"), forThem.isEmpty() ? m.narrative("where_we_stand") : forThem},
        {PlanText::tr("Where we want to be in twelve months"), m.narrative("where_we_want_to_be")}};
    for (const auto& [heading, narrative] : texts)
        if (!narrative.isEmpty()) {
            section.blocks.push_back(block(doc::Subheading{heading}));
            section.blocks.push_back(block(doc::Paragraph{.text = narrative}));
        }
    doc::List next;
    for (const ActionItem* action : agreedActions(m))
        if (next.items.size() < 3)
            next.items.push_back({action->dueOn ? m.show.date(*action->dueOn) : QStringLiteral("\u2022"),
                                  action->title.toString(), action->owner.toString(), doc::Tone::Plain});
    if (!next.items.empty()) {
        section.blocks.push_back(block(doc::Subheading{PlanText::tr("Agreed next steps")}));
        section.blocks.push_back(block(std::move(next)));
    }
    doc::FactList team;
    if (!m.account->csm.isEmpty())
        team.facts.push_back({PlanText::tr("Customer success"), m.account->csm, doc::Tone::Plain});
    if (!m.account->ae.isEmpty())
        team.facts.push_back({PlanText::tr("Account executive"), m.account->ae, doc::Tone::Plain});
    if (!team.facts.empty()) {
        section.blocks.push_back(block(doc::Subheading{PlanText::tr("Your team")}));
        section.blocks.push_back(block(std::move(team)));
    }
    section.blocks.push_back(block(doc::Paragraph{.text = PlanText::tr("As of %1.").arg(m.show.date(m.asOf)),
                                                  .tone = doc::Tone::Muted}));
    return section;
}

std::vector<doc::Block> contracted(const Context& m) {
    doc::Table table = contractedTable(m);
    if (table.rows.empty()) return {};
    return {block(std::move(table))};
}

std::vector<doc::Block> namesAndTitles(const Context& m) {
    doc::Table table;
    table.columns = {{PlanText::tr("Name"), Kind::Text}, {PlanText::tr("Title"), Kind::Text}};
    for (const int person : presentPeople(m.account, m.asOf)) {
        const Contact& contact = m.account.contacts()[std::size_t(person)];
        table.rows.push_back(row({contact.name.toString(), contact.title.toString()}));
    }
    if (table.rows.empty()) return {};
    return {block(withoutEmptyColumns(std::move(table)))};
}

std::vector<doc::Block> agreed(const Context& m) {
    doc::Table table;
    table.columns = {{PlanText::tr("Agreed"), Kind::Text},
                     {PlanText::tr("Owner"), Kind::Text},
                     {PlanText::tr("Due"), Kind::Date}};
    for (const ActionItem* action : agreedActions(m))
        table.rows.push_back(
            row({action->title.toString(), action->owner.toString(), m.show.date(action->dueOn)}));
    std::vector<doc::Block> blocks;
    if (!table.rows.empty()) blocks.push_back(block(withoutEmptyColumns(std::move(table))));
    doc::List decided;
    for (const Decision& decision : decisionsOf(m))
        decided.items.push_back({m.show.date(decision.date), decision.text, {}, doc::Tone::Plain});
    if (!decided.items.empty()) {
        blocks.push_back(block(doc::Subheading{PlanText::tr("Decided in our reviews")}));
        blocks.push_back(block(cut(std::move(decided), mostRows)));
    }
    return blocks;
}

std::vector<doc::Block> map(const Context& m) {
    WhitespacePicture picture =
        whitespacePicture(m.account, mapFor(m.account, m.asOf, m.edition), m.show, m.edition);
    if (picture.isEmpty()) return {};
    return {block(doc::Picture{std::move(picture), PlanText::tr("Products and departments"), 0})};
}

std::vector<doc::Block> recommendation(const Context& m) {
    const QString what = recommendedStep(m);
    if (what.isEmpty()) return {};
    return {block(doc::Paragraph{.text = PlanText::tr("We recommend %1 as the next step.").arg(what)})};
}

} // namespace

std::vector<const Objective*> customersObjectives(const Context& m) {
    std::vector<const Objective*> theirs;
    for (const Objective& objective : m.account.objectives())
        if (objective.whose == Side::Customer) theirs.push_back(&objective);
    return theirs;
}

std::vector<const ActionItem*> agreedActions(const Context& m) {
    std::vector<const ActionItem*> agreed;
    for (const ActionItem* action : m.openActions())
        if (action->source == ActionSource::Qbr) agreed.push_back(action);
    return agreed;
}

QString recommendedStep(const Context& m) {
    const Opportunity* proposed = proposedOf(m);
    return proposed ? m.productAndDepartment(proposed->product, proposed->department) : QString();
}

std::vector<doc::Section> customerSections(const Context& m) {
    std::vector<doc::Section> sections = {summary(m)};
    const auto outcomes = m.outcomes();
    const auto objectives = customersObjectives(m);
    const auto tickets = openTickets(m);
    std::vector<doc::Block> usage, goals, results, problems;
    if (auto table = usageTable(m)) usage.push_back(block(std::move(*table)));
    if (!objectives.empty()) goals.push_back(block(objectivesTable(m, objectives, false)));
    if (!outcomes.empty()) results.push_back(block(outcomesTable(m, outcomes, false)));
    if (!tickets.empty()) problems.push_back(block(cut(openTicketsTable(m, tickets), mostRows)));
    addIfAny(sections, PlanText::tr("What you have"), contracted(m));
    addIfAny(sections, PlanText::tr("Usage and adoption"), std::move(usage));
    addIfAny(sections, PlanText::tr("Objectives"), std::move(goals));
    addIfAny(sections, PlanText::tr("Outcomes"), std::move(results));
    addIfAny(sections, PlanText::tr("Open tickets"), std::move(problems));
    addIfAny(sections, PlanText::tr("Actions and decisions"), agreed(m));
    addIfAny(sections, PlanText::tr("Where we could help"), map(m));
    addIfAny(sections, PlanText::tr("Our recommendation"), recommendation(m));
    addIfAny(sections, PlanText::tr("People"), namesAndTitles(m));
    return sections;
}

} // namespace foothold::plan
