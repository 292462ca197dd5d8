#include "core/base/decimal.h"

#include <QLocale>

#include <charconv>
#include <cmath>

namespace foothold {

namespace {
constexpr int maxDigits = 15;
}

double Decimal::toDouble() const {
    // Both operands are exact in a double (15 digits, 10^15), so the quotient is correctly rounded.
    return double(mantissa) / std::pow(10.0, scale);
}

std::optional<Decimal> parseDecimal(std::string_view text) {
    const bool negative = !text.empty() && text.front() == '-';
    if (negative) text.remove_prefix(1);
    Decimal decimal;
    int significant = 0;
    bool point = false, digit = false;
    for (const char c : text) {
        if (c == '.') {
            if (point || !digit) return std::nullopt;
            point = true;
            digit = false;
            continue;
        }
        if (c < '0' || c > '9') return std::nullopt;
        digit = true;
        if (significant > 0 || c != '0') ++significant;
        if (point) ++decimal.scale;
        if (significant > maxDigits || decimal.scale > maxDigits) return std::nullopt;
        decimal.mantissa = decimal.mantissa * 10 + (c - '0');
    }
    if (!digit) return std::nullopt;
    if (negative) decimal.mantissa = -decimal.mantissa;
    return decimal;
}

QByteArray decimalText(double value) {
    if (value == 0) return "0"; // also for -0
    char buffer[400];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed).ptr;
    return QByteArray(buffer, int(end - buffer));
}

Decimal decimalOf(double value) {
    return parseDecimal(decimalText(value).toStdString()).value_or(Decimal{});
}

std::int64_t divideHalfUp(Int128 numerator, Int128 denominator) {
    const Int128 doubled = 2 * numerator + denominator;
    const Int128 divisor = 2 * denominator;
    Int128 quotient = doubled / divisor;
    if (doubled % divisor < 0) --quotient;
    return std::int64_t(quotient);
}

} // namespace foothold
