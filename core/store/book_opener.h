#pragma once

#include "core/store/book.h"

#include <QCoreApplication>

namespace foothold {

/// The folder `backups` beside a book.
QString defaultBackupFolder(const QString& bookPath);

/// What opening and creating a book takes, step by step; used by Book only.
class BookOpener {
    Q_DECLARE_TR_FUNCTIONS(foothold::Store)

public:
    BookOpener(const QString& path, Book::Access access, const OpenOptions& options);

    /// Builds the book beside its place under another name and moves it there when it is complete.
    Status createFile(const QString& name, Currency currency);
    Result<std::unique_ptr<Book>> open();

private:
    const std::vector<Migration>& migrations() const;
    /// From the first bytes, before SQLite sees the file: is it a book, and of which version?
    Result<int> versionFromHeader() const;
    Status connect();
    Status lock();
    Status checkSchema(int version);
    Status bringUpToDate(int version);
    Status buildEmpty(const QString& file, const QString& name, Currency currency) const;
    Error error(int code) const;

    QString m_path;
    Book::Access m_access;
    OpenOptions m_options;
    std::unique_ptr<Book> m_book;
};

} // namespace foothold
