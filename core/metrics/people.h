#pragma once

#include "core/facts/facts.h"

#include <QVarLengthArray>

#include <vector>

/// Who is there and who is engaged. (docs/metrics.md, Whitespace)
namespace foothold {

/// For how many days a touchpoint keeps a person engaged.
inline constexpr int engagementDays = 90;

/// People who are present at @p asOf, no placeholders, and took part in a touchpoint of the last 90 days, as
/// indices in contacts(), ascending.
QVarLengthArray<int, 32> engagedPeople(AccountFacts account, Date asOf);

/// People who are present at @p asOf, no placeholders, as indices in contacts(), ascending.
std::vector<int> presentPeople(AccountFacts account, Date asOf);

/// Touchpoints of the last 90 days that the contact (index in contacts()) took part in.
int recentTouchpoints(AccountFacts account, int contact, Date asOf);

/// People who are present at @p asOf, and placeholders.
int peopleCount(AccountFacts account, Date asOf);

/// The latest touchpoint up to @p asOf that counts for the cadence: for accounts of the tiers high and mid
/// only personal contact does, no e-mail and no webinar. nullptr: there is none. (docs/metrics.md, Health)
const Touchpoint* lastContact(AccountFacts account, Date asOf);

/// When a person was last met up to @p asOf, as index in contacts(); nullptr: never.
const Touchpoint* lastContactWith(AccountFacts account, int contact, Date asOf);

/// True if the account has a touchpoint of any kind up to @p asOf.
bool hasTouchpoint(AccountFacts account, Date asOf);

} // namespace foothold
