#include "core/metrics/benchmarks.h"
#include "core/metrics/conventions.h"
#include "core/playbook/conditions.h"
#include "core/playbook/value_record.h"

#include <QCoreApplication>

namespace foothold::condition {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// Shows the outcomes achieved in the window for which @p isMeant; true if there are any.
template <typename F>
bool sawOutcomes(const Situation& s, const Witness& witness, Window window, F&& isMeant) {
    bool holds = false;
    for (const Outcome& outcome : s.account.outcomes()) {
        if (!outcome.achievedOn || !window.contains(*outcome.achievedOn) || !isMeant(outcome)) continue;
        holds = true;
        witness.saw([&] { return evidenceOf(s.account, outcome); });
    }
    return holds;
}

/// What made the account a customer: its first contract, else its own row.
Evidence beginning(const Situation& s) {
    for (const Contract& contract : s.account.contracts())
        if (!contract.isDraft()) return evidenceOf(s.account, contract);
    const auto since = s.account->customerSince;
    return evidenceOf(s.account, "customer_since", since ? isoDate(*since) : QString(), s.account->name);
}

Window news(const Situation& s) {
    return lastDays(s.asOf, int(s.profile.advocacyDays));
}

} // namespace

bool milestoneEarly(const Situation& s, const Witness& witness) {
    return sawOutcomes(s, witness, s.recent(), [](const Outcome& outcome) {
        return outcome.targetOn && *outcome.achievedOn < *outcome.targetOn;
    });
}

bool roiExceeded(const Situation& s, const Witness& witness) {
    return sawOutcomes(s, witness, s.recent(),
                       [](const Outcome& outcome) { return beatsTarget(outcome) == true; });
}

bool valueUndocumented(const Situation& s, const Witness& witness) {
    const auto since = becameCustomerOn(s.account);
    if (!since || double((s.asOf - *since).count()) < s.profile.undocumentedAfterDays) return false;
    for (const Outcome& outcome : s.account.outcomes())
        if (outcome.isAchievedAt(s.asOf)) return false;
    witness.saw([&] { return beginning(s); });
    return true;
}

bool firstValueLate(const Situation& s, const Witness& witness) {
    if (s.account->firstValueOn && *s.account->firstValueOn <= s.asOf) return false;
    const auto since = becameCustomerOn(s.account);
    const auto good = timeToValueBenchmark(segmentAt(s.account, s.asOf).value_or(Text()));
    if (!since || !good || double((s.asOf - *since).count()) <= good->good.to) return false;
    witness.saw([&] { return beginning(s); });
    return true;
}

bool promoterDetected(const Situation& s, const Witness& witness) {
    constexpr int promoterFrom = 9;
    bool holds = false;
    for (const NpsResponse& response : within(s.account.nps(), news(s), &NpsResponse::date)) {
        if (response.score < promoterFrom) continue;
        holds = true;
        witness.saw([&] { return evidenceOf(s.account, response); });
    }
    return holds;
}

bool caseStudyDue(const Situation& s, const Witness& witness) {
    bool holds = false;
    for (const Opportunity& opportunity : s.account.opportunities()) {
        const bool won = opportunity.stage == Stage::Won && opportunity.closedOn &&
                         news(s).contains(*opportunity.closedOn) && opportunity.identifiedOn <= s.asOf;
        if (!won) continue;
        holds = true;
        witness.saw([&] { return evidenceOf(s.account, opportunity); });
    }
    return holds;
}

bool referralMoment(const Situation& s, const Witness& witness) {
    if (s.health().colour != HealthColour::Green) return false;
    for (const Ticket& ticket : s.account.tickets())
        if (ticket.severity == Severity::Urgent && ticket.isOpenAt(s.asOf)) return false;
    bool holds = sawOutcomes(s, witness, news(s), [](const Outcome&) { return true; });
    const auto first = s.account->firstValueOn;
    if (first && news(s).contains(*first)) {
        holds = true;
        witness.saw([&] {
            return evidenceOf(s.account, "first_value_on", isoDate(*first), T::tr("first value on %1"),
                              {*first});
        });
    }
    return holds;
}

} // namespace foothold::condition
