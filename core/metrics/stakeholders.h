#pragma once

#include "core/facts/facts.h"
#include "core/metrics/contracts.h"
#include "core/metrics/people.h"

#include <vector>

/// How well an account's people are known and looked after. (docs/metrics.md, Stakeholders)
namespace foothold {

/// From which influence on an opponent needs somebody of ours.
inline constexpr int highInfluence = 4;

/// Coverage of 0 to 3: 0, 1, 2 to 3, 4 and more touchpoints.
int coverageLevel(int touchpoints);

/// What a person was to us at @p asOf: the role and sentiment of today, taken back by the events since.
struct Standing {
    std::optional<ContactRole> role{};
    std::optional<Sentiment> sentiment{};
    friend bool operator==(const Standing&, const Standing&) = default;
};
Standing standingAt(AccountFacts account, const Contact& contact, Date asOf);

/// What is missing in our relations with an account.
struct StakeholderGap {
    enum class Kind {
        NoEconomicBuyer,
        NoEngagedChampion,
        DepartmentWithoutContact, ///< of department
        UnansweredOpponent,       ///< contact: high influence, and nobody of ours looks after them
        RelationshipBelowWanted,  ///< contact: only if both relations are known
        PersonToBeFound,          ///< contact: a placeholder
    };
    Kind kind = Kind::NoEconomicBuyer;
    int contact = -1; ///< index in contacts(), or -1
    Text department{};
    friend bool operator==(const StakeholderGap&, const StakeholderGap&) = default;
};

/// In the order of the kinds' importance, those of persons by contact_id.
std::vector<StakeholderGap> stakeholderGaps(AccountFacts account, const ActiveLines& lines, Date asOf);

} // namespace foothold
