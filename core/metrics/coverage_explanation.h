#pragma once

#include "core/metrics/explanation.h"
#include "core/metrics/profile.h"

/// How the figures of coverage come about. (docs/metrics.md, Coverage, Time to value, NPS)
namespace foothold {

enum class CoverageFigure : std::uint8_t { OverCapacity, SingleThreaded, WithoutValue, Nps };
template <>
struct Names<CoverageFigure> {
    static constexpr std::string_view all[] = {"over_capacity", "single_threaded", "without_value", "nps"};
};

/// The tree of a figure of the whole book at a date: down to the accounts, and of the NPS to the answers of
/// the twelve months. @p profiles may be those of a later date.
Explanation explainCoverage(const Facts& facts, Date asOf, const Profiles& profiles, CoverageFigure figure);

} // namespace foothold
