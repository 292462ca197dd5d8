#include "core/domain/scoring_profile.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace foothold {

namespace {

template <auto Member>
double& field(ScoringProfile& profile) {
    return profile.*Member;
}
template <auto Member, std::size_t Index>
double& element(ScoringProfile& profile) {
    return (profile.*Member)[Index];
}

using P = ScoringProfile;
constexpr double longest = 3650; // days

constexpr ProfileKey keys[] = {
    {"health.weight.usage", QT_TRANSLATE_NOOP("foothold::Profile", "weight of usage in health"), 0, 1000,
     false, element<&P::measureWeights, 0>},
    {"health.weight.engagement", QT_TRANSLATE_NOOP("foothold::Profile", "weight of engagement in health"), 0,
     1000, false, element<&P::measureWeights, 1>},
    {"health.weight.satisfaction", QT_TRANSLATE_NOOP("foothold::Profile", "weight of satisfaction in health"),
     0, 1000, false, element<&P::measureWeights, 2>},
    {"health.weight.support", QT_TRANSLATE_NOOP("foothold::Profile", "weight of support in health"), 0, 1000,
     false, element<&P::measureWeights, 3>},
    {"health.weight.commercial", QT_TRANSLATE_NOOP("foothold::Profile", "weight of commercial in health"), 0,
     1000, false, element<&P::measureWeights, 4>},
    {"health.green_from", QT_TRANSLATE_NOOP("foothold::Profile", "least rounded health that is green"), 0,
     101, true, field<&P::greenFrom>},
    {"health.amber_from", QT_TRANSLATE_NOOP("foothold::Profile", "least rounded health that is amber"), 0,
     101, true, field<&P::amberFrom>},
    {"cadence.high", QT_TRANSLATE_NOOP("foothold::Profile", "days between contacts, high touch"), 1, longest,
     true, element<&P::cadenceDays, 0>},
    {"cadence.mid", QT_TRANSLATE_NOOP("foothold::Profile", "days between contacts, mid touch"), 1, longest,
     true, element<&P::cadenceDays, 1>},
    {"cadence.low", QT_TRANSLATE_NOOP("foothold::Profile", "days between contacts, low touch"), 1, longest,
     true, element<&P::cadenceDays, 2>},
    {"cadence.unknown", QT_TRANSLATE_NOOP("foothold::Profile", "days between contacts, tier unknown"), 1,
     longest, true, field<&P::cadenceDaysWithoutTier>},
    {"readiness.weight.usage_growth",
     QT_TRANSLATE_NOOP("foothold::Profile", "weight of usage growth in readiness"), 0, 1000, false,
     element<&P::readinessWeights, 0>},
    {"readiness.weight.stakeholder_breadth",
     QT_TRANSLATE_NOOP("foothold::Profile", "weight of stakeholder breadth in readiness"), 0, 1000, false,
     element<&P::readinessWeights, 1>},
    {"readiness.weight.feature_depth",
     QT_TRANSLATE_NOOP("foothold::Profile", "weight of feature depth in readiness"), 0, 1000, false,
     element<&P::readinessWeights, 2>},
    {"readiness.weight.health_trajectory",
     QT_TRANSLATE_NOOP("foothold::Profile", "weight of health trajectory in readiness"), 0, 1000, false,
     element<&P::readinessWeights, 3>},
    {"readiness.weight.contract_headroom",
     QT_TRANSLATE_NOOP("foothold::Profile", "weight of contract headroom in readiness"), 0, 1000, false,
     element<&P::readinessWeights, 4>},
    {"readiness.seed_from", QT_TRANSLATE_NOOP("foothold::Profile", "least rounded readiness to seed"), 0, 101,
     true, field<&P::seedFrom>},
    {"readiness.qualify_from", QT_TRANSLATE_NOOP("foothold::Profile", "least rounded readiness to qualify"),
     0, 101, true, field<&P::qualifyFrom>},
    {"readiness.pursue_from", QT_TRANSLATE_NOOP("foothold::Profile", "least rounded readiness to pursue"), 0,
     101, true, field<&P::pursueFrom>},
    {"gate.closed_below",
     QT_TRANSLATE_NOOP("foothold::Profile", "GRR in percent below which the gate is closed"), 0, 100, false,
     field<&P::gateClosedBelow>},
    {"gate.caution_below",
     QT_TRANSLATE_NOOP("foothold::Profile", "GRR in percent below which the gate says caution"), 0, 100,
     false, field<&P::gateCautionBelow>},
    {"timing.renewal_window_days",
     QT_TRANSLATE_NOOP("foothold::Profile", "fewer days to the renewal: no expansion talk"), 0, longest, true,
     field<&P::renewalWindowDays>},
    {"timing.pre_renewal_days",
     QT_TRANSLATE_NOOP("foothold::Profile", "up to these days to the renewal: before it"), 0, longest, true,
     field<&P::preRenewalDays>},
    {"timing.post_renewal_days", QT_TRANSLATE_NOOP("foothold::Profile", "days after a signed renewal"), 0,
     longest, true, field<&P::postRenewalDays>},
    {"timing.milestone_days", QT_TRANSLATE_NOOP("foothold::Profile", "days after an achieved outcome"), 0,
     longest, true, field<&P::milestoneDays>},
    {"priority.renewal_window",
     QT_TRANSLATE_NOOP("foothold::Profile", "factor of priority in the renewal window"), 0, 1, false,
     element<&P::priorityFactors, 0>},
    {"priority.mid_term", QT_TRANSLATE_NOOP("foothold::Profile", "factor of priority in mid-term"), 0, 1,
     false, element<&P::priorityFactors, 1>},
    {"priority.pre_renewal", QT_TRANSLATE_NOOP("foothold::Profile", "factor of priority before a renewal"), 0,
     1, false, element<&P::priorityFactors, 2>},
    {"priority.opening",
     QT_TRANSLATE_NOOP("foothold::Profile", "factor of priority after a renewal or a success"), 0, 1, false,
     element<&P::priorityFactors, 3>},
    {"contraction.usage_decline_below",
     QT_TRANSLATE_NOOP("foothold::Profile", "growth, as a fraction, below which usage declines"), -1, 0,
     false, field<&P::usageDeclineBelow>},
    {"contraction.flagged_from",
     QT_TRANSLATE_NOOP("foothold::Profile", "contraction signals from which an account is flagged"), 1, 5,
     true, field<&P::flaggedFrom>},
    {"capacity.high", QT_TRANSLATE_NOOP("foothold::Profile", "accounts that a CSM can serve, high touch"), 1,
     100'000, false, element<&P::capacity, 0>},
    {"capacity.mid", QT_TRANSLATE_NOOP("foothold::Profile", "accounts that a CSM can serve, mid touch"), 1,
     100'000, false, element<&P::capacity, 1>},
    {"capacity.low", QT_TRANSLATE_NOOP("foothold::Profile", "accounts that a CSM can serve, low touch"), 1,
     100'000, false, element<&P::capacity, 2>},
    {"clv.least_churn_percent",
     QT_TRANSLATE_NOOP("foothold::Profile", "least yearly churn that CLV reckons with, in percent"), 0.1, 100,
     false, field<&P::leastChurnPercent>},
    {"clv.least_cohort",
     QT_TRANSLATE_NOOP("foothold::Profile", "accounts that a segment needs for a churn rate of its own"), 1,
     100'000, true, field<&P::leastClvCohort>},
    {"ownership.auto_below_share",
     QT_TRANSLATE_NOOP("foothold::Profile",
                       "seat expansion below this share of ACV needs nobody, in percent"),
     0, 1000, false, field<&P::autoBelowShare>},
    {"ownership.cs_below_share",
     QT_TRANSLATE_NOOP("foothold::Profile", "below this share of ACV customer success closes, in percent"), 0,
     1000, false, field<&P::csBelowShare>},
    {"ownership.shared_up_to_share",
     QT_TRANSLATE_NOOP("foothold::Profile", "up to this share CS sources and sales closes, in percent"), 0,
     1000, false, field<&P::sharedUpToShare>},
    {"ownership.handback_above_share",
     QT_TRANSLATE_NOOP("foothold::Profile", "above this share of ACV a handback package is due, in percent"),
     0, 1000, false, field<&P::handbackAboveShare>},
    {"ownership.cs_seat_below",
     QT_TRANSLATE_NOOP("foothold::Profile", "seat expansion below this amount is closed by CS"), 0, 1e12,
     false, field<&P::csSeatBelow>},
    {"ownership.cs_tier_below",
     QT_TRANSLATE_NOOP("foothold::Profile", "tier expansion below this amount is closed by CS"), 0, 1e12,
     false, field<&P::csTierBelow>},
    {"signal.utilisation_above",
     QT_TRANSLATE_NOOP("foothold::Profile", "utilisation, as a fraction, above which a limit is near"), 0,
     100, false, field<&P::limitApproachingAbove>},
    {"signal.users_up_above",
     QT_TRANSLATE_NOOP("foothold::Profile",
                       "growth of active users in a month, as a fraction, that is a signal"),
     0, 100, false, field<&P::usersUpAbove>},
    {"signal.seat_use_below",
     QT_TRANSLATE_NOOP("foothold::Profile", "seat use, as a fraction, below which seats are oversold"), 0, 1,
     false, field<&P::lowSeatUseBelow>},
    {"signal.green_streak_from",
     QT_TRANSLATE_NOOP("foothold::Profile", "green month-ends in a row for a growth partnership"), 1, 120,
     true, field<&P::growthStreakFrom>},
    {"signal.growth_whitespace_above",
     QT_TRANSLATE_NOOP("foothold::Profile", "whitespace above which a growth partnership is offered"), 0, 100,
     false, field<&P::growthWhitespaceAbove>},
    {"signal.segment_cohort_from",
     QT_TRANSLATE_NOOP("foothold::Profile", "accounts that a segment needs for a signal of its own"), 1,
     100000, true, field<&P::segmentCohortFrom>},
    {"signal.segment_nrr_below",
     QT_TRANSLATE_NOOP("foothold::Profile", "NRR of a segment, in percent, below which it is reviewed"), 0,
     1000, false, field<&P::segmentNrrBelow>},
    {"signal.segment_grr_below",
     QT_TRANSLATE_NOOP("foothold::Profile", "GRR of a segment, in percent, below which expansion pauses"), 0,
     100, false, field<&P::segmentGrrBelow>},
    {"signal.promoted_days",
     QT_TRANSLATE_NOOP("foothold::Profile", "days for which a promotion calls for a meeting"), 1, longest,
     true, field<&P::promotedDays>},
    {"signal.recent_days",
     QT_TRANSLATE_NOOP("foothold::Profile", "days for which a fact is an expansion signal"), 1, longest, true,
     field<&P::signalDays>},
    {"signal.advocacy_days",
     QT_TRANSLATE_NOOP("foothold::Profile", "days for which praise or a success is a moment to ask"), 1,
     longest, true, field<&P::advocacyDays>},
    {"signal.new_people_from",
     QT_TRANSLATE_NOOP("foothold::Profile", "people met for the first time that are a signal"), 1, 1000, true,
     field<&P::newPeopleFrom>},
    {"signal.health_fall_by",
     QT_TRANSLATE_NOOP("foothold::Profile", "points that health falls in three months for a signal"), 1, 100,
     false, field<&P::healthFallBy>},
    {"signal.undocumented_after_days",
     QT_TRANSLATE_NOOP("foothold::Profile", "days as a customer after which a value must be documented"), 1,
     longest, true, field<&P::undocumentedAfterDays>},
    {"signal.influence_from",
     QT_TRANSLATE_NOOP("foothold::Profile", "influence of a person who must be met in time"), 1, 6, true,
     field<&P::influenceFrom>},
    {"signal.competitor_renewal_days",
     QT_TRANSLATE_NOOP("foothold::Profile", "days ahead of a competitor's renewal that are a signal"), 1,
     longest, true, field<&P::competitorRenewalDays>},
    {"signal.fiscal_year_days",
     QT_TRANSLATE_NOOP("foothold::Profile", "days ahead of a new fiscal year that are a signal"), 1, longest,
     true, field<&P::fiscalYearDays>},
};

} // namespace

ScoringProfile ScoringProfile::defaultsOf(Text segment) {
    ScoringProfile profile;
    if (segment == Text("smb")) {
        profile.gateClosedBelow = 80;
        profile.gateCautionBelow = 85;
    } else if (segment == Text("low_arpa")) {
        profile.gateClosedBelow = 60;
        profile.gateCautionBelow = 70;
    }
    return profile;
}

bool ProfileKey::allows(double value) const {
    return least <= value && value <= most && (!whole || std::floor(value) == value);
}

std::span<const ProfileKey> profileKeys() {
    return keys;
}

const ProfileKey* findProfileKey(std::string_view name) {
    const auto found = std::find_if(std::begin(keys), std::end(keys),
                                    [name](const ProfileKey& key) { return key.name == name; });
    return found == std::end(keys) ? nullptr : found;
}

} // namespace foothold
