#include "core/metrics/nps.h"

#include "core/metrics/conventions.h"

#include <set>

namespace foothold {

namespace {

void addAnswers(NpsGroup& group, const std::vector<const NpsResponse*>& answers) {
    for (const NpsResponse* answer : answers) {
        ++group.responses;
        group.promoters += isPromoter(*answer);
        group.detractors += isDetractor(*answer);
    }
}

void finish(NpsGroup& group) {
    if (group.responses == 0) return;
    group.nps = percent(group.promoters - group.detractors, group.responses);
    group.band = *group.nps > 70 ? NpsBand::Outstanding : *group.nps > 50 ? NpsBand::Good : NpsBand::Below;
}

} // namespace

Period npsPeriod(Date asOf) {
    return {addMonths(asOf, -12) + Days(1), asOf};
}

std::vector<const NpsResponse*> latestAnswers(AccountFacts account, Period period) {
    const auto answers = within(account.nps(), {period.from, period.to}, &NpsResponse::date);
    std::vector<const NpsResponse*> latest;
    std::set<int> seen;
    for (auto it = answers.rbegin(); it != answers.rend(); ++it)
        if (seen.insert(it->contact).second) latest.push_back(&*it);
    return latest;
}

NpsGroup npsOf(AccountFacts account, Period period) {
    NpsGroup group;
    addAnswers(group, latestAnswers(account, period));
    finish(group);
    return group;
}

std::vector<NpsGroup> npsOf(const Facts& facts, Period period, std::optional<GroupKey> by) {
    std::map<Text, NpsGroup> groups;
    if (!by) groups["all"];
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        const auto answers = latestAnswers(account, period);
        if (!answers.empty())
            addAnswers(groups[by ? groupOf(account, *by, period.to) : Text("all")], answers);
    }
    std::vector<NpsGroup> result;
    for (auto& [name, group] : groups) {
        group.group = name;
        finish(group);
        result.push_back(group);
    }
    return result;
}

} // namespace foothold
