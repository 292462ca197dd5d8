#pragma once

#include "core/documents/shown.h"
#include "core/facts/freshness.h"

namespace foothold {

/// Until when there are facts of each kind: "usage to April 2026, contacts to 2 Apr 2026", or that there are
/// none.
QString freshnessText(const Freshness& freshness, const Shown& show);
/// The same with what there is nothing of: "Facts: usage to April 2026. None of: contacts, tickets."
QString freshnessSentence(const Freshness& freshness, const Shown& show);

} // namespace foothold
