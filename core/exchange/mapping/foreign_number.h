#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace foothold {

constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
/// Of any script: a byte of UTF-8 above 7F is part of one.
constexpr bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

enum class DecimalMark { Point, Comma };

/// A number as exports write it.
struct ForeignNumber {
    std::string digits;   ///< "-1234.5": canonical
    bool percent = false; ///< "5 %" is 5 with this set
    std::string currency; ///< ISO code, if a sign or code of one stood there
};
/// With separators of thousands, a currency, a percent sign, an exponent, in brackets for negative, or with
/// the sign behind. Nothing if the separators do not fit @p mark.
std::optional<ForeignNumber> readForeignNumber(std::string_view text, DecimalMark mark);

} // namespace foothold
