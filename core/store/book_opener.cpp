#include "core/store/book_opener.h"

#include "core/store/backup.h"
#include "core/store/schema.h"
#include "core/store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>

namespace foothold {

namespace {

// Offsets in the header of an SQLite file.
constexpr int headerSize = 100, journalFormatAt = 18, userVersionAt = 60, applicationIdAt = 68;
constexpr char rollbackJournal = 1;

/// What a process that is just closing the book may take to let go of it.
constexpr int busyMilliseconds = 1000;

/// An opened file is not trusted: no writable schema, no functions from the schema, cells checked, pages read
/// through the checked path. EXTRA syncs the folder too, so that a power cut cannot bring a journal back.
constexpr char configuration[] =
    "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
    "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;";
// Going from PERSIST to DELETE removes a journal that a killed program left before it had begun to change the
// book: SQLite itself lets such a one lie until the next change.
constexpr char writerConfiguration[] = "PRAGMA synchronous = EXTRA; PRAGMA journal_mode = PERSIST;"
                                       "PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE;";

} // namespace

QString defaultBackupFolder(const QString& bookPath) {
    return QFileInfo(bookPath).absoluteDir().filePath(QStringLiteral("backups"));
}

BookOpener::BookOpener(const QString& path, Book::Access access, const OpenOptions& options)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_access(access)
    , m_options(options) {}

const std::vector<Migration>& BookOpener::migrations() const {
    return m_options.migrations ? *m_options.migrations : bookMigrations();
}

Error BookOpener::error(int code) const {
    return storeError(m_book ? m_book->m_handle : nullptr, code, m_path, tr("The book could not be opened"));
}

Result<int> BookOpener::versionFromHeader() const {
    const QString name = QDir::toNativeSeparators(m_path);
    const QFileInfo info(m_path);
    if (!info.exists()) return failure(ErrorKind::NoFile, tr("There is no file %1.").arg(name));
    if (info.isDir())
        return failure(ErrorKind::NotABook, tr("%1 is a folder, not a Foothold book.").arg(name));
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    const QByteArray header = file.read(headerSize);
    const auto number = [&header](int offset) { return qFromBigEndian<qint32>(header.constData() + offset); };
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        number(applicationIdAt) != bookApplicationId || header[journalFormatAt] != rollbackJournal)
        return failure(ErrorKind::NotABook,
                       tr("%1 is not a Foothold book. Choose a file that Foothold has made.").arg(name));
    const int version = number(userVersionAt);
    if (version > int(migrations().size()))
        return failure(
            ErrorKind::Newer,
            tr("%1 was written by a newer version of Foothold. Install that version to open it.").arg(name));
    if (version < 1)
        return failure(ErrorKind::Damaged,
                       tr("%1 is damaged: it has no version. Restore a backup of it.").arg(name));
    return version;
}

Status BookOpener::connect() {
    const QString connection =
        QStringLiteral("foothold-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_book.reset(new Book);
    m_book->m_path = m_path;
    m_book->m_connection = connection;
    m_book->m_access = m_access;
    m_book->m_options = m_options;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1%2")
            .arg(busyMilliseconds)
            .arg(m_access == Book::Access::ReadOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    if (!database.open())
        return failure(ErrorKind::Io,
                       tr("%1 could not be opened: %2.")
                           .arg(QDir::toNativeSeparators(m_path), database.lastError().text()));
    m_book->m_handle = *static_cast<sqlite3* const*>(database.driver()->handle().constData());
    sqlite3* handle = m_book->m_handle;
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    const int code = execute(handle, configuration);
    return code == SQLITE_OK ? Status() : tl::unexpected(error(code));
}

Status BookOpener::lock() {
    sqlite3* handle = m_book->m_handle;
    int code = SQLITE_OK;
    if (m_access == Book::Access::ReadOnly) {
        // One read transaction for as long as the book is open: every answer is from the same state.
        code = execute(handle, "BEGIN; SELECT count(*) FROM sqlite_schema");
    } else {
        const QFileInfo folder(QFileInfo(m_path).absolutePath());
        if (sqlite3_db_readonly(handle, "main") == 1 || !folder.isWritable())
            return tl::unexpected(error(SQLITE_READONLY));
        code = execute(handle, writerConfiguration);
        if (code == SQLITE_OK) code = execute(handle, "BEGIN EXCLUSIVE; COMMIT");
    }
    return code == SQLITE_OK ? Status() : tl::unexpected(error(code));
}

Status BookOpener::checkSchema(int version) {
    if (hasSchemaOf(m_book->m_handle, migrations(), version)) return {};
    return tl::unexpected(error(SQLITE_CORRUPT));
}

Status BookOpener::bringUpToDate(int version) {
    if (version == int(migrations().size())) return {};
    if (m_access == Book::Access::ReadOnly)
        return failure(
            ErrorKind::Rejected,
            tr("%1 was made by an older version of Foothold. Open it once in the window, which keeps a "
               "backup and brings it up to date.")
                .arg(QDir::toNativeSeparators(m_path)));
    if (const Status sound = m_book->ensureSound(); !sound) return sound;
    if (const Status kept = backupBeforeMigration(*m_book, version); !kept) return kept;
    const int code = migrate(m_book->m_handle, migrations(), version);
    if (code != SQLITE_OK)
        return tl::unexpected(storeError(m_book->m_handle, code, m_path,
                                         tr("The book could not be brought up to date, and is unchanged")));
    return checkSchema(int(migrations().size()));
}

Result<std::unique_ptr<Book>> BookOpener::open() {
    const auto version = versionFromHeader();
    if (!version) return tl::unexpected(version.error());
    Status done = connect();
    if (done) done = lock();
    if (!done && m_access == Book::Access::ReadOnly &&
        sqlite3_extended_errcode(m_book->m_handle) == SQLITE_READONLY_ROLLBACK) {
        // A program died while it wrote. Opening for writing once takes its unfinished change back.
        m_book.reset();
        if (const auto recovered = BookOpener(m_path, Book::Access::ReadWrite, m_options).open(); !recovered)
            return tl::unexpected(recovered.error());
        done = connect();
        if (done) done = lock();
    }
    if (done) done = checkSchema(*version);
    if (done) done = bringUpToDate(*version);
    if (!done) return tl::unexpected(done.error());
    return std::move(m_book);
}

Status BookOpener::buildEmpty(const QString& file, const QString& name, Currency currency) const {
    const auto fail = [&](sqlite3* handle, int code) -> Status {
        const Error problem = storeError(handle, code, m_path, tr("The book could not be created"));
        sqlite3_close(handle);
        return tl::unexpected(problem);
    };
    sqlite3* handle = nullptr;
    int code = sqlite3_open_v2(file.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                               nullptr);
    if (code == SQLITE_OK)
        code = execute(handle, "PRAGMA synchronous = EXTRA; PRAGMA journal_mode = DELETE;");
    if (code == SQLITE_OK)
        code = execute(
            handle,
            QByteArray("PRAGMA application_id = " + QByteArray::number(bookApplicationId)).constData());
    if (code == SQLITE_OK) code = migrate(handle, migrations(), 0);
    const std::pair<QByteArray, QByteArray> settings[] = {{"name", name.toUtf8()},
                                                          {"currency", currency.code().toUtf8()}};
    for (const auto& [key, value] : settings) {
        if (code != SQLITE_OK || value.isEmpty()) continue;
        Statement insert(handle, QStringLiteral("INSERT INTO book (\"key\", value) VALUES (?, ?)"));
        insert.bind(1, std::string_view(key.constData(), std::size_t(key.size())));
        insert.bind(2, std::string_view(value.constData(), std::size_t(value.size())));
        code = insert.step() == SQLITE_DONE ? SQLITE_OK : sqlite3_extended_errcode(handle);
    }
    if (code != SQLITE_OK) return fail(handle, code);
    sqlite3_close(handle);
    return {};
}

Status BookOpener::createFile(const QString& name, Currency currency) {
    const QString shown = QDir::toNativeSeparators(m_path);
    const QFileInfo info(m_path);
    if (info.exists())
        return failure(ErrorKind::Exists,
                       tr("%1 exists already and is not overwritten. Choose another name.").arg(shown));
    if (!info.absoluteDir().exists())
        return failure(ErrorKind::Io, tr("The folder of %1 does not exist. Create it first.").arg(shown));
    if (!QFileInfo(info.absolutePath()).isWritable())
        return failure(ErrorKind::ReadOnly,
                       tr("The folder of %1 cannot be written to. Choose another one.").arg(shown));

    const QString draft =
        m_path + QLatin1String(".new-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
    Status done = buildEmpty(draft, name, currency);
    if (done && !QFile::rename(draft, m_path)) // refuses to overwrite
        done = failure(ErrorKind::Io,
                       tr("%1 could not be created. Check the folder and its free space.").arg(shown));
    if (!done) {
        QFile::remove(draft);
        QFile::remove(draft + QLatin1String("-journal"));
    }
    return done;
}

} // namespace foothold
