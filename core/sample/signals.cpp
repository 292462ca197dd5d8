#include "core/sample/account.h"

#include <algorithm>

namespace foothold::sample {

namespace {

struct Rule {
    std::string_view signal;
    int businessDays; ///< until it is due; 0: evidence without a date
};
constexpr Rule expansion[] = {
    {"readiness_crossed_70", 5}, {"usage_over_80", 5}, {"active_users_up", 0}, {"growth_partnership", 20}};
constexpr Rule risk[] = {
    {"contraction_flagged", 2}, {"usage_decline", 0}, {"health_red", 0}, {"value_undocumented", 0}};
constexpr Rule distance[] = {{"cadence_missed", 0}, {"low_seat_use", 0}, {"single_threaded", 0}};
constexpr Rule routine[] = {{"checkpoint_missed", 3}, {"single_threaded", 0}, {"limit_approaching", 0}};

std::span<const Rule> rulesOf(Character character) {
    switch (character) {
    case Character::Thriving:
        return expansion;
    case Character::Trouble:
        return risk;
    case Character::Quiet:
        return distance;
    default:
        return routine;
    }
}

} // namespace

void planSignals(const World& world, Account& account) {
    const bool served = !account.phases.empty() && !account.phases.back().until && account.isKnown();
    if (!served || account.character == Character::Onboarding) return;
    Random random = world.random(account, Topic::Signals);
    for (const Rule& rule : rulesOf(account.character)) {
        if (!random.chance(38)) continue;
        SeenSignal seen{.id = account.key("G", int(account.signalsSeen.size()) + 1, 2),
                        .signal = rule.signal,
                        .state = "open",
                        .note = {},
                        .firstSeen = world.asOf - Days(random.between(2, 60)),
                        .due = {},
                        .until = {}};
        if (rule.businessDays > 0) seen.due = businessDaysAfter(seen.firstSeen, rule.businessDays);
        const int dice = random.below(100);
        if (dice < 12) {
            seen.state = "snoozed";
            seen.until = world.asOf + Days(random.between(5, 30));
            seen.note = "After the holidays of the contact";
        } else if (dice < 32) {
            seen.state = "done";
            seen.note = "Talked it over, next step agreed";
        } else if (dice < 40) {
            seen.state = "dismissed";
            seen.note = "Known cause: one team moved to another building";
        } else if (dice < 58) {
            seen.state = "standing";
            seen.firstSeen = addMonths(world.asOf, -random.between(3, 8));
            seen.due.reset();
        }
        account.signalsSeen.push_back(std::move(seen));
    }
}

void writeSignals(const World& world, const Account& account) {
    for (const SeenSignal& seen : account.signalsSeen) {
        CsvFile& row = world.out["signal_states"];
        row.text("state_id", seen.id).text("signal", seen.signal).text("account_id", account.id);
        row.date("first_seen_on", seen.firstSeen).text("state", seen.state).text("note", seen.note);
        if (seen.due) row.date("due_on", *seen.due);
        if (seen.until) row.date("until", *seen.until);
        row.endRow();
    }
}

} // namespace foothold::sample
