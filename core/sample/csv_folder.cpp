#include "core/sample/csv_folder.h"

#include <charconv>

namespace foothold::sample {

namespace {

constexpr std::size_t bufferSize = 1 << 18;

void appendNumber(std::string& text, std::int64_t value) {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    text.append(digits, end);
}

void appendPadded(std::string& text, unsigned value, int width) {
    std::string digits;
    appendNumber(digits, value);
    text.append(std::size_t(width) - digits.size(), '0');
    text += digits;
}

void appendCell(std::string& text, const std::string& cell) {
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
        text += cell;
        return;
    }
    text += '"';
    for (const char c : cell) {
        if (c == '"') text += '"';
        text += c;
    }
    text += '"';
}

} // namespace

CsvFile::CsvFile(const QString& folder, const Table& table)
    : m_table(table)
    , m_file(folder + QLatin1Char('/') + table.file())
    , m_cells(table.columns.size()) {
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) m_problem = m_file.errorString();
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (c) m_buffer += ',';
        m_buffer += table.columns[c].name;
    }
    m_buffer += '\n';
}

std::string& CsvFile::cell(std::string_view column) {
    const int index = m_table.indexOf(column);
    Q_ASSERT(index >= 0);
    return m_cells[std::size_t(index)];
}

CsvFile& CsvFile::text(std::string_view column, std::string_view value) {
    cell(column) = value;
    return *this;
}

CsvFile& CsvFile::number(std::string_view column, std::int64_t value) {
    appendNumber(cell(column), value);
    return *this;
}

CsvFile& CsvFile::decimal(std::string_view column, Decimal value) {
    while (value.scale > 0 && value.mantissa % 10 == 0) {
        value.mantissa /= 10;
        --value.scale;
    }
    std::string& text = cell(column);
    if (value.mantissa < 0) text += '-';
    std::string digits;
    appendNumber(digits, value.mantissa < 0 ? -value.mantissa : value.mantissa);
    if (digits.size() <= std::size_t(value.scale))
        digits.insert(0, std::size_t(value.scale) + 1 - digits.size(), '0');
    if (value.scale > 0) digits.insert(digits.size() - std::size_t(value.scale), 1, '.');
    text += digits;
    return *this;
}

CsvFile& CsvFile::money(std::string_view column, std::int64_t minor, Currency currency) {
    const QByteArray amount = moneyText(minor, currency);
    return text(column, {amount.constData(), std::size_t(amount.size())});
}

CsvFile& CsvFile::date(std::string_view column, Date value) {
    month(column, monthOf(value));
    std::string& text = cell(column);
    text += '-';
    appendPadded(text, unsigned(std::chrono::year_month_day(value).day()), 2);
    return *this;
}

CsvFile& CsvFile::month(std::string_view column, Month value) {
    std::string& text = cell(column);
    appendPadded(text, unsigned(value.year()), 4);
    text += '-';
    appendPadded(text, unsigned(value.month()), 2);
    return *this;
}

CsvFile& CsvFile::yesNo(std::string_view column, bool value) {
    return text(column, value ? "yes" : "no");
}

void CsvFile::endRow() {
    for (std::size_t c = 0; c < m_cells.size(); ++c) {
        if (c) m_buffer += ',';
        appendCell(m_buffer, m_cells[c]);
        m_cells[c].clear();
    }
    m_buffer += '\n';
    if (m_buffer.size() >= bufferSize) flush();
}

void CsvFile::flush() {
    const auto size = qint64(m_buffer.size());
    if (m_problem.isEmpty() && m_file.write(m_buffer.data(), size) != size) m_problem = m_file.errorString();
    m_buffer.clear();
}

Status CsvFile::close() {
    flush();
    if (m_problem.isEmpty() && !m_file.flush()) m_problem = m_file.errorString();
    m_file.close();
    if (m_problem.isEmpty()) return {};
    return failure(
        ErrorKind::Io,
        QStringLiteral("The file %1 cannot be written: %2. Free some space or choose another place.")
            .arg(m_file.fileName(), m_problem));
}

CsvFile& CsvFolder::operator[](std::string_view table) {
    auto& file = m_files[table];
    if (!file) file = std::make_unique<CsvFile>(m_folder, *findTable(table));
    return *file;
}

Status CsvFolder::close() {
    Status result;
    for (const auto& [table, file] : m_files)
        if (const Status closed = file->close(); !closed && result) result = closed;
    return result;
}

} // namespace foothold::sample
