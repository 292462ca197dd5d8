#pragma once

#include "core/base/result.h"
#include "core/store/book.h"

#include <memory>
#include <vector>

struct sqlite3_session;

namespace foothold {

/// One applied or undone change set, as the audit trail shows it.
struct Change {
    qint64 id = 0;
    QString at;     ///< UTC, ISO 8601 with milliseconds
    QString what;   ///< "Import acme/", "Edit Acme-7: segment"
    QString source; ///< "import", "window", "command line"
    qint64 records = 0;
    bool undone = false;
    bool redoable = false; ///< undone, and nothing was changed since
};

/// One change set in one transaction, the only way to write to a book. It is recorded for undo and for the
/// audit trail when it is committed, and rolled back when it is destroyed without.
///
/// The first one after opening checks the book (Book::ensureSound); a damaged one is refused.
class Recording {
public:
    enum class Kind {
        Edit,   ///< every change is recorded; foreign keys act at once (deletions cascade)
        Import, ///< rows added between pauseRecording and resumeRecording carry import_id = id() instead of
                ///< being recorded one by one; references are the caller's to check, nothing cascades
    };

    static Result<std::unique_ptr<Recording>> begin(Book& book, Kind kind, const QString& what,
                                                    const QString& source);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    /// The id that the change will have in the log.
    qint64 id() const { return m_id; }
    void setWhat(const QString& what) { m_what = what; }
    /// Import only: rows inserted while paused must carry import_id = id().
    void pauseRecording();
    void resumeRecording();
    void countAddedRows(qint64 rows) { m_addedRows += rows; }

    /// Writes the change to the log and commits durably; a change set that changed nothing leaves no trace.
    /// Returns the number of records changed.
    Result<qint64> commit();

private:
    explicit Recording(Book& book)
        : m_book(book) {}
    int writeLog(qint64& records);
    void end(const char* sql);

    Book& m_book;
    sqlite3_session* m_session = nullptr;
    qint64 m_id = 0;
    qint64 m_addedRows = 0;
    QString m_what, m_source;
    bool m_open = false;
};

/// Undoes the latest change that is done, or redoes the earliest one that was undone. Returns the change that
/// was undone or redone; ErrorKind::NotFound if there is none.
Result<Change> undo(Book& book);
Result<Change> redo(Book& book);

/// The audit trail, the latest first; @p limit < 0: all of it.
Result<std::vector<Change>> history(const Book& book, int limit = -1);

} // namespace foothold
