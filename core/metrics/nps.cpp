#include "core/metrics/nps.h"

#include "core/metrics/conventions.h"

#include <set>

namespace foothold {

namespace {

/// Counts the answers of one account: of each person the latest.
void addAnswers(NpsGroup& group, std::span<const NpsResponse> answers) {
    std::set<int> seen;
    for (auto it = answers.rbegin(); it != answers.rend(); ++it) {
        if (!seen.insert(it->contact).second) continue;
        ++group.responses;
        group.promoters += it->score >= 9;
        group.detractors += it->score <= 6;
    }
}

void finish(NpsGroup& group) {
    if (group.responses == 0) return;
    group.nps = percent(group.promoters - group.detractors, group.responses);
    group.band = *group.nps > 70 ? NpsBand::Outstanding : *group.nps > 50 ? NpsBand::Good : NpsBand::Below;
}

std::span<const NpsResponse> answersOf(AccountFacts account, Period period) {
    return within(account.nps(), {period.from, period.to}, &NpsResponse::date);
}

} // namespace

NpsGroup npsOf(AccountFacts account, Period period) {
    NpsGroup group;
    addAnswers(group, answersOf(account, period));
    finish(group);
    return group;
}

std::vector<NpsGroup> npsOf(const Facts& facts, Period period, std::optional<GroupKey> by) {
    std::map<Text, NpsGroup> groups;
    if (!by) groups["all"];
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        const auto answers = answersOf(account, period);
        if (answers.empty()) continue;
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
