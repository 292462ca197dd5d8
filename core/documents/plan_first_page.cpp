#include "core/documents/growth_parts.h"
#include "core/documents/plan_context.h"
#include "core/documents/wording.h"
#include "core/domain/labels.h"
#include "core/metrics/people.h"
#include "core/metrics/timing.h"
#include "core/playbook/qbrs.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace foothold::plan {

namespace {

using doc::Tone;

constexpr std::size_t topFew = 3;
constexpr qsizetype longestNarrative = 600; // characters that fit beside the picture

QString inThreeMonths(const Context& m) {
    const auto change =
        shownChange(healthOf(m.account, addMonths(m.asOf, -3), m.profile).score, m.health().score);
    if (!change) return {};
    if (*change == 0) return PlanText::tr("as three months ago");
    const QString arrow = *change > 0 ? QStringLiteral("\u25B2 ") : QStringLiteral("\u25BC ");
    return PlanText::tr("%1 in three months").arg(arrow + m.show.number(std::abs(*change), 0));
}

/// With what it did in a year.
doc::Tile arrOfYearTile(const Context& m) {
    doc::Tile tile = arrTile(m);
    if (m.lines.lines().empty()) return tile;
    const auto owned = std::int64_t(m.lines.ownedProducts().size());
    tile.note = PlanText::counted(owned, PlanText::tr("1 product"), PlanText::tr("%1 products"), m.show);
    const std::int64_t before = arrAt(m.account, addMonths(m.asOf, -12));
    if (before > 0 && before != m.arr)
        tile.note +=
            QStringLiteral(", ") + PlanText::tr("%1 % in a year")
                                       .arg(m.show.change(100.0 * double(m.arr - before) / double(before)));
    return tile;
}

/// With what it did in three months.
doc::Tile movingHealthTile(const Context& m) {
    doc::Tile tile = healthTile(m);
    if (!m.health().score) return tile;
    if (m.health().override)
        tile.note += QStringLiteral(", ") + PlanText::tr("set by hand");
    else if (const QString change = inThreeMonths(m); !change.isEmpty())
        tile.note += QStringLiteral(", ") + change;
    return tile;
}

doc::Tile whitespaceTile(const Context& m) {
    const Whitespace& map = m.whitespace();
    doc::Tile tile{
        PlanText::tr("Whitespace value"), m.show.wholeMoney(map.value, m.currency), {}, Tone::Plain};
    const auto open =
        std::count_if(map.cells.begin(), map.cells.end(), [](const auto& cell) { return cell.isOpen(); });
    tile.note = PlanText::counted(open, PlanText::tr("1 open cell"), PlanText::tr("%1 open cells"), m.show);
    if (map.unknownValues > 0)
        tile.note +=
            QStringLiteral(", ") + PlanText::tr("%1 of unknown value").arg(m.show.count(map.unknownValues));
    if (!knownSum(map.value, map.unknownValues)) tile.value = Shown::unknown(), tile.tone = Tone::Muted;
    if (map.cells.empty()) {
        tile.value = Shown::unknown();
        tile.tone = Tone::Muted;
        tile.note = PlanText::tr("no product fits the account");
    }
    return tile;
}

/// With the timing, which is one of its factors.
doc::Tile priorityTile(const Context& m) {
    const auto priority = m.priority();
    const auto timing = m.timing();
    return {PlanText::tr("Priority"), priority ? m.show.fixed(*priority, 1) : Shown::unknown(),
            timing ? enumLabel(nameString(*timing)) : PlanText::tr("no timing without a contract"),
            priority ? Tone::Plain : Tone::Muted};
}

QString healthSentence(const Context& m) {
    const Health& health = m.health();
    QString text;
    if (health.score)
        text = PlanText::tr("Health is %1 (%2).").arg(m.show.score(health.score), wording::of(health.colour));
    else
        text = PlanText::tr(
            "Health is unknown: too few facts of usage, contacts, surveys, tickets and invoices.");
    const auto growth = growthAt(m.account, m.m0);
    const auto utilisation = utilisationAt(m.account, m.m0);
    QString usage;
    if (growth)
        usage = std::abs(*growth) < 0.005
                    ? PlanText::tr("Usage is what it was three months ago")
                    : PlanText::tr("Usage changed by %1 % in three months").arg(m.show.change(*growth * 100));
    else if (utilisation)
        usage = PlanText::tr("Usage is known since recently");
    if (utilisation)
        usage +=
            PlanText::tr(" and stands at %1 of what is contracted").arg(m.show.percent(*utilisation * 100));
    if (!usage.isEmpty()) text += QLatin1Char(' ') + usage + QLatin1Char('.');
    return text;
}

QString peopleSentence(const Context& m) {
    const auto known = upTo(m.account.touchpoints(), m.asOf, &Touchpoint::date);
    if (known.empty())
        return m.account.contacts().empty() ? PlanText::tr("No people and no contacts with them are entered.")
                                            : PlanText::tr("No contact with its people is entered.");
    const auto contacts = m.account.contacts();
    const auto engagedAs = [&](auto&& is) {
        return std::any_of(m.engaged.begin(), m.engaged.end(),
                           [&](int i) { return is(contacts[std::size_t(i)]); });
    };
    const QString count =
        m.engaged.empty()
            ? PlanText::tr("Nobody was engaged in the last 90 days")
            : PlanText::counted(std::int64_t(m.engaged.size()),
                                PlanText::tr("1 person was engaged in the last 90 days"),
                                PlanText::tr("%1 people were engaged in the last 90 days"), m.show);
    QString with;
    if (!m.engaged.empty()) {
        const bool champion = engagedAs([](const Contact& c) { return c.role == ContactRole::Champion; });
        const bool executive = engagedAs([](const Contact& c) { return c.isExecutive(); });
        with = champion && executive ? PlanText::tr(", a champion and the management among them")
               : champion            ? PlanText::tr(", a champion among them, nobody of the management")
               : executive           ? PlanText::tr(", the management among them, but no champion")
                                     : PlanText::tr(", neither a champion nor the management among them");
    }
    return count + with + PlanText::tr("; the last contact was on %1.").arg(m.show.date(known.back().date));
}

QString contractSentence(const Context& m) {
    if (m.account.contracts().empty()) return PlanText::tr("No contract is entered.");
    if (m.lines.lines().empty()) return PlanText::tr("No contract is active.");
    const QString worth = m.show.money(m.arr, m.currency);
    if (!m.renewal) return PlanText::tr("The contracts are worth %1 a year and have no end.").arg(worth);
    const Contract* contract = renewalContract(m.account, m.asOf);
    const QString ends = PlanText::tr("The contracts are worth %1 a year; the renewal is due on %2")
                             .arg(worth, m.show.date(*m.renewal));
    return ends +
           (contract && contract->autoRenew ? PlanText::tr(" and happens by itself.") : QStringLiteral("."));
}

std::vector<doc::Block> whereWeStand(const Context& m) {
    std::vector<doc::Block> blocks = {block(doc::Subheading{PlanText::tr("Where we stand")})};
    const QString narrative = m.narrative("where_we_stand");
    if (!narrative.isEmpty() && narrative.size() <= longestNarrative)
        blocks.push_back(block(doc::Paragraph{.text = narrative, .lead = true}));
    for (const QString& sentence : {healthSentence(m), peopleSentence(m), contractSentence(m)})
        blocks.push_back(block(doc::Paragraph{.text = sentence}));
    HealthPicture trend = healthPicture(m.account, m.asOf);
    trend.measures.clear(); // one line is what an arm's length can read; the section on health has them all
    const bool own = std::any_of(trend.score.points.begin(), trend.score.points.end(),
                                 [](const auto& p) { return p.value; });
    const QString caption = own ? PlanText::tr("Health at the last twelve month-ends")
                                : PlanText::tr("Another system's score; our own health is unknown");
    if (!trend.isEmpty())
        blocks.push_back(block(doc::Picture{std::move(trend), caption, 58}));
    else if (const auto& map = m.whitespace();
             !map.cells.empty() && map.products.size() <= 5 && map.departments.size() <= 5)
        blocks.push_back(block(
            doc::Picture{whitespacePicture(m.account, map, m.show), PlanText::tr("Whitespace map"), 0}));
    else
        blocks.push_back(
            missing(PlanText::tr("No trend of health yet: it needs usage, contacts, surveys, tickets or "
                                 "invoices, entered or imported.")));
    return blocks;
}

/// Who decides first: by role, then by influence.
std::vector<doc::Block> peopleWhoMatter(const Context& m) {
    std::vector<doc::Block> blocks = {block(doc::Subheading{PlanText::tr("People who matter")})};
    auto people = presentPeople(m.account, m.asOf);
    const auto contacts = m.account.contacts();
    const auto weight = [&](int i) {
        const Contact& contact = contacts[std::size_t(i)];
        const int role =
            !contact.role                                                                           ? 0
            : *contact.role == ContactRole::EconomicBuyer || *contact.role == ContactRole::Champion ? 3
            : *contact.role == ContactRole::DecisionMaker || *contact.role == ContactRole::Blocker  ? 2
                                                                                                    : 1;
        return role * 10 + int(contact.influence.value_or(0));
    };
    std::stable_sort(people.begin(), people.end(), [&](int a, int b) { return weight(a) > weight(b); });
    doc::List list;
    for (std::size_t i = 0; i < std::min(people.size(), topFew + 1); ++i) {
        const Contact& contact = contacts[std::size_t(people[i])];
        QStringList detail;
        if (!contact.title.isEmpty()) detail += contact.title.toString();
        if (contact.role) detail += wording::of(*contact.role);
        const QString sign = wording::sign(contact.sentiment);
        list.items.push_back({sign.isEmpty() ? QStringLiteral("\u25CB") : sign, contact.name.toString(),
                              detail.join(QStringLiteral(", ")), Tone::Plain});
    }
    if (list.items.empty())
        blocks.push_back(
            missing(PlanText::tr("Nobody is entered: add people on the account's page People.")));
    else
        blocks.push_back(block(std::move(list)));
    return blocks;
}

std::vector<doc::Block> inTwelveMonths(const Context& m) {
    std::vector<doc::Block> blocks = {
        block(doc::Subheading{PlanText::tr("Where we want to be in twelve months")})};
    const QString narrative = m.narrative("where_we_want_to_be");
    if (!narrative.isEmpty() && narrative.size() <= longestNarrative)
        blocks.push_back(block(doc::Paragraph{.text = narrative}));
    doc::List list;
    for (const Objective* objective : m.openObjectives()) {
        if (list.items.size() == topFew) break;
        QStringList detail;
        if (!objective->measure.isEmpty() || !objective->target.isEmpty())
            detail +=
                objective->measure.isEmpty() || objective->target.isEmpty()
                    ? objective->measure.toString() + objective->target.toString()
                    : objective->measure.toString() + QStringLiteral(": ") + objective->target.toString();
        if (objective->dueOn) detail += m.show.date(*objective->dueOn);
        list.items.push_back({QStringLiteral("\u2022"), objective->title.toString(),
                              detail.join(QStringLiteral(", ")), Tone::Plain});
    }
    if (!list.items.empty())
        blocks.push_back(block(std::move(list)));
    else if (narrative.isEmpty())
        blocks.push_back(
            missing(PlanText::tr("No objective is entered: add it on the account's page Plan.")));
    return blocks;
}

std::vector<doc::Block> plays(const Context& m) {
    std::vector<doc::Block> blocks = {block(doc::Subheading{PlanText::tr("Plays")})};
    doc::List list;
    for (const Opportunity* opportunity : m.openOpportunities()) {
        if (list.items.size() == topFew) break;
        QString name = opportunity->name.toString();
        if (name.isEmpty()) name = m.productAndDepartment(opportunity->product, opportunity->department);
        if (name.isEmpty()) name = wording::capitalised(wording::of(opportunity->motion));
        QStringList detail = {m.show.money(opportunity->amount, m.currency), m.stageName(*opportunity)};
        if (opportunity->expectedCloseOn) detail += m.show.date(*opportunity->expectedCloseOn);
        list.items.push_back(
            {QStringLiteral("\u2022"), name, detail.join(QStringLiteral(", ")), Tone::Plain});
    }
    if (list.items.empty())
        blocks.push_back(
            missing(PlanText::tr("No opportunity is open: start one from a cell of the whitespace map.")));
    else
        blocks.push_back(block(std::move(list)));
    return blocks;
}

std::vector<doc::Block> topRisks(const Context& m) {
    std::vector<doc::Block> blocks = {block(doc::Subheading{PlanText::tr("Top risks")})};
    doc::List list;
    for (const Risk& risk : risksWithWritten(m))
        if (list.items.size() < topFew)
            list.items.push_back({signOf(risk), risk.text, risk.detail, risk.tone});
    if (list.items.empty())
        blocks.push_back(
            block(doc::Paragraph{.text = PlanText::tr("The facts show none."), .tone = Tone::Muted}));
    else
        blocks.push_back(block(std::move(list)));
    return blocks;
}

std::vector<doc::Block> nextDays(const Context& m) {
    std::vector<doc::Block> blocks = {block(doc::Subheading{PlanText::tr("The next 90 days")})};
    doc::List list;
    for (const ActionItem* action : m.openActions()) {
        if (list.items.size() == topFew) break;
        if (action->dueOn && *action->dueOn > m.asOf + Days(90)) continue;
        const bool overdue = action->isOverdueAt(m.asOf);
        QStringList detail;
        if (overdue) detail += PlanText::tr("overdue");
        if (!action->owner.isEmpty()) detail += action->owner.toString();
        list.items.push_back({action->dueOn ? m.show.date(*action->dueOn) : QStringLiteral("\u2022"),
                              action->title.toString(), detail.join(QStringLiteral(", ")),
                              overdue ? Tone::Bad : Tone::Plain});
    }
    for (const Qbr& qbr : m.account.qbrs())
        if (!isHeldAt(qbr, m.asOf) && qbr.plannedOn >= m.asOf && qbr.plannedOn <= m.asOf + Days(90) &&
            list.items.size() < topFew + 1)
            list.items.push_back(
                {m.show.date(qbr.plannedOn), PlanText::tr("QBR"), qbr.topic.toString(), Tone::Plain});
    if (list.items.empty())
        blocks.push_back(missing(PlanText::tr("No action is planned: add it on the account's page Plan.")));
    else
        blocks.push_back(block(std::move(list)));
    return blocks;
}

} // namespace

/// Its columns are balanced by what they usually hold, so that one page is enough.
doc::Section firstPage(const Context& m) {
    doc::Section page;
    page.outline = PlanText::tr("Summary");
    page.blocks.push_back(block(doc::Tiles{{arrOfYearTile(m), renewalTile(m), movingHealthTile(m),
                                            readinessTile(m), whitespaceTile(m), priorityTile(m)}}));
    doc::Columns columns;
    columns.columns.push_back({7, whereWeStand(m)});
    columns.columns.push_back({5, nextDays(m)});
    std::ranges::move(peopleWhoMatter(m), std::back_inserter(columns.columns[1].blocks));
    page.blocks.push_back(block(std::move(columns)));
    doc::Columns second;
    second.columns.push_back({6, inTwelveMonths(m)});
    second.columns.push_back({6, plays(m)});
    std::ranges::move(topRisks(m), std::back_inserter(second.columns[1].blocks));
    page.blocks.push_back(block(std::move(second)));
    page.blocks.push_back(block(doc::Paragraph{.text = freshnessSentence(m), .tone = Tone::Muted}));
    return page;
}

} // namespace foothold::plan
