#pragma once

#include "core/documents/plan_context.h"

/// How outcomes read in every document.
namespace foothold::plan {

/// "9 days", "52 %"; the sign for unknown without a value.
QString measured(const std::optional<double>& value, const Outcome& outcome, const Shown& show);
/// "● achieved 2 Apr 2026", "○ late", "◐ on its way".
doc::TableCell outcomeState(const Outcome& outcome, Date asOf, const Shown& show);
/// With what they are worth only if @p wantsValue and any of them has a value.
doc::Table outcomesTable(const Context& context, const std::vector<const Outcome*>& outcomes,
                         bool wantsValue);

} // namespace foothold::plan
