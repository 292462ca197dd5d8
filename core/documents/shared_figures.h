#pragma once

#include "core/metrics/peers.h"
#include "core/playbook/signals.h"

#include <map>
#include <memory>
#include <mutex>

namespace foothold {

/// What the documents of one book have in common: the gates, signals and peers at the dates that they ask
/// for, each made once and for all accounts. Any number of threads may ask at once. The facts have to outlive
/// it.
class SharedFigures {
public:
    explicit SharedFigures(const Facts& facts)
        : m_facts(facts) {}

    const SignalSearch& signalsAt(Date date) const;
    const Peers& peersAt(Date date) const;

private:
    /// Made by the thread that asks first; only those who ask for the same date wait for it.
    template <typename T>
    struct Slot {
        std::once_flag once;
        std::unique_ptr<const T> made;
    };
    template <typename T>
    const T& madeOnce(std::map<Date, Slot<T>>& slots, Date date) const;

    const Facts& m_facts;
    mutable std::mutex m_mutex; ///< of the maps, not of what is made
    mutable std::map<Date, Slot<SignalSearch>> m_signals;
    mutable std::map<Date, Slot<Peers>> m_peers;
};

} // namespace foothold
