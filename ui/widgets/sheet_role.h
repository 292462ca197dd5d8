#pragma once

#include "core/base/sheet.h"

#include <QMetaType>

Q_DECLARE_METATYPE(foothold::SheetCell)

/// What a model tells of its cells for a spreadsheet, beside what it shows. (ui/widgets/table_sheet.h)
namespace foothold {

/// The value as a SheetCell; invalid: what is shown, as a text.
inline constexpr int SheetRole = Qt::UserRole + 1001;
/// Words that are shown beside the value and are not in it: "pursue" beside a score. They get a column of
/// their own.
inline constexpr int SheetWordsRole = Qt::UserRole + 1002;
/// False: the line is a remark and no row. Invalid: a row.
inline constexpr int SheetRowRole = Qt::UserRole + 1003;

} // namespace foothold
