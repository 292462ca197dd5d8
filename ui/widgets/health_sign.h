#pragma once

#include "ui/portfolio/portfolio_row.h"

#include <QColor>

namespace foothold {

/// ● green, ◐ amber, ○ red; – unknown: readable without colour.
QString healthSign(HealthColour colour);
/// "● 81".
QString healthText(const std::optional<double>& score, HealthColour colour);
/// "81, green", for a screen reader.
QString healthSpoken(const std::optional<double>& score, HealthColour colour);
QColor healthInk(HealthColour colour);

} // namespace foothold
