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
    const Facts& m_facts;
    mutable std::mutex m_mutex;
    mutable std::map<Date, std::unique_ptr<const SignalSearch>> m_signals;
    mutable std::map<Date, std::unique_ptr<const Peers>> m_peers;
};

} // namespace foothold
