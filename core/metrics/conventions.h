#pragma once

#include "core/facts/facts.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

/// What all figures share. (docs/metrics.md, Conventions)
namespace foothold {

/// Rounded to 9 decimals, halves up, so that noise decides no comparison.
inline double roundFigure(double value) {
    return std::floor(value * 1e9 + 0.5) / 1e9;
}
/// 100 * numerator / denominator as a rounded figure; the denominator is not 0.
inline double percent(double numerator, double denominator) {
    return roundFigure(100 * numerator / denominator);
}
/// Limited to 0 to 100.
inline double clampScore(double value) {
    return std::clamp(value, 0.0, 100.0);
}
/// A sum of parts of which some may have no value: unknown if none has, never 0 for want of values.
inline std::optional<std::int64_t> knownSum(std::int64_t sum, int partsWithoutValue) {
    return sum == 0 && partsWithoutValue > 0 ? std::nullopt : std::optional(sum);
}
/// The integer from which a score's band is read: halves up.
inline int bandScore(double score) {
    return int(std::floor(score + 0.5));
}

/// Days from first to last, both included.
struct Window {
    Date first, last;
    bool contains(Date date) const { return first <= date && date <= last; }
};
/// asOf - days + 1 to asOf.
inline Window lastDays(Date asOf, int days) {
    return {asOf - Days(days - 1), asOf};
}
/// The same number of days just before lastDays.
inline Window priorDays(Date asOf, int days) {
    return lastDays(asOf - Days(days), days);
}

/// The latest month whose last day is not after @p asOf.
Month latestCompleteMonth(Date asOf);
/// M0: the latest complete month for which the book has a usage row, if it is at most two months behind the
/// latest complete one; else that one. Usage after it is ignored everywhere.
Month latestUsageMonth(const Facts& facts, Date asOf);

/// The records of a date-sorted span that are dated on or before @p asOf; @p dateOf is the member that sorts.
template <typename T>
std::span<const T> upTo(std::span<const T> rows, Date asOf, Date T::*date) {
    const auto end =
        std::partition_point(rows.begin(), rows.end(), [&](const T& row) { return row.*date <= asOf; });
    return rows.first(std::size_t(end - rows.begin()));
}
/// Those of a date-sorted span that are dated within @p window.
template <typename T>
std::span<const T> within(std::span<const T> rows, Window window, Date T::*date) {
    const auto known = upTo(rows, window.last, date);
    return known.subspan(upTo(known, window.first - Days(1), date).size());
}
/// Those of a month-sorted span of the months from @p first to @p last.
template <typename T>
std::span<const T> ofMonths(std::span<const T> rows, Month first, Month last) {
    const auto begin =
        std::partition_point(rows.begin(), rows.end(), [&](const T& row) { return row.month < first; });
    const auto end = std::partition_point(begin, rows.end(), [&](const T& row) { return row.month <= last; });
    return {begin, end};
}

/// A weighted mean that leaves unknown parts out.
struct WeightedMean {
    double sum = 0;         ///< of weight * value over the known parts
    double knownWeight = 0; ///< of the known parts
    double weight = 0;      ///< of all parts

    void add(double partWeight, std::optional<double> value) {
        weight += partWeight;
        if (!value) return;
        knownWeight += partWeight;
        sum += partWeight * *value;
    }
    /// Unknown without a known part.
    std::optional<double> ofKnown() const {
        if (!(knownWeight > 0)) return std::nullopt;
        return roundFigure(sum / knownWeight);
    }
    /// Unknown if the known parts carry less than half of the weight.
    std::optional<double> score() const {
        if (2 * knownWeight < weight) return std::nullopt;
        return ofKnown();
    }
};

} // namespace foothold
