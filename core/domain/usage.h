#pragma once

#include "core/base/date.h"
#include "core/domain/fact_text.h"

namespace foothold {

/// A count that is not known. Usage is kept compact, since a book has a million rows of it.
inline constexpr std::int64_t unknownCount = -1;

/// One month of one product in one department (empty: not told by department).
struct Usage {
    Month month{};
    int product = -1; ///< index in Facts::products
    Text department{};
    std::int64_t activeUsers = unknownCount;
    std::int64_t dailyActiveUsers = unknownCount;
    std::int64_t usageQuantity = unknownCount;

    friend bool operator==(const Usage&, const Usage&) = default;
};

struct FeatureUsage {
    Month month{};
    int feature = -1; ///< index in Facts::features
    std::int64_t activeUsers = 0;

    friend bool operator==(const FeatureUsage&, const FeatureUsage&) = default;
};

} // namespace foothold
