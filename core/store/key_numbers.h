#pragma once

#include "core/domain/fact_text.h"

#include <QHashFunctions>

#include <vector>

namespace foothold {

/// Finds the number that a key stands for: a flat table with open addressing, since a book is read with
/// millions of these look-ups. The texts of the keys must outlive it.
class KeyNumbers {
public:
    /// Of equal keys the first counts.
    void add(Text key, int number) {
        if (2 * (m_count + 1) > m_slots.size()) grow();
        Slot& slot = m_slots[place(key.view(), hashOf(key.view()))];
        if (slot.number >= 0) return;
        slot = {hashOf(key.view()), key, number};
        ++m_count;
    }
    /// -1 if there is no such key.
    int find(std::string_view key) const {
        return m_slots.empty() ? -1 : m_slots[place(key, hashOf(key))].number;
    }
    /// The text that is kept for an equal key; nullptr if there is none.
    const Text* findKey(std::string_view key) const {
        if (m_slots.empty()) return nullptr;
        const Slot& slot = m_slots[place(key, hashOf(key))];
        return slot.number < 0 ? nullptr : &slot.key;
    }

private:
    struct Slot {
        std::size_t hash = 0;
        Text key;
        int number = -1; ///< -1: free
    };

    static std::size_t hashOf(std::string_view key) {
        return qHashBits(key.data(), key.size(), QHashSeed::globalSeed());
    }
    /// Where the key is, or where it would go.
    std::size_t place(std::string_view key, std::size_t hash) const {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t i = hash & mask;
        while (m_slots[i].number >= 0 && (m_slots[i].hash != hash || m_slots[i].key.view() != key))
            i = (i + 1) & mask;
        return i;
    }
    void grow() {
        std::vector<Slot> old(m_slots.empty() ? 64 : 2 * m_slots.size());
        old.swap(m_slots);
        for (const Slot& slot : old)
            if (slot.number >= 0) m_slots[place(slot.key.view(), slot.hash)] = slot;
    }

    std::vector<Slot> m_slots; ///< a power of two of them, at most half of them taken
    std::size_t m_count = 0;
};

} // namespace foothold
