#pragma once

#include "core/exchange/mapping/import_plan.h"

namespace foothold {

/// Settles how dates and numbers of the columns that the mapping uses are written, and which day an end date
/// is. What the file does not say becomes an assumption, or a doubt.
void settleForms(PlannedSheet& sheet);

} // namespace foothold
