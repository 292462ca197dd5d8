#pragma once

#include <QStringList>

#include <vector>

namespace foothold {

/// A block of cells as spreadsheets put it on the clipboard: cells between tabs, rows between line breaks, a
/// cell with either in quotes. Rows without any text are left out; all others have the same number of cells.
struct PastedBlock {
    std::vector<QStringList> rows{};
    bool cut = false; ///< there was more than is taken

    int columns() const { return rows.empty() ? 0 : int(rows.front().size()); }
};
/// At most 10 000 rows of 200 cells.
PastedBlock readPastedBlock(const QString& text);

} // namespace foothold
