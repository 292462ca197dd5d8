#pragma once

#include "core/metrics/whitespace_map.h"

#include <QString>

namespace foothold {

/// Why a cell of the map is what it is, in a sentence or two: the lines, opportunities and records behind it.
QString cellReason(AccountFacts account, const WhitespaceCell& cell, Date asOf);

} // namespace foothold
