#pragma once

#include "core/base/sheet.h"

class QAbstractItemView;
class QHeaderView;

namespace foothold {

/// The table of @p view as it is on screen, filtered and sorted, with its visible columns in their visible
/// order, and values instead of what they look like (SheetRole). What is shown beside a value gets a column
/// of its own, groups become a column, and so do the levels of a tree.
Sheet sheetOf(const QAbstractItemView& view);

/// The header above the columns of a table or a tree; nullptr: the view has none.
const QHeaderView* columnsOf(const QAbstractItemView& view);

} // namespace foothold
