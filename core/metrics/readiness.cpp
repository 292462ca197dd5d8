#include "core/metrics/readiness.h"

#include "core/metrics/conventions.h"
#include "core/metrics/readiness_parts.h"
#include "core/metrics/tracing.h"

namespace foothold {

namespace {

/// A component is the mean of its known parts.
std::optional<double> addComponent(Readiness& readiness, Component component, ReadinessParts& parts,
                                   Explanation* explanation) {
    const Trace trace(explanation);
    const std::size_t first = std::size_t(component) * partsOfComponent;
    WeightedMean mean;
    for (std::size_t i = first; i < first + partsOfComponent; ++i) {
        const auto part = ReadinessPart(i);
        readiness.parts[i] = parts.value(part, trace.child(nameOf(part).data()));
        mean.add(1, readiness.parts[i]);
    }
    const auto value = mean.ofKnown();
    if (trace) {
        weighChildren(*explanation, std::array<double, partsOfComponent>{1, 1, 1});
        trace.result(value, QT_TRANSLATE_NOOP("Metrics", "mean of the known parts"),
                     QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "no part is known")));
    }
    return value;
}

Readiness calculate(ReadinessParts& parts, const ScoringProfile& profile, Explanation* explanation) {
    const Trace trace(explanation);
    Readiness readiness;
    WeightedMean mean;
    for (std::size_t i = 0; i < componentCount; ++i) {
        const auto component = Component(i);
        readiness.components[i] =
            addComponent(readiness, component, parts, trace.child(nameOf(component).data()));
        mean.add(profile.readinessWeights[i], readiness.components[i]);
    }
    readiness.score = mean.score();
    if (trace) {
        explanation->name = QStringLiteral("readiness");
        weighChildren(*explanation, profile.readinessWeights);
        trace.result(
            readiness.score, QT_TRANSLATE_NOOP("Metrics", "weighted mean of the known components"),
            QStringLiteral(QT_TRANSLATE_NOOP(
                "Metrics", "not enough data: the known components carry less than half of the weight")));
    }
    return readiness;
}

} // namespace

Readiness readinessOf(AccountFacts account, Date asOf, const ScoringProfile& profile,
                      Explanation* explanation) {
    ReadinessParts parts(account, asOf, profile);
    return calculate(parts, profile, explanation);
}

Readiness readinessOf(AccountFacts account, Date asOf, const ScoringProfile& profile, const Health& health) {
    ReadinessParts parts(account, asOf, profile, &health);
    return calculate(parts, profile, nullptr);
}

std::optional<Action> actionOf(std::optional<double> readiness, const ScoringProfile& profile) {
    if (!readiness) return std::nullopt;
    const int band = bandScore(*readiness);
    if (band >= profile.pursueFrom) return Action::Pursue;
    if (band >= profile.qualifyFrom) return Action::Qualify;
    return band >= profile.seedFrom ? Action::Seed : Action::Monitor;
}

GatedAction gatedActionOf(AccountFacts account, Date asOf, std::optional<double> readiness,
                          const Health& health, const Contraction& contraction, Gate gate,
                          const ScoringProfile& profile) {
    GatedAction result{.action = actionOf(readiness, profile)};
    result.gated = result.action;
    const auto limit = [&result](bool holds, GateReason reason, Action most) {
        if (!holds) return;
        result.reasons.push_back(reason);
        if (result.gated) result.gated = std::min(*result.gated, most);
    };
    limit(gate == Gate::Closed, GateReason::SegmentGateClosed, Action::Monitor);
    limit(health.colour == HealthColour::Red, GateReason::HealthRed, Action::Seed);
    limit(!health.colour, GateReason::HealthUnknown, Action::Seed);
    limit(contraction.flagged, GateReason::ContractionFlagged, Action::Seed);
    limit(!isValueProven(account, asOf), GateReason::NoValueProven, Action::Seed);
    limit(health.colour == HealthColour::Amber, GateReason::HealthAmber, Action::Qualify);
    limit(gate == Gate::Caution, GateReason::SegmentGateCaution, Action::Qualify);
    return result;
}

bool isValueProven(AccountFacts account, Date asOf) {
    if (account->firstValueOn && *account->firstValueOn <= asOf) return true;
    const auto outcomes = account.outcomes();
    return std::any_of(outcomes.begin(), outcomes.end(),
                       [asOf](const Outcome& outcome) { return outcome.isAchievedAt(asOf); });
}

} // namespace foothold
