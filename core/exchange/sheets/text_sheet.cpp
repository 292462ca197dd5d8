#include "core/exchange/sheets/text_sheet.h"

#include "core/base/text.h"

namespace foothold {

TextSheet::TextSheet(QByteArray text, char separator)
    : m_text(std::move(text))
    , m_csv({m_text.constData(), std::size_t(m_text.size())}, separator) {}

bool TextSheet::next(SheetRow& row) {
    if (!m_csv.next(m_row)) return false;
    row.line = m_row.line;
    row.problemCell = m_row.problemCell;
    row.problem = m_row.problem == CsvProblem::None ? QString() : csvProblemText(m_row.problem);
    row.cells.clear();
    for (const std::string_view cell : m_row.cells)
        row.cells.push_back({trimmed(cell).empty() ? SourceCell::Kind::Empty : SourceCell::Kind::Text, cell});
    return true;
}

} // namespace foothold
