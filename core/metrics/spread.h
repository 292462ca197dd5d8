#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace foothold {

/// Divides @p amount (minor units, not negative) over departments so that the parts add up exactly: by
/// headcount, or in equal parts if one of them is missing or all are 0; what is left over goes to the largest
/// remainders, to the first of equals. One part for each headcount; none without any.
/// (docs/metrics.md, Cell values)
std::vector<std::int64_t> spread(std::int64_t amount,
                                 std::span<const std::optional<std::int64_t>> headcounts);

} // namespace foothold
