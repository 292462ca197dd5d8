#pragma once

class QAbstractItemView;
class QHeaderView;

namespace foothold {

/// Puts the selected rows of @p view, in the order on screen and with the headings, on the clipboard: text
/// with tabs, as a spreadsheet takes it. Without a selection the current row.
void copyRows(const QAbstractItemView& view, const QHeaderView& header);

} // namespace foothold
