#include "app/backup_link.h"
#include "app/cli/command.h"
#include "app/cli/sample_verb.h"

#include "core/exchange/check.h"
#include "core/store/backup.h"
#include "core/store/book.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace foothold::cli {

namespace {

QString shown(const QString& path) {
    return QDir::toNativeSeparators(path);
}

Result<int> runCreate(const Arguments& arguments) {
    const QString path = arguments.positional.first();
    const QString code = arguments.value("--currency", QStringLiteral("EUR"));
    const auto currency = Currency::parse(code.toStdString());
    if (!currency)
        return failure(
            ErrorKind::Usage,
            QStringLiteral("--currency needs a code of three capital letters such as EUR, not \"%1\".")
                .arg(code));
    const QString name = arguments.value("--name", QFileInfo(path).completeBaseName()).trimmed();
    if (name.isEmpty()) return failure(ErrorKind::Usage, QStringLiteral("--name needs a name."));
    const auto book = Book::create(path, name, *currency);
    if (!book) return tl::unexpected(book.error());
    say(QStringLiteral("%1 is a new, empty book.").arg(shown(path)));
    return Done;
}

Result<int> runCheck(const Arguments& arguments) {
    const QString path = arguments.positional.first();
    auto book = Book::open(path, Book::Access::ReadOnly);
    if (!book) return tl::unexpected(book.error());
    const CheckReport report = checkBook(**book);
    if (arguments.json()) {
        printJson({{QStringLiteral("ok"), report.problems.isEmpty()},
                   {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)}});
    } else if (report.problems.isEmpty()) {
        print(QStringLiteral("%1 is sound.\n").arg(shown(path)));
    } else {
        for (const QString& problem : report.problems)
            print(problem + QLatin1Char('\n'));
    }
    if (report.damaged)
        return failure(ErrorKind::Damaged,
                       QStringLiteral("%1 is damaged; restore a backup of it (\"foothold-cli restore\").")
                           .arg(shown(path)));
    return report.problems.isEmpty() ? Done : Problems;
}

/// A window that holds the book makes the copy itself.
Status backUp(const QString& bookPath, const QString& path) {
    const auto book = Book::open(bookPath, Book::Access::ReadOnly);
    if (book) return backupTo(**book, path);
    if (book.error().kind != ErrorKind::Locked) return tl::unexpected(book.error());
    const Status asked = askWindowForBackup(bookPath, path);
    return !asked && asked.error().kind == ErrorKind::NotFound ? tl::unexpected(book.error()) : asked;
}

Result<int> runBackup(const Arguments& arguments) {
    if (const Status made = backUp(arguments.positional[0], arguments.positional[1]); !made)
        return tl::unexpected(made.error());
    say(QStringLiteral("%1 is a checked copy of the book.").arg(shown(arguments.positional[1])));
    return Done;
}

Result<int> runRestore(const Arguments& arguments) {
    if (const auto done = restore(arguments.positional[0], arguments.positional[1]); !done)
        return tl::unexpected(done.error());
    say(QStringLiteral("%1 was restored.").arg(shown(arguments.positional[1])));
    return Done;
}

} // namespace

std::vector<Verb> bookVerbs() {
    return {
        {"create",
         "BOOK",
         1,
         1,
         "make a new, empty book",
         {{"--name", "NAME", "the name of the book (default: that of the file)"},
          {"--currency", "CODE", "the currency of the book (default EUR)"}},
         runCreate},
        sampleVerb(),
        {"check", "BOOK", 1, 1, "check the file, its references and the rules of its records", {}, runCheck},
        {"backup", "BOOK FILE", 2, 2, "write a checked copy of a book", {}, runBackup},
        {"restore", "FILE BOOK", 2, 2, "put a backup in the place of a book", {}, runRestore},
    };
}

} // namespace foothold::cli
