#include "core/facts/freshness.h"

#include "core/metrics/conventions.h"

namespace foothold {

namespace {

template <typename T>
void takeLatest(std::optional<Date>& latest, std::span<const T> rows, Date asOf, Date T::*date) {
    const auto known = upTo(rows, asOf, date);
    if (known.empty()) return;
    const Date last = known.back().*date;
    if (!latest || *latest < last) latest = last;
}

void take(Freshness& freshness, AccountFacts account, Date asOf) {
    const auto usage = ofMonths(account.usage(), Month(0), monthOf(asOf));
    if (!usage.empty() && (!freshness.usage || *freshness.usage < usage.back().month))
        freshness.usage = usage.back().month;
    takeLatest(freshness.touchpoints, account.touchpoints(), asOf, &Touchpoint::date);
    takeLatest(freshness.tickets, account.tickets(), asOf, &Ticket::openedOn);
    takeLatest(freshness.nps, account.nps(), asOf, &NpsResponse::date);
    takeLatest(freshness.invoices, account.invoices(), asOf, &Invoice::dueOn);
}

} // namespace

Freshness freshnessAt(const Facts& facts, Date asOf) {
    Freshness freshness;
    for (int i = 0; i < facts.accountCount(); ++i)
        take(freshness, facts.at(i), asOf);
    return freshness;
}

Freshness freshnessAt(AccountFacts account, Date asOf) {
    Freshness freshness;
    take(freshness, account, asOf);
    return freshness;
}

} // namespace foothold
