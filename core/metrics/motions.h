#pragma once

#include "core/metrics/retention.h"

#include <array>

/// By what ARR grew and shrank. (docs/metrics.md, Motions)
namespace foothold {

enum class Gain : std::uint8_t { CrossSell, Usage, Tier, Seat, Price };
template <>
struct Names<Gain> {
    static constexpr std::string_view all[] = {"cross_sell", "usage", "tier", "seat", "price"};
};
enum class Loss : std::uint8_t { ProductDrop, Usage, Tier, Seat, Price };
template <>
struct Names<Loss> {
    static constexpr std::string_view all[] = {"product_drop", "usage", "tier", "seat", "price"};
};
inline constexpr std::size_t motionCount = 5;

/// Minor units of the book's currency, none negative, in the order of Gain and Loss.
struct Motions {
    std::array<std::int64_t, motionCount> gains{}, losses{};

    std::int64_t operator[](Gain gain) const { return gains[std::size_t(gain)]; }
    std::int64_t operator[](Loss loss) const { return losses[std::size_t(loss)]; }
};

/// Of the accounts with ARR at the start; gains minus losses is ending minus starting of their retention.
Motions motionsOf(const Facts& facts, Period period);
/// Of one account; nothing moved if it had no ARR at the start, or has no rate.
Motions motionsOf(AccountFacts account, Period period);

} // namespace foothold
