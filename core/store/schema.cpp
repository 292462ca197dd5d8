#include "core/store/schema.h"

#include "core/base/text.h"
#include "core/store/statement.h"

#include <QDirIterator>
#include <QFile>

static void initialiseResources() {
    Q_INIT_RESOURCE(core); // a static library's resources are not found otherwise
}

namespace foothold {

namespace {

std::vector<Migration> readMigrations() {
    initialiseResources();
    QStringList files =
        QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    std::vector<Migration> migrations;
    for (const QString& name : files) {
        QFile file(QStringLiteral(":/schema/") + name);
        if (file.open(QIODevice::ReadOnly)) migrations.push_back({QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

QStringList schemaStatements(sqlite3* handle) {
    QStringList statements;
    Statement query(
        handle, QStringLiteral("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema "
                               "WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name"));
    while (query.step() == SQLITE_ROW)
        statements += fromUtf8(query.text(0));
    return statements;
}

} // namespace

const std::vector<Migration>& bookMigrations() {
    static const std::vector<Migration> migrations = readMigrations();
    return migrations;
}

int migrate(sqlite3* handle, const std::vector<Migration>& migrations, int from) {
    int code = execute(handle, "BEGIN IMMEDIATE");
    for (std::size_t i = std::size_t(from); code == SQLITE_OK && i < migrations.size(); ++i)
        code = execute(handle, migrations[i].sql.toUtf8().constData());
    if (code == SQLITE_OK)
        code = execute(
            handle,
            QByteArray("PRAGMA user_version = " + QByteArray::number(qint64(migrations.size()))).constData());
    if (code == SQLITE_OK) code = execute(handle, "COMMIT");
    if (code != SQLITE_OK && !sqlite3_get_autocommit(handle)) execute(handle, "ROLLBACK");
    return code;
}

bool hasSchemaOf(sqlite3* handle, const std::vector<Migration>& migrations, int version) {
    sqlite3* reference = nullptr;
    if (sqlite3_open_v2(":memory:", &reference, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr) !=
        SQLITE_OK) {
        sqlite3_close(reference);
        return false;
    }
    const std::vector<Migration> wanted(migrations.begin(), migrations.begin() + version);
    const bool same =
        migrate(reference, wanted, 0) == SQLITE_OK && schemaStatements(reference) == schemaStatements(handle);
    sqlite3_close(reference);
    return same;
}

} // namespace foothold
