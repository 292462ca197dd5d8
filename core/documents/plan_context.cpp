#include "core/documents/plan_context.h"

#include "core/documents/wording.h"
#include "core/facts/narratives.h"
#include "core/playbook/qbrs.h"

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

std::optional<std::int64_t> Context::knownArr() const {
    return account.contracts().empty() ? std::nullopt : std::optional(arr);
}

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

const Situation& Context::situation() const {
    if (!m_situation) m_situation.emplace(shared->signalsAt(asOf).situation(account));
    return *m_situation;
}

std::optional<Timing> Context::timing() const {
    return timingOf(account, asOf, profile);
}

std::optional<double> Context::priority() const {
    return priorityOf(whitespace().score, health().score, timing(), profile);
}

const std::vector<Signal>& Context::signals() const {
    if (!m_signals) m_signals = shared->signalsAt(asOf).of(situation(), true);
    return *m_signals;
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
        if (!action.isDoneAt(asOf)) open.push_back(&action);
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

std::vector<const Objective*> openGoals(const Context& m) {
    std::vector<const Objective*> goals;
    for (const Objective* objective : m.openObjectives())
        if (objective->whose == Side::Customer) goals.push_back(objective);
    return goals;
}

std::vector<const Outcome*> Context::outcomes() const {
    std::vector<const Outcome*> all;
    for (const Outcome& outcome : account.outcomes())
        all.push_back(&outcome);
    return all;
}

std::vector<Decision> decisionsOf(const Context& m) {
    std::vector<Decision> decided;
    for (const Qbr& qbr : m.account.qbrs()) {
        if (!isHeldAt(qbr, m.asOf) || dayOf(qbr) <= addMonths(m.asOf, -12)) continue;
        for (const QString& line : qbr.decisions.toString().split(QLatin1Char('\n')))
            if (const QString text = line.simplified(); !text.isEmpty())
                decided.push_back({dayOf(qbr), text});
    }
    std::ranges::stable_sort(decided, std::ranges::greater(), &Decision::date);
    std::vector<Decision> once;
    for (Decision& decision : decided)
        if (std::ranges::find(once, decision.text, &Decision::text) == once.end())
            once.push_back(std::move(decision));
    return once;
}

QString unitOf(const Outcome& outcome) {
    const QString unit = outcome.unit.toString().simplified();
    const bool counts = unit.compare(QLatin1String("count"), Qt::CaseInsensitive) == 0;
    return counts ? QString() : unit;
}

doc::Tone toneOf(const std::optional<HealthColour>& colour) {
    return !colour                          ? doc::Tone::Muted
           : *colour == HealthColour::Green ? doc::Tone::Good
           : *colour == HealthColour::Amber ? doc::Tone::Warn
                                            : doc::Tone::Bad;
}

QString healthText(const Health& health, const Shown& show) {
    return health.score ? wording::sign(health.colour) + QLatin1Char(' ') + show.score(health.score)
                        : Shown::unknown();
}

doc::Tile healthTile(const Context& m) {
    const Health& health = m.health();
    return {PlanText::tr("Health"), healthText(health, m.show),
            health.score ? wording::of(health.colour) : PlanText::tr("not enough data"),
            toneOf(health.colour)};
}

doc::Tile arrTile(const Context& m) {
    doc::Tile tile{PlanText::tr("ARR"), Shown::unknown(), PlanText::tr("no contract is entered"),
                   doc::Tone::Plain};
    if (!m.knownArr()) return tile;
    tile.value = m.show.wholeMoney(m.arr, m.currency);
    tile.note = m.lines.lines().empty() ? PlanText::tr("no contract is active") : QString();
    return tile;
}

doc::Tile renewalTile(const Context& m) {
    doc::Tile tile{PlanText::tr("Renewal"), m.show.date(m.renewal), {}, doc::Tone::Plain};
    if (m.renewal) {
        const auto days = (*m.renewal - m.asOf).count();
        tile.note = m.daysAway(*m.renewal);
        if (days < 60) tile.note += QStringLiteral(" \u25BC"), tile.tone = doc::Tone::Bad;
    } else {
        tile.tone = doc::Tone::Muted;
        tile.note = m.lines.lines().empty() ? PlanText::tr("no contract is active")
                                            : PlanText::tr("open-ended contract");
    }
    return tile;
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

QStringList firstFew(QStringList names, std::size_t most) {
    if (std::size_t(names.size()) <= most) return names;
    const auto more = names.size() - qsizetype(most - 1);
    names.resize(qsizetype(most - 1));
    names += PlanText::tr("and %1 more").arg(more);
    return names;
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

doc::Section sectionOf(const QString& title, std::vector<doc::Block> blocks) {
    doc::Section section;
    section.title = title;
    section.blocks = std::move(blocks);
    return section;
}

void addIfAny(std::vector<doc::Section>& sections, const QString& title, std::vector<doc::Block> blocks) {
    if (!blocks.empty()) sections.push_back(sectionOf(title, std::move(blocks)));
}

} // namespace foothold::plan
