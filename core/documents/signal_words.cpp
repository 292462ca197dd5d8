#include "core/documents/evidence_text.h"
#include "core/documents/plan_context.h"
#include "core/documents/wording.h"
#include "core/playbook/checkpoints.h"

/// What stands behind a signal, in one line. The evidence of a figure is every record that it was read from,
/// which says less than the figure.
namespace foothold::plan {

namespace {

QString warningsOf(const Contraction& contraction) {
    QStringList warnings;
    for (std::size_t i = 0; i < contractionSignalCount; ++i)
        if (contraction.holds[i])
            warnings += wording::inSentence(wording::figure(nameString(ContractionSignal(i))));
    return warnings.join(QStringLiteral(", "));
}

} // namespace

QString figuresBehind(const Context& m, const Rule& rule) {
    const auto health = [&] { return PlanText::tr("health %1").arg(m.show.score(m.health().score)); };
    if (rule.id == "health_red") return health();
    if (rule.id == "health_falling")
        return PlanText::tr("%1, three months ago %2")
            .arg(health(), m.show.score(healthOf(m.account, addMonths(m.asOf, -3), m.profile).score));
    if (rule.id == "growth_partnership")
        return PlanText::tr("%1, whitespace %2").arg(health(), m.show.score(m.whitespace().score));
    if (rule.id == "readiness_crossed_70") {
        const Situation situation = m.shared->signalsAt(m.asOf).situation(m.account);
        return PlanText::tr("readiness %1").arg(m.show.score(situation.readiness().score));
    }
    if (rule.id == "contraction_flagged") return warningsOf(contractionOf(m.account, m.asOf, m.profile));
    if (rule.id == "value_undocumented" || rule.id == "first_value_late")
        if (const auto since = becameCustomerOn(m.account))
            return PlanText::tr("customer since %1").arg(m.show.date(*since));
    if (rule.id == "checkpoint_missed")
        if (const auto missed = missedCheckpoint(m.account, m.asOf)) return m.show.date(*missed);
    return {};
}

QString evidenceLine(const Context& m, const Signal& signal) {
    if (const QString figures = figuresBehind(m, *signal.rule); !figures.isEmpty()) return figures;
    if (signal.evidence.empty()) return {};
    const QString first = textOf(signal.evidence.front(), m.show);
    const auto more = std::int64_t(signal.evidence.size()) - 1;
    return more == 0 ? first : PlanText::tr("%1, and %2 more").arg(first, m.show.count(more));
}

} // namespace foothold::plan
