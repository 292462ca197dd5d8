#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>

struct sqlite3;

namespace foothold {

/// One step of the book's schema. Version n is what the first n steps make of an empty file.
struct Migration {
    QString sql; ///< statements separated by ';', run in one transaction with the version's change
};

/// The steps of this program, from resources/schema.
const std::vector<Migration>& bookMigrations();

struct OpenOptions {
    Clock clock;
    /// Where automatic backups go; empty: the folder `backups` beside the book.
    QString backupFolder;
    const std::vector<Migration>* migrations = nullptr; ///< nullptr: bookMigrations(); tests pass their own
};

/// The open book: one SQLite file, one connection. It belongs to the thread that opened it.
///
/// Every failure is an Error with one sentence for people. A file that is not a book, is newer, is locked by
/// another program, lies on a read-only medium or is damaged is refused and not touched.
class Book {
public:
    enum class Access { ReadOnly, ReadWrite };

    /// A new, empty book at @p path, which must not exist. Nothing is left behind on failure.
    static Result<std::unique_ptr<Book>> create(const QString& path, const QString& name, Currency currency,
                                                const OpenOptions& options = {});
    /// Opens the book at @p path. ReadWrite holds the file exclusively until the Book is destroyed, and
    /// migrates an older schema after a verified backup. It does not check the contents: see check() and
    /// ensureSound().
    static Result<std::unique_ptr<Book>> open(const QString& path, Access access,
                                              const OpenOptions& options = {});
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    const QString& path() const { return m_path; }
    Access access() const { return m_access; }
    const Clock& clock() const { return m_options.clock; }
    /// Grows with every change, undo and redo; a view compares it to know whether its figures are stale.
    qint64 revision() const { return m_revision; }

    /// The integrity of the file and of the references, one sentence for each problem; empty if sound.
    /// (Rules that the columns of one record must obey together are checked by exchange/check.h on top.)
    QStringList integrityProblems() const;
    /// Checks once per opening; afterwards every write is refused with ErrorKind::Damaged if a problem was
    /// found.
    Status ensureSound();

    // --- for the other classes of core/store only ---
    sqlite3* handle() const { return m_handle; }
    QString backupFolder() const;
    void bumpRevision() { ++m_revision; }

private:
    Book() = default;
    friend class BookOpener;

    QString m_path;
    QString m_connection;
    sqlite3* m_handle = nullptr;
    Access m_access = Access::ReadOnly;
    OpenOptions m_options;
    qint64 m_revision = 0;
    enum class Soundness { Unknown, Sound, Damaged } m_soundness = Soundness::Unknown;
    QString m_damage;
};

} // namespace foothold
