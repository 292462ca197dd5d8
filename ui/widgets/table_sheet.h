#pragma once

#include "core/base/sheet.h"

#include <memory>

class QAbstractItemView;
class QHeaderView;

namespace foothold {

/// Reads a table bit by bit, so that one of ten thousand rows does not hold the window. Between two bits the
/// model may not change: begin anew then.
class SheetReader {
public:
    /// @p view and its model outlive the reader.
    explicit SheetReader(const QAbstractItemView& view);
    ~SheetReader();

    /// Reads on for so many milliseconds at most, at least one row; true when everything is read.
    bool readFor(int milliseconds);
    /// How much is read, 0 to 100; of a tree by the rows on top.
    int percent() const;
    /// The table, once everything is read.
    Sheet take();

private:
    std::unique_ptr<class SheetMaker> m_maker;
};

/// The table of @p view as it is on screen, filtered and sorted, with its visible columns in their visible
/// order, and values instead of what they look like (SheetRole). What is shown beside a value gets a column
/// of its own, groups become a column, and so do the levels of a tree.
Sheet sheetOf(const QAbstractItemView& view);

/// The header above the columns of a table or a tree; nullptr: the view has none.
const QHeaderView* columnsOf(const QAbstractItemView& view);

} // namespace foothold
