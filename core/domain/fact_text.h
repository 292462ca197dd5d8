#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <string_view>

namespace foothold {

/// A piece of the book's text as UTF-8. It is a view: the text itself lives in the Facts that the record
/// belongs to (or in a literal), so keep the Facts as long as the Text. Compared byte for byte, which is the
/// order of all keys.
class Text {
public:
    constexpr Text() = default;
    template <std::size_t N>
    constexpr Text(const char (&literal)[N])
        : m_data(literal)
        , m_size(N - 1) {}
    explicit constexpr Text(std::string_view view)
        : m_data(view.data())
        , m_size(std::uint32_t(view.size())) {}

    constexpr bool isEmpty() const { return m_size == 0; }
    constexpr std::string_view view() const { return {m_data, m_size}; }
    QString toString() const { return QString::fromUtf8(m_data, qsizetype(m_size)); }
    operator QString() const { return toString(); }

    friend constexpr bool operator==(Text a, Text b) { return a.view() == b.view(); }
    friend constexpr auto operator<=>(Text a, Text b) { return a.view() <=> b.view(); }

private:
    const char* m_data = "";
    std::uint32_t m_size = 0;
};

} // namespace foothold
