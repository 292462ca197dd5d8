#pragma once

#include <QString>

#include <algorithm>
#include <optional>
#include <string_view>

namespace foothold {

/// The names of an enumeration's values as they stand in files and in the book, in the order of the values.
/// Specialised beside each enumeration; they are the same as in core/domain/tables (a test compares them).
template <typename E>
struct Names;

/// The machine name of a value: "economic_buyer". Never shown to people without translation.
template <typename E>
constexpr std::string_view nameOf(E value) {
    return Names<E>::all[std::size_t(value)];
}
template <typename E>
constexpr std::string_view nameOf(std::optional<E> value) {
    return value ? nameOf(*value) : std::string_view();
}
template <typename E>
QString nameString(E value) {
    const std::string_view name = nameOf(value);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// The value of that name; nothing if there is none, or if the name is empty.
template <typename E>
constexpr std::optional<E> valueOf(std::string_view name) {
    const auto& names = Names<E>::all;
    const auto it = std::find(std::begin(names), std::end(names), name);
    if (it == std::end(names)) return std::nullopt;
    return E(it - std::begin(names));
}

} // namespace foothold
