#include "core/documents/plan_context.h"
#include "core/documents/wording.h"
#include "core/metrics/nps.h"

#include <algorithm>

namespace foothold::plan {

namespace {

using Kind = doc::TableColumn::Kind;

QString changeText(const std::optional<double>& now, const std::optional<double>& before, const Shown& show) {
    const auto change = shownChange(before, now);
    if (!change) return Shown::unknown();
    if (*change == 0) return QStringLiteral("=");
    return (*change > 0 ? QStringLiteral("\u25B2 ") : QStringLiteral("\u25BC ")) + show.change(*change);
}

const Explanation* childOf(const Explanation& tree, const QString& name) {
    for (const Explanation& child : tree.children) {
        if (child.name == name) return &child;
        if (const Explanation* deeper = childOf(child, name)) return deeper;
    }
    return nullptr;
}

doc::Table measuresTable(const Context& m) {
    const Date earlier = addMonths(m.asOf, -3);
    const Health& now = m.health();
    const Health before = healthOf(m.account, earlier, m.profile);
    doc::Table table;
    table.columns = {{PlanText::tr("Measure"), Kind::Text},  {PlanText::tr("Weight"), Kind::Number},
                     {PlanText::tr("Now"), Kind::Number},    {m.show.date(earlier), Kind::Number},
                     {PlanText::tr("Change"), Kind::Number}, {PlanText::tr("If unknown, why"), Kind::Text}};
    for (std::size_t i = 0; i < measureCount; ++i) {
        const Explanation* why = childOf(m.healthExplanation(), nameString(Measure(i)));
        table.rows.push_back(
            row({wording::capitalised(wording::of(Measure(i))), m.show.percent(m.profile.measureWeights[i]),
                 m.show.score(now.measures[i]), m.show.score(before.measures[i]),
                 changeText(now.measures[i], before.measures[i], m.show),
                 why && !now.measures[i] ? wording::explained(why->unknownBecause) : QString()}));
    }
    doc::TableRow total = row(
        {now.override ? PlanText::tr("Health, calculated") : PlanText::tr("Health"),
         {},
         m.show.score(now.calculated),
         m.show.score(before.calculated),
         changeText(now.calculated, before.calculated, m.show),
         now.calculated ? QString() : PlanText::tr("the known measures carry less than half of the weight")});
    total.total = true;
    table.rows.push_back(std::move(total));
    return withoutEmptyColumns(std::move(table));
}

doc::FactList overrideFacts(const Context& m, const HealthOverride& override) {
    doc::FactList facts;
    facts.facts = {
        {PlanText::tr("Set by hand to"), m.show.number(override.score), doc::Tone::Warn},
        {PlanText::tr("Because"), override.reason.toString(), doc::Tone::Plain},
        {PlanText::tr("By", "somebody"), override.author.toString(), doc::Tone::Plain},
        {PlanText::tr("From, until"),
         m.show.date(override.setOn) + QStringLiteral(" \u2013 ") + m.show.date(override.expiresOn),
         doc::Tone::Plain}};
    return facts;
}

/// The latest score of every other system.
std::optional<doc::Table> externalTable(const Context& m) {
    doc::Table table;
    table.columns = {{PlanText::tr("Another system's score"), Kind::Text},
                     {PlanText::tr("Date"), Kind::Date},
                     {PlanText::tr("Score"), Kind::Number}};
    std::vector<Text> seen;
    const auto known = upTo(m.account.healthScores(), m.asOf, &HealthScore::date);
    for (auto it = known.rbegin(); it != known.rend(); ++it) {
        if (std::find(seen.begin(), seen.end(), it->source) != seen.end()) continue;
        seen.push_back(it->source);
        table.rows.push_back(row({it->source.isEmpty() ? Shown::unknown() : it->source.toString(),
                                  m.show.date(it->date), m.show.number(it->score)}));
    }
    if (table.rows.empty()) return {};
    return withoutEmptyColumns(std::move(table));
}

/// "NPS of the last twelve months: +25, of 8 people: 4 promoters, 2 detractors."; empty: nobody answered.
QString npsSentence(const Context& m) {
    const NpsGroup nps = npsOf(m.account, npsPeriod(m.asOf));
    if (!nps.nps) return {};
    return PlanText::tr(
               "NPS of the last twelve months: %1 (people: %2, of them promoters: %3, detractors: %4).")
        .arg(m.show.change(*nps.nps), m.show.count(nps.responses), m.show.count(nps.promoters),
             m.show.count(nps.detractors));
}

std::optional<doc::Table> npsTable(const Context& m) {
    doc::Table table;
    table.columns = {{PlanText::tr("Date"), Kind::Date},
                     {PlanText::tr("Person"), Kind::Text},
                     {PlanText::tr("Score"), Kind::Number},
                     {PlanText::tr("Comment"), Kind::Text}};
    const auto recent = within(m.account.nps(), Window{addMonths(m.asOf, -12), m.asOf}, &NpsResponse::date);
    constexpr std::size_t atMost = 10;
    for (auto it = recent.rbegin(); it != recent.rend() && table.rows.size() < atMost; ++it) {
        doc::TableRow line =
            row({m.show.date(it->date),
                 it->contactId.isEmpty() ? PlanText::tr("no name") : m.personName(it->contactId)});
        const QString sign = it->score >= 9   ? QStringLiteral("\u25CF ")
                             : it->score >= 7 ? QStringLiteral("\u25D0 ")
                                              : QStringLiteral("\u25CB ");
        line.cells.push_back({.text = sign + m.show.count(it->score),
                              .tone = it->score >= 9   ? doc::Tone::Good
                                      : it->score >= 7 ? doc::Tone::Plain
                                                       : doc::Tone::Bad});
        line.cells.push_back({.text = it->comment.toString()});
        table.rows.push_back(std::move(line));
    }
    if (table.rows.empty()) return {};
    return withoutEmptyColumns(std::move(table));
}

constexpr std::size_t mostTickets = 12; // the most severe

void addTickets(doc::Section& section, const Context& m) {
    section.blocks.push_back(block(doc::Subheading{PlanText::tr("Tickets")}));
    const auto known = upTo(m.account.tickets(), m.asOf, &Ticket::openedOn);
    if (known.empty()) {
        section.blocks.push_back(missing(PlanText::tr("No ticket is entered: import tickets.csv.")));
        return;
    }
    const auto countIn = [&](Window window) {
        return std::int64_t(within(m.account.tickets(), window, &Ticket::openedOn).size());
    };
    section.blocks.push_back(
        block(doc::Paragraph{.text = PlanText::tr("%1 opened in the last 90 days, %2 in the 90 days before.")
                                         .arg(m.show.count(countIn(lastDays(m.asOf, 90))),
                                              m.show.count(countIn(priorDays(m.asOf, 90))))}));
    const auto open = openTickets(m);
    section.blocks.push_back(open.empty() ? block(doc::Paragraph{.text = PlanText::tr("None is open.")})
                                          : block(cut(openTicketsTable(m, open), mostTickets)));
}

} // namespace

std::vector<const Ticket*> openTickets(const Context& m) {
    std::vector<const Ticket*> open;
    for (const Ticket& ticket : upTo(m.account.tickets(), m.asOf, &Ticket::openedOn))
        if (ticket.isOpenAt(m.asOf)) open.push_back(&ticket);
    const auto rank = [](const Ticket* ticket) {
        return ticket->severity ? int(*ticket->severity) : int(Severity::Normal);
    };
    std::stable_sort(open.begin(), open.end(),
                     [&](const Ticket* a, const Ticket* b) { return rank(a) < rank(b); });
    return open;
}

doc::Table openTicketsTable(const Context& m, const std::vector<const Ticket*>& tickets) {
    doc::Table table;
    table.columns = {{PlanText::tr("Open ticket"), Kind::Text},
                     {PlanText::tr("Kind"), Kind::Date},
                     {PlanText::tr("Severity"), Kind::Date},
                     {PlanText::tr("Opened"), Kind::Date},
                     {PlanText::tr("Days"), Kind::Number}};
    for (const Ticket* ticket : tickets) {
        doc::TableRow line =
            row({ticket->subject.isEmpty() ? ticket->ticketId.toString() : ticket->subject.toString(),
                 wording::of(ticket->kind)});
        const bool pressing = ticket->severity && *ticket->severity <= Severity::High;
        line.cells.push_back(
            {.text = wording::of(ticket->severity), .tone = pressing ? doc::Tone::Bad : doc::Tone::Plain});
        line.cells.push_back({.text = m.show.date(ticket->openedOn)});
        line.cells.push_back({.text = m.show.count(int((m.asOf - ticket->openedOn).count()))});
        table.rows.push_back(std::move(line));
    }
    return withoutEmptyColumns(std::move(table));
}

std::optional<doc::Table> usageTable(const Context& m) {
    constexpr int months = 6;
    const Month first = m.m0 - (months - 1);
    const auto rows = ofMonths(m.account.usage(), first, m.m0);
    std::vector<int> products;
    for (const Usage& usage : rows)
        if (std::find(products.begin(), products.end(), usage.product) == products.end())
            products.push_back(usage.product);
    if (products.empty()) return {};
    std::sort(products.begin(), products.end());
    const auto utilisations = productUtilisations(m.account, m.m0);
    doc::Table table;
    table.columns = {{PlanText::tr("Active users"), Kind::Text}};
    for (int i = 0; i < months; ++i)
        table.columns.push_back({m.show.shortMonth(first + i), Kind::Number});
    table.columns.push_back({PlanText::tr("Seats"), Kind::Number});
    table.columns.push_back({PlanText::tr("Utilisation"), Kind::Number});
    for (const int product : products) {
        doc::TableRow line = row({m.productName(product)});
        for (int i = 0; i < months; ++i) {
            std::optional<std::int64_t> users;
            for (const Usage& usage : rows)
                if (usage.product == product && usage.month == first + i && usage.activeUsers != unknownCount)
                    users = users.value_or(0) + usage.activeUsers;
            line.cells.push_back({.text = m.show.count(users)});
        }
        const std::int64_t seats = m.lines.seats(product);
        line.cells.push_back({.text = seats > 0 ? m.show.count(seats) : Shown::unknown()});
        const auto known = std::find_if(utilisations.begin(), utilisations.end(),
                                        [&](const auto& u) { return u.product == product; });
        line.cells.push_back(
            {.text = known == utilisations.end() ? Shown::unknown() : m.show.percent(known->value * 100)});
        table.rows.push_back(std::move(line));
    }
    return withoutEmptyColumns(std::move(table));
}

doc::Block healthTrendBlock(const Context& m, double heightMm) {
    HealthPicture trend = healthPicture(m.account, m.asOf);
    if (trend.isEmpty())
        return missing(PlanText::tr(
            "Neither a score nor a measure of health is known in the last twelve months: import usage, "
            "contacts, surveys, tickets or invoices."));
    return block(doc::Picture{
        std::move(trend), PlanText::tr("Health and its measures at the last twelve month-ends"), heightMm});
}

doc::Section healthSection(const Context& m) {
    doc::Section section;
    section.title = PlanText::tr("Health");
    addNarrative(section, m, "health");
    section.blocks.push_back(healthTrendBlock(m, 68));
    if (const HealthOverride* override = m.health().override)
        section.blocks.push_back(block(overrideFacts(m, *override)));
    section.blocks.push_back(block(measuresTable(m)));
    if (auto external = externalTable(m)) section.blocks.push_back(block(std::move(*external)));

    section.blocks.push_back(block(doc::Subheading{PlanText::tr("Usage")}));
    auto usage = usageTable(m);
    section.blocks.push_back(
        usage ? block(std::move(*usage))
              : missing(PlanText::tr("No usage of the last six months is known: import usage.csv.")));
    section.blocks.push_back(block(doc::Subheading{PlanText::tr("NPS")}));
    if (const QString figure = npsSentence(m); !figure.isEmpty())
        section.blocks.push_back(block(doc::Paragraph{.text = figure}));
    auto nps = npsTable(m);
    section.blocks.push_back(
        nps ? block(std::move(*nps))
            : missing(
                  PlanText::tr("No survey response of the last twelve months is known: import nps.csv.")));
    addTickets(section, m);
    return section;
}

} // namespace foothold::plan
