#pragma once

#include "core/store/rows.h"

#include <cstring>
#include <memory_resource>
#include <string>
#include <string_view>
#include <unordered_set>

namespace foothold {

/// Remembers keys of any kind.
class KeySet {
public:
    /// False if the key was there already.
    bool add(std::string_view key) {
        if (m_keys.count(key)) return false;
        char* copy = static_cast<char*>(m_memory.allocate(key.size() + 1, 1));
        std::memcpy(copy, key.data(), key.size());
        m_keys.insert(std::string_view(copy, key.size()));
        return true;
    }
    bool contains(std::string_view key) const { return m_keys.count(key) > 0; }
    bool empty() const { return m_keys.empty(); }

private:
    std::pmr::monotonic_buffer_resource m_memory;
    std::pmr::unordered_set<std::string_view> m_keys{&m_memory};
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
