#pragma once

#include <string>
#include <string_view>

namespace foothold {

/// Appends @p cell to @p row as RFC 4180 writes it: quoted only if it holds a comma, a quote or a line's end.
/// A comma is put before it unless it is the row's first.
void appendCsvCell(std::string& row, std::string_view cell, bool first);

} // namespace foothold
