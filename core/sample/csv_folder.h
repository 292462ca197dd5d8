#pragma once

#include "core/base/date.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/tables.h"

#include <QFile>

#include <map>
#include <memory>
#include <string>

namespace foothold::sample {

/// Writes one file of a canonical folder row by row, in the column order of the table registry. A cell that
/// is not set stays empty. Failures are kept until close().
class CsvFile {
public:
    CsvFile(const QString& folder, const Table& table);

    CsvFile& text(std::string_view column, std::string_view value);
    CsvFile& number(std::string_view column, std::int64_t value);
    CsvFile& decimal(std::string_view column, Decimal value);
    CsvFile& money(std::string_view column, std::int64_t minor, Currency currency);
    CsvFile& date(std::string_view column, Date value);
    CsvFile& month(std::string_view column, Month value);
    CsvFile& yesNo(std::string_view column, bool value);
    /// Writes the row and starts an empty one.
    void endRow();

    Status close();

private:
    std::string& cell(std::string_view column);
    void flush();

    const Table& m_table;
    QFile m_file;
    QString m_problem; ///< of the first failure
    std::vector<std::string> m_cells;
    std::string m_buffer;
};

/// The files of a canonical folder, each made when its first row is written.
class CsvFolder {
public:
    explicit CsvFolder(const QString& folder)
        : m_folder(folder) {}

    CsvFile& operator[](std::string_view table);
    /// Finishes every file; the first failure, if any.
    Status close();

private:
    QString m_folder;
    std::map<std::string_view, std::unique_ptr<CsvFile>> m_files;
};

} // namespace foothold::sample
