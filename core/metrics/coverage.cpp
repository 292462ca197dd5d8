#include "core/metrics/coverage.h"

#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"
#include "core/metrics/people.h"

namespace foothold {

Tier touchTier(AccountFacts account, Date asOf) {
    return tierAt(account, asOf).value_or(Tier::Mid);
}

double loadOf(AccountFacts account, Date asOf, const Profiles& profiles) {
    return 1 / profiles.of(account).capacity[std::size_t(touchTier(account, asOf))];
}

std::vector<CsmLoad> csmLoads(const Facts& facts, Date asOf, const Profiles& profiles) {
    std::map<Text, CsmLoad> loads;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        const ActiveLines lines(account, asOf);
        if (lines.arr() <= 0) continue;
        CsmLoad& load = loads[account->csm];
        load.csm = account->csm;
        ++load.accounts;
        load.arr += lines.bookArr().value_or(0);
        load.load += loadOf(account, asOf, profiles);
    }
    std::vector<CsmLoad> result;
    for (auto& [csm, load] : loads) {
        load.load = roundFigure(load.load);
        result.push_back(load);
    }
    return result;
}

Threading threadingAt(AccountFacts account, Date asOf) {
    Threading threading;
    for (const int person : engagedPeople(account, asOf)) {
        ++threading.engaged;
        threading.hasExecutive =
            threading.hasExecutive || account.contacts()[std::size_t(person)].isExecutive();
    }
    return threading;
}

} // namespace foothold
