#pragma once

#include "core/base/result.h"
#include "core/domain/tables.h"
#include "core/store/book.h"

#include <functional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

struct sqlite3_stmt;

namespace foothold {

/// A cell as the store keeps it (see Type): nothing, whole number, number or UTF-8 text. Text is a view.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string_view>;

/// Reads and writes the rows of one table through prepared statements. Cells are in the order of
/// Table::columns. Writing needs an open Recording. Views that reading gives are valid until the next call.
class TableRows {
public:
    TableRows(Book& book, const Table& table);
    ~TableRows();
    TableRows(TableRows&&) noexcept;
    TableRows(const TableRows&) = delete;

    enum class Inserted { Yes, KeyTaken };
    /// Adds a row; KeyTaken leaves the one that is there.
    Result<Inserted> insert(std::span<const Cell> cells, std::int64_t importId = 0);
    /// The row with these key cells (in the order of Table::key), or an empty vector.
    Result<std::vector<Cell>> find(std::span<const Cell> key);
    /// import_id of the row last found.
    std::int64_t foundImportId() const { return m_foundImportId; }
    /// Sets the given columns of the row with these key cells; @p importId, if given, too.
    Status update(std::span<const Cell> key, std::span<const int> columns, std::span<const Cell> cells,
                  std::optional<std::int64_t> importId = {});
    /// Deletes the row; what hangs on it goes with it or lets go of it, by the table's references.
    Status remove(std::span<const Cell> key);

    /// Every row in the order of the primary key (bytewise). The callback returns false to stop.
    Status forEach(const std::function<bool(std::span<const Cell>)>& row);
    /// The number of rows.
    Result<qint64> count();

private:
    sqlite3_stmt* prepared(sqlite3_stmt*& statement, const QString& sql);

    Book* m_book;
    const Table* m_table;
    sqlite3_stmt *m_insert = nullptr, *m_find = nullptr, *m_remove = nullptr, *m_each = nullptr,
                 *m_update = nullptr;
    std::vector<int> m_updateColumns; ///< of m_update
    bool m_updatesImportId = false;
    std::int64_t m_foundImportId = 0;
};

/// How many records of each table a deletion of this record would take along (not counting itself).
struct Dependents {
    const Table* table;
    qint64 deleted = 0;  ///< records that go with it
    qint64 released = 0; ///< records that stay and lose the reference
};

} // namespace foothold
