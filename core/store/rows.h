#pragma once

#include "core/base/result.h"
#include "core/domain/tables.h"
#include "core/store/book.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace foothold {

/// A cell as the store keeps it (see Type): nothing, whole number, number or UTF-8 text. Text is a view.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string_view>;

/// Reads and writes the rows of one table through prepared statements. Cells are in the order of
/// Table::columns; a missing optional part of a key is "nothing", as everywhere. Writing needs an open
/// Recording. Texts that reading gives are views, valid until the next call.
class TableRows {
public:
    TableRows(Book& book, const Table& table);
    ~TableRows();
    TableRows(TableRows&&) noexcept;
    TableRows& operator=(TableRows&&) noexcept;

    using RowVisitor = std::function<bool(std::span<const Cell>)>; ///< returns false to stop

    enum class Inserted { Yes, KeyTaken };
    /// Adds a row; KeyTaken leaves the one that is there.
    Result<Inserted> insert(std::span<const Cell> cells, std::int64_t importId = 0);
    /// The row with these key cells (in the order of Table::key), or an empty vector.
    Result<std::vector<Cell>> find(std::span<const Cell> key);
    /// import_id of the row last found.
    std::int64_t foundImportId() const;
    /// Sets the given columns (none of the key) of the row with these key cells; @p importId, if given, too.
    Status update(std::span<const Cell> key, std::span<const int> columns, std::span<const Cell> cells,
                  std::optional<std::int64_t> importId = {});
    /// Deletes the row. By the table's references, what hangs on it goes with it or lets go of it.
    Status remove(std::span<const Cell> key);

    /// Every row in the order of the primary key (bytewise).
    Status forEach(const RowVisitor& visit);
    /// Like forEach, with only these columns, in this order.
    Status forEach(std::span<const int> columns, const RowVisitor& visit);
    /// The rows whose column equals @p value; for a list (KeyList): the rows whose list has it.
    Status forEachWith(int column, std::string_view value, const RowVisitor& visit);
    /// How many rows forEachWith would visit.
    Result<qint64> countWith(int column, std::string_view value);
    Result<qint64> count();

private:
    struct Statements;
    std::unique_ptr<Statements> m;
};

} // namespace foothold
