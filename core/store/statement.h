#pragma once

#include "core/base/result.h"
#include "core/store/rows.h"

#include <sqlite3.h>

namespace foothold {

/// A prepared statement on a book's connection, for the classes of core/store.
class Statement {
public:
    Statement() = default;
    Statement(sqlite3* handle, const QString& sql);
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(Statement&& other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr)) {}
    Statement& operator=(Statement&& other) noexcept {
        std::swap(m_statement, other.m_statement);
        return *this;
    }

    /// False if the statement could not be prepared; the connection has the error.
    bool isValid() const { return m_statement != nullptr; }
    /// 1-based. Text is bound as a view that must live until the statement was stepped.
    void bind(int index, const Cell& cell);
    /// Like bind, but nothing becomes an empty text: what a missing optional part of a key is stored as.
    void bindKey(int index, const Cell& cell);
    void bindBlob(int index, std::string_view bytes);
    /// SQLITE_ROW, SQLITE_DONE or an error code.
    int step() { return m_statement ? sqlite3_step(m_statement) : SQLITE_ERROR; }
    void reset() { sqlite3_reset(m_statement); }

    /// 0-based column of the current row; text is valid until the next step or reset.
    Cell cell(int column) const;
    bool isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    std::int64_t integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    double real(int column) const { return sqlite3_column_double(m_statement, column); }
    std::string_view text(int column) const;
    std::string_view blob(int column) const;

private:
    sqlite3_stmt* m_statement = nullptr;
};

/// Runs statements that give no rows, separated by ';'. SQLITE_OK or an error code.
int execute(sqlite3* handle, const char* sql);

/// A single number from a query, or @p fallback if it fails.
std::int64_t queryNumber(sqlite3* handle, const QString& sql, std::int64_t fallback = 0);

/// A name as SQL writes it: in double quotes, since some columns are called as SQL's own words.
QString quotedName(std::string_view name);

/// What SQLite's code means to a person: @p doing is "The change could not be saved", and so on.
Error storeError(sqlite3* handle, int code, const QString& path, const QString& doing);

} // namespace foothold
