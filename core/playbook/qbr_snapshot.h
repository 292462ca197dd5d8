#pragma once

#include "core/facts/facts.h"

namespace foothold {

/// The figures of an account on the day its review is held, as JSON: what the review keeps, so that the next
/// one can compare with it whatever is recorded later. Looks at the whole book (for the gate of the segment).
/// (docs/data.md, QBR snapshots)
QString snapshotOf(AccountFacts account, Date heldOn);

} // namespace foothold
