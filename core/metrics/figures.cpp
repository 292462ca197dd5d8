#include "core/metrics/figures.h"

#include "core/metrics/contraction.h"
#include "core/metrics/lifetime_value.h"
#include "core/metrics/readiness.h"
#include "core/metrics/timing.h"
#include "core/metrics/whitespace.h"

namespace foothold {

Explanation explain(Figure figure, AccountFacts account, Date asOf, const Profiles& profiles) {
    Explanation tree;
    const ScoringProfile& profile = profiles.of(account);
    switch (figure) {
    case Figure::Health:
        healthOf(account, asOf, profile, &tree);
        break;
    case Figure::Readiness:
        readinessOf(account, asOf, profile, &tree);
        break;
    case Figure::Whitespace:
        whitespaceScore(account, asOf, &tree);
        break;
    case Figure::Contraction:
        contractionOf(account, asOf, profile, &tree);
        break;
    case Figure::Priority:
        priorityOf(account, asOf, profile, &tree);
        break;
    case Figure::Clv:
        lifetimeValueOf(account, asOf, ChurnRates(account.book(), asOf, profiles), &tree);
        break;
    }
    return tree;
}

} // namespace foothold
