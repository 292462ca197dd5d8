#pragma once

#include "core/base/decimal.h"

#include <QString>

#include <array>
#include <optional>
#include <string_view>

#include <tl/expected.hpp>

namespace foothold {

/// A currency by its ISO 4217 code; a default-constructed one is "none given".
class Currency {
public:
    constexpr Currency() = default;

    /// Three upper-case letters; nothing else is a currency.
    static std::optional<Currency> parse(std::string_view code);

    /// Digits after the decimal point: 0 (JPY), 2 (most), 3 (KWD) or 4.
    int decimals() const;
    /// 10^decimals: how many minor units a major unit has.
    std::int64_t minorPerMajor() const;
    bool isGiven() const { return m_code[0] != 0; }
    QString code() const { return QString::fromLatin1(m_code.data(), isGiven() ? 3 : 0); }

    friend constexpr auto operator<=>(const Currency&, const Currency&) = default;

private:
    std::array<char, 3> m_code{};
};

/// The largest amount in minor units that is accepted, so that sums over a book cannot overflow.
inline constexpr std::int64_t maxMinorUnits = 10'000'000'000'000'000;

/// Why a text is not an amount of money.
enum class MoneyError { NotANumber, TooManyDecimals, TooLarge, Negative };

/// Reads "1234.56" exactly, not through a double, into minor units of @p currency; never negative.
tl::expected<std::int64_t, MoneyError> parseMoney(std::string_view text, Currency currency);

/// The amount in major units with exactly the currency's decimals and a point, "1234.50": for JSON and CSV.
QByteArray moneyText(std::int64_t minor, Currency currency);

/// @p minor of @p from in @p to, at @p rate units of @p to for one of @p from, half-up to the minor unit.
std::int64_t convertMoney(std::int64_t minor, Currency from, Currency to, Decimal rate);

/// @p minor of @p from in @p to, dividing by @p rate (units of @p from for one of @p to), half-up.
std::int64_t convertMoneyBack(std::int64_t minor, Currency from, Currency to, Decimal rate);

} // namespace foothold
