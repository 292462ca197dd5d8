#include "core/documents/evidence_text.h"
#include "core/documents/qbr_review.h"
#include "core/documents/wording.h"
#include "core/metrics/figure_change.h"
#include "core/metrics/nps.h"
#include "core/metrics/readiness.h"

#include <algorithm>
#include <cmath>

/// What has changed between two reviews: from dated facts, and from the figures that the last one kept.
namespace foothold::plan {

namespace {

using doc::Tone;
using Kind = doc::TableColumn::Kind;

constexpr std::size_t mostRows = 10;    // of a table or a list
constexpr double noChange = 0.5;        // of a figure that is shown in whole numbers
constexpr double noContribution = 0.05; // of one that is shown with one decimal

/// The figures that are compared; what is unknown stays unknown.
struct Figures {
    std::optional<double> health{}, readiness{}, utilisation{}, nps{};
    std::optional<std::int64_t> arr{}; ///< unknown without a contract
    std::optional<std::int64_t> users{};
    std::int64_t engaged = 0, openTickets = 0;
    FeatureCount features{};
};

Figures figuresOf(const Context& m) {
    Figures f;
    f.health = m.health().score;
    f.readiness = m.situation().readiness().score;
    f.utilisation = utilisationAt(m.account, m.m0);
    f.nps = npsOf(m.account, npsPeriod(m.asOf)).nps;
    if (!m.account.contracts().empty()) f.arr = m.arr;
    f.users = activeUsers(m.account, m.m0);
    f.engaged = std::int64_t(m.engaged.size());
    f.openTickets = std::int64_t(openTickets(m).size());
    f.features = featureCount(m);
    return f;
}

/// What the review kept of its day counts, whatever was recorded for that day since.
Figures figuresThen(const Review& review) {
    Figures f = figuresOf(review.then);
    if (const auto& kept = review.baseline.snapshot) {
        if (kept->arr && f.arr) f.arr = kept->arr; // a snapshot of an account without a contract says 0
        if (kept->health) f.health = kept->health;
        if (kept->readiness) f.readiness = kept->readiness;
        if (kept->utilisation) f.utilisation = kept->utilisation;
        if (kept->openTickets) f.openTickets = *kept->openTickets;
    }
    return f;
}

/// Whether more is good news.
enum class Wanted { More, Less, Neither };

doc::TableCell changeCell(std::optional<double> change, Wanted wanted, const QString& words) {
    if (!change) return {.text = Shown::unknown(), .tone = Tone::Muted};
    if (std::abs(*change) < noChange) return {.text = QStringLiteral("="), .tone = Tone::Muted};
    const bool up = *change > 0;
    const QString arrow = up ? QStringLiteral("\u25B2 ") : QStringLiteral("\u25BC ");
    const Tone tone = wanted == Wanted::Neither        ? Tone::Plain
                      : up == (wanted == Wanted::More) ? Tone::Good
                                                       : Tone::Bad;
    return {.text = arrow + words, .tone = tone};
}

class FiguresTable {
public:
    explicit FiguresTable(const Review& review)
        : m(review.now) {
        m_table.columns = {{PlanText::tr("Figure"), Kind::Text},
                           {m.show.date(review.baseline.date), Kind::Number},
                           {m.show.date(m.asOf), Kind::Number},
                           {PlanText::tr("Change"), Kind::Number}};
    }

    void score(const QString& name, std::optional<double> then, std::optional<double> now) {
        add(name, m.show.score(then), m.show.score(now), shownChange(then, now), Wanted::More,
            [&](double change) { return m.show.change(change); });
    }
    void percent(const QString& name, std::optional<double> then, std::optional<double> now) {
        const auto text = [&](std::optional<double> v) {
            return v ? m.show.percent(100 * *v) : Shown::unknown();
        };
        const auto points = [](std::optional<double> v) { return v ? std::optional(100 * *v) : v; };
        add(name, text(then), text(now), shownChange(points(then), points(now)), Wanted::More,
            [&](double change) { return PlanText::tr("%1 points").arg(m.show.change(change)); });
    }
    void count(const QString& name, std::optional<std::int64_t> then, std::optional<std::int64_t> now,
               Wanted wanted = Wanted::More) {
        add(name, m.show.count(then), m.show.count(now), difference(then, now), wanted,
            [&](double change) { return m.show.change(change); });
    }
    void money(const QString& name, std::optional<std::int64_t> then, std::optional<std::int64_t> now) {
        const auto text = [&](std::optional<std::int64_t> v) {
            return v ? m.show.wholeMoney(*v, m.currency) : Shown::unknown();
        };
        add(name, text(then), text(now), difference(then, now), Wanted::More, [&](double) {
            const QString amount = m.show.wholeMoney(*now - *then, m.currency);
            return *now > *then ? QLatin1Char('+') + amount : amount;
        });
    }
    doc::Table take() { return std::move(m_table); }

private:
    static std::optional<double> difference(std::optional<std::int64_t> then,
                                            std::optional<std::int64_t> now) {
        return then && now ? std::optional(double(*now - *then)) : std::nullopt;
    }

    template <typename F>
    void add(const QString& name, const QString& then, const QString& now, std::optional<double> change,
             Wanted wanted, F&& words) {
        doc::TableRow line = row({name, then, now});
        line.cells.push_back(changeCell(change, wanted, change ? words(*change) : QString()));
        m_table.rows.push_back(std::move(line));
    }

    const Context& m;
    doc::Table m_table;
};

doc::Table figuresTable(const Review& review) {
    const Figures then = figuresThen(review), now = figuresOf(review.now);
    FiguresTable table(review);
    table.money(PlanText::tr("ARR"), then.arr, now.arr);
    table.score(PlanText::tr("Health"), then.health, now.health);
    table.score(PlanText::tr("Readiness"), then.readiness, now.readiness);
    table.count(PlanText::tr("Active users"), then.users, now.users);
    table.percent(PlanText::tr("Utilisation"), then.utilisation, now.utilisation);
    table.count(PlanText::tr("Features in use"), then.features.used, now.features.used);
    table.count(PlanText::tr("People engaged in 90 days"), then.engaged, now.engaged);
    table.count(PlanText::tr("Open tickets"), then.openTickets, now.openTickets, Wanted::Less);
    table.score(PlanText::tr("NPS of twelve months"), then.nps, now.nps);
    return table.take();
}

void addPeople(doc::List& list, const Review& review) {
    const Context& m = review.now;
    for (const ContactEvent& event :
         within(m.account.contactEvents(), {review.baseline.date + Days(1), m.asOf}, &ContactEvent::date)) {
        const bool left = event.kind == ContactEventKind::Left;
        list.items.push_back({left ? QStringLiteral("\u2715") : QStringLiteral("\u2022"),
                              textOf(evidenceOf(m.account, event), m.show), m.show.date(event.date),
                              left ? Tone::Bad : Tone::Plain});
    }
}

void addTickets(doc::List& list, const Review& review) {
    const Context& m = review.now;
    const Window since{review.baseline.date + Days(1), m.asOf};
    const auto opened = std::int64_t(within(m.account.tickets(), since, &Ticket::openedOn).size());
    const auto closed = std::ranges::count_if(m.account.tickets(), [&](const Ticket& ticket) {
        return ticket.closedOn && since.contains(*ticket.closedOn);
    });
    if (opened + closed > 0)
        list.items.push_back({QStringLiteral("\u2022"),
                              PlanText::tr("Tickets: %1 opened, %2 closed")
                                  .arg(m.show.count(opened), m.show.count(std::int64_t(closed))),
                              {},
                              Tone::Plain});
}

void addSignals(doc::List& list, const Review& review) {
    const auto &before = review.then.signals(), &after = review.now.signals();
    const auto holds = [](const std::vector<Signal>& found, const Rule* rule) {
        return std::ranges::find(found, rule, &Signal::rule) != found.end();
    };
    for (const Signal& signal : after) {
        if (holds(before, signal.rule)) continue;
        const Bearing bearing = signal.rule->bearing();
        list.items.push_back({bearing == Bearing::Warning ? QStringLiteral("\u25BC")
                              : bearing == Bearing::Good  ? QStringLiteral("\u25B2")
                                                          : QStringLiteral("\u25CF"),
                              PlanText::tr("New: %1").arg(titleOf(*signal.rule)),
                              evidenceLine(review.now, signal),
                              bearing == Bearing::Warning ? Tone::Bad
                              : bearing == Bearing::Good  ? Tone::Good
                                                          : Tone::Plain});
    }
    for (const Signal& signal : before)
        if (!holds(after, signal.rule))
            list.items.push_back({QStringLiteral("\u2212"),
                                  PlanText::tr("No longer: %1").arg(titleOf(*signal.rule)),
                                  {},
                                  Tone::Muted});
}

/// "usage trend +2.1, level −0.4": what moved a measure, the strongest first.
QString reasonsOf(const FigureChange& measure, const Context& m) {
    std::vector<const FigureChange*> parts;
    for (const FigureChange& part : measure.children)
        if (part.contribution && std::abs(*part.contribution) >= noContribution) parts.push_back(&part);
    std::ranges::stable_sort(parts, std::ranges::greater(),
                             [](const FigureChange* part) { return std::abs(*part->contribution); });
    constexpr std::size_t most = 3;
    if (parts.size() > most) parts.resize(most);
    QStringList words;
    for (const FigureChange* part : parts) {
        const QString name = part->isReweighting      ? PlanText::tr("other weights")
                             : !part->label.isEmpty() ? part->label
                                                      : wording::inSentence(wording::figure(part->name));
        words += QStringLiteral("%1 %2").arg(name, m.show.change(*part->contribution, 1));
    }
    return words.join(QStringLiteral(", "));
}

doc::Table measuresTable(const Review& review) {
    const Context &now = review.now, &then = review.then;
    const FigureChange change = changeBetween(then.healthExplanation(), now.healthExplanation());
    doc::Table table;
    table.columns = {{PlanText::tr("Measure"), Kind::Text},
                     {now.show.date(review.baseline.date), Kind::Number},
                     {now.show.date(now.asOf), Kind::Number},
                     {PlanText::tr("Change"), Kind::Number},
                     {PlanText::tr("Why (points of health)"), Kind::Text}};
    for (std::size_t i = 0; i < measureCount; ++i) {
        const Measure measure = Measure(i);
        auto before = then.health()[measure];
        if (review.baseline.snapshot && review.baseline.snapshot->measures[i])
            before = review.baseline.snapshot->measures[i];
        const auto after = now.health()[measure];
        const auto moved = shownChange(before, after);
        doc::TableRow line =
            row({wording::capitalised(wording::of(measure)), now.show.score(before), now.show.score(after)});
        line.cells.push_back(changeCell(moved, Wanted::More, moved ? now.show.change(*moved) : QString()));
        const auto part = std::ranges::find(change.children, nameString(measure), &FigureChange::name);
        line.cells.push_back({.text = part == change.children.end() ? QString() : reasonsOf(*part, now)});
        table.rows.push_back(std::move(line));
    }
    return withoutEmptyColumns(std::move(table));
}

} // namespace

doc::Section sinceSection(const Review& review) {
    doc::Section section;
    section.title = wording::capitalised(review.sinceText());
    if (const QString text = review.narrative("since"); !text.isEmpty())
        section.blocks.push_back(block(doc::Paragraph{.text = text}));
    section.blocks.push_back(block(figuresTable(review)));
    doc::List happened = productChanges(review);
    addPeople(happened, review);
    addTickets(happened, review);
    addSignals(happened, review);
    section.blocks.push_back(block(doc::Subheading{PlanText::tr("What happened")}));
    section.blocks.push_back(
        happened.items.empty()
            ? block(doc::Paragraph{
                  .text = PlanText::tr("Nothing that changes people, products, tickets or signals."),
                  .tone = Tone::Muted})
            : block(cut(std::move(happened), mostRows)));
    section.blocks.push_back(block(doc::Subheading{PlanText::tr("Commitments of earlier reviews")}));
    const auto commitments = commitmentsOf(review);
    section.blocks.push_back(
        commitments.empty()
            ? missing(PlanText::tr("None is on record: actions are entered when a review is held."))
            : block(cut(actionsTable(review.now, commitments, PlanText::tr("Commitment")), mostRows)));
    return section;
}

doc::Section adoptionSection(const Review& review) {
    const Context& m = review.now;
    doc::Section section;
    section.title = PlanText::tr("Adoption and health");
    if (const QString text = review.narrative("adoption"); !text.isEmpty())
        section.blocks.push_back(block(doc::Paragraph{.text = text}));
    section.blocks.push_back(healthTrendBlock(m, 52));
    section.blocks.push_back(block(measuresTable(review)));
    auto usage = usageTable(m);
    section.blocks.push_back(
        usage ? block(cut(std::move(*usage), mostRows))
              : missing(PlanText::tr("No usage of the last six months is known: import usage.csv.")));
    if (const QString features = featuresSentence(m); !features.isEmpty())
        section.blocks.push_back(block(doc::Paragraph{.text = features}));
    return section;
}

} // namespace foothold::plan
