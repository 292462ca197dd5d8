#pragma once

#include "core/playbook/business_days.h"
#include "core/playbook/signals.h"

#include <map>
#include <tuple>

/// The life of a signal in the book. (docs/playbook.md, The life of a signal)
namespace foothold {

/// What a signal is of: rule, account_id, segment.
using SignalKey = std::tuple<Text, Text, Text>;
SignalKey keyOf(const Facts& facts, const Signal& signal);
SignalKey keyOf(const SignalState& state);

/// True if the state's signal was found not to hold any more, up to @p asOf. A state that is not snoozed
/// keeps the day in `until`.
bool hasEnded(const SignalState& state, Date asOf);

/// The states that the book keeps, by what they are of.
class SignalStates {
public:
    explicit SignalStates(const Facts& facts);

    /// The latest state first seen up to @p asOf that has not ended by then; nullptr: there is none.
    const SignalState* current(const SignalKey& key, Date asOf) const;
    std::span<const SignalState* const> of(const SignalKey& key) const; ///< by first_seen_on
    const std::map<SignalKey, std::vector<const SignalState*>>& all() const { return m_states; }

private:
    std::map<SignalKey, std::vector<const SignalState*>> m_states;
};

/// Until when the task of a signal first seen on @p firstSeen is due; nothing if its rule makes no task.
/// @p account: of an account's signal, whose next planned QBR may set the date.
std::optional<Date> dueOn(const Rule& rule, const Facts& facts, std::optional<AccountFacts> account,
                          Date firstSeen);

} // namespace foothold
