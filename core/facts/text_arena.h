#pragma once

#include "core/domain/fact_text.h"

#include <cstring>
#include <memory>
#include <vector>

namespace foothold {

/// Keeps text for as long as it lives, in large pieces: a book has millions of short texts, and an allocation
/// for each would cost more than reading it.
class TextArena {
public:
    Text keep(std::string_view text) {
        if (text.empty()) return {};
        if (text.size() > m_left) grow(text.size());
        char* place = m_next;
        std::memcpy(place, text.data(), text.size());
        m_next += text.size();
        m_left -= text.size();
        return Text(std::string_view(place, text.size()));
    }

private:
    void grow(std::size_t atLeast) {
        constexpr std::size_t piece = 1 << 18;
        m_left = atLeast > piece ? atLeast : piece;
        m_pieces.push_back(std::make_unique_for_overwrite<char[]>(m_left));
        m_next = m_pieces.back().get();
    }

    std::vector<std::unique_ptr<char[]>> m_pieces;
    char* m_next = nullptr;
    std::size_t m_left = 0;
};

} // namespace foothold
