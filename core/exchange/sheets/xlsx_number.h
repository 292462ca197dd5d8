#pragma once

#include "core/exchange/sheets/xlsx_workbook.h"

#include <string>

namespace foothold {

/// Appends the number @p text of an XLSX cell as digits with a point, to the 15 significant digits that
/// spreadsheets keep and show; whole numbers that stand there in digits stay exactly as they are, so that an
/// identifier does too. False if it is no number.
bool appendNumber(std::string& out, std::string_view text);
/// The same as a percentage: "0.05" gives "5%".
bool appendPercent(std::string& out, std::string_view text);
/// The number as a date, with its time of day if it has one: YYYY-MM-DD or YYYY-MM-DD HH:MM:SS. False if it
/// is the number of no day (the 29 February 1900 that spreadsheets know among them).
bool appendDay(std::string& out, std::string_view text, bool since1904);

} // namespace foothold
