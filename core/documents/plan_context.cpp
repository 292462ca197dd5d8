#include "core/documents/plan_context.h"

#include "core/documents/wording.h"
#include "core/facts/narratives.h"

#include <algorithm>

namespace foothold::plan {

namespace {

std::vector<int> engagedAt(AccountFacts account, Date asOf) {
    const auto people = engagedPeople(account, asOf);
    return {people.begin(), people.end()};
}

} // namespace

Context::Context(AccountFacts facts, const DocumentOptions& options)
    : account(facts)
    , asOf(options.asOf)
    , edition(options.edition)
    , show(options.locale)
    , currency(facts->currency)
    , lines(facts, options.asOf)
    , arr(lines.arr())
    , renewal(renewalDate(facts, options.asOf))
    , m0(latestUsageMonth(facts.book(), options.asOf))
    , engaged(engagedAt(facts, options.asOf))
    , profile(profileAt(facts, options.asOf))
    , shared(options.shared ? options.shared : std::make_shared<const SharedFigures>(facts.book())) {}

const Health& Context::health() const {
    if (!m_health) m_health = healthOf(account, asOf, profile, &m_healthTree);
    return *m_health;
}

const Explanation& Context::healthExplanation() const {
    health();
    return m_healthTree;
}

const Whitespace& Context::whitespace() const {
    if (!m_whitespace) m_whitespace = whitespaceOf(account, asOf, &m_whitespaceTree);
    return *m_whitespace;
}

const Explanation& Context::whitespaceExplanation() const {
    whitespace();
    return m_whitespaceTree;
}

QString Context::productName(int product) const {
    return product < 0 ? QString() : account.book().product(product).name.toString();
}

QString Context::productAndDepartment(int product, Text department) const {
    const QString name = productName(product);
    if (department.isEmpty()) return name;
    if (name.isEmpty()) return department.toString();
    return PlanText::tr("%1 for %2").arg(name, department.toString());
}

QString Context::stageName(const Opportunity& opportunity) const {
    const bool closedLater = opportunity.stage >= Stage::Won && opportunity.isOpenAt(asOf);
    return closedLater ? PlanText::tr("open") : wording::of(opportunity.stage);
}

QString Context::personName(Text contactId) const {
    const Contact* contact = account.findContact(contactId);
    return contact ? contact->name.toString() : contactId.toString();
}

QString Context::narrative(const char* section) const {
    return narrative(DocumentKind::Plan, section);
}

QString Context::narrative(DocumentKind document, const char* section, Text opportunityId, Text qbrId) const {
    return narrativeOf(account, document, section, opportunityId, qbrId);
}

QString Context::daysAway(Date date) const {
    const auto days = int((date - asOf).count());
    if (days == 0) return PlanText::tr("today");
    if (days > 0) return PlanText::counted(days, PlanText::tr("in 1 day"), PlanText::tr("in %1 days"), show);
    return PlanText::counted(-days, PlanText::tr("1 day ago"), PlanText::tr("%1 days ago"), show);
}

std::optional<Date> Context::lastContact(int contact) const {
    const auto known = upTo(account.touchpoints(), asOf, &Touchpoint::date);
    for (auto it = known.rbegin(); it != known.rend(); ++it) {
        const auto people = account.contactsOf(*it);
        if (std::find(people.begin(), people.end(), contact) != people.end()) return it->date;
    }
    return {};
}

std::vector<const Opportunity*> Context::openOpportunities() const {
    std::vector<const Opportunity*> open;
    for (const Opportunity& opportunity : account.opportunities())
        if (opportunity.isOpenAt(asOf)) open.push_back(&opportunity);
    std::stable_sort(open.begin(), open.end(),
                     [](const auto* a, const auto* b) { return a->amount > b->amount; });
    return open;
}

std::vector<const ActionItem*> Context::openActions() const {
    std::vector<const ActionItem*> open; // by due date, those without one first: they go last
    for (const ActionItem& action : account.actionItems())
        if (!action.doneOn || *action.doneOn > asOf) open.push_back(&action);
    std::stable_partition(open.begin(), open.end(),
                          [](const ActionItem* action) { return action->dueOn.has_value(); });
    return open;
}

std::vector<const Objective*> Context::openObjectives() const {
    std::vector<const Objective*> open;
    for (const Objective& objective : account.objectives())
        if (!objective.state || *objective.state == ObjectiveState::Open) open.push_back(&objective);
    return open;
}

std::vector<const Outcome*> Context::outcomes() const {
    std::vector<const Outcome*> all;
    for (const Outcome& outcome : account.outcomes())
        all.push_back(&outcome);
    return all;
}

void addNarrative(doc::Section& section, const Context& context, const char* name) {
    if (const QString text = context.narrative(name); !text.isEmpty())
        section.blocks.push_back(block(doc::Paragraph{.text = text}));
}

doc::Table cut(doc::Table table, std::size_t most) {
    if (table.rows.size() <= most) return table;
    const auto more = std::int64_t(table.rows.size() - (most - 1));
    table.rows.resize(most - 1);
    doc::TableRow rest;
    rest.spans = true;
    rest.cells = {{.text = PlanText::tr("and %1 more").arg(more), .tone = doc::Tone::Muted}};
    table.rows.push_back(std::move(rest));
    return table;
}

doc::List cut(doc::List list, std::size_t most) {
    if (list.items.size() <= most) return list;
    const auto more = std::int64_t(list.items.size() - (most - 1));
    list.items.resize(most - 1);
    list.items.push_back(
        {QStringLiteral("\u2026"), PlanText::tr("and %1 more").arg(more), {}, doc::Tone::Muted});
    return list;
}

doc::Table withoutEmptyColumns(doc::Table table) {
    for (std::size_t c = table.columns.size(); c-- > 1;) {
        const bool empty = std::all_of(table.rows.begin(), table.rows.end(), [c](const doc::TableRow& row) {
            return row.spans || c >= row.cells.size() || row.cells[c].text.isEmpty();
        });
        if (!empty) continue;
        table.columns.erase(table.columns.begin() + qptrdiff(c));
        for (doc::TableRow& row : table.rows)
            if (!row.spans && c < row.cells.size()) row.cells.erase(row.cells.begin() + qptrdiff(c));
    }
    return table;
}

} // namespace foothold::plan
