#pragma once

#include "core/base/result.h"
#include "core/base/sheet.h"

namespace foothold {

/// What a spreadsheet can hold.
inline constexpr std::size_t mostSheetRows = 1'048'576; ///< with the headings
inline constexpr std::size_t mostSheetColumns = 16'384;
inline constexpr qsizetype longestSheetText = 32'767; ///< UTF-16 units; what is longer ends with an ellipsis

/// Writes the workbook to @p path, whole or not at all. Numbers are numbers, dates dates, and every text
/// stays text, whatever it begins with. Dates before 1 March 1900, which spreadsheets count wrongly, are
/// texts. The same workbook gives the same bytes. Error: a table has more rows or columns than a sheet, or
/// the file cannot be written.
Status writeXlsx(const Workbook& workbook, const QString& path);

} // namespace foothold
