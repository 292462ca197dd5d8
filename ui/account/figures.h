#pragma once

#include "core/facts/facts.h"
#include "core/metrics/explanation.h"

namespace foothold {

/// The tree behind a figure that the window shows: "health", "whitespace", "arr" or "renewal".
Explanation explainFigure(AccountFacts account, const QString& figure, Date asOf);

} // namespace foothold
