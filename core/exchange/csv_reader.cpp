#include "core/exchange/csv_reader.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

bool isLineEnd(char c) {
    return c == '\n' || c == '\r';
}

bool hasHighByte(std::string_view bytes) {
    unsigned char all = 0;
    for (const char c : bytes)
        all |= static_cast<unsigned char>(c);
    return all & 0x80;
}

} // namespace

CsvReader::CsvReader(std::string_view text, char separator, std::int64_t line)
    : m_text(text)
    , m_separator(separator)
    , m_line(line) {
    for (const char c : {separator, '"', '\r', '\n'})
        m_endsUnquoted[static_cast<unsigned char>(c)] = true;
    if (line == 1 && m_text.starts_with(byteOrderMark)) m_at = m_lineStart = byteOrderMark.size();
}

void CsvReader::mark(CsvRow& row, CsvProblem problem, int cell) {
    if (row.problem != CsvProblem::None) return;
    row.problem = problem;
    row.problemCell = cell;
}

bool CsvReader::isAtCellEnd() const {
    return m_at >= m_text.size() || m_text[m_at] == m_separator || isLineEnd(m_text[m_at]);
}

void CsvReader::endLine(CsvRow& row) {
    if (std::int64_t(m_at - m_lineStart) > maxCsvLine) mark(row, CsvProblem::LineTooLong, -1);
    if (m_at < m_text.size()) {
        const bool twoBytes = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
        m_at += twoBytes ? 2 : 1;
    }
    m_lineStart = m_at;
    ++m_line;
}

bool CsvReader::skipBlankLine() {
    std::size_t end = m_at;
    while (end < m_text.size() && (m_text[end] == ' ' || m_text[end] == '\t'))
        ++end;
    if (end < m_text.size() && !isLineEnd(m_text[end])) return false;
    CsvRow blank;
    m_at = end;
    endLine(blank);
    return true;
}

void CsvReader::readUnquoted(CsvRow& row) {
    const std::size_t start = m_at;
    const char* text = m_text.data();
    for (;;) {
        while (m_at < m_text.size() && !m_endsUnquoted[static_cast<unsigned char>(text[m_at])])
            ++m_at;
        if (m_at >= m_text.size() || text[m_at] != '"') break;
        mark(row, CsvProblem::QuoteInUnquotedCell, int(row.cells.size()));
        ++m_at;
    }
    row.cells.push_back(m_text.substr(start, m_at - start));
}

void CsvReader::readQuoted(CsvRow& row) {
    const std::int64_t openedOn = m_line;
    const std::size_t openedAt = m_at;
    std::size_t start = ++m_at;
    std::string* unescaped = nullptr;
    const auto keep = [&](std::size_t end) {
        if (!unescaped) {
            if (m_unescapedCount == m_unescaped.size()) m_unescaped.emplace_back();
            unescaped = &m_unescaped[m_unescapedCount++];
            unescaped->clear();
        }
        unescaped->append(m_text, start, end - start);
    };
    bool closed = false;
    while (!closed && m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '"') {
            if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
                keep(m_at + 1); // one of the two quotes
                m_at += 2;
                start = m_at;
            } else {
                closed = true;
            }
        } else if (isLineEnd(c)) {
            endLine(row);
        } else {
            ++m_at;
        }
    }
    const std::size_t end = m_at;
    if (closed) ++m_at;
    const bool followedByText = closed && !isAtCellEnd();
    if (!closed) { // whatever else is wrong with the row, this is what must be mended
        row.problem = CsvProblem::UnterminatedQuote;
        row.problemCell = int(row.cells.size());
        row.line = openedOn;
        row.openQuote = openedAt - m_rowStart;
    }
    if (followedByText) {
        mark(row, CsvProblem::TextAfterQuote, int(row.cells.size()));
        keep(end);
        start = m_at;
        while (!isAtCellEnd())
            ++m_at;
        keep(m_at);
    } else if (unescaped) {
        keep(end);
    }
    row.cells.push_back(unescaped ? std::string_view(*unescaped) : m_text.substr(start, end - start));
}

void CsvReader::inspectBytes(CsvRow& row) {
    const std::string_view bytes = row.raw;
    const bool nul = std::memchr(bytes.data(), 0, bytes.size()) != nullptr;
    const bool badText = hasHighByte(bytes) && !isValidUtf8(bytes);
    if (!nul && !badText) return;
    const auto isBad = [nul](std::string_view cell) {
        return nul ? cell.find('\0') != std::string_view::npos : !isValidUtf8(cell);
    };
    const auto cell = std::find_if(row.cells.begin(), row.cells.end(), isBad);
    mark(row, nul ? CsvProblem::EmbeddedNul : CsvProblem::InvalidUtf8,
         cell == row.cells.end() ? -1 : int(cell - row.cells.begin()));
}

bool CsvReader::next(CsvRow& row) {
    while (m_at < m_text.size() && skipBlankLine()) {
    }
    if (m_at >= m_text.size()) return false;
    row.cells.clear();
    row.line = m_line;
    row.problem = CsvProblem::None;
    row.problemCell = -1;
    m_unescapedCount = 0;
    m_rowStart = m_at;
    for (;;) {
        if (m_at < m_text.size() && m_text[m_at] == '"')
            readQuoted(row);
        else
            readUnquoted(row);
        if (m_at >= m_text.size() || m_text[m_at] != m_separator) break;
        ++m_at;
    }
    row.raw = m_text.substr(m_rowStart, m_at - m_rowStart);
    inspectBytes(row);
    endLine(row);
    return true;
}

QString csvProblemText(CsvProblem problem) {
    switch (problem) {
    case CsvProblem::None:
    case CsvProblem::NotMapped:
        break;
    case CsvProblem::UnterminatedQuote:
        return T::tr("has a quote that is never closed; the rest of the file cannot be read");
    case CsvProblem::TextAfterQuote:
        return T::tr("has text after its closing quote; a quote inside a quoted cell is doubled");
    case CsvProblem::QuoteInUnquotedCell:
        return T::tr("has a quote inside but is not quoted; quote the cell and double the quote");
    case CsvProblem::LineTooLong:
        return T::tr("has a line of more than 1 MiB");
    case CsvProblem::EmbeddedNul:
        return T::tr("has a NUL byte in it");
    case CsvProblem::InvalidUtf8:
        return T::tr("is not valid UTF-8");
    }
    return {};
}

} // namespace foothold
