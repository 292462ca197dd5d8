#include "app/cli/command.h"
#include "app/cli/import_report.h"
#include "app/cli/open_book.h"

#include "core/exchange/exporter.h"
#include "core/exchange/mapping/mapped_import.h"

#include <QDir>

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

/// Writes the rejected rows where they are wanted, prints @p json or calls @p print, and says how it went.
template <typename Print>
Result<int> finish(const Arguments& arguments, const ImportReport& report, const QJsonObject& json,
                   Print&& print) {
    sayNotes(report);
    if (arguments.json())
        printJson(json);
    else
        print();
    if (arguments.has("--strict") && !report.rejects.empty())
        say(QStringLiteral("Nothing was imported, because %1 rows are bad and --strict was given.")
                .arg(report.rejects.size()));
    return report.rejects.empty() ? Done : Problems;
}

Result<int> runCanonical(const Arguments& arguments, Book& book, const ImportOptions& options) {
    const auto report = importFiles(book, arguments.positional.mid(1), options);
    if (options.progress) endProgress();
    if (!report) return tl::unexpected(report.error());
    if (arguments.has("--rejects"))
        if (const auto written = writeRejects(*report, arguments.value("--rejects")); !written)
            return tl::unexpected(written.error());
    return finish(arguments, *report, toJson(*report), [&] { printReport(*report, options.dryRun); });
}

/// A mapping of the plan that is to be kept.
struct KeptMapping {
    QString file, name;
    const Mapping* mapping;

    void say() const {
        cli::say(QStringLiteral("%1: the mapping is saved in the book as \"%2\".").arg(file, name));
    }
};

std::vector<KeptMapping> keptMappings(const Arguments& arguments, const ImportPlan& plan) {
    std::vector<KeptMapping> kept;
    if (!arguments.has("--save-mapping") || arguments.has("--dry-run")) return kept;
    const QString name = arguments.value("--save-mapping");
    for (const PlannedSheet& sheet : plan.sheets) {
        if (sheet.mapping.isEmpty() || sheet.leftOut) continue;
        const QString own = kept.empty() ? name : QStringLiteral("%1 %2").arg(name).arg(kept.size() + 1);
        kept.push_back({sheetName(sheet.place), own, &sheet.mapping});
    }
    return kept;
}

/// A proposal that is in doubt is only kept: whoever knows the answers writes them into the mapping.
Status keepProposals(Book& book, const std::vector<KeptMapping>& kept) {
    for (const KeptMapping& mapping : kept) {
        if (const auto done = saveMapping(book, mapping.name, *mapping.mapping); !done) return done;
        mapping.say();
    }
    return {};
}

Result<int> runMapped(const Arguments& arguments, Book& book, const ImportOptions& options) {
    const QString mapping = arguments.value("--mapping");
    PlanOptions planned;
    if (arguments.has("--heading-row")) {
        bool isNumber = false;
        planned.headingLine = arguments.value("--heading-row").toLongLong(&isNumber);
        if (!isNumber || planned.headingLine < 1)
            return failure(ErrorKind::Usage,
                           QStringLiteral("--heading-row needs the number of a row, from 1, not \"%1\".")
                               .arg(arguments.value("--heading-row")));
    }
    if (mapping != QLatin1String("auto")) planned.mapping = mapping;
    for (const QString& answer : arguments.values("--settle")) {
        const auto equals = answer.lastIndexOf(QLatin1Char('='));
        if (equals < 1)
            return failure(
                ErrorKind::Usage,
                QStringLiteral("--settle needs WORD=ANSWER such as \"Close Date=day_first\", not \"%1\".")
                    .arg(answer));
        planned.answers.emplace_back(answer.left(equals), answer.mid(equals + 1));
    }
    const auto plan = planImport(book, arguments.positional.mid(1), planned);
    if (!plan) return tl::unexpected(plan.error());
    sayPlan(*plan);
    const auto kept = keptMappings(arguments, *plan);
    if (!plan->doubts().isEmpty())
        if (const auto saved = keepProposals(book, kept); !saved) return tl::unexpected(saved.error());
    ImportBesides besides;
    for (const KeptMapping& each : kept)
        besides.changes.push_back(mappingChange(each.name, *each.mapping));
    const auto report = importPlan(book, *plan, options, besides);
    if (options.progress) endProgress();
    if (!report) return tl::unexpected(report.error());
    if (arguments.has("--rejects"))
        if (const auto written = writeMappedRejects(*report, *plan, arguments.value("--rejects")); !written)
            return tl::unexpected(written.error());
    for (const KeptMapping& each : kept)
        if (report->import.applied) each.say();
    QJsonObject json = toJson(report->import);
    json[QStringLiteral("detected")] = toJson(*plan);
    json[QStringLiteral("unused_mappings")] = QJsonArray::fromStringList(plan->unused);
    addToJson(json, *report);
    return finish(arguments, report->import, json, [&] {
        printReport(report->import, options.dryRun);
        printNotes(*report);
    });
}

Result<int> runImport(const Arguments& arguments) {
    ImportOptions options;
    options.dryRun = arguments.has("--dry-run");
    options.strict = arguments.has("--strict");
    options.fileWins = arguments.has("--file-wins");
    options.source = QStringLiteral("command line");
    if (isTerminal() && !arguments.json()) options.progress = showProgress;
    const QString path = arguments.positional.first();
    auto book = options.dryRun ? Book::open(path, Book::Access::ReadWrite) : openToChange(path);
    if (!book) return tl::unexpected(book.error());
    return arguments.has("--mapping") ? runMapped(arguments, **book, options)
                                      : runCanonical(arguments, **book, options);
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
         "import a canonical folder, or with --mapping the files of other systems",
         {{"--dry-run", nullptr, "only tell what would happen"},
          {"--strict", nullptr, "import nothing if one row is bad"},
          {"--file-wins", nullptr, "values edited in Foothold give way to the files'"},
          {"--rejects", "DIR", "write the rejected rows with their reasons to files in this folder"},
          {"--mapping", "NAME|auto",
           "for files of other systems: a saved or ready-made mapping, or what is detected"},
          {"--settle", "WORD=ANSWER",
           "what is in doubt: HEADING=day_first, month_first, point, comma, month, quarter, half_year or "
           "year; NAME=ACCOUNT_ID or new; may be given again",
           true},
          {"--heading-row", "N", "the row of the headings, where it is not found"},
          {"--save-mapping", "NAME", "keep what was detected in the book as a mapping of this name"}},
         runImport},
        {"export", "BOOK DIR", 2, 2, "write the book as a canonical folder of CSV files", {}, runExport},
    };
}

} // namespace foothold::cli
