#pragma once

#include "core/domain/names.h"
#include "core/metrics/explanation.h"
#include "core/metrics/whitespace_map.h"

#include <array>

/// How much of an account is not yet won. (docs/metrics.md, Whitespace)
namespace foothold {

enum class Dimension : std::uint8_t { Products, Seats, Departments, Features, Stakeholders };
template <>
struct Names<Dimension> {
    static constexpr std::string_view all[] = {"products", "seats", "departments", "features",
                                               "stakeholders"};
};
inline constexpr std::size_t dimensionCount = 5;

/// One dimension; all four are unknown together ("unmapped").
struct DimensionValue {
    std::optional<std::int64_t> current{}, potential{};
    std::optional<double> penetration{}, whitespace{}; ///< 0 to 100
    /// Why it is unmapped, in words for people; empty if it is known.
    QString unknownBecause{};

    friend bool operator==(const DimensionValue&, const DimensionValue&) = default;
};

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
