#pragma once

#include "core/metrics/health.h"
#include "ui/widgets/list_model.h"

#include <QColor>

namespace foothold {

/// ● green, ◐ amber, ○ red; – unknown: readable without colour.
QString healthSign(std::optional<HealthColour> colour);
/// "● 81".
QString healthText(const std::optional<double>& score, std::optional<HealthColour> colour);
/// "81, green", for a screen reader.
QString healthSpoken(const std::optional<double>& score, std::optional<HealthColour> colour);
Ink inkOf(std::optional<HealthColour> colour);
QColor healthInk(std::optional<HealthColour> colour);

} // namespace foothold
