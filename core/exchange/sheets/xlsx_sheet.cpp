#include "core/exchange/sheets/xlsx_sheet.h"

#include "core/base/text.h"
#include "core/exchange/sheets/xlsx_number.h"

#include <QCoreApplication>

#include <charconv>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr std::int64_t mostRows = 1'048'576;
constexpr int mostColumns = 16'384;
constexpr std::size_t longestCell = 1024 * 1024;
constexpr std::size_t longestRow = 64 * 1024 * 1024;

std::int64_t numberOf(std::string_view text, std::int64_t otherwise) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : otherwise;
}

} // namespace

Result<std::unique_ptr<XlsxSheet>> XlsxSheet::open(const SheetPlace& place, XlsxCache& cache,
                                                   const GoOn& goOn) {
    auto package = XlsxPackage::open(place.path);
    if (!package) return tl::unexpected(package.error());
    auto shared = cache.of(*package, goOn);
    if (!shared) return tl::unexpected(shared.error());
    const auto* sheet = (*shared)->workbook.find(place.sheet);
    if (!sheet) return (*package)->damaged(T::tr("it has no sheet %1").arg(place.sheet));
    auto merged = cache.mergedCells(*package, sheet->part, goOn);
    if (!merged) return tl::unexpected(merged.error());
    std::unique_ptr<XlsxSheet> reader(new XlsxSheet);
    reader->m_merged = std::move(*merged);
    reader->m_package = std::move(*package);
    reader->m_shared = std::move(*shared);
    reader->m_part = sheet->part;
    if (auto begun = reader->rewind(); !begun) return tl::unexpected(begun.error());
    return reader;
}

Status XlsxSheet::rewind() {
    auto part = XlsxPackage::openPart(m_package, m_part);
    if (!part) return tl::unexpected(part.error());
    m_stream = std::make_unique<XmlStream>(m_package, std::move(*part), *this);
    m_status = {};
    m_problem.clear();
    m_ended = m_inRows = m_inValue = false;
    m_phonetic = 0;
    m_line = 0;
    m_rows.clear();
    m_filling = MergedCellsFilling(*m_merged);
    m_reading = {};
    return {};
}

void XlsxSheet::start(std::string_view name, const XmlAttributes& attributes) {
    if (name == "sheetData") {
        m_inRows = true;
    } else if (!m_inRows) {
        return;
    } else if (name == "row") {
        startRow(attributes);
    } else if (name == "c") {
        startCell(attributes);
    } else if (name == "rPh") {
        ++m_phonetic;
    } else if (name == "v" || name == "t") {
        m_inValue = m_phonetic == 0;
    }
}

/// Rows that go back could not be told apart by their numbers, and would be taken for others.
void XlsxSheet::startRow(const XmlAttributes& attributes) {
    const std::string_view given = attributes.value("r");
    const std::int64_t line = given.empty() ? m_line + 1 : numberOf(given, 0);
    if (line < 1 || line > mostRows)
        m_problem = T::tr("it has a row with the number %1, and spreadsheets have rows 1 to %2")
                        .arg(given.empty() ? QString::number(line) : fromUtf8(given.substr(0, 30)))
                        .arg(mostRows);
    else if (line <= m_line)
        m_problem = T::tr("row %1 stands below row %2 in it; save it again with a spreadsheet program")
                        .arg(line)
                        .arg(m_line);
    m_line = std::max(m_line, line);
    m_reading = {.line = m_line, .text = {}, .cells = {}};
    m_column = -1;
}

void XlsxSheet::startCell(const XmlAttributes& attributes) {
    const int column = xlsxColumn(attributes.value("r"));
    m_column = column < 0 ? m_column + 1 : column;
    if (m_column >= mostColumns) m_problem = T::tr("row %1 has too many columns").arg(m_line);
    m_type = attributes.value("t");
    m_value.clear();
    const auto style = numberOf(attributes.value("s"), 0);
    m_format = style >= 0 && std::size_t(style) < m_shared->formats.size()
                   ? m_shared->formats[std::size_t(style)]
                   : XlsxFormat::Number;
}

void XlsxSheet::text(std::string_view text) {
    if (!m_inValue) return;
    if (m_value.size() + text.size() > longestCell)
        m_problem = T::tr("a cell of row %1 has more than 1 MiB").arg(m_line);
    else
        m_value += text;
}

SourceCell::Kind XlsxSheet::appendValue(std::string& text) const {
    using Kind = SourceCell::Kind;
    if (m_type == "s") {
        text += m_shared->strings.at(std::size_t(numberOf(m_value, -1)));
        return Kind::Text;
    }
    if (m_type == "b") {
        text += m_value == "1" || m_value == "true" ? "true" : "false";
        return Kind::Bool;
    }
    if (m_type.empty() || m_type == "n") {
        if (m_format == XlsxFormat::Date && appendDay(text, m_value, m_shared->workbook.since1904))
            return Kind::Date;
        if (m_format == XlsxFormat::Percent && appendPercent(text, m_value)) return Kind::Number;
        if (appendNumber(text, m_value)) return Kind::Number;
    }
    text += m_value;
    if (m_type == "d") return Kind::Date;
    return m_type == "e" ? Kind::Error : Kind::Text;
}

void XlsxSheet::endCell() {
    if (m_value.empty()) return;
    const std::size_t before = m_reading.text.size();
    const SourceCell::Kind kind = appendValue(m_reading.text);
    const std::size_t length = m_reading.text.size() - before;
    if (m_reading.text.size() > longestRow) m_problem = T::tr("row %1 has more than 64 MiB").arg(m_line);
    if (length > 0 && !trimmed(std::string_view(m_reading.text).substr(before)).empty())
        m_reading.cells.push_back({m_column, kind, before, length});
}

void XlsxSheet::end(std::string_view name) {
    if (!m_inRows) return;
    if (name == "sheetData")
        m_inRows = false;
    else if (name == "c")
        endCell();
    else if (name == "v" || name == "t")
        m_inValue = false;
    else if (name == "rPh")
        --m_phonetic;
    else if (name == "row" && !m_reading.cells.empty())
        m_rows.push_back(std::move(m_reading));
}

bool XlsxSheet::next(SheetRow& row) {
    while (m_rows.empty() && !m_ended) {
        const auto more = m_stream->readPiece();
        if (!more) m_status = tl::unexpected(more.error());
        m_ended = !more || !*more;
    }
    if (m_rows.empty() || !m_status) return false;
    m_given = std::move(m_rows.front());
    m_rows.pop_front();
    row = SheetRow();
    row.line = m_given.line;
    int width = 0;
    for (const StoredCell& cell : m_given.cells)
        width = std::max(width, cell.column + 1);
    row.cells.resize(std::size_t(width));
    for (const StoredCell& cell : m_given.cells)
        row.cells[std::size_t(cell.column)] = {
            cell.kind, std::string_view(m_given.text).substr(cell.start, cell.length)};
    m_filling.fill(row);
    return true;
}

} // namespace foothold
