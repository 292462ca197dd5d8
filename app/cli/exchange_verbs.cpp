#include "app/cli/command.h"
#include "app/cli/open_book.h"

#include "core/base/text.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"

#include <QDir>
#include <QJsonArray>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace foothold::cli {

namespace {

bool isTerminal() {
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO);
#else
    return false;
#endif
}

/// Redraws one line of standard error.
bool showProgress(const ImportProgress& progress) {
    const std::int64_t percent = progress.bytesTotal ? progress.bytesDone * 100 / progress.bytesTotal : 0;
    const QByteArray line = QStringLiteral("\r%1 %  %2\x1b[K").arg(percent, 3).arg(progress.file).toUtf8();
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
    return true;
}

void endProgress() {
    std::fputs("\r\x1b[K", stderr);
}

QString nameOf(const Table* table) {
    return fromUtf8(table->name);
}

QJsonObject toJson(const ImportReport& report) {
    QJsonArray files, rejects, unknown, conflicts;
    for (const auto& file : report.files)
        files += QJsonObject{{QStringLiteral("file"), file.file},
                             {QStringLiteral("table"), nameOf(file.table)},
                             {QStringLiteral("rows"), qint64(file.rows)},
                             {QStringLiteral("new"), qint64(file.added)},
                             {QStringLiteral("changed"), qint64(file.changed)},
                             {QStringLiteral("unchanged"), qint64(file.unchanged)},
                             {QStringLiteral("rejected"), qint64(file.rejected)}};
    for (const auto& reject : report.rejects)
        rejects += QJsonObject{{QStringLiteral("file"), reject.file},
                               {QStringLiteral("line"), qint64(reject.line)},
                               {QStringLiteral("column"), reject.column},
                               {QStringLiteral("value"), reject.value},
                               {QStringLiteral("reason"), reject.reason}};
    for (const auto& column : report.unknownColumns)
        unknown +=
            QJsonObject{{QStringLiteral("file"), column.file}, {QStringLiteral("column"), column.column}};
    for (const auto& conflict : report.conflicts)
        conflicts += QJsonObject{{QStringLiteral("table"), nameOf(conflict.table)},
                                 {QStringLiteral("key"), conflict.key},
                                 {QStringLiteral("column"), conflict.column},
                                 {QStringLiteral("edited"), conflict.edited},
                                 {QStringLiteral("imported"), conflict.imported},
                                 {QStringLiteral("file_won"), conflict.fileWon}};
    return {{QStringLiteral("files"), files},
            {QStringLiteral("rejects"), rejects},
            {QStringLiteral("unknown_columns"), unknown},
            {QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("applied"), report.applied}};
}

QString fileTable(const ImportReport& report) {
    std::vector<QStringList> rows;
    const auto number = [](std::int64_t count) { return QString::number(count); };
    for (const auto& file : report.files)
        rows.push_back({file.file, number(file.rows), number(file.added), number(file.changed),
                        number(file.unchanged), number(file.rejected)});
    return textTable({{QStringLiteral("file")},
                      {QStringLiteral("rows"), true},
                      {QStringLiteral("new"), true},
                      {QStringLiteral("changed"), true},
                      {QStringLiteral("unchanged"), true},
                      {QStringLiteral("rejected"), true}},
                     rows);
}

constexpr std::size_t shownLines = 50;

/// At most shownLines of @p lines under a heading.
void printList(const QString& heading, const QStringList& lines, std::size_t total) {
    if (lines.isEmpty()) return;
    print(QStringLiteral("\n%1\n").arg(heading));
    for (const QString& line : lines)
        print(QStringLiteral("  %1\n").arg(line));
    if (std::size_t(lines.size()) < total)
        print(QStringLiteral("  … and %1 more\n").arg(total - std::size_t(lines.size())));
}

void printReport(const ImportReport& report, bool dryRun) {
    print(fileTable(report));
    QStringList changes, conflicts, rejects;
    for (std::size_t i = 0; dryRun && i < std::min(report.changes.size(), shownLines); ++i) {
        const auto& change = report.changes[i];
        changes += QStringLiteral("%1 %2 %3: \"%4\" -> \"%5\"")
                       .arg(nameOf(change.table), change.key, change.column, change.before, change.after);
    }
    for (std::size_t i = 0; i < std::min(report.conflicts.size(), shownLines); ++i) {
        const auto& conflict = report.conflicts[i];
        conflicts += QStringLiteral("%1 %2 %3: \"%4\" was edited, the file has \"%5\"; %6")
                         .arg(nameOf(conflict.table), conflict.key, conflict.column, conflict.edited,
                              conflict.imported,
                              conflict.fileWon ? QStringLiteral("the file wins")
                                               : QStringLiteral("the edited value stays"));
    }
    for (std::size_t i = 0; i < std::min(report.rejects.size(), shownLines); ++i) {
        const auto& reject = report.rejects[i];
        rejects += QStringLiteral("%1:%2 %3 \"%4\" %5")
                       .arg(reject.file)
                       .arg(reject.line)
                       .arg(reject.column, reject.value, reject.reason);
    }
    printList(QStringLiteral("What changes"), changes, report.changes.size());
    printList(QStringLiteral("Edited in Foothold and changed by the files"), conflicts,
              report.conflicts.size());
    printList(QStringLiteral("Rejected rows"), rejects, report.rejects.size());
}

void sayNotes(const ImportReport& report) {
    for (const auto& column : report.unknownColumns)
        say(QStringLiteral("%1: the column \"%2\" is not known and was left out")
                .arg(column.file, column.column));
    for (const QString& file : report.ignoredFiles)
        say(QStringLiteral("%1 is not a file of a book and was left out").arg(file));
}

Result<int> runImport(const Arguments& arguments) {
    if (arguments.has("--mapping"))
        return failure(ErrorKind::Usage,
                       QStringLiteral("Mappings are not part of this version; give a canonical "
                                      "folder or its files (docs/importing.md)."));
    ImportOptions options;
    options.dryRun = arguments.has("--dry-run");
    options.strict = arguments.has("--strict");
    options.fileWins = arguments.has("--file-wins");
    options.source = QStringLiteral("command line");
    const bool progress = isTerminal() && !arguments.json();
    if (progress) options.progress = showProgress;
    const QString path = arguments.positional.first();
    auto book = options.dryRun ? Book::open(path, Book::Access::ReadWrite) : openToChange(path);
    if (!book) return tl::unexpected(book.error());
    const auto report = importFiles(**book, arguments.positional.mid(1), options);
    if (progress) endProgress();
    if (!report) return tl::unexpected(report.error());
    if (arguments.has("--rejects"))
        if (const auto written = writeRejects(*report, arguments.value("--rejects")); !written)
            return tl::unexpected(written.error());
    sayNotes(*report);
    if (arguments.json())
        printJson(toJson(*report));
    else
        printReport(*report, options.dryRun);
    if (options.strict && !report->rejects.empty())
        say(QStringLiteral("Nothing was imported, because %1 rows are bad and --strict was given.")
                .arg(report->rejects.size()));
    return report->rejects.empty() ? Done : Problems;
}

Result<int> runExport(const Arguments& arguments) {
    auto book = Book::open(arguments.positional[0], Book::Access::ReadOnly);
    if (!book) return tl::unexpected(book.error());
    if (const auto exported = exportFolder(**book, arguments.positional[1]); !exported)
        return tl::unexpected(exported.error());
    say(QStringLiteral("%1 holds the book as CSV files.")
            .arg(QDir::toNativeSeparators(arguments.positional[1])));
    return Done;
}

} // namespace

std::vector<Verb> exchangeVerbs() {
    return {
        {"import",
         "BOOK PATH…",
         2,
         -1,
         "import a canonical folder, or files of one",
         {{"--dry-run", nullptr, "only tell what would happen"},
          {"--strict", nullptr, "import nothing if one row is bad"},
          {"--file-wins", nullptr, "values edited in Foothold give way to the files'"},
          {"--rejects", "DIR", "write the rejected rows with their reasons to files in this folder"},
          {"--mapping", "NAME", "for files of another form: the saved mapping that reads them"}},
         runImport},
        {"export", "BOOK DIR", 2, 2, "write the book as a canonical folder of CSV files", {}, runExport},
    };
}

} // namespace foothold::cli
