#pragma once

#include "core/facts/facts.h"

namespace foothold {

/// The latest renewal checkpoint that lies in a month before that of @p asOf, if nobody met the customer in
/// it.
std::optional<Date> missedCheckpoint(AccountFacts account, Date asOf);

} // namespace foothold
