#include "core/playbook/signal_states.h"

namespace foothold {

SignalKey keyOf(const Facts& facts, const Signal& signal) {
    const Text account = signal.isOfSegment() ? Text() : facts.at(signal.account)->accountId;
    return {Text(signal.rule->id), account, signal.segment};
}

SignalKey keyOf(const SignalState& state) {
    return {state.signal, state.accountId, state.segment};
}

bool hasEnded(const SignalState& state, Date asOf) {
    return state.state != SignalStage::Snoozed && state.until && *state.until <= asOf;
}

SignalStates::SignalStates(const Facts& facts) {
    for (const SignalState& state : facts.signalStates())
        m_states[keyOf(state)].push_back(&state);
    for (auto& [key, states] : m_states)
        std::ranges::stable_sort(states, {}, &SignalState::firstSeenOn);
}

std::span<const SignalState* const> SignalStates::of(const SignalKey& key) const {
    const auto found = m_states.find(key);
    if (found == m_states.end()) return {};
    return found->second;
}

const SignalState* SignalStates::current(const SignalKey& key, Date asOf) const {
    const SignalState* latest = nullptr;
    for (const SignalState* state : of(key))
        if (state->firstSeenOn <= asOf) latest = state;
    return latest && !hasEnded(*latest, asOf) ? latest : nullptr;
}

std::optional<Date> dueOn(const Rule& rule, const Facts& facts, std::optional<AccountFacts> account,
                          Date firstSeen) {
    if (!rule.isTask()) return std::nullopt;
    if (rule.due.onQbr && account)
        for (const Qbr& qbr : account->qbrs()) // by planned_on
            if (qbr.plannedOn >= firstSeen && !qbr.heldOn) return qbr.plannedOn;
    return BusinessDays(facts.holidays()).after(firstSeen, rule.due.businessDays);
}

} // namespace foothold
