#pragma once

#include "core/exchange/edit.h"
#include "core/store/book.h"
#include "ui/shell/book_state.h"

#include <memory>

namespace foothold {

/// What one gets from opening: what the window shows first.
struct OpenedBook {
    BookState state;
    FactsPtr facts;
};

/// The worker's side of the window: the open book, and what is done with it. Used in the book's thread only.
class BookDesk {
public:
    explicit BookDesk(OpenOptions options)
        : m_options(std::move(options)) {}

    /// Opens for writing; what does not allow that is opened for reading.
    Result<OpenedBook> open(const QString& path);
    Result<OpenedBook> create(const QString& path, const QString& name, Currency currency);
    Result<OpenedBook> createSample(const QString& path);
    void close() { m_book.reset(); }

    /// Checks the book and, if it is sound, makes the daily backup.
    BookState checkAndBackUp();
    /// Undo, redo or an edit: the new revision, or why nothing was changed.
    Result<OpenedBook> apply(const ChangeSet& changes);
    Result<OpenedBook> undo();
    Result<OpenedBook> redo();

    Book* book() { return m_book.get(); }
    const OpenOptions& options() const { return m_options; }
    /// State and facts as they are now.
    Result<OpenedBook> current();
    BookState state() const;

private:
    OpenOptions m_options;
    std::unique_ptr<Book> m_book;
    bool m_checked = false;
    QString m_damage, m_backupTrouble;
};

} // namespace foothold
