#include "core/exchange/row_reader.h"

#include "core/base/text.h"
#include "core/exchange/currency_change.h"
#include "core/exchange/record_key.h"

#include <QCoreApplication>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr std::size_t shownValue = 1000; // bytes of a bad cell that a reject shows
constexpr int manyNew = 32;              // rows after which the next one is taken to be new, too

QString shown(std::string_view value) {
    return value.size() <= shownValue ? fromUtf8(value)
                                      : fromUtf8(value.substr(0, shownValue)) + QChar(0x2026);
}

bool isPlainText(std::string_view text) {
    return text.find('\0') == std::string_view::npos && isValidUtf8(text);
}

} // namespace

int Heading::fieldOf(int column) const {
    const auto it = std::find(columns.begin(), columns.end(), column);
    return it == columns.end() ? -1 : int(it - columns.begin());
}

Heading readHeading(const Table& table, const CsvRow& row) {
    Heading heading;
    if (row.problem != CsvProblem::None) {
        heading.problem = {{}, {}, T::tr("the heading %1").arg(csvProblemText(row.problem))};
        return heading;
    }
    for (const std::string_view cell : row.cells) {
        const std::string_view name = trimmed(cell);
        const int column = table.indexOf(name);
        if (column >= 0 && heading.fieldOf(column) >= 0)
            heading.problem = {fromUtf8(name), {}, T::tr("the file has this column twice")};
        heading.names.push_back(fromUtf8(name));
        heading.columns.push_back(column);
    }
    for (int i = 0; i < int(table.columns.size()) && !heading.problem; ++i)
        if (table.columns[i].required && heading.fieldOf(i) < 0)
            heading.problem = {fromUtf8(table.columns[i].name),
                               {},
                               T::tr("the file lacks this required column, so none of its rows was read")};
    return heading;
}

RowReader::RowReader(ImportRun& run, const Table& table, const Heading& heading, bool expectRecords,
                     Keys keys)
    : m_run(run)
    , m_table(table)
    , m_heading(heading)
    , m_expectRecords(expectRecords)
    , m_remember(keys)
    , m_rules(table, run.records)
    , m_rows(run.book, table)
    , m_record(table.columns.size())
    , m_key(table.key.size())
    , m_fromFile(table.columns.size()) {
    for (const Column& column : table.columns)
        m_hasMoney = m_hasMoney || column.type == Type::Money;
}

RowProblem RowReader::problemOf(const CsvRow& row, const Problem& problem) const {
    if (problem.column < 0) return {{}, {}, problem.reason};
    const Column& column = m_table.columns[problem.column];
    const int field = m_heading.fieldOf(problem.column);
    const bool inFile = field >= 0 && std::size_t(field) < row.cells.size();
    return {fromUtf8(column.name), inFile ? shown(row.cells[field]) : QString(), problem.reason};
}

RowProblem RowReader::keyTwice(const CsvRow& row) const {
    return problemOf(row, {m_table.key.front(), T::tr("an earlier row of the file has the same key")});
}

std::optional<RowProblem> RowReader::brokenRow(const CsvRow& row) const {
    if (row.cellsAreSure() && row.cells.size() != m_heading.columns.size())
        return RowProblem{{},
                          {},
                          T::tr("the row has %1 cells and the heading has %2")
                              .arg(row.cells.size())
                              .arg(m_heading.columns.size())};
    if (row.problem == CsvProblem::None) return std::nullopt;
    const int cell = row.problemCell;
    const bool known = cell >= 0 && std::size_t(cell) < m_heading.names.size();
    return RowProblem{known ? m_heading.names[cell] : QString(),
                      cell >= 0 && std::size_t(cell) < row.cells.size() ? shown(row.cells[cell]) : QString(),
                      known ? csvProblemText(row.problem)
                            : T::tr("the row %1").arg(csvProblemText(row.problem))};
}

bool RowReader::readKey(const CsvRow& row) {
    if (!row.cellsAreSure() || row.cells.size() != m_heading.columns.size()) return false;
    for (std::size_t i = 0; i < m_table.key.size(); ++i) {
        const Column& column = m_table.columns[m_table.key[i]];
        const int field = m_heading.fieldOf(m_table.key[i]);
        m_key[i] = Cell();
        if (field < 0) continue;
        const std::string_view text = row.cells[field];
        if (row.problem != CsvProblem::None && !isPlainText(text)) return false;
        const auto cell = m_cells.read(column, text, Currency());
        if (!cell || (column.required && isEmpty(*cell))) return false;
        m_key[i] = *cell;
    }
    packKey(m_packedKey, m_key);
    return true;
}

std::optional<RowProblem> RowReader::readCells(const CsvRow& row, bool money) {
    for (std::size_t field = 0; field < m_heading.columns.size(); ++field) {
        const int index = m_heading.columns[field];
        if (index < 0) continue;
        const Column& column = m_table.columns[index];
        if ((column.type == Type::Money) != money) continue;
        const auto cell =
            m_cells.read(column, row.cells[field], money ? m_rules.currencyOf(column, m_record) : Currency());
        if (!cell) return problemOf(row, {index, cell.error()});
        m_record[index] = *cell;
        m_fromFile[index] = true;
    }
    return std::nullopt;
}

/// Decides which of two values the record gets: the file's, or one that was edited in Foothold.
void RowReader::settle(int column) {
    const Column& described = m_table.columns[column];
    const QString key = recordKey(m_table, m_record);
    const auto before = m_run.edited.importedText(m_table, key, described);
    if (!before) return;
    const Cell imported = m_record[column];
    if (imported == m_stored[column]) {
        m_edited.push_back({column, imported, Edited::Agrees, false});
        return;
    }
    CellReader reader;
    const std::string text = before->toStdString();
    const auto last = reader.read(described, text, m_rules.currencyOf(described, m_record));
    const bool conflict = !last || *last != imported;
    const ImportOptions& options = m_run.options;
    const bool lost = conflict && (options.fileWins || options.fileWinsFor.count({fromUtf8(m_table.name), key,
                                                                                  fromUtf8(described.name)}));
    m_edited.push_back({column, imported, lost ? Edited::Lost : Edited::Kept, conflict});
    if (lost) return;
    m_record[column] = m_stored[column];
    m_fromFile[column] = false;
}

bool RowReader::findStored() {
    if (!m_looksUp) return true;
    auto stored = m_rows.find(m_key);
    if (!stored) {
        m_status = tl::unexpected(stored.error());
        return true;
    }
    m_stored = std::move(*stored);
    if (m_stored.empty()) {
        ++m_newInARow;
        return true;
    }
    m_newInARow = 0;
    if (m_remember == Keys::RememberSome) {
        if (storedImportId() == m_run.recording.id()) return false;
        rememberKey();
    }
    for (std::size_t i = 0; i < m_stored.size(); ++i)
        if (m_heading.fieldOf(int(i)) < 0) m_record[i] = m_stored[i];
    return true;
}

void RowReader::settleEdited(bool money) {
    if (m_stored.empty() || !m_run.edited.any(m_table)) return;
    for (int i = 0; i < int(m_table.columns.size()); ++i)
        if (m_fromFile[i] && (m_table.columns[i].type == Type::Money) == money) settle(i);
}

Currency RowReader::currencyOf(int column, std::span<const Cell> record) {
    return m_rules.currencyOf(m_table.columns[column], record);
}

Currency RowReader::storedCurrency() {
    const auto before = m_run.currencyBefore(m_table, m_stored);
    return before ? *before : m_rules.amountCurrency(m_stored);
}

/// Settings of the book are kept as one column of free text, but only its name is free text.
void RowReader::trimSetting() {
    if (textOf(m_record[0]) == "name") return;
    const std::string_view text = trimmed(textOf(m_record[1]));
    m_record[1] = text.empty() ? Cell() : Cell(text);
}

std::optional<RowProblem> RowReader::readRecord(const CsvRow& row) {
    const auto told = [&](const std::optional<Problem>& problem) {
        return problem ? std::optional(problemOf(row, *problem)) : std::nullopt;
    };
    if (auto problem = readCells(row, false)) return problem;
    if (m_table.name == "book") trimSetting();
    if (!m_keyKnown) // then it lacks a part, and there is no record to compare with
        if (auto problem = m_rules.missingValue(m_record)) return told(problem);
    if (!findStored()) return keyTwice(row);
    settleEdited(false);
    if (auto problem = m_rules.brokenReference(m_record, false)) return told(problem);
    if (m_hasMoney) {
        if (auto problem = readCells(row, true)) return problem;
        settleEdited(true);
        if (!m_stored.empty()) {
            std::vector<bool> stays = m_fromFile;
            stays.flip();
            if (auto problem = keepAmounts(m_rules, stays, storedCurrency(), m_record)) return told(problem);
        }
    }
    if (auto problem = m_rules.missingValue(m_record)) return told(problem);
    return told(m_rules.contradiction(m_record));
}

std::optional<RowProblem> RowReader::readOnce(const CsvRow& row) {
    m_cells.reset();
    m_edited.clear();
    m_stored.clear();
    std::fill(m_record.begin(), m_record.end(), Cell());
    std::fill(m_fromFile.begin(), m_fromFile.end(), false);
    m_keyKnown = readKey(row);
    if (m_keyKnown) {
        const bool isTaken = m_remember == Keys::RememberAll
                                 ? !m_keys.add(m_packedKey)
                                 : !m_keys.empty() && m_keys.contains(m_packedKey);
        if (isTaken) return keyTwice(row);
    }
    if (auto problem = brokenRow(row)) return problem;
    return readRecord(row);
}

std::optional<RowProblem> RowReader::readStored(const CsvRow& row) {
    m_looksUp = m_expectRecords;
    auto problem = readOnce(row);
    if (problem && m_keyKnown) rememberKey();
    return problem;
}

std::optional<RowProblem> RowReader::read(const CsvRow& row) {
    if (m_remember == Keys::RememberSome && m_expectRecords && m_newInARow >= manyNew) {
        m_looksUp = false;
        if (!readOnce(row)) return std::nullopt;
        // What is wrong with a new record may be right with one that is there.
    }
    return readStored(row);
}

RowProblem RowReader::refuse(const CsvRow& row, const Problem& problem) {
    rememberKey();
    return problemOf(row, problem);
}

} // namespace foothold
