#include "core/metrics/spread.h"

#include "core/base/decimal.h"

#include <algorithm>
#include <numeric>

namespace foothold {

namespace {

std::vector<std::int64_t> weightsOf(std::span<const std::optional<std::int64_t>> headcounts) {
    std::vector<std::int64_t> weights;
    std::int64_t sum = 0;
    for (const auto& headcount : headcounts) {
        if (!headcount) return std::vector<std::int64_t>(headcounts.size(), 1);
        weights.push_back(*headcount);
        sum += *headcount;
    }
    if (sum == 0) weights.assign(headcounts.size(), 1);
    return weights;
}

} // namespace

std::vector<std::int64_t> spread(std::int64_t amount,
                                 std::span<const std::optional<std::int64_t>> headcounts) {
    if (headcounts.empty()) return {};
    const auto weights = weightsOf(headcounts);
    const Int128 total = std::accumulate(weights.begin(), weights.end(), Int128(0));
    std::vector<std::int64_t> parts;
    std::vector<Int128> remainders;
    std::int64_t left = amount;
    for (const std::int64_t weight : weights) {
        const Int128 product = Int128(amount) * weight;
        parts.push_back(std::int64_t(product / total));
        remainders.push_back(product % total);
        left -= parts.back();
    }
    std::vector<std::size_t> byRemainder(parts.size());
    std::iota(byRemainder.begin(), byRemainder.end(), 0);
    std::stable_sort(byRemainder.begin(), byRemainder.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; left > 0; ++i, --left)
        ++parts[byRemainder[i]];
    return parts;
}

} // namespace foothold
