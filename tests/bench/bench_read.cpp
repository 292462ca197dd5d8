// Reads a book in one of two ways and prints the seconds that it took: "facts" as Foothold does, "scan" the
// same tables through SQLite's C interface, looking at each cell once and keeping nothing.
#include "core/domain/tables.h"
#include "core/store/facts_reader.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <sqlite3.h>

using namespace foothold;

namespace {

std::uint64_t lookAt(sqlite3_stmt* row, int column) {
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        return std::uint64_t(sqlite3_column_int64(row, column));
    case SQLITE_FLOAT:
        return std::uint64_t(sqlite3_column_double(row, column));
    case SQLITE_TEXT:
        return sqlite3_column_text(row, column)[0] + std::uint64_t(sqlite3_column_bytes(row, column));
    default:
        return 0;
    }
}

bool scan(const char* path) {
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) return false;
    std::uint64_t sum = 0;
    for (const Table& table : tables()) {
        std::string columns;
        for (const Column& column : table.columns)
            columns.append(columns.empty() ? "\"" : ", \"").append(column.name).append("\"");
        const std::string query = "SELECT " + columns + " FROM \"" + std::string(table.name) + "\"";
        sqlite3_stmt* rows = nullptr;
        if (sqlite3_prepare_v2(database, query.c_str(), -1, &rows, nullptr) != SQLITE_OK) return false;
        const int count = sqlite3_column_count(rows);
        while (sqlite3_step(rows) == SQLITE_ROW)
            for (int column = 0; column < count; ++column)
                sum += lookAt(rows, column);
        sqlite3_finalize(rows);
    }
    sqlite3_close(database);
    return sum != 0;
}

bool readAll(const char* path) {
    const auto book = Book::open(QString::fromLocal8Bit(path), Book::Access::ReadOnly);
    if (!book) return false;
    const auto facts = readFacts(**book);
    return facts && (*facts)->accountCount() > 0;
}

} // namespace

int main(int count, char* words[]) {
    QCoreApplication application(count, words); // Qt's SQL driver is a plugin
    if (count != 3) return 2;
    QElapsedTimer timer;
    timer.start();
    const bool read = words[1] == std::string_view("facts") ? readAll(words[2]) : scan(words[2]);
    std::printf("%.6f\n", double(timer.nsecsElapsed()) / 1e9);
    return read ? 0 : 1;
}
