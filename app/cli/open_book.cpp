#include "app/cli/open_book.h"

#include "app/cli/command.h"
#include "core/store/backup.h"

namespace foothold::cli {

Result<std::unique_ptr<Book>> openToChange(const QString& path) {
    auto book = Book::open(path, Book::Access::ReadWrite);
    if (!book) return book;
    if (const auto backup = backupDaily(**book); !backup)
        say(QStringLiteral("foothold-cli: ") + backup.error().message);
    return book;
}

} // namespace foothold::cli
