#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace foothold {

/// Rows of one kind that belong to numbered owners (accounts, mostly), contiguous for each owner.
template <typename T>
class Grouped {
public:
    Grouped() = default;
    /// @p offsets has one entry more than there are owners: the rows of owner i are [offsets[i],
    /// offsets[i+1]).
    Grouped(std::vector<T> rows, std::vector<std::uint32_t> offsets)
        : m_rows(std::move(rows))
        , m_offsets(std::move(offsets)) {}

    // The spans are made of pointers: from a vector they take every file that reads facts longer to compile.
    std::span<const T> of(int owner) const {
        const std::uint32_t first = m_offsets[std::size_t(owner)], last = m_offsets[std::size_t(owner) + 1];
        return {m_rows.data() + first, last - first};
    }
    std::span<const T> all() const { return {m_rows.data(), m_rows.size()}; }
    bool isFilled() const { return !m_offsets.empty(); }

private:
    std::vector<T> m_rows;
    std::vector<std::uint32_t> m_offsets;
};

} // namespace foothold
