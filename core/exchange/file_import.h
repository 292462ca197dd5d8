#pragma once

#include "core/exchange/import_run.h"
#include "core/exchange/row_reader.h"

namespace foothold {

/// Imports one file: reads its rows, counts and reports them, and writes the good ones to the book.
class FileImport {
public:
    FileImport(ImportRun& run, const ImportSource& source);
    Status run();

private:
    Status openRows();
    Status importRows(const Heading& heading);
    /// Rows whose reference within the table itself is bad, by number.
    Result<std::map<std::int64_t, Problem>> findBadLinks(const Heading& heading);
    Status write(RowReader& reader, const CsvRow& row);
    Status add(RowReader& reader, const CsvRow& row);
    /// True if a file before this one may have added records of the table.
    bool isLaterFile() const;
    Status change(RowReader& reader, const std::vector<int>& columns);
    void reportChange(RowReader& reader, const std::vector<int>& columns);
    void noteEdited(RowReader& reader);
    void reject(std::int64_t line, RowProblem problem);
    Status goOn() const;
    RowId rowId() const { return {&m_table, m_source.firstRow + m_rowNumber}; }

    ImportRun& m_run;
    const ImportSource& m_source;
    const Table& m_table;
    ImportReport::File m_counts;
    const std::shared_ptr<RowFile> m_file;
    std::unique_ptr<RowStream> m_rows;
    bool m_expectRecords = false;
    std::int64_t m_rowNumber = 0;
};

} // namespace foothold
