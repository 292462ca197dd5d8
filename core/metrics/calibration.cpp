#include "core/metrics/calibration.h"

#include "core/metrics/bridge.h"
#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"

#include <array>

namespace foothold {

namespace {

constexpr Days ahead{90}; ///< how long before the event the score is looked at

void addChurnSteps(Calibration& result, AccountFacts account, const ScoringProfile& profile) {
    for (const BridgeStep& step : bridgeOf(account, result.period)) {
        if (step.churn == 0) continue;
        ++result.churned;
        const auto before = healthOf(account, step.month.firstDay() - ahead, profile).calculated;
        if (!before) continue;
        result.beforeChurn.push_back(
            {account.index(), step.month.firstDay() - ahead, *colourOf(before, profile)});
    }
}

/// One account at one month-end.
void addSample(Calibration& result, AccountFacts account, Date date, std::int64_t change,
               const ScoringProfile& profile) {
    const int index = account.index();
    const Health health = healthOf(account, date, profile);
    if (health.calculated) {
        const bool red = colourOf(health.calculated, profile) == HealthColour::Red;
        // Rounded before it is negated, so that halves go up as in every other score.
        const double rounded = std::floor(*health.calculated * 1e6 + 0.5) / 1e6;
        result.churnSamples.push_back({-rounded, change < 0, index, date, red});
    }
    const Readiness readiness = readinessOf(account, date, profile, health);
    if (!readiness.score) return;
    const bool pursue = bandScore(*readiness.score) >= profile.pursueFrom;
    result.expansionSamples.push_back({*readiness.score, change > 0, index, date, pursue});
    for (std::size_t i = 0; i < componentCount; ++i)
        if (readiness.components[i])
            result.componentSamples[i].push_back({*readiness.components[i], change > 0, index, date});
}

void addSamples(Calibration& result, AccountFacts account, const ScoringProfile& profile) {
    const LineSpans spans = lineSpans(account);
    for (Month month = monthOf(result.period.from); month.lastDay() <= result.period.to - ahead;
         month = month + 1) {
        const Date date = month.lastDay();
        const std::int64_t arr = arrAt(spans, date);
        if (arr > 0) addSample(result, account, date, arrAt(spans, date + ahead) - arr, profile);
    }
}

CalibrationBand bandOf(double share) {
    if (share >= 80) return CalibrationBand::BestInClass;
    return share >= 50 ? CalibrationBand::Good : CalibrationBand::Below;
}

} // namespace

int Calibration::redBefore() const {
    return int(std::ranges::count(beforeChurn, HealthColour::Red, &HealthBeforeChurn::colour));
}

Calibration calibrate(const Facts& facts, Period period, const Profiles& profiles) {
    Calibration result{.period = period};
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        const ScoringProfile& profile = profiles.of(account);
        addChurnSteps(result, account, profile);
        addSamples(result, account, profile);
    }
    if (result.knownBefore() > 0) {
        result.redBeforeChurnShare = percent(result.redBefore(), result.knownBefore());
        result.band = bandOf(*result.redBeforeChurnShare);
    }
    result.churn = confusionOf(result.churnSamples);
    result.expansion = confusionOf(result.expansionSamples);
    result.churnAuc = auc(result.churnSamples);
    result.expansionAuc = auc(result.expansionSamples);
    for (std::size_t i = 0; i < componentCount; ++i)
        result.componentAuc[i] = auc(result.componentSamples[i]);
    result.proposedThreshold = proposedThreshold(result.expansionSamples);
    return result;
}

} // namespace foothold
