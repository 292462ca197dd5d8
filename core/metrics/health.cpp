#include "core/metrics/health.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/conventions.h"
#include "core/metrics/health_measures.h"
#include "core/metrics/tracing.h"

namespace foothold {

namespace {

std::optional<double> measure(Measure which, AccountFacts account, Date asOf, const ScoringProfile& profile,
                              Explanation* explanation) {
    switch (which) {
    case Measure::Usage:
        return usageMeasure(account, asOf, explanation);
    case Measure::Engagement:
        return engagementMeasure(account, asOf, profile, explanation);
    case Measure::Satisfaction:
        return satisfactionMeasure(account, asOf, explanation);
    case Measure::Support:
        return supportMeasure(account, asOf, explanation);
    case Measure::Commercial:
        break;
    }
    return commercialMeasure(account, asOf, explanation);
}

/// The score without overrides.
std::optional<double> calculate(Health& health, AccountFacts account, Date asOf,
                                const ScoringProfile& profile, Explanation* explanation) {
    const Trace trace(explanation);
    WeightedMean mean;
    for (std::size_t i = 0; i < measureCount; ++i) {
        Explanation* child = trace.child(nameOf(Measure(i)).data());
        health.measures[i] = measure(Measure(i), account, asOf, profile, child);
        mean.add(profile.measureWeights[i], health.measures[i]);
    }
    const auto score = mean.score();
    if (trace) {
        weighChildren(*explanation, profile.measureWeights);
        trace.result(
            score, QT_TRANSLATE_NOOP("Metrics", "weighted mean of the known measures"),
            QStringLiteral(QT_TRANSLATE_NOOP(
                "Metrics", "not enough data: the known measures carry less than half of the weight")));
    }
    return score;
}

/// The tree's root, when an override stands in for the score that is explained in @p node.
void explainOverride(Explanation& node, AccountFacts account, const HealthOverride& override) {
    Explanation calculated = std::move(node);
    calculated.name = QStringLiteral("calculated");
    node = {};
    Trace root(&node);
    const Trace replaced(root.child("override"));
    replaced.result(override.score, QT_TRANSLATE_NOOP("Metrics", "set by hand"));
    replaced.weigh(100);
    replaced.fact([&] { return factRef(account, override); });
    node.children.push_back(std::move(calculated));
    root.result(override.score,
                QT_TRANSLATE_NOOP("Metrics", "the override in force stands in for the calculated score"));
}

} // namespace

Health healthOf(AccountFacts account, Date asOf, const ScoringProfile& profile, Explanation* explanation) {
    Health health;
    health.calculated = calculate(health, account, asOf, profile, explanation);
    health.override = overrideAt(account, asOf);
    health.score = health.override ? roundFigure(health.override->score) : health.calculated;
    health.colour = colourOf(health.score, profile);
    if (explanation) {
        if (health.override) explainOverride(*explanation, account, *health.override);
        explanation->name = QStringLiteral("health");
    }
    return health;
}

std::optional<HealthColour> colourOf(std::optional<double> score, const ScoringProfile& profile) {
    if (!score) return std::nullopt;
    const int band = bandScore(*score);
    if (band >= profile.greenFrom) return HealthColour::Green;
    return band >= profile.amberFrom ? HealthColour::Amber : HealthColour::Red;
}

std::vector<Date> trendDates(Date asOf, int months) {
    std::vector<Date> dates;
    const Month latest = latestCompleteMonth(asOf);
    for (int i = months - 1; i >= 0; --i)
        dates.push_back((latest - i).lastDay());
    if (dates.empty() || dates.back() != asOf) dates.push_back(asOf);
    return dates;
}

std::vector<HealthPoint> healthTrend(AccountFacts account, Date asOf, int months,
                                     const ScoringProfile& profile) {
    std::vector<HealthPoint> points;
    for (const Date date : trendDates(asOf, months))
        points.push_back({date, healthOf(account, date, profile)});
    return points;
}

int greenStreak(AccountFacts account, Date asOf, const ScoringProfile& profile) {
    constexpr int longest = 1200; // a score without history, as from an endless override, ends somewhere
    const Month latest = latestCompleteMonth(asOf);
    int streak = 0;
    while (streak < longest &&
           healthOf(account, (latest - streak).lastDay(), profile).colour == HealthColour::Green)
        ++streak;
    return streak;
}

const HealthOverride* overrideAt(AccountFacts account, Date asOf) {
    const auto set = upTo(account.healthOverrides(), asOf, &HealthOverride::setOn);
    for (auto it = set.rbegin(); it != set.rend(); ++it)
        if (asOf <= it->expiresOn) return &*it;
    return nullptr;
}

} // namespace foothold
