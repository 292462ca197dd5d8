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
    const QString health = PlanText::tr("health %1").arg(m.show.score(m.health().score));
    switch (rule.figure) {
    case RuleFigure::None:
        break;
    case RuleFigure::Health:
        return health;
    case RuleFigure::HealthBefore:
        return PlanText::tr("%1, three months ago %2")
            .arg(health, m.show.score(healthOf(m.account, addMonths(m.asOf, -3), m.profile).score));
    case RuleFigure::HealthAndWhitespace:
        return PlanText::tr("%1, whitespace %2").arg(health, m.show.score(m.whitespace().score));
    case RuleFigure::Readiness:
        return PlanText::tr("readiness %1").arg(m.show.score(m.situation().readiness().score));
    case RuleFigure::ContractionSignals:
        return warningsOf(m.situation().contraction());
    case RuleFigure::CustomerSince:
        if (const auto since = becameCustomerOn(m.account))
            return PlanText::tr("customer since %1").arg(m.show.date(*since));
        break;
    case RuleFigure::MissedCheckpoint:
        if (const auto missed = missedCheckpoint(m.account, m.asOf)) return m.show.date(*missed);
        break;
    }
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
