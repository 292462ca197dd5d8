#include "core/metrics/nps.h"

#include "core/metrics/conventions.h"

#include <set>

namespace foothold {

std::vector<NpsGroup> npsOf(const Facts& facts, Period period, std::optional<GroupKey> by) {
    std::map<Text, NpsGroup> groups;
    if (!by) groups["all"];
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        const auto answers = within(account.nps(), {period.from, period.to}, &NpsResponse::date);
        if (answers.empty()) continue;
        NpsGroup& group = groups[by ? groupOf(account, *by, period.to) : Text("all")];
        std::set<int> seen;
        for (auto it = answers.rbegin(); it != answers.rend();
             ++it) { // the latest of each person comes first
            if (!seen.insert(it->contact).second) continue;
            ++group.responses;
            group.promoters += it->score >= 9;
            group.detractors += it->score <= 6;
        }
    }
    std::vector<NpsGroup> result;
    for (auto& [name, group] : groups) {
        group.group = name;
        if (group.responses > 0) {
            group.nps = percent(group.promoters - group.detractors, group.responses);
            group.band = *group.nps > 70   ? NpsBand::Outstanding
                         : *group.nps > 50 ? NpsBand::Good
                                           : NpsBand::Below;
        }
        result.push_back(group);
    }
    return result;
}

} // namespace foothold
