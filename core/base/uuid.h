#pragma once

#include "core/base/clock.h"

#include <QString>

namespace foothold {

/// The key of a record made in Foothold: a UUID of version 7 (RFC 9562), whose text sorts by the time it was
/// made, from the clock's milliseconds and 74 random bits.
QString newKey(const Clock& clock);

} // namespace foothold
