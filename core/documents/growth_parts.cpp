#include "core/documents/growth_parts.h"

#include "core/documents/recommendation.h"
#include "core/documents/wording.h"
#include "core/domain/labels.h"
#include "core/metrics/benchmarks.h"
#include "core/metrics/time_to_value.h"
#include "core/metrics/timing.h"

#include <algorithm>

namespace foothold::plan {

namespace {

using Kind = doc::TableColumn::Kind;

QString percentOrUnknown(const std::optional<double>& value, const Shown& show) {
    return value ? show.number(*value) + QStringLiteral("\u00A0%") : Shown::unknown();
}

QString rangeText(const BenchmarkRange& range, const Shown& show) {
    return range.from == range.to ? show.number(range.from)
                                  : show.number(range.from) + QChar(0x2013) + show.number(range.to);
}

/// Lines of the comparison with what is published.
class Comparison {
public:
    explicit Comparison(const Context& context)
        : m(context) {
        m_table.columns = {{PlanText::tr("Figure"), Kind::Text},      {PlanText::tr("Here"), Kind::Number},
                           {PlanText::tr("Segment"), Kind::Number},   {PlanText::tr("Good"), Kind::Number},
                           {PlanText::tr("Great"), Kind::Number},     {PlanText::tr("Best"), Kind::Number},
                           {PlanText::tr("Published by"), Kind::Text}};
    }

    doc::Table take() {
        retention();
        seats();
        pipeline();
        firstValue();
        return std::move(m_table);
    }

private:
    void add(const QString& figure, const QString& here, const QString& segment,
             const std::optional<Benchmark>& field) {
        if (here == Shown::unknown() && segment == Shown::unknown()) return;
        const auto text = [&](auto part) {
            return field ? rangeText((*field).*part, m.show) : Shown::unknown();
        };
        m_table.rows.push_back(row({figure, here, segment, text(&Benchmark::good), text(&Benchmark::great),
                                    text(&Benchmark::best), field ? field->source : QString()}));
    }

    void retention() {
        const auto segment = segmentAt(m.account, m.asOf);
        const RetentionGroup* group = segment ? m.shared->retentionAt(m.asOf).of(*segment) : nullptr;
        RetentionGroup own;
        if (const auto moved = movementOf(m.account, yearTo(m.asOf)); moved && moved->isOfCohort())
            own = summarise({}, {*moved}, m.profile);
        const auto ofSegment = [&](auto part) {
            return percentOrUnknown(group ? group->*part : std::nullopt, m.show);
        };
        add(PlanText::tr("NRR of twelve months"), percentOrUnknown(own.nrr, m.show),
            ofSegment(&RetentionGroup::nrr), headlineBenchmark(QStringLiteral("NRR")));
        auto field = segment ? grrBenchmark(*segment) : std::nullopt;
        if (!field) field = headlineBenchmark(QStringLiteral("GRR"));
        add(PlanText::tr("GRR of twelve months"), percentOrUnknown(own.grr, m.show),
            ofSegment(&RetentionGroup::grr), field);
    }

    /// Published for accounts of fifty seats and more.
    void seats() {
        constexpr std::int64_t from = 50;
        const std::int64_t now = m.lines.seats(),
                           before = ActiveLines(m.account, addMonths(m.asOf, -3)).seats();
        if (before < from) return;
        add(PlanText::tr("Growth of seats in a quarter"),
            percentOrUnknown(100.0 * double(now - before) / double(before), m.show), Shown::unknown(),
            headlineBenchmark(QStringLiteral("seat expansion velocity per quarter (50+ seats)")));
    }

    void pipeline() {
        const auto tier = tierAt(m.account, m.asOf);
        const auto& cells = m.whitespace().cells;
        const auto planned = std::ranges::count(cells, CellState::Pipeline, &WhitespaceCell::state);
        const auto open = std::ranges::count_if(cells, &WhitespaceCell::isOpen) + planned;
        if (!tier || open == 0) return;
        add(PlanText::tr("Cells of the map in the pipeline, of those not owned"),
            percentOrUnknown(100.0 * double(planned) / double(open), m.show), Shown::unknown(),
            whitespaceConversionBenchmark(*tier));
    }

    void firstValue() {
        const auto time = timeToValueOf(m.account, m.asOf);
        if (!time) return;
        add(PlanText::tr("Days to first value"),
            time->reached ? m.show.count(time->days)
                          : PlanText::tr("%1 and none").arg(m.show.count(time->days)),
            Shown::unknown(), timeToValueBenchmark(segmentAt(m.account, m.asOf).value_or(Text())));
    }

    const Context& m;
    doc::Table m_table;
};

} // namespace

doc::Tile readinessTile(const Context& m) {
    const auto score = m.situation().readiness().score;
    const auto action = m.situation().action().gated;
    return {PlanText::tr("Readiness"), m.show.score(score),
            action ? enumLabel(nameString(*action)) : PlanText::tr("too few facts"),
            score ? doc::Tone::Plain : doc::Tone::Muted};
}

doc::Table readinessTable(const Context& m, const Readiness& readiness) {
    doc::Table table;
    table.columns = {{PlanText::tr("Readiness"), Kind::Text},
                     {PlanText::tr("Score"), Kind::Number},
                     {PlanText::tr("Because"), Kind::Text}};
    for (std::size_t c = 0; c < componentCount; ++c) {
        QStringList parts;
        for (std::size_t p = c * partsOfComponent; p < (c + 1) * partsOfComponent; ++p)
            if (readiness.parts[p])
                parts += QStringLiteral("%1 %2").arg(
                    wording::inSentence(wording::figure(nameString(ReadinessPart(p)))),
                    m.show.score(readiness.parts[p]));
        table.rows.push_back(row({wording::figure(nameString(Component(c))),
                                  m.show.score(readiness.components[c]), parts.join(QStringLiteral(", "))}));
    }
    doc::TableRow total = row({PlanText::tr("Readiness"), m.show.score(readiness.score)});
    total.total = true;
    table.rows.push_back(std::move(total));
    return table;
}

doc::Table growthSignals(const Context& m) {
    doc::Table table;
    table.columns = {{PlanText::tr("Signal"), Kind::Text},
                     {PlanText::tr("Because"), Kind::Text},
                     {PlanText::tr("What to do"), Kind::Text}};
    for (const Signal& signal : m.signals()) {
        const Rule& rule = *signal.rule;
        if (rule.bearing() == Bearing::Warning) continue;
        const bool good = rule.bearing() == Bearing::Good;
        doc::TableRow line;
        line.cells = {{.text = (good ? QStringLiteral("\u25B2 ") : QStringLiteral("\u25CF ")) + titleOf(rule),
                       .tone = good ? doc::Tone::Good : doc::Tone::Plain},
                      {.text = evidenceLine(m, signal)},
                      {.text = actionOf(rule)}};
        table.rows.push_back(std::move(line));
    }
    return table;
}

QString actionSentence(const GatedAction& action) {
    if (!action.gated) return PlanText::tr("Too few facts to say what readiness calls for.");
    const QString calls = enumLabel(nameString(*action.gated));
    if (!action.isHeldBack()) return PlanText::tr("Readiness calls for: %1.").arg(calls);
    return PlanText::tr("Held back to \u201C%1\u201D: %2.").arg(calls, wording::reasonsOf(action));
}

QString prioritySentence(const Context& m) {
    const auto timing = m.timing();
    const auto priority = m.priority();
    return PlanText::tr("Priority %1: whitespace %2, health %3, timing: %4.")
        .arg(priority ? m.show.fixed(*priority, 1) : Shown::unknown(), m.show.score(m.whitespace().score),
             m.show.score(m.health().score), timing ? enumLabel(nameString(*timing)) : Shown::unknown());
}

doc::Table benchmarksTable(const Context& m) {
    return withoutEmptyColumns(Comparison(m).take());
}

} // namespace foothold::plan
