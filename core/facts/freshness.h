#pragma once

#include "core/facts/facts.h"

namespace foothold {

/// How recent the facts of each kind are: the latest date up to the as-of date, nothing if there is none.
struct Freshness {
    std::optional<Month> usage{};
    std::optional<Date> touchpoints{}, tickets{}, nps{}, invoices{};

    friend bool operator==(const Freshness&, const Freshness&) = default;
};

/// Of the whole book.
Freshness freshnessAt(const Facts& facts, Date asOf);
/// Of one account.
Freshness freshnessAt(AccountFacts account, Date asOf);

} // namespace foothold
