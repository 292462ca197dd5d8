#pragma once

#include <QString>

#include <vector>

namespace foothold {

/// Where one is in the window: a page, or an account.
struct Place {
    QString page{};      ///< the object name of its action; empty: an account, or the portfolio
    QString accountId{}; ///< empty: the page itself

    friend bool operator==(const Place&, const Place&) = default;
};

/// The places one has been to, for back and forward.
class Visited {
public:
    /// A place that one has gone to; what lay ahead is forgotten. The same place again counts once.
    void visit(const Place& place) {
        if (m_current >= 0 && m_places[std::size_t(m_current)] == place) return;
        m_places.resize(std::size_t(m_current + 1));
        m_places.push_back(place);
        if (m_places.size() > most) m_places.erase(m_places.begin());
        m_current = int(m_places.size()) - 1;
    }
    bool canGo(int step) const {
        return m_current + step >= 0 && m_current + step < int(m_places.size()) && m_current >= 0;
    }
    /// The place so many steps back (negative) or forward; only if one can go there.
    const Place& go(int step) { return m_places[std::size_t(m_current += step)]; }
    void clear() {
        m_places.clear();
        m_current = -1;
    }

private:
    static constexpr std::size_t most = 100;
    std::vector<Place> m_places;
    int m_current = -1;
};

} // namespace foothold
