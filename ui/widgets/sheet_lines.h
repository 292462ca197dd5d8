#pragma once

#include <QString>
#include <QVariant>

namespace foothold {

/// What a model that shows its rows in groups offers for a spreadsheet: the rows alone, those of closed
/// groups too, each with the name of its group.
class SheetLines {
public:
    virtual ~SheetLines() = default;

    /// False: the rows are in no groups.
    virtual bool isGrouped() const = 0;
    virtual int sheetRows() const = 0;
    /// The name of the row's group; empty without groups.
    virtual QString sheetGroup(int row) const = 0;
    /// What data() would tell of the cell: SheetRole, SheetWordsRole, Qt::DisplayRole.
    virtual QVariant sheetData(int row, int column, int role) const = 0;
};

} // namespace foothold
