#pragma once

#include "core/documents/plan_context.h"

/// How outcomes read in every document; outcomesTable is declared with the other tables of a plan.
namespace foothold::plan {

/// "9 days", "52 %"; the sign for unknown without a value.
QString measured(const std::optional<double>& value, const Outcome& outcome, const Shown& show);
/// "● achieved 2 Apr 2026", "○ late", "◐ on its way".
doc::TableCell outcomeState(const Outcome& outcome, Date asOf, const Shown& show);

} // namespace foothold::plan
