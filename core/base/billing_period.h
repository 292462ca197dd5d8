#pragma once

#include "core/base/decimal.h"

#include <optional>

namespace foothold {

/// How often a recurring price is charged.
enum class BillingPeriod : std::uint8_t { Monthly, Quarterly, HalfYearly, Yearly };

/// Months that one charge covers: 1, 3, 6 or 12.
int monthsOf(BillingPeriod period);

/// A price charged once a period as an amount a month, half-up to 4 decimals: exact enough that only the last
/// step to minor units rounds money. Nothing if the price is too large for it. A price that is charged once
/// has no period, and no monthly amount.
std::optional<Decimal> monthlyPrice(Decimal price, BillingPeriod period);

} // namespace foothold
