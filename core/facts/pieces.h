#pragma once

#include <cstdint>
#include <vector>

namespace foothold {

/// Rows that are collected before their number is known, with their owners: in pieces, so that growing moves
/// nothing and gives no large blocks back to the system.
template <typename T>
class Pieces {
public:
    void add(std::int32_t owner, const T& row) {
        if (m_pieces.empty() || m_pieces.back().size() == pieceSize) {
            m_pieces.emplace_back();
            m_pieces.back().reserve(pieceSize);
        }
        m_pieces.back().push_back({owner, row});
        ++m_size;
    }
    std::size_t size() const { return m_size; }

    /// Calls @p visit(owner, row) for every row in the order of adding; rows may be changed.
    template <typename F>
    void forEach(F&& visit) {
        for (auto& piece : m_pieces)
            for (auto& [owner, row] : piece)
                visit(owner, row);
    }

    /// Gives up the rows, grouped: those of owner i are [offsets[i], offsets[i + 1]), in the order of adding.
    /// @p groupOf(owner, row) says to which of @p groups a row belongs.
    template <typename F>
    std::vector<T> takeGrouped(int groups, std::vector<std::uint32_t>& offsets, F&& groupOf) {
        offsets.assign(std::size_t(groups) + 1, 0);
        forEach([&](std::int32_t owner, const T& row) { ++offsets[std::size_t(groupOf(owner, row)) + 1]; });
        for (std::size_t i = 1; i < offsets.size(); ++i)
            offsets[i] += offsets[i - 1];
        std::vector<std::uint32_t> next(offsets.begin(), offsets.end() - 1);
        std::vector<T> rows(m_size);
        for (auto& piece : m_pieces) {
            for (const auto& [owner, row] : piece)
                rows[next[std::size_t(groupOf(owner, row))]++] = row;
            piece = {};
        }
        m_pieces = {};
        m_size = 0;
        return rows;
    }

private:
    struct Owned {
        std::int32_t owner;
        T row;
    };
    static constexpr std::size_t pieceSize = sizeof(Owned) < 1024 ? 65536 / sizeof(Owned) : 64;

    std::vector<std::vector<Owned>> m_pieces;
    std::size_t m_size = 0;
};

} // namespace foothold
