#include "core/base/money.h"

#include <algorithm>

namespace foothold {

namespace {

// ISO 4217: the currencies whose minor unit is not a hundredth.
constexpr std::string_view withoutDecimals[] = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                                "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::string_view withThree[] = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
constexpr std::string_view withFour[] = {"CLF", "UYW"};

constexpr std::int64_t powersOfTen[] = {1,       10,        100,        1'000,       10'000,
                                        100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};

Int128 powerOfTen(int exponent) {
    Int128 power = 1;
    for (; exponent > 9; exponent -= 9)
        power *= powersOfTen[9];
    return power * powersOfTen[exponent];
}

} // namespace

std::optional<Currency> Currency::parse(std::string_view code) {
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (code.size() != 3 || !std::all_of(code.begin(), code.end(), isUpper)) return std::nullopt;
    Currency currency;
    std::copy(code.begin(), code.end(), currency.m_code.begin());
    return currency;
}

int Currency::decimals() const {
    const std::string_view code(m_code.data(), 3);
    const auto isIn = [code](const auto& list) {
        return std::find(std::begin(list), std::end(list), code) != std::end(list);
    };
    if (isIn(withoutDecimals)) return 0;
    if (isIn(withThree)) return 3;
    if (isIn(withFour)) return 4;
    return 2;
}

std::int64_t Currency::minorPerMajor() const {
    return powersOfTen[decimals()];
}

tl::expected<std::int64_t, MoneyError> parseMoney(std::string_view text, Currency currency) {
    const bool negative = !text.empty() && text.front() == '-';
    if (negative) text.remove_prefix(1);
    const int decimals = currency.decimals();
    std::int64_t minor = 0;
    int fraction = -1; // digits seen after the point; -1 before it
    bool digit = false;
    for (const char c : text) {
        if (c == '.' && fraction < 0 && digit) {
            fraction = 0;
            digit = false;
            continue;
        }
        if (c < '0' || c > '9') return tl::unexpected(MoneyError::NotANumber);
        digit = true;
        if (fraction >= 0 && ++fraction > decimals) return tl::unexpected(MoneyError::TooManyDecimals);
        if (minor <= maxMinorUnits) minor = minor * 10 + (c - '0');
    }
    if (!digit) return tl::unexpected(MoneyError::NotANumber);
    if (negative) return tl::unexpected(MoneyError::Negative);
    for (int i = std::max(fraction, 0); i < decimals && minor <= maxMinorUnits; ++i)
        minor *= 10;
    if (minor > maxMinorUnits) return tl::unexpected(MoneyError::TooLarge);
    return minor;
}

QByteArray moneyText(std::int64_t minor, Currency currency) {
    const int decimals = currency.decimals();
    const bool negative = minor < 0;
    QByteArray text = QByteArray::number(qint64(negative ? -minor : minor));
    if (decimals > 0) {
        text = text.rightJustified(decimals + 1, '0');
        text.insert(text.size() - decimals, '.');
    }
    return negative ? "-" + text : text;
}

std::int64_t convertMoney(std::int64_t minor, Currency from, Currency to, Decimal rate) {
    return divideHalfUp(Int128(minor) * rate.mantissa * to.minorPerMajor(),
                        powerOfTen(rate.scale) * from.minorPerMajor());
}

std::int64_t convertMoneyBack(std::int64_t minor, Currency from, Currency to, Decimal rate) {
    return divideHalfUp(Int128(minor) * powerOfTen(rate.scale) * to.minorPerMajor(),
                        Int128(rate.mantissa) * from.minorPerMajor());
}

} // namespace foothold
