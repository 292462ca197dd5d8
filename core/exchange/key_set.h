#pragma once

#include "core/store/rows.h"

#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace foothold {

/// Remembers keys of any kind by digests of them, so that a million takes 32 MB at most however long they
/// are. That two of a million keys have one digest of 128 bits happens once in 10^26 files.
class KeySet {
public:
    /// False if the key was there already.
    bool add(std::string_view key) {
        const Digest digest = digestOf(key);
        const bool isNew = m_parts[partOf(digest)].add(digest);
        m_isEmpty = m_isEmpty && !isNew;
        return isNew;
    }
    bool contains(std::string_view key) const {
        const Digest digest = digestOf(key);
        return m_parts[partOf(digest)].contains(digest);
    }
    bool empty() const { return m_isEmpty; }

private:
    struct Digest {
        std::size_t first = 0, second = 0;
        bool isNone() const { return first == 0; }
        friend bool operator==(const Digest&, const Digest&) = default;
    };

    /// One of many, so that what grows is never much at once.
    class Part {
    public:
        bool add(const Digest& digest) {
            if ((m_count + 1) * 4 > m_places.size() * 3) grow();
            Digest& place = m_places[placeOf(digest)];
            if (!place.isNone()) return false;
            place = digest;
            ++m_count;
            return true;
        }
        bool contains(const Digest& digest) const {
            return m_count > 0 && !m_places[placeOf(digest)].isNone();
        }

    private:
        /// Where the digest stands, or would.
        std::size_t placeOf(const Digest& digest) const {
            std::size_t place = digest.second & (m_places.size() - 1);
            while (!m_places[place].isNone() && m_places[place] != digest)
                place = (place + 1) & (m_places.size() - 1);
            return place;
        }
        void grow() {
            const std::vector<Digest> before = std::move(m_places);
            m_places = std::vector<Digest>(std::max<std::size_t>(16, before.size() * 2));
            for (const Digest& digest : before)
                if (!digest.isNone()) m_places[placeOf(digest)] = digest;
        }

        std::vector<Digest> m_places; ///< as many as a power of two, at most three quarters taken
        std::size_t m_count = 0;
    };

    /// By two functions that have nothing in common.
    static Digest digestOf(std::string_view key) {
        return {qHashBits(key.data(), key.size(), 1) | 1, std::hash<std::string_view>()(key)};
    }
    static std::size_t partOf(const Digest& digest) { return (digest.first >> 1) % partCount; }

    static constexpr std::size_t partCount = 64;
    std::array<Part, partCount> m_parts;
    bool m_isEmpty = true;
};

/// Key cells as bytes that are equal exactly if the keys are.
inline void packKey(std::string& packed, std::span<const Cell> key) {
    packed.clear();
    for (const Cell& cell : key) {
        if (const auto* number = std::get_if<std::int64_t>(&cell))
            packed.append(reinterpret_cast<const char*>(number), sizeof *number);
        else if (const auto* text = std::get_if<std::string_view>(&cell))
            packed += *text;
        packed += '\0'; // no text of a book has a NUL in it
    }
}

} // namespace foothold
