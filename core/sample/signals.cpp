#include "core/sample/account.h"

#include <algorithm>

namespace foothold::sample {

namespace {

constexpr std::string_view expansion[] = {"usage_over_80", "active_users_up", "feature_adopted",
                                          "stakeholders_new"};
constexpr std::string_view risk[] = {"usage_decline", "nps_drop", "cadence_missed"};
constexpr std::string_view distance[] = {"cadence_missed", "low_seat_use", "single_threaded"};
constexpr std::string_view routine[] = {"checkpoint_missed", "limit_approaching", "event_attended"};

std::span<const std::string_view> signalsOf(Character character) {
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

/// Signals of the past that are settled and over: what later opportunities and actions came from. What holds
/// today is found in the finished book (sample_signals.h).
void planSignals(const World& world, Account& account) {
    const bool served = !account.phases.empty() && !account.phases.back().until && account.isKnown();
    if (!served || account.character == Character::Onboarding) return;
    Random random = world.random(account, Topic::Signals);
    for (const std::string_view signal : signalsOf(account.character)) {
        if (!random.chance(38)) continue;
        const Date seen = world.asOf - Days(random.between(70, 200));
        const bool done = random.chance(80);
        account.signalsSeen.push_back({.id = account.key("G", int(account.signalsSeen.size()) + 1, 2),
                                       .signal = signal,
                                       .state = done ? "done" : "dismissed",
                                       .note = done ? "Talked it over, next step agreed"
                                                    : "Known cause: one team moved to another building",
                                       .firstSeen = seen,
                                       .until = seen + Days(random.between(20, 30))});
    }
}

void writeSignals(const World& world, const Account& account) {
    for (const SeenSignal& seen : account.signalsSeen) {
        CsvFile& row = world.out["signal_states"];
        row.text("state_id", seen.id).text("signal", seen.signal).text("account_id", account.id);
        row.date("first_seen_on", seen.firstSeen).text("state", seen.state).text("note", seen.note);
        row.date("until", seen.until);
        row.endRow();
    }
}

} // namespace foothold::sample
