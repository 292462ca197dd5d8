#include "core/metrics/timing.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"
#include "core/metrics/health.h"
#include "core/metrics/tracing.h"
#include "core/metrics/whitespace.h"

namespace foothold {

namespace {

const char* const timingFormula = QT_TRANSLATE_NOOP(
    "Metrics",
    "first that holds: fewer than 60 days to the renewal 0; renewal signed in the last 90 days 100; outcome "
    "achieved in the last 30 days 100; up to 90 days to the renewal 75; otherwise 50");

/// The contract whose renewal was signed last, if that opens the door at @p asOf.
const Contract* recentRenewal(AccountFacts account, Date asOf, const ScoringProfile& profile) {
    const auto confirmed = renewalConfirmedOn(account, asOf);
    if (!confirmed || !lastDays(asOf, int(profile.postRenewalDays)).contains(*confirmed)) return nullptr;
    for (const Contract& contract : account.contracts())
        if (!contract.isDraft() && !contract.renewedFrom.isEmpty() && contract.signedOn == confirmed)
            return &contract;
    return nullptr;
}

const Outcome* recentOutcome(AccountFacts account, Date asOf, const ScoringProfile& profile) {
    const Window window = lastDays(asOf, int(profile.milestoneDays));
    for (const Outcome& outcome : account.outcomes())
        if (outcome.achievedOn && window.contains(*outcome.achievedOn)) return &outcome;
    return nullptr;
}

Timing decide(AccountFacts account, Date asOf, const ScoringProfile& profile, const Trace& trace) {
    const Contract* renewal = renewalContract(account, asOf);
    std::optional<int> days;
    if (renewal)
        if (const auto end = endAt(account, *renewal, asOf)) days = int((*end - asOf).count());
    if (days)
        trace.fact(
            [&] { return factRef(account, *renewal, "end_on", isoDate(*endAt(account, *renewal, asOf))); });
    if (days && *days < profile.renewalWindowDays) return Timing::RenewalWindow;
    if (const Contract* signedLast = recentRenewal(account, asOf, profile)) {
        trace.fact(
            [&] { return factRef(account, *signedLast, "signed_on", isoDate(*signedLast->signedOn)); });
        return Timing::PostRenewal;
    }
    if (const Outcome* outcome = recentOutcome(account, asOf, profile)) {
        trace.fact([&] { return factRef(account, *outcome); });
        return Timing::SuccessMilestone;
    }
    return days && *days <= profile.preRenewalDays ? Timing::PreRenewal : Timing::MidTerm;
}

double factorOf(Timing timing, const ScoringProfile& profile) {
    switch (timing) {
    case Timing::RenewalWindow:
        return profile.priorityFactors[0];
    case Timing::MidTerm:
        return profile.priorityFactors[1];
    case Timing::PreRenewal:
        return profile.priorityFactors[2];
    case Timing::SuccessMilestone:
    case Timing::PostRenewal:
        break;
    }
    return profile.priorityFactors[3];
}

} // namespace

std::optional<Timing> timingOf(AccountFacts account, Date asOf, const ScoringProfile& profile,
                               Explanation* explanation) {
    const Trace trace(explanation);
    const auto contracts = account.contracts();
    const auto active = std::find_if(contracts.begin(), contracts.end(), [&](const Contract& contract) {
        return isActiveAt(account, contract, asOf);
    });
    if (active == contracts.end()) {
        trace.result({}, timingFormula,
                     QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "no contract is active")));
        return std::nullopt;
    }
    const Timing timing = decide(account, asOf, profile, trace);
    if (trace && explanation->facts.empty()) trace.fact([&] { return factRef(account, *active); });
    trace.result(timingScore(timing), timingFormula);
    return timing;
}

double timingScore(Timing timing) {
    switch (timing) {
    case Timing::RenewalWindow:
        return 0;
    case Timing::MidTerm:
        return 50;
    case Timing::PreRenewal:
        return 75;
    case Timing::SuccessMilestone:
    case Timing::PostRenewal:
        break;
    }
    return 100;
}

std::optional<double> priorityOf(std::optional<double> whitespace, std::optional<double> health,
                                 std::optional<Timing> timing, const ScoringProfile& profile) {
    if (!whitespace || !health || !timing) return std::nullopt;
    return roundFigure(100 * (*whitespace / 100) * (*health / 100) * factorOf(*timing, profile));
}

std::optional<double> priorityOf(AccountFacts account, Date asOf, const ScoringProfile& profile,
                                 Explanation* explanation) {
    const Trace trace(explanation);
    const auto whitespace = whitespaceScore(account, asOf, trace.child("whitespace")).score;
    const auto health = healthOf(account, asOf, profile, trace.child("health")).score;
    const Trace factor(trace.child("timing_factor"));
    const auto timing = timingOf(account, asOf, profile, factor.child("timing"));
    factor.result(
        timing ? std::optional(factorOf(*timing, profile)) : std::nullopt,
        QT_TRANSLATE_NOOP("Metrics",
                          "1.0 for timing 100, 0.9 for 75, 0.7 for 50, 0.2 for 0 (the profile's factors)"),
        QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "the timing is unknown")));
    factor.combine([profile](Explanation::Values values) -> std::optional<double> {
        if (!values[0]) return std::nullopt;
        const double score = *values[0];
        if (score < 25) return profile.priorityFactors[0];
        return profile.priorityFactors[score < 62.5 ? 1 : score < 87.5 ? 2 : 3];
    });
    const auto priority = priorityOf(whitespace, health, timing, profile);
    trace.result(priority,
                 QT_TRANSLATE_NOOP(
                     "Metrics", "100 \u00D7 whitespace / 100 \u00D7 health / 100 \u00D7 the timing's factor"),
                 QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "whitespace, health or timing is unknown")));
    trace.combine([](Explanation::Values values) -> std::optional<double> {
        if (!values[0] || !values[1] || !values[2]) return std::nullopt;
        return 100 * (*values[0] / 100) * (*values[1] / 100) * *values[2];
    });
    if (explanation) explanation->name = QStringLiteral("priority");
    return priority;
}

} // namespace foothold
