#pragma once

#include "core/facts/facts.h"
#include "core/metrics/explanation.h"

/// What a person's card and the matrix of their people and ours say. (docs/metrics.md, Stakeholders)
namespace foothold {

/// The tree of the touchpoints of the last 90 days with a person (index in contacts()), which the pips of the
/// card stand for; beside it the days since the last one, unknown if there never was any.
Explanation explainContact(AccountFacts account, int contact, Date asOf);

/// The touchpoints of the twelve months up to @p asOf, which the matrix counts.
std::span<const Touchpoint> touchpointsOfYear(AccountFacts account, Date asOf);
/// Those in which a person and one of ours took part.
std::vector<const Touchpoint*> meetingsOf(AccountFacts account, int contact, Text ours, Date asOf);
/// The tree of how many these are.
Explanation explainMeetings(AccountFacts account, int contact, Text ours, Date asOf);

} // namespace foothold
