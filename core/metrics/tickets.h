#pragma once

#include "core/facts/facts.h"
#include "core/metrics/tracing.h"

/// How many tickets come in; feature requests do not count. (docs/metrics.md, Health)
namespace foothold {

struct TicketFlow {
    int opened = 0;       ///< in the last 90 days
    int openedBefore = 0; ///< in the 90 days before
};
TicketFlow ticketFlow(AccountFacts account, Date asOf, const Trace& trace = {});

} // namespace foothold
