#pragma once

#include "core/base/result.h"
#include "core/base/sheet.h"

namespace foothold {

/// The table as CSV for people: UTF-8 with a byte order mark, commas, RFC 4180 quoting; numbers with a point
/// and nothing else, dates YYYY-MM-DD, months YYYY-MM. A text that a spreadsheet would run as a formula gets
/// an apostrophe in front. (docs/documents.md, Spreadsheets)
QByteArray csvOf(const Sheet& sheet);

/// Writes it to @p path, whole or not at all.
Status writeSheetCsv(const Sheet& sheet, const QString& path);

} // namespace foothold
