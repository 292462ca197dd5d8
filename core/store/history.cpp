#include "core/store/history.h"

#include "core/base/text.h"
#include "core/domain/tables.h"
#include "core/store/session.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDir>

namespace foothold {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(foothold::Store)
};

constexpr int compression =
    1; // change sets repeat their keys: the quickest level already takes nine tenths away

Cell textCell(const QByteArray& utf8) {
    return std::string_view(utf8.constData(), std::size_t(utf8.size()));
}

Error writeError(const Book& book, int code) {
    return storeError(book.handle(), code, book.path(), Text::tr("The change was not saved"));
}

/// What every write needs: a book that may be written and that no check found damaged.
Status ensureWritable(Book& book) {
    if (book.access() == Book::Access::ReadOnly)
        return failure(ErrorKind::ReadOnly, Text::tr("%1 is open for reading only; nothing was changed.")
                                                .arg(QDir::toNativeSeparators(book.path())));
    return book.ensureSound();
}

Change readChange(const Statement& row) {
    const std::string_view state = row.text(5);
    return {.id = row.integer(0),
            .at = fromUtf8(row.text(1)),
            .what = fromUtf8(row.text(2)),
            .source = fromUtf8(row.text(3)),
            .records = row.integer(4),
            .undone = state != "done",
            .redoable = state == "undone"};
}

const QString selectChange =
    QStringLiteral("SELECT id, at, what, source, records, state, by_import_id, changes FROM change_log ");

/// A change of the log with what takes it back or applies it again.
struct LoggedChange {
    Change change;
    bool byImportId = false;
    QByteArray changes; ///< the forward change set
};

Result<LoggedChange> loadChange(Book& book, const QString& condition, const QString& ifNone) {
    Statement query(book.handle(), selectChange + condition);
    const int code = query.step();
    if (code == SQLITE_DONE) return failure(ErrorKind::NotFound, ifNone);
    if (code != SQLITE_ROW) return tl::unexpected(writeError(book, code));
    const std::string_view blob = query.blob(7);
    LoggedChange logged{readChange(query), query.integer(6) != 0, {}};
    if (!blob.empty()) {
        logged.changes = qUncompress(reinterpret_cast<const uchar*>(blob.data()), qsizetype(blob.size()));
        if (logged.changes.isEmpty()) return tl::unexpected(writeError(book, SQLITE_CORRUPT));
    }
    return logged;
}

/// Deletes the rows that the import added; what was recorded meanwhile becomes the change set that brings
/// them back.
int removeImported(sqlite3* handle, qint64 importId) {
    for (auto table = tables().rbegin(); table != tables().rend(); ++table) {
        Statement remove(handle,
                         QStringLiteral("DELETE FROM %1 WHERE import_id = ?").arg(quotedName(table->name)));
        remove.bind(1, std::int64_t(importId));
        if (remove.step() != SQLITE_DONE) return sqlite3_extended_errcode(handle);
    }
    return SQLITE_OK;
}

/// Takes the change back. An import's change set is replaced by one that holds the rows it had added, too.
int takeBack(sqlite3* handle, LoggedChange& logged) {
    QByteArray inverse;
    if (!logged.byImportId) {
        const int code = invert(logged.changes, inverse);
        return code == SQLITE_OK ? apply(handle, inverse) : code;
    }
    const SessionPtr session = recordTables(handle);
    if (!session) return SQLITE_NOMEM;
    int code = SQLITE_OK;
    if (!logged.changes.isEmpty()) {
        code = invert(logged.changes, inverse);
        if (code == SQLITE_OK) code = apply(handle, inverse);
    }
    if (code == SQLITE_OK) code = removeImported(handle, logged.change.id);
    if (code == SQLITE_OK) code = changesetOf(session.get(), inverse);
    if (code == SQLITE_OK) code = invert(inverse, logged.changes);
    return code;
}

int updateLog(sqlite3* handle, const LoggedChange& logged, bool undone, bool changesReplaced) {
    Statement update(
        handle,
        changesReplaced
            ? QStringLiteral("UPDATE change_log SET state = ?, by_import_id = 0, changes = ? WHERE id = ?")
            : QStringLiteral("UPDATE change_log SET state = ? WHERE id = ?"));
    const QByteArray compressed = changesReplaced ? qCompress(logged.changes, compression) : QByteArray();
    update.bind(1, std::string_view(undone ? "undone" : "done"));
    if (changesReplaced)
        update.bindBlob(2, std::string_view(compressed.constData(), std::size_t(compressed.size())));
    update.bind(changesReplaced ? 3 : 2, std::int64_t(logged.change.id));
    return update.step() == SQLITE_DONE ? SQLITE_OK : sqlite3_extended_errcode(handle);
}

/// The state that undo and redo lead to was a valid one, so references need not act on the way.
Result<Change> step(Book& book, bool undoing) {
    if (const Status writable = ensureWritable(book); !writable) return tl::unexpected(writable.error());
    auto logged = undoing ? loadChange(book, QStringLiteral("WHERE state = 'done' ORDER BY id DESC LIMIT 1"),
                                       Text::tr("There is nothing to undo."))
                          : loadChange(book, QStringLiteral("WHERE state = 'undone' ORDER BY id LIMIT 1"),
                                       Text::tr("There is nothing to redo."));
    if (!logged) return tl::unexpected(logged.error());
    sqlite3* handle = book.handle();
    const bool replaces = undoing && logged->byImportId;
    int code = execute(handle, "PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE");
    if (code == SQLITE_OK) code = undoing ? takeBack(handle, *logged) : apply(handle, logged->changes);
    if (code == SQLITE_OK) code = updateLog(handle, *logged, undoing, replaces);
    if (code == SQLITE_OK) code = execute(handle, "COMMIT");
    const Error problem = code == SQLITE_OK ? Error() : writeError(book, code);
    if (!sqlite3_get_autocommit(handle)) execute(handle, "ROLLBACK");
    execute(handle, "PRAGMA foreign_keys = ON");
    if (code == SQLITE_ABORT)
        return failure(
            ErrorKind::Rejected,
            Text::tr("\"%1\" cannot be taken back or repeated, because the book was changed by another "
                     "program since. Nothing was changed.")
                .arg(logged->change.what));
    if (code != SQLITE_OK) return tl::unexpected(problem);
    book.bumpRevision();
    logged->change.undone = logged->change.redoable = undoing;
    return logged->change;
}

} // namespace

Result<std::unique_ptr<Recording>> Recording::begin(Book& book, Kind kind, const QString& what,
                                                    const QString& source) {
    if (const Status writable = ensureWritable(book); !writable) return tl::unexpected(writable.error());
    std::unique_ptr<Recording> recording(new Recording(book));
    recording->m_what = what;
    recording->m_source = source;
    sqlite3* handle = book.handle();
    int code = execute(handle, kind == Kind::Import ? "PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE"
                                                    : "BEGIN IMMEDIATE");
    if (code != SQLITE_OK) return tl::unexpected(writeError(book, code));
    recording->m_open = true;
    recording->m_id =
        queryNumber(handle, QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'change_log'")) + 1;
    recording->m_session = recordTables(handle).release();
    if (!recording->m_session) return tl::unexpected(writeError(book, SQLITE_NOMEM));
    return recording;
}

Recording::~Recording() {
    if (m_open) end("ROLLBACK");
}

void Recording::end(const char* sql) {
    sqlite3session_delete(m_session);
    m_session = nullptr;
    execute(m_book.handle(), sql);
    if (!sqlite3_get_autocommit(m_book.handle())) execute(m_book.handle(), "ROLLBACK");
    execute(m_book.handle(), "PRAGMA foreign_keys = ON");
    m_open = false;
}

void Recording::pauseRecording() {
    sqlite3session_enable(m_session, 0);
}

void Recording::resumeRecording() {
    sqlite3session_enable(m_session, 1);
}

int Recording::writeLog(qint64& records) {
    sqlite3* handle = m_book.handle();
    QByteArray changes;
    if (const int code = changesetOf(m_session, changes); code != SQLITE_OK) return code;
    records = countRecords(changes) + m_addedRows;
    if (records == 0) return SQLITE_OK;
    if (const int code = execute(handle, "UPDATE change_log SET state = 'dropped' WHERE state = 'undone'");
        code != SQLITE_OK)
        return code;

    const QByteArray at = m_book.clock().now().toUTC().toString(Qt::ISODateWithMs).toUtf8();
    const QByteArray what = m_what.toUtf8(), source = m_source.toUtf8();
    const QByteArray compressed = changes.isEmpty() ? QByteArray() : qCompress(changes, compression);
    Statement insert(
        handle,
        QStringLiteral("INSERT INTO change_log (id, at, what, source, records, state, by_import_id, changes) "
                       "VALUES (?, ?, ?, ?, ?, 'done', ?, ?)"));
    insert.bind(1, std::int64_t(m_id));
    insert.bind(2, textCell(at));
    insert.bind(3, textCell(what));
    insert.bind(4, textCell(source));
    insert.bind(5, std::int64_t(records));
    insert.bind(6, std::int64_t(m_addedRows > 0 ? 1 : 0));
    insert.bindBlob(7, std::string_view(compressed.constData(), std::size_t(compressed.size())));
    return insert.step() == SQLITE_DONE ? SQLITE_OK : sqlite3_extended_errcode(handle);
}

Result<qint64> Recording::commit() {
    qint64 records = 0;
    int code = writeLog(records);
    if (code == SQLITE_OK && records == 0) {
        end("ROLLBACK");
        return 0;
    }
    if (code == SQLITE_OK) code = execute(m_book.handle(), "COMMIT");
    if (code != SQLITE_OK) {
        const Error problem = writeError(m_book, code);
        end("ROLLBACK");
        return tl::unexpected(problem);
    }
    end("PRAGMA foreign_keys = ON");
    m_book.bumpRevision();
    return records;
}

Result<Change> undo(Book& book) {
    return step(book, true);
}

Result<Change> redo(Book& book) {
    return step(book, false);
}

Result<std::vector<Change>> history(const Book& book, int limit) {
    Statement query(book.handle(), selectChange + QStringLiteral("ORDER BY id DESC LIMIT ?"));
    query.bind(1, std::int64_t(limit));
    std::vector<Change> changes;
    int code = query.step();
    for (; code == SQLITE_ROW; code = query.step())
        changes.push_back(readChange(query));
    if (code != SQLITE_DONE)
        return tl::unexpected(
            storeError(book.handle(), code, book.path(), Text::tr("The history could not be read")));
    return changes;
}

} // namespace foothold
