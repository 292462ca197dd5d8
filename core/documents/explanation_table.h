#pragma once

#include "core/documents/document.h"
#include "core/documents/shown.h"
#include "core/metrics/explanation.h"

namespace foothold {

/// An explanation tree as a table: a row a node, indented by its depth, with value, weight and formula, and
/// below it the facts that it was read from, or why it is unknown.
doc::Table explanationTable(const Explanation& tree, const Shown& show);

} // namespace foothold
