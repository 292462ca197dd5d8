#include "core/base/billing_period.h"

namespace foothold {

int monthsOf(BillingPeriod period) {
    switch (period) {
    case BillingPeriod::Monthly:
        return 1;
    case BillingPeriod::Quarterly:
        return 3;
    case BillingPeriod::HalfYearly:
        return 6;
    case BillingPeriod::Yearly:
        break;
    }
    return 12;
}

std::optional<Decimal> monthlyPrice(Decimal price, BillingPeriod period) {
    constexpr int decimals = 4;
    constexpr std::int64_t unit = 10'000;                   // 10^decimals
    constexpr std::int64_t largest = 1'000'000'000'000'000; // 15 significant digits
    Int128 divisor = monthsOf(period);
    for (int i = 0; i < price.scale; ++i)
        divisor *= 10;
    if (Int128(price.mantissa) * unit / divisor >= largest) return std::nullopt;
    return Decimal{divideHalfUp(Int128(price.mantissa) * unit, divisor), decimals};
}

} // namespace foothold
