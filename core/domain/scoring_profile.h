#pragma once

#include "core/base/date.h"
#include "core/domain/account.h"

#include <array>
#include <span>

/// What a book may decide about its figures. (docs/metrics.md, Scoring profile)
namespace foothold {

/// The weights, thresholds, cadences and policies of one segment at one date; the values here are the
/// defaults. Only the proportion of weights counts.
struct ScoringProfile {
    std::array<double, 5> measureWeights = {30, 20, 20, 15, 15};   ///< in the order of Measure
    std::array<double, 3> cadenceDays = {30, 90, 180};             ///< between contacts, in the order of Tier
    double cadenceDaysWithoutTier = 90;                            ///< if the tier is unknown
    double greenFrom = 70, amberFrom = 40;                         ///< the least rounded health of a colour
    std::array<double, 5> readinessWeights = {30, 25, 20, 15, 10}; ///< in the order of Component
    double seedFrom = 31, qualifyFrom = 51, pursueFrom = 71;       ///< the least rounded readiness
    double gateClosedBelow = 85, gateCautionBelow = 90;            ///< GRR in percent
    double renewalWindowDays = 60;                                 ///< fewer days to renewal: no expansion
    double preRenewalDays = 90;                                    ///< up to here it is the time before one
    double postRenewalDays = 90;                                   ///< how long a signed renewal opens doors
    double milestoneDays = 30;                                     ///< how long an achieved outcome does
    std::array<double, 4> priorityFactors = {0.2, 0.7, 0.9, 1.0};  ///< for timing 0, 50, 75 and 100
    double usageDeclineBelow = -0.20;                              ///< growth, a fraction
    double flaggedFrom = 2;                                        ///< contraction signals that hold
    std::array<double, 3> capacity = {22, 49, 144};                ///< accounts a CSM, in the order of Tier
    double leastChurnPercent = 10;                                 ///< of CLV: a life of ten years at most
    double leastClvCohort = 20;                                    ///< below it CLV takes the book's GRR

    /// Ownership: shares of ACV in percent, and amounts in major units of the book's currency.
    double autoBelowShare = 10, csBelowShare = 20, sharedUpToShare = 50, handbackAboveShare = 30;
    double csSeatBelow = 20'000, csTierBelow = 25'000;

    /// Signals (docs/playbook.md): shares and growth as fractions, whitespace and health in points.
    double limitApproachingAbove = 0.80, usersUpAbove = 0.20, lowSeatUseBelow = 0.40;
    double growthStreakFrom = 6, growthWhitespaceAbove = 50; ///< green month-ends; W
    double segmentCohortFrom = 5, segmentNrrBelow = 110, segmentGrrBelow = 90;
    double promotedDays = 30, signalDays = 90, advocacyDays = 30; ///< how long a fact is news
    double newPeopleFrom = 2, healthFallBy = 15, undocumentedAfterDays = 90, influenceFrom = 4;
    double competitorRenewalDays = 180, fiscalYearDays = 60; ///< how far ahead is near

    int cadenceOf(std::optional<Tier> tier) const {
        return int(tier ? cadenceDays[std::size_t(*tier)] : cadenceDaysWithoutTier);
    }

    /// The defaults of a segment: smaller customers come and go more, so their gates are lower.
    static ScoringProfile defaultsOf(Text segment);

    friend bool operator==(const ScoringProfile&, const ScoringProfile&) = default;
};

/// One value of a profile as the book keeps it: a version is all rows of one valid_from.
struct ProfileRow {
    Date validFrom{};
    Text segment{}; ///< empty: every segment
    Text key{};
    Text value{};

    friend bool operator==(const ProfileRow&, const ProfileRow&) = default;
};

/// A value of the profile by its name in the book.
struct ProfileKey {
    std::string_view name;    ///< "health.weight.usage"
    std::string_view meaning; ///< in words, for people
    double least, most;       ///< what it may be, both included
    bool whole;               ///< a whole number
    double& (*field)(ScoringProfile&);

    double of(const ScoringProfile& profile) const { return field(const_cast<ScoringProfile&>(profile)); }
    /// True if a value of this key may be @p value.
    bool allows(double value) const;
};

/// Every key that decides a figure, in the order of docs/data.md.
std::span<const ProfileKey> profileKeys();
/// nullptr: there is no such key.
const ProfileKey* findProfileKey(std::string_view name);
/// A version may say in words what it is for. A version with nothing but a note has the defaults.
inline constexpr std::string_view profileNoteKey = "note";

} // namespace foothold
