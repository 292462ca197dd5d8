#include "core/documents/shared_figures.h"

namespace foothold {

template <typename T>
const T& SharedFigures::madeOnce(std::map<Date, Slot<T>>& slots, Date date) const {
    Slot<T>& slot = [&]() -> Slot<T>& {
        const std::scoped_lock lock(m_mutex);
        return slots[date];
    }();
    std::call_once(slot.once, [&] { slot.made = std::make_unique<const T>(m_facts, date); });
    return *slot.made;
}

const SignalSearch& SharedFigures::signalsAt(Date date) const {
    return madeOnce(m_signals, date);
}

const Peers& SharedFigures::peersAt(Date date) const {
    return madeOnce(m_peers, date);
}

const SegmentRetention& SharedFigures::retentionAt(Date date) const {
    return madeOnce(m_retention, date);
}

} // namespace foothold
