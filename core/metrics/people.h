#pragma once

#include "core/facts/facts.h"

#include <QVarLengthArray>

/// Who is there and who is engaged. (docs/metrics.md, Whitespace)
namespace foothold {

/// For how many days a touchpoint keeps a person engaged.
inline constexpr int engagementDays = 90;

/// People who are present at @p asOf, no placeholders, and took part in a touchpoint of the last 90 days, as
/// indices in contacts(), ascending.
QVarLengthArray<int, 32> engagedPeople(AccountFacts account, Date asOf);

/// People who are present at @p asOf, and placeholders.
int peopleCount(AccountFacts account, Date asOf);

/// True if the account has a touchpoint of any kind up to @p asOf.
bool hasTouchpoint(AccountFacts account, Date asOf);

} // namespace foothold
