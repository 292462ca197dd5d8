#include "core/documents/shared_figures.h"

namespace foothold {

namespace {

/// What stands in @p made for @p date, made under the lock if it is not there yet.
template <typename T>
const T& madeOnce(std::mutex& mutex, std::map<Date, std::unique_ptr<const T>>& made, const Facts& facts,
                  Date date) {
    const std::scoped_lock lock(mutex);
    std::unique_ptr<const T>& place = made[date];
    if (!place) place = std::make_unique<const T>(facts, date);
    return *place;
}

} // namespace

const SignalSearch& SharedFigures::signalsAt(Date date) const {
    return madeOnce(m_mutex, m_signals, m_facts, date);
}

const Peers& SharedFigures::peersAt(Date date) const {
    return madeOnce(m_mutex, m_peers, m_facts, date);
}

} // namespace foothold
