#include "core/exchange/file_import.h"

#include "core/base/text.h"
#include "core/exchange/record_key.h"
#include "core/exchange/self_references.h"

#include <QCoreApplication>

#include <algorithm>

namespace foothold {

namespace {

constexpr std::int64_t rowsBetweenReports = 4096;

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

Status cancelled() {
    return failure(ErrorKind::Cancelled, T::tr("The import was cancelled; nothing was changed."));
}

} // namespace

FileImport::FileImport(ImportRun& run, const ImportSource& source)
    : m_run(run)
    , m_source(source)
    , m_table(*source.table)
    , m_counts{.file = source.name,
               .path = source.path,
               .mapped = source.rows != nullptr,
               .table = source.table}
    , m_file(source.rows ? source.rows : canonicalFile(source.path)) {}

/// Starts to read the rows from the heading on.
Status FileImport::openRows() {
    auto rows = m_file->open();
    if (!rows) return tl::unexpected(rows.error());
    m_rows = std::move(*rows);
    return {};
}

void FileImport::reject(std::int64_t line, RowProblem problem) {
    m_rows->restate(problem);
    ++m_counts.rejected;
    m_run.report.rejects.push_back({m_source.name, line, problem.column, problem.value, problem.reason,
                                    m_rowNumber, m_run.report.files.size()});
}

Status FileImport::goOn() const {
    if (m_rowNumber % rowsBetweenReports != 0 || m_run.goOn(m_source.name, m_rows->position())) return {};
    return cancelled();
}

Status FileImport::run() {
    if (!m_run.goOn(m_source.name, 0)) return cancelled();
    if (auto status = openRows(); !status) return status;
    const auto count = TableRows(m_run.book, m_table).count();
    if (!count) return tl::unexpected(count.error());
    m_expectRecords = *count > 0;

    CsvRow row;
    m_rows->next(row); // an empty file has an empty heading, which lacks what is required
    const Heading heading = readHeading(m_table, row);
    for (std::size_t i = 0; i < heading.columns.size(); ++i)
        if (heading.columns[i] < 0) m_run.report.unknownColumns.push_back({m_source.name, heading.names[i]});
    if (heading.problem) {
        m_counts.rows = 1; // it stands for all of them
        reject(1, *heading.problem);
    } else if (auto status = importRows(heading); !status) {
        return status;
    }
    m_run.report.files.push_back(m_counts);
    m_run.records.forget(m_table);
    return m_run.records.status();
}

Result<std::map<std::int64_t, Problem>> FileImport::findBadLinks(const Heading& heading) {
    if (m_table.selfReference < 0) return {};
    RowReader reader(m_run, m_table, heading, m_expectRecords, RowReader::Keys::RememberAll);
    if (auto status = openRows(); !status) return tl::unexpected(status.error());
    CsvRow row;
    m_rows->next(row); // the heading
    std::vector<LinkedRow> rows;
    for (m_rowNumber = 1; m_rows->next(row); ++m_rowNumber) {
        if (auto status = goOn(); !status) return tl::unexpected(status.error());
        const bool bad = reader.read(row).has_value() || m_run.verdicts.count(rowId());
        if (!reader.status()) return tl::unexpected(reader.status().error());
        if (bad) continue;
        const auto record = reader.record();
        rows.push_back({.row = m_rowNumber,
                        .key = std::string(textOf(reader.key().front())),
                        .account = std::string(reader.rules().accountOf(record)),
                        .link = std::string(textOf(record[m_table.selfReference]))});
    }
    if (const auto read = m_rows->status(); !read) return tl::unexpected(read.error());
    return badLinks(m_table, rows, m_run.records);
}

Status FileImport::importRows(const Heading& heading) {
    const auto badLinks = findBadLinks(heading);
    if (!badLinks) return tl::unexpected(badLinks.error());
    RowReader reader(m_run, m_table, heading, m_expectRecords,
                     isLaterFile() ? RowReader::Keys::RememberAll : RowReader::Keys::RememberSome);
    if (auto status = openRows(); !status) return status;
    CsvRow row;
    m_rows->next(row); // the heading
    for (m_rowNumber = 1; m_rows->next(row); ++m_rowNumber) {
        if (auto status = goOn(); !status) return status;
        ++m_counts.rows;
        const auto problem = reader.read(row);
        if (!reader.status()) return reader.status();
        if (problem) {
            reject(row.line, *problem);
        } else if (const auto link = badLinks->find(m_rowNumber); link != badLinks->end()) {
            reject(row.line, reader.refuse(row, link->second));
        } else if (const auto verdict = m_run.verdicts.find(rowId()); verdict != m_run.verdicts.end()) {
            reject(row.line, reader.refuse(row, verdict->second));
        } else if (auto status = write(reader, row); !status) {
            return status;
        }
    }
    return m_rows->status();
}

bool FileImport::isLaterFile() const {
    const auto& files = m_run.report.files;
    return std::any_of(files.begin(), files.end(),
                       [this](const auto& file) { return file.table == &m_table; });
}

Status FileImport::write(RowReader& reader, const CsvRow& row) {
    if (m_table.name == "imported_values")
        m_run.edited.leaveAlone({fromUtf8(textOf(reader.key()[0])), fromUtf8(textOf(reader.key()[1])),
                                 fromUtf8(textOf(reader.key()[2]))});
    if (reader.stored().empty()) return add(reader, row);
    m_run.effects.noteRow(m_table, reader);
    std::vector<int> columns;
    for (int i = 0; i < int(m_table.columns.size()); ++i)
        if (reader.record()[i] != reader.stored()[i]) columns.push_back(i);
    if (!reader.edited().empty()) noteEdited(reader);
    if (!columns.empty()) return change(reader, columns);
    ++m_counts.unchanged;
    return {};
}

Status FileImport::add(RowReader& reader, const CsvRow& row) {
    m_run.recording.pauseRecording();
    const auto inserted = reader.rows().insert(reader.record(), m_run.recording.id());
    m_run.recording.resumeRecording();
    if (!inserted) return tl::unexpected(inserted.error());
    if (*inserted == TableRows::Inserted::KeyTaken) {
        const bool wasGuess = reader.isGuess();
        const auto problem = wasGuess ? reader.readStored(row) : reader.keyTwice(row);
        if (!reader.status()) return reader.status();
        if (!problem) return write(reader, row);
        reject(row.line, *problem);
        return {};
    }
    ++m_counts.added;
    m_run.recording.countAddedRows(1);
    // Left over from a record of that key that was deleted.
    if (m_run.edited.any(m_table)) m_run.edited.dropAll(m_table, recordKey(m_table, reader.record()));
    return {};
}

Status FileImport::change(RowReader& reader, const std::vector<int>& columns) {
    ++m_counts.changed;
    reportChange(reader, columns);
    m_run.effects.noteChange(m_table, reader, rowId().second);
    std::vector<Cell> cells;
    for (const int column : columns)
        cells.push_back(reader.record()[column]);
    // 0 says "entered in Foothold": from now on an import has a part in the record.
    const auto importId = reader.storedImportId() == 0 ? std::optional<std::int64_t>(-1) : std::nullopt;
    return reader.rows().update(reader.key(), columns, cells, importId);
}

void FileImport::reportChange(RowReader& reader, const std::vector<int>& columns) {
    auto& changes = m_run.report.changes;
    if (changes.size() >= m_run.options.maxChanges) return;
    const QString key = recordKey(m_table, reader.record());
    for (const int i : columns) {
        const Column& column = m_table.columns[i];
        const bool money = column.type == Type::Money;
        const Currency before = money
                                    ? (column.moneyOf == MoneyOf::Book ? reader.currencyOf(i, reader.stored())
                                                                       : reader.storedCurrency())
                                    : Currency();
        const Currency after = money ? reader.currencyOf(i, reader.record()) : Currency();
        changes.push_back({&m_table, key, fromUtf8(column.name), cellText(column, reader.stored()[i], before),
                           cellText(column, reader.record()[i], after)});
    }
}

void FileImport::noteEdited(RowReader& reader) {
    const QString key = recordKey(m_table, reader.record());
    for (const RowReader::Edited& edited : reader.edited()) {
        const Column& column = m_table.columns[edited.column];
        const Currency currency = reader.currencyOf(edited.column, reader.record());
        const QString imported = cellText(column, edited.imported, currency);
        if (edited.state == RowReader::Edited::Kept)
            m_run.edited.set(m_table, key, column, imported);
        else
            m_run.edited.drop(m_table, key, column);
        if (edited.conflict)
            m_run.report.conflicts.push_back({&m_table, key, fromUtf8(column.name),
                                              cellText(column, reader.stored()[edited.column], currency),
                                              imported, edited.state == RowReader::Edited::Lost});
    }
}

} // namespace foothold
