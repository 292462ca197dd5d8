#include "core/store/sqlite_library.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

namespace foothold {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(foothold::Store)
};

const QString connection = QStringLiteral("foothold-library-check");

QString driversSourceId() {
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    database.setDatabaseName(QStringLiteral(":memory:"));
    if (!database.open()) return {};
    QSqlQuery query(database);
    return query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next() ? query.value(0).toString()
                                                                                   : QString();
}

} // namespace

Status checkSqliteLibrary() {
    const QString driver = driversSourceId();
    QSqlDatabase::removeDatabase(connection);
    if (driver == QString::fromLatin1(sqlite3_sourceid())) return {};
    return failure(
        ErrorKind::Io,
        driver.isEmpty()
            ? Text::tr(
                  "Qt's SQLite driver is missing. Install it (on Debian: libqt6sql6-sqlite) and start again.")
            : Text::tr("Foothold and Qt's SQLite driver use different copies of SQLite, which could damage a "
                       "book. "
                       "Install a Qt that uses the system's SQLite."));
}

} // namespace foothold
