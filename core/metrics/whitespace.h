#pragma once

#include "core/metrics/dimensions.h"
#include "core/metrics/whitespace_map.h"

#include <array>

/// How much of an account is not yet won. (docs/metrics.md, Whitespace)
namespace foothold {

struct WhitespaceScore {
    std::array<DimensionValue, dimensionCount> dimensions; ///< in the order of Dimension
    std::optional<double> score{};                         ///< mean of the known whitespaces, 0 to 100
    int dimensionsKnown = 0;

    const DimensionValue& operator[](Dimension d) const { return dimensions[std::size_t(d)]; }
};

/// The five dimensions and the score. @p explanation, if given, becomes the tree of the score.
WhitespaceScore whitespaceScore(AccountFacts account, Date asOf, Explanation* explanation = nullptr);

/// Score, map and value of an account together.
struct Whitespace : WhitespaceScore, WhitespaceMap {};
Whitespace whitespaceOf(AccountFacts account, Date asOf, Explanation* explanation = nullptr);

} // namespace foothold
