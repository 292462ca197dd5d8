#pragma once

#include "core/exchange/mapping/import_plan.h"

namespace foothold {

/// What the columns of @p sheet that its saved mapping does not know would be by the ready-made mapping of
/// the same kind that knows most of the file. Only fields that the saved one reads from nothing else.
std::vector<NewColumn> newColumnsOf(const PlannedSheet& sheet, const MappingLibrary& library);

} // namespace foothold
