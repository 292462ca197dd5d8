#pragma once

#include "core/metrics/calibration.h"

/// How it was found out what the scores are worth. (docs/metrics.md, Calibration)
namespace foothold {

enum class CalibrationFigure : std::uint8_t { RedBeforeChurn, ChurnAuc, ExpansionAuc, Threshold };
template <>
struct Names<CalibrationFigure> {
    static constexpr std::string_view all[] = {"red_before_churn", "churn_auc", "expansion_auc", "threshold"};
};

/// A score that said something would come: red health of less ARR, a readiness of pursue of more.
enum class ForecastOf : std::uint8_t { Churn, Expansion };

/// How a forecast did.
enum class ForecastFigure : std::uint8_t { Right, FalseAlarm, Missed, Quiet, Precision, Recall, Auc };
template <>
struct Names<ForecastFigure> {
    static constexpr std::string_view all[] = {"forecast_right", "false_alarm", "missed", "rightly_quiet",
                                               "precision",      "recall",      "auc"};
};

/// The tree of a figure of @p calibration, which was made of @p facts, down to the accounts.
Explanation explainCalibration(const Facts& facts, const Calibration& calibration, CalibrationFigure figure);
/// Of a forecast: counts of accounts and month-ends, shares in percent, the AUC.
Explanation explainForecast(const Facts& facts, const Calibration& calibration, ForecastOf forecast,
                            ForecastFigure figure);
/// How well one component of readiness foresees more ARR by itself.
Explanation explainComponentAuc(const Facts& facts, const Calibration& calibration, Component component);

} // namespace foothold
