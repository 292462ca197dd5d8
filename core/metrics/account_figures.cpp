#include "core/metrics/account_figures.h"

#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"
#include "core/metrics/usage.h"

namespace foothold {

AccountFigures figuresOf(AccountFacts account, Date asOf, const Profiles& profiles, const Gates& gates) {
    const auto segment = segmentAt(account, asOf);
    const ScoringProfile& profile = profiles.ofSegment(segment.value_or(Text()));
    const Gate gate = gates.of(segment.value_or(Text()));
    const Month m0 = latestUsageMonth(account.book(), asOf);
    AccountFigures figures{.segment = segment,
                           .tier = tierAt(account, asOf),
                           .arr = arrAt(account, asOf),
                           .health = healthOf(account, asOf, profile),
                           .timing = timingOf(account, asOf, profile),
                           .renewalOn = renewalDate(account, asOf),
                           .contraction = contractionOf(account, asOf, profile),
                           .utilisation = utilisationAt(account, m0),
                           .growth = growthAt(account, m0)};
    const Whitespace whitespace = whitespaceOf(account, asOf);
    figures.whitespace = whitespace;
    figures.whitespaceValue = whitespace.value;
    figures.unknownCells = whitespace.unknownValues;
    if (figures.renewalOn) figures.daysToRenewal = int((*figures.renewalOn - asOf).count());
    figures.readiness = readinessOf(account, asOf, profile, figures.health);
    figures.action = gatedActionOf(account, asOf, figures.readiness.score, figures.health,
                                   figures.contraction, gate, profile);
    figures.priority = priorityOf(figures.whitespace.score, figures.health.score, figures.timing, profile);
    if (figures.contraction.flagged) figures.flaggedSince = flaggedSince(account, asOf, profile);
    return figures;
}

} // namespace foothold
