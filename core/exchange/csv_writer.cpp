#include "core/exchange/csv_writer.h"

namespace foothold {

void appendCsvCell(std::string& row, std::string_view cell, bool first, char separator) {
    if (!first) row += separator;
    if (cell.find_first_of("\"\r\n") == std::string_view::npos &&
        cell.find(separator) == std::string_view::npos) {
        row += cell;
        return;
    }
    row += '"';
    for (const char c : cell) {
        if (c == '"') row += '"';
        row += c;
    }
    row += '"';
}

} // namespace foothold
