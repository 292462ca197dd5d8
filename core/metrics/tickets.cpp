#include "core/metrics/tickets.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/conventions.h"

namespace foothold {

TicketFlow ticketFlow(AccountFacts account, Date asOf, const Trace& trace) {
    constexpr int days = 90;
    const Window last = lastDays(asOf, days), prior = priorDays(asOf, days);
    TicketFlow flow;
    for (const Ticket& ticket : within(account.tickets(), {prior.first, last.last}, &Ticket::openedOn)) {
        if (ticket.isFeatureRequest()) continue;
        ++(last.contains(ticket.openedOn) ? flow.opened : flow.openedBefore);
        trace.fact([&] { return factRef(account, ticket); });
    }
    return flow;
}

} // namespace foothold
