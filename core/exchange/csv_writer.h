#pragma once

#include <string>
#include <string_view>

namespace foothold {

/// Appends @p cell to @p row as RFC 4180 writes it: quoted only if it holds @p separator, a quote or a
/// line's end. The separator is put before it unless it is the row's first.
void appendCsvCell(std::string& row, std::string_view cell, bool first, char separator = ',');

} // namespace foothold
