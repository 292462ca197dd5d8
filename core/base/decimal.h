#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string_view>

namespace foothold {

/// An exact decimal number: mantissa / 10^scale.
struct Decimal {
    std::int64_t mantissa = 0;
    int scale = 0; ///< digits after the point, 0 to 15

    double toDouble() const;
    friend bool operator==(const Decimal&, const Decimal&) = default;
};

/// Reads digits with at most one point and an optional leading minus: no plus sign, exponent, thousands
/// separator or white space; at most 15 significant digits, so that a double gives the same text back.
std::optional<Decimal> parseDecimal(std::string_view text);

/// The exact decimal of a number that was read from at most 15 significant digits.
Decimal decimalOf(double value);

/// The shortest text without exponent that parseDecimal reads as the same number: 72.5, 0.00615, -1.
QByteArray decimalText(double value);

/// Wide enough for the product of two amounts; GCC's and Clang's own, hence the marker.
__extension__ typedef __int128 Int128;

/// Half-up division for either sign of the numerator, for a positive denominator: floor(n / d + 1/2).
std::int64_t divideHalfUp(Int128 numerator, Int128 denominator);

} // namespace foothold
