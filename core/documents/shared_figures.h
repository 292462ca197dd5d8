#pragma once

#include "core/metrics/peers.h"
#include "core/metrics/retention.h"
#include "core/playbook/signals.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

namespace foothold {

/// Retention of the segments over the twelve months to a date.
class SegmentRetention {
public:
    SegmentRetention(const Facts& facts, Date asOf)
        : m_retention(retentionOf(facts, yearTo(asOf), GroupKey::Segment, Profiles(facts, asOf))) {}

    /// nullptr: no account of the segment had ARR at either end.
    const RetentionGroup* of(Text segment) const {
        const auto found = std::ranges::find(m_retention.groups, segment, &RetentionGroup::group);
        return found == m_retention.groups.end() ? nullptr : &*found;
    }

private:
    Retention m_retention;
};

/// What the documents of one book have in common: the gates, signals and peers at the dates that they ask
/// for, each made once and for all accounts. Any number of threads may ask at once. The facts have to outlive
/// it.
class SharedFigures {
public:
    explicit SharedFigures(const Facts& facts)
        : m_facts(facts) {}

    const SignalSearch& signalsAt(Date date) const;
    const Peers& peersAt(Date date) const;
    const SegmentRetention& retentionAt(Date date) const;

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
    mutable std::map<Date, Slot<SegmentRetention>> m_retention;
};

} // namespace foothold
