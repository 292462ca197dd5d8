#pragma once

#include "core/metrics/calibration.h"

/// How it was found out what the scores are worth. (docs/metrics.md, Calibration)
namespace foothold {

enum class CalibrationFigure : std::uint8_t { RedBeforeChurn, ChurnAuc, ExpansionAuc, Threshold };
template <>
struct Names<CalibrationFigure> {
    static constexpr std::string_view all[] = {"red_before_churn", "churn_auc", "expansion_auc", "threshold"};
};

/// The tree of a figure of @p calibration, which was made of @p facts, down to the accounts.
Explanation explainCalibration(const Facts& facts, const Calibration& calibration, CalibrationFigure figure);

} // namespace foothold
