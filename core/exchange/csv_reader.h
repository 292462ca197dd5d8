#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace foothold {

/// What makes a row of a CSV file unreadable.
enum class CsvProblem {
    None,
    UnterminatedQuote,   ///< swallows the rest of the file; its line is that of the quote
    TextAfterQuote,      ///< "abc"d
    QuoteInUnquotedCell, ///< ab"c
    LineTooLong,         ///< a physical line of more than maxCsvLine bytes
    EmbeddedNul,
    InvalidUtf8,
    NotMapped, ///< a row of another system's file that has no canonical form; its RowStream says why
};

/// The longest physical line that is read, in bytes without its end.
inline constexpr std::int64_t maxCsvLine = 1024 * 1024;

/// One row. The views are valid until the next row is read.
struct CsvRow {
    std::vector<std::string_view> cells;
    std::int64_t line = 0; ///< where the row starts (for UnterminatedQuote: the quote), from 1
    CsvProblem problem = CsvProblem::None;
    int problemCell = -1;      ///< the first cell with the problem, or -1
    std::string_view raw;      ///< the row as it stands in the text, without its line's end
    std::size_t openQuote = 0; ///< UnterminatedQuote: where in `raw` the quote is

    /// False if the row is broken in a way that says nothing sure about where its cells end.
    bool cellsAreSure() const {
        return problem == CsvProblem::None || problem == CsvProblem::LineTooLong ||
               problem == CsvProblem::EmbeddedNul || problem == CsvProblem::InvalidUtf8 ||
               problem == CsvProblem::NotMapped;
    }
};

/// Reads the rows of a CSV text by RFC 4180: commas (or another separator), quotes doubled inside quoted
/// cells, rows ended by LF, CRLF or CR. A byte order mark is skipped, and so are blank lines. Line numbers
/// are an editor's: each LF, CRLF or CR ends one line, inside quotes too.
class CsvReader {
public:
    /// @p text stays valid as long as the reader and is not copied. @p separator: what stands between cells,
    /// one of ',', ';', a tab and '|'. @p line: the number of its first line; a text that goes on in the
    /// middle of a file has no byte order mark.
    explicit CsvReader(std::string_view text, char separator = ',', std::int64_t line = 1);
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    /// Reads the next row into @p row; false at the end of the text.
    bool next(CsvRow& row);
    /// How far reading has come, in bytes from the start of the text.
    std::size_t position() const { return m_at; }
    /// The number of the line that is read next.
    std::int64_t line() const { return m_line; }

private:
    void readQuoted(CsvRow& row);
    void readUnquoted(CsvRow& row);
    /// At a line's end: steps over it and counts it.
    void endLine(CsvRow& row);
    bool skipBlankLine();
    static void inspectBytes(CsvRow& row);
    static void mark(CsvRow& row, CsvProblem problem, int cell);

    bool isAtCellEnd() const;

    std::string_view m_text;
    const char m_separator;
    std::int64_t m_line;
    std::array<bool, 256> m_endsUnquoted{}; ///< the bytes at which an unquoted cell ends or has a problem
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
    std::size_t m_rowStart = 0;
    std::deque<std::string> m_unescaped; ///< the row's cells that held doubled quotes
    std::size_t m_unescapedCount = 0;
};

/// The problem in plain words, to be read after what has it: "is not valid UTF-8".
QString csvProblemText(CsvProblem problem);

} // namespace foothold
