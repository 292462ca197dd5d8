#pragma once

#include <cstdint>
#include <span>
#include <utility>
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

/// Grouped rows of several kinds, each asked for by its type. A std::tuple of as many would cost every file
/// that reads facts a second of compiling.
template <typename... Ts>
class GroupedRows : private Grouped<Ts>... {
public:
    template <typename T>
    const Grouped<T>& of() const {
        return *this;
    }
    template <typename T>
    void set(Grouped<T> rows) {
        static_cast<Grouped<T>&>(*this) = std::move(rows);
    }
};

} // namespace foothold
