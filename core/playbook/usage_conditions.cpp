#include "core/metrics/conventions.h"
#include "core/metrics/usage.h"
#include "core/playbook/conditions.h"

#include <map>

namespace foothold::condition {

namespace {

/// The rows of a month that tell active users.
std::vector<Evidence> userRows(const Situation& s, Month month) {
    std::vector<Evidence> evidence;
    for (const Usage& row : ofMonths(s.account.usage(), month, month))
        if (row.activeUsers != unknownCount) evidence.push_back(evidenceOf(s.account, row));
    return evidence;
}

} // namespace

bool featureAdopted(const Situation& s, const Witness& witness) {
    std::map<int, const FeatureUsage*> first; // per feature: its first month with active users
    bool usedBefore = false;
    for (const FeatureUsage& row : ofMonths(s.account.featureUsage(), Month(0), s.m0)) {
        usedBefore = usedBefore || row.month < s.m0;
        if (row.activeUsers > 0) first.try_emplace(row.feature, &row);
    }
    if (!usedBefore) return false;
    bool holds = false;
    for (const auto& [feature, row] : first) {
        const bool premium = s.account.book().feature(feature).level == FeatureLevel::Premium;
        if (!premium || row->month != s.m0) continue;
        holds = true;
        witness.saw([&, fact = row] { return evidenceOf(s.account, *fact); });
    }
    return holds;
}

bool activeUsersUp(const Situation& s, const Witness& witness) {
    const auto now = activeUsers(s.account, s.m0), before = activeUsers(s.account, s.m0 - 1);
    if (!now || !before || *before == 0) return false;
    if (roundFigure(double(*now) / double(*before) - 1) <= s.profile.usersUpAbove) return false;
    witness.saw([&] { return userRows(s, s.m0); });
    witness.saw([&] { return userRows(s, s.m0 - 1); });
    return true;
}

bool departmentJoined(const Situation& s, const Witness& witness) {
    std::map<Text, const Usage*> first; // per department: its first month with active users
    for (const Usage& row : ofMonths(s.account.usage(), Month(0), s.m0))
        if (!row.department.isEmpty() && row.activeUsers > 0) first.try_emplace(row.department, &row);
    const auto isEarlier = [&](const auto& entry) { return entry.second->month < s.m0; };
    // One that was there before is another one: its own first month is not M0.
    if (std::none_of(first.begin(), first.end(), isEarlier)) return false;
    bool holds = false;
    for (const auto& [department, row] : first) {
        if (row->month != s.m0) continue;
        holds = true;
        witness.saw([&, fact = row] { return evidenceOf(s.account, *fact); });
    }
    return holds;
}

bool lowSeatUse(const Situation& s, const Witness& witness) {
    const ActiveLines lines(s.account, s.m0.lastDay());
    std::map<int, std::int64_t> users; // per product that tells them
    for (const Usage& row : ofMonths(s.account.usage(), s.m0, s.m0))
        if (row.activeUsers != unknownCount) users[row.product] += row.activeUsers;
    bool anyKnown = false;
    for (const auto& [product, count] : users) {
        const std::int64_t seats = lines.seats(product);
        if (seats <= 0) continue;
        anyKnown = true;
        if (roundFigure(double(count) / double(seats)) >= s.profile.lowSeatUseBelow) return false;
    }
    if (!anyKnown) return false;
    witness.saw([&] { return userRows(s, s.m0); });
    for (const ContractLine* line : lines.lines())
        if (line->seats && users.contains(line->product))
            witness.saw([&] { return evidenceOf(s.account, *line); });
    return true;
}

} // namespace foothold::condition
