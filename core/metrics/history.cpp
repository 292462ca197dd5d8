#include "core/metrics/history.h"

#include "core/metrics/conventions.h"
#include "core/metrics/readiness.h"

namespace foothold {

std::vector<std::vector<ScorePoint>> scoreHistory(const Facts& facts, Date asOf, int months) {
    const Profiles profiles(facts, asOf);
    const Month latest = latestCompleteMonth(asOf);
    std::vector<std::vector<ScorePoint>> history(std::size_t(facts.accountCount()));
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        const ScoringProfile& profile = profiles.of(account);
        for (int back = months - 1; back >= 0; --back) {
            const Date date = (latest - back).lastDay();
            const Health health = healthOf(account, date, profile);
            history[std::size_t(i)].push_back(
                {health.score, readinessOf(account, date, profile, health).score});
        }
    }
    return history;
}

} // namespace foothold
