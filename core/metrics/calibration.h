#pragma once

#include "core/metrics/readiness.h"

/// Whether the scores deserve trust: what they said before, against what came. (docs/metrics.md, Calibration)
namespace foothold {

/// The 95 % Wilson interval of a share, as fractions.
struct Interval {
    double low = 0, high = 1;
};
Interval wilson(int hits, int of);

/// A yes-or-no forecast against the outcome.
struct Confusion {
    int tp = 0, fp = 0, fn = 0, tn = 0;

    std::optional<double> precision() const; ///< fraction; unknown if nothing was forecast
    std::optional<double> recall() const;    ///< fraction; unknown if nothing happened
};

/// A score and whether what it stands for came.
struct Sample {
    double score = 0;
    bool positive = false;
    int account = 0;       ///< index in the book
    Date date{};           ///< of the score: a month-end
    bool forecast = false; ///< the score said that it would come
};
/// What the forecasts were against what came.
Confusion confusionOf(std::span<const Sample> samples);
/// How a score orders the pairs of a positive and a negative, after rounding to 6 decimals.
struct Ranking {
    std::int64_t right = 0, tied = 0, pairs = 0; ///< right: the positive has the higher score
};
Ranking rank(std::vector<Sample> samples);
/// The area under the ROC curve: how often a positive has the higher score, ties counting one half. Scores
/// are compared after rounding to 6 decimals. Unknown with one class only.
std::optional<double> auc(std::vector<Sample> samples);

struct RocPoint {
    double falsePositiveRate = 0, recall = 0; ///< fractions
};
/// From (0, 0) to (1, 1), one point for each score, highest first; empty with one class only.
std::vector<RocPoint> rocCurve(std::vector<Sample> samples);

/// The integer from 1 to 100 from which on the rounded score separates best (the largest recall + specificity
/// - 1; the smallest such). Unknown with fewer than 10 accounts in either class.
std::optional<int> proposedThreshold(std::span<const Sample> samples);

enum class CalibrationBand : std::uint8_t { Below, Good, BestInClass };
template <>
struct Names<CalibrationBand> {
    static constexpr std::string_view all[] = {"below", "good", "best_in_class"};
};

/// The health of an account 90 days before it churned.
struct HealthBeforeChurn {
    int account = -1; ///< index in the book
    Date date{};
    HealthColour colour{};
};

struct Calibration {
    Period period{};
    int churned = 0;                              ///< churn steps of the bridge
    std::vector<HealthBeforeChurn> beforeChurn{}; ///< of them: those with a known health 90 days before
    std::optional<double> redBeforeChurnShare{};  ///< percent
    std::optional<CalibrationBand> band{};
    Confusion churn{}, expansion{};
    std::vector<Sample> churnSamples{};     ///< score: minus the health; positive: ARR shrank within 90 days
    std::vector<Sample> expansionSamples{}; ///< score: readiness; positive: ARR grew within 90 days
    std::optional<double> churnAuc{}, expansionAuc{};
    std::array<std::vector<Sample>, componentCount> componentSamples{}; ///< score: the component
    std::array<std::optional<double>, componentCount> componentAuc{};
    std::optional<int> proposedThreshold{};

    int knownBefore() const { return int(beforeChurn.size()); }
    int redBefore() const; ///< of them
};
Calibration calibrate(const Facts& facts, Period period, const Profiles& profiles);

} // namespace foothold
