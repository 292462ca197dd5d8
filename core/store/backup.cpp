#include "core/store/backup.h"

#include "core/store/book_opener.h"
#include "core/store/history.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace foothold {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(foothold::Store)
};

constexpr int keptBackups = 10;
constexpr char suffix[] = ".foothold";

QString latin(const char* text) {
    return QString::fromLatin1(text);
}

QString native(const QString& path) {
    return QDir::toNativeSeparators(path);
}

/// Makes what was written to the file or folder durable; false if the system could not.
bool flushToDisk(const QString& path) {
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool done = ::fsync(descriptor) == 0;
    return ::close(descriptor) == 0 && done;
#else
    Q_UNUSED(path)
    return true; // SQLite itself has flushed the copy
#endif
}

QString draftOf(const QString& path) {
    return path + QLatin1String(".new-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
}

/// Copies page by page through SQLite, into a file of its own that nobody else knows yet.
int copyBook(sqlite3* from, const QString& draft) {
    sqlite3* to = nullptr;
    int code =
        sqlite3_open_v2(draft.toUtf8().constData(), &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code == SQLITE_OK) code = execute(to, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL");
    if (code == SQLITE_OK) {
        sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
        code = backup ? sqlite3_backup_step(backup, -1) : sqlite3_extended_errcode(to);
        if (code == SQLITE_DONE) code = SQLITE_OK;
        const int finished = sqlite3_backup_finish(backup);
        if (code == SQLITE_OK) code = finished;
    }
    const int closed = sqlite3_close(to);
    return code == SQLITE_OK ? closed : code;
}

/// The first problem of the file at @p path, or an empty text.
Result<QString> firstProblem(const QString& path, const OpenOptions& options) {
    const auto copy = Book::open(path, Book::Access::ReadOnly, options);
    if (!copy) return tl::unexpected(copy.error());
    return (*copy)->integrityProblems().value(0);
}

/// A verified copy of the open book at @p path; @p verify sees the draft before it gets its name.
Status writeCopy(const Book& book, const QString& path) {
    const QString doing = Text::tr("The backup could not be made");
    if (QFileInfo::exists(path))
        return failure(
            ErrorKind::Exists,
            Text::tr("%1 exists already and is not overwritten. Choose another name.").arg(native(path)));
    const QString draft = draftOf(path);
    const int code = copyBook(book.handle(), draft);
    Status done;
    if (code != SQLITE_OK) {
        done = tl::unexpected(storeError(book.handle(), code, path, doing));
    } else {
        sqlite3* copy = nullptr;
        QString verdict;
        if (sqlite3_open_v2(draft.toUtf8().constData(), &copy, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK) {
            Statement check(copy, QStringLiteral("PRAGMA integrity_check(1)"));
            if (check.step() == SQLITE_ROW)
                verdict = QString::fromUtf8(check.text(0).data(), qsizetype(check.text(0).size()));
        }
        sqlite3_close_v2(copy);
        if (verdict != QLatin1String("ok"))
            done = failure(
                ErrorKind::Damaged,
                Text::tr(
                    "The backup of %1 was not kept, because the book is damaged: %2 Restore an older backup.")
                    .arg(native(book.path()), verdict));
        else if (!flushToDisk(draft) || !QFile::rename(draft, path) ||
                 !flushToDisk(QFileInfo(path).absolutePath()))
            done = failure(ErrorKind::Io,
                           Text::tr("%1: %2 could not be written. Check the folder and its free space.")
                               .arg(doing, native(path)));
    }
    if (!done) QFile::remove(draft);
    return done;
}

QString baseName(const QString& bookPath) {
    return QFileInfo(bookPath).completeBaseName();
}

QString today(const Clock& clock) {
    return isoDate(clock.today());
}

Status ensureFolder(const QString& folder) {
    if (QDir().mkpath(folder)) return {};
    return failure(
        ErrorKind::Io,
        Text::tr("The folder of backups %1 could not be made. Check that you may write beside the book.")
            .arg(native(folder)));
}

/// The backups of this book whose name ends after the date as @p rest matches, the latest first.
QStringList listBackups(const QString& folder, const QString& bookPath, const QString& rest) {
    const QRegularExpression pattern(QStringLiteral("^%1-\\d{4}-\\d{2}-\\d{2}%2\\.foothold$")
                                         .arg(QRegularExpression::escape(baseName(bookPath)), rest));
    QStringList paths;
    const QDir dir(folder);
    for (const QString& name : dir.entryList(QDir::Files, QDir::Name | QDir::Reversed))
        if (pattern.match(name).hasMatch()) paths += dir.filePath(name);
    return paths;
}

/// Takes the exclusive lock for a moment: fails if somebody has the book open. A damaged file has no owner.
Status ensureNobodyHolds(const QString& path) {
    sqlite3* handle = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    if (code == SQLITE_OK) code = execute(handle, "BEGIN EXCLUSIVE; COMMIT");
    const Error problem =
        code == SQLITE_OK ? Error() : storeError(handle, code, path, Text::tr("The backup was not restored"));
    sqlite3_close(handle);
    if (code == SQLITE_OK || problem.kind == ErrorKind::Damaged || problem.kind == ErrorKind::NotABook)
        return {};
    return tl::unexpected(problem);
}

/// Keeps what lies in the place of the book, whatever it is, before a backup takes that place.
Status keepReplaced(const QString& bookPath, const OpenOptions& options) {
    const QString folder =
        options.backupFolder.isEmpty() ? defaultBackupFolder(bookPath) : options.backupFolder;
    if (const Status made = ensureFolder(folder); !made) return made;
    const QString time = options.clock.now().toUTC().toString(QStringLiteral("hhmmsszzz"));
    const QString kept =
        QDir(folder).filePath(QStringLiteral("%1-%2-before-restore-%3%4")
                                  .arg(baseName(bookPath), today(options.clock), time, latin(suffix)));
    if (QFile::copy(bookPath, kept) && flushToDisk(kept)) return {};
    QFile::remove(kept);
    return failure(
        ErrorKind::Io,
        Text::tr(
            "The backup was not restored: the present book could not be kept as %1. Check the free space.")
            .arg(native(kept)));
}

} // namespace

Status backupTo(const Book& book, const QString& path) {
    const QFileInfo info(path);
    if (!info.absoluteDir().exists())
        return failure(ErrorKind::Io,
                       Text::tr("The folder of %1 does not exist. Create it first.").arg(native(path)));
    return writeCopy(book, info.absoluteFilePath());
}

Result<QString> backupDaily(Book& book) {
    if (const auto changes = history(book, 1); changes && changes->empty()) return QString();
    const QString folder = book.backupFolder();
    if (const Status made = ensureFolder(folder); !made) return tl::unexpected(made.error());
    const QString path = QDir(folder).filePath(
        QStringLiteral("%1-%2%3").arg(baseName(book.path()), today(book.clock()), latin(suffix)));
    if (QFileInfo::exists(path)) return QString();
    if (const Status written = writeCopy(book, path); !written) return tl::unexpected(written.error());
    const QStringList backups = listBackups(folder, book.path(), QString());
    for (qsizetype i = keptBackups; i < backups.size(); ++i)
        QFile::remove(backups[i]);
    return path;
}

Status backupBeforeMigration(const Book& book, int version) {
    const QString folder = book.backupFolder();
    if (const Status made = ensureFolder(folder); !made) return made;
    const QString path = QDir(folder).filePath(QStringLiteral("%1-%2-version-%3%4")
                                                   .arg(baseName(book.path()), today(book.clock()))
                                                   .arg(version)
                                                   .arg(latin(suffix)));
    if (QFileInfo::exists(path)) QFile::remove(path); // of an attempt that went no further today
    return writeCopy(book, path);
}

QStringList backupsOf(const QString& bookPath) {
    return listBackups(defaultBackupFolder(bookPath), bookPath, QStringLiteral("(-.*)?"));
}

Status restore(const QString& backup, const QString& bookPath, const OpenOptions& options) {
    const QString path = QFileInfo(bookPath).absoluteFilePath();
    if (QFileInfo(backup).canonicalFilePath() == QFileInfo(path).canonicalFilePath() &&
        QFileInfo::exists(path))
        return failure(ErrorKind::Usage, Text::tr("%1 cannot be restored over itself.").arg(native(path)));
    const auto problem = firstProblem(backup, options);
    if (!problem) return tl::unexpected(problem.error());
    if (!problem->isEmpty())
        return failure(ErrorKind::Damaged,
                       Text::tr("%1 is damaged and was not restored: %2 Choose an older backup.")
                           .arg(native(backup), *problem));
    const bool replaces = QFileInfo::exists(path);
    if (replaces) {
        if (const Status free = ensureNobodyHolds(path); !free) return free;
        if (const Status kept = keepReplaced(path, options); !kept) return kept;
    }
    const QString draft = draftOf(path);
    // A journal of the old file would be played into the new one.
    const bool done = QFile::copy(backup, draft) && flushToDisk(draft) &&
                      (!QFileInfo::exists(path + QLatin1String("-journal")) ||
                       QFile::remove(path + QLatin1String("-journal"))) &&
                      (!replaces || QFile::remove(path)) && QFile::rename(draft, path) &&
                      flushToDisk(QFileInfo(path).absolutePath());
    if (done) return {};
    QFile::remove(draft);
    return failure(ErrorKind::Io,
                   Text::tr("%1 could not be restored to %2. Check the folder and its free space.")
                       .arg(native(backup), native(path)));
}

} // namespace foothold
