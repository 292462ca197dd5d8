#pragma once

#include "core/playbook/evidence.h"
#include "core/playbook/situation.h"

/// What the rules look for: each returns whether it holds and shows the witness the facts that say so. An
/// unknown figure does not hold. (docs/playbook.md, Signals; the table of rules is rules.cpp)
namespace foothold::condition {

// decision_conditions.cpp
bool readinessCrossed(const Situation& s, const Witness& witness);
bool usageOverLimit(const Situation& s, const Witness& witness);
bool championPromoted(const Situation& s, const Witness& witness);
bool growthPartnership(const Situation& s, const Witness& witness);
bool handbackDue(const Situation& s, const Witness& witness);
bool segmentNrrLow(const SegmentSituation& s, const Witness& witness);
bool segmentGrrLow(const SegmentSituation& s, const Witness& witness);

// usage_conditions.cpp
bool limitApproaching(const Situation& s, const Witness& witness);
bool featureAdopted(const Situation& s, const Witness& witness);
bool activeUsersUp(const Situation& s, const Witness& witness);
bool departmentJoined(const Situation& s, const Witness& witness);
bool lowSeatUse(const Situation& s, const Witness& witness);

// relationship_conditions.cpp
bool npsRising(const Situation& s, const Witness& witness);
bool sponsorEngaged(const Situation& s, const Witness& witness);
bool advocacy(const Situation& s, const Witness& witness);
bool eventAttended(const Situation& s, const Witness& witness);
bool stakeholdersNew(const Situation& s, const Witness& witness);
bool championMovedUp(const Situation& s, const Witness& witness);
bool cadenceMissed(const Situation& s, const Witness& witness);
bool singleThreaded(const Situation& s, const Witness& witness);
bool contactOverdue(const Situation& s, const Witness& witness);

// commercial_conditions.cpp
bool headcountGrowth(const Situation& s, const Witness& witness);
bool budgetCycle(const Situation& s, const Witness& witness);
bool competitorRenewal(const Situation& s, const Witness& witness);
bool intentSeen(const Situation& s, const Witness& witness);
bool multiYearRenewal(const Situation& s, const Witness& witness);
bool crossFunctionalInterest(const Situation& s, const Witness& witness);
bool invoiceOverdue(const Situation& s, const Witness& witness);
bool checkpointMissed(const Situation& s, const Witness& witness);

// outcome_conditions.cpp
bool milestoneEarly(const Situation& s, const Witness& witness);
bool roiExceeded(const Situation& s, const Witness& witness);
bool useCaseRequested(const Situation& s, const Witness& witness);
bool benchmarking(const Situation& s, const Witness& witness);
bool valueUndocumented(const Situation& s, const Witness& witness);
bool firstValueLate(const Situation& s, const Witness& witness);
bool promoterDetected(const Situation& s, const Witness& witness);
bool caseStudyDue(const Situation& s, const Witness& witness);
bool referralReceived(const Situation& s, const Witness& witness);
bool referralMoment(const Situation& s, const Witness& witness);

// risk_conditions.cpp
bool usageDecline(const Situation& s, const Witness& witness);
bool supportIncrease(const Situation& s, const Witness& witness);
bool championWarning(const Situation& s, const Witness& witness);
bool npsDrop(const Situation& s, const Witness& witness);
bool competitorMention(const Situation& s, const Witness& witness);
bool contractionFlagged(const Situation& s, const Witness& witness);
bool healthRed(const Situation& s, const Witness& witness);
bool healthFalling(const Situation& s, const Witness& witness);

} // namespace foothold::condition
