#pragma once

#include "core/documents/plan_context.h"

/// What customers' editions have in common; nothing but what they may read.
namespace foothold::plan {

/// Contracted products with department, seats and dates; no rows: no contract is active.
doc::Table contractedTable(const Context& m);

} // namespace foothold::plan
