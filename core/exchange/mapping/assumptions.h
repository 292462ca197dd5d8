#pragma once

#include "core/exchange/mapping/import_plan.h"

namespace foothold {

/// Says what the mapping of @p sheet takes where the file says nothing, and what the cells below months are.
void noteAssumptions(PlannedSheet& sheet);
/// Finds out whether the rows are days of months, by the forms that are settled, and says what is done then.
void noteDays(PlannedSheet& sheet);

} // namespace foothold
