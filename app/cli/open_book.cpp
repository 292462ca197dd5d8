#include "app/cli/open_book.h"

#include "core/store/backup.h"
#include "core/store/facts_reader.h"

namespace foothold::cli {

Result<std::unique_ptr<Book>> openToChange(const QString& path) {
    auto book = Book::open(path, Book::Access::ReadWrite);
    if (!book) return book;
    if (const auto backup = backupDaily(**book); !backup)
        say(QStringLiteral("foothold-cli: ") + backup.error().message);
    return book;
}

Result<OpenedBook> readToChange(const Arguments& arguments, const char* option) {
    const auto date = arguments.date(option, Clock().today());
    if (!date) return tl::unexpected(date.error());
    auto book = openToChange(arguments.positional.first());
    if (!book) return tl::unexpected(book.error());
    auto facts = readFacts(**book);
    if (!facts) return tl::unexpected(facts.error());
    return OpenedBook{std::move(*book), std::move(*facts), *date};
}

Result<qint64> change(Book& book, const QString& what, std::vector<RecordChange> changes,
                      const QString& refusal) {
    const auto outcome = applyChanges(
        book, {.what = what, .source = QStringLiteral("command line"), .changes = std::move(changes)});
    if (!outcome) return tl::unexpected(outcome.error());
    if (outcome->errors.empty()) return outcome->records;
    QStringList reasons;
    for (const FieldError& error : outcome->errors)
        reasons += describe(error);
    return failure(ErrorKind::Rejected,
                   QStringLiteral("%1: %2.").arg(refusal, reasons.join(QLatin1String("; "))));
}

} // namespace foothold::cli
