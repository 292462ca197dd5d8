#include "core/documents/outcome_parts.h"

#include <algorithm>

namespace foothold::plan {

namespace {

QString measured(double value, const Outcome& outcome, const Shown& show) {
    const QString number = show.number(value, 6);
    const QString unit = unitOf(outcome);
    return unit.isEmpty() ? number : number + QChar(0x00a0) + unit;
}

} // namespace

QString measured(const std::optional<double>& value, const Outcome& outcome, const Shown& show) {
    return value ? measured(*value, outcome, show) : Shown::unknown();
}

doc::TableCell outcomeState(const Outcome& outcome, Date asOf, const Shown& show) {
    if (outcome.isAchievedAt(asOf))
        return {.text = PlanText::tr("\u25CF achieved %1").arg(show.date(*outcome.achievedOn)),
                .tone = doc::Tone::Good};
    if (outcome.isLateAt(asOf)) return {.text = PlanText::tr("\u25CB late"), .tone = doc::Tone::Bad};
    return {.text = PlanText::tr("\u25D0 on its way")};
}

doc::Table outcomesTable(const Context& m, const std::vector<const Outcome*>& outcomes, bool wantsValue) {
    const bool withValue = wantsValue && std::ranges::any_of(outcomes, [](const Outcome* o) {
                               return o->valueAmount.has_value();
                           });
    using Kind = doc::TableColumn::Kind;
    doc::Table table;
    table.columns = {{PlanText::tr("Outcome"), Kind::Text},  {PlanText::tr("Measured by"), Kind::Text},
                     {PlanText::tr("Before"), Kind::Number}, {PlanText::tr("Target"), Kind::Number},
                     {PlanText::tr("Actual"), Kind::Number}, {PlanText::tr("Due"), Kind::Date},
                     {PlanText::tr("State"), Kind::Date}};
    if (withValue) table.columns.push_back({PlanText::tr("Value (%1)").arg(m.currency.code()), Kind::Number});
    for (const Outcome* outcome : outcomes) {
        doc::TableRow line =
            row({outcome->goal.toString(), outcome->metric.toString(),
                 measured(outcome->baseline, *outcome, m.show), measured(outcome->target, *outcome, m.show),
                 measured(outcome->actual, *outcome, m.show), m.show.date(outcome->targetOn)});
        line.cells.push_back(outcomeState(*outcome, m.asOf, m.show));
        if (withValue)
            line.cells.push_back({.text = outcome->valueAmount
                                              ? m.show.amount(*outcome->valueAmount, m.currency, false)
                                              : Shown::unknown()});
        table.rows.push_back(std::move(line));
    }
    return withoutEmptyColumns(std::move(table));
}

} // namespace foothold::plan
