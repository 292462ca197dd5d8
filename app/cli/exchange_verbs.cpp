#include "app/cli/command.h"
#include "app/cli/figure_text.h"
#include "app/cli/import_effects_text.h"
#include "app/cli/import_report.h"
#include "app/cli/open_book.h"

#include "core/exchange/exporter.h"
#include "core/exchange/mapping/mapped_import.h"
#include "core/store/facts_reader.h"
#include "core/store/freshness_reader.h"

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

/// What becomes of the book by an import: how fresh its facts are and, where it is asked for, which figures
/// of accounts change.
class Aftermath {
public:
    /// To be made before the import.
    static Result<Aftermath> before(const Arguments& arguments, Book& book) {
        Aftermath aftermath(book);
        if (!arguments.has("--effects")) return aftermath;
        if (arguments.has("--dry-run"))
            return failure(ErrorKind::Usage,
                           QStringLiteral("--effects tells what an import has changed, so it "
                                          "does not go with --dry-run."));
        auto facts = readFacts(book);
        if (!facts) return tl::unexpected(facts.error());
        aftermath.m_before = std::move(*facts);
        return aftermath;
    }

    /// To be called after it.
    Status look() {
        const Date today = m_book.clock().today();
        m_freshness = readFreshness(m_book, today);
        if (!m_before) return {};
        const auto facts = readFacts(m_book);
        if (!facts) return tl::unexpected(facts.error());
        m_changes = changesOfAccounts(m_before, *facts, today);
        return {};
    }

    void addTo(QJsonObject& json) const {
        json[QStringLiteral("freshness")] = cli::json(m_freshness);
        if (m_before) json[QStringLiteral("effects")] = cli::json(m_changes);
    }
    QString text() const {
        const QString fresh = freshnessText(m_freshness);
        return (m_before ? effectsText(m_changes) : QString()) +
               (fresh.isEmpty() ? QString() : QStringLiteral("\n%1\n").arg(fresh));
    }

private:
    explicit Aftermath(Book& book)
        : m_book(book) {}

    Book& m_book;
    std::shared_ptr<const Facts> m_before;
    Freshness m_freshness;
    std::vector<AccountChange> m_changes;
};

/// Writes the rejected rows where they are wanted, prints @p json or calls @p print, and says how it went.
template <typename Print>
Result<int> finish(const Arguments& arguments, const ImportReport& report, QJsonObject json,
                   Aftermath& aftermath, Print&& print) {
    if (auto looked = aftermath.look(); !looked) return tl::unexpected(looked.error());
    sayNotes(report);
    aftermath.addTo(json);
    if (arguments.json()) {
        printJson(json);
    } else {
        print();
        cli::print(aftermath.text());
    }
    if (arguments.has("--strict") && !report.rejects.empty())
        say(QStringLiteral("Nothing was imported, because %1 rows are bad and --strict was given.")
                .arg(report.rejects.size()));
    return report.rejects.empty() ? Done : Problems;
}

Result<int> runCanonical(const Arguments& arguments, Book& book, const ImportOptions& options) {
    auto aftermath = Aftermath::before(arguments, book);
    if (!aftermath) return tl::unexpected(aftermath.error());
    const auto report = importFiles(book, arguments.positional.mid(1), options);
    if (options.progress) endProgress();
    if (!report) return tl::unexpected(report.error());
    if (arguments.has("--rejects"))
        if (const auto written = writeRejects(*report, arguments.value("--rejects")); !written)
            return tl::unexpected(written.error());
    return finish(arguments, *report, toJson(*report), *aftermath,
                  [&] { printReport(*report, options.dryRun); });
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
    planned.acceptsNewColumns = true; // of saved mappings that are recognised
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
    auto aftermath = Aftermath::before(arguments, book);
    if (!aftermath) return tl::unexpected(aftermath.error());
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
    return finish(arguments, report->import, json, *aftermath, [&] {
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
           "what is in doubt: HEADING=day_first, month_first, point, comma, month, quarter, half_year, "
           "year, convert or same; NAME=ACCOUNT_ID or new; may be given again",
           true},
          {"--effects", nullptr,
           "also say what it changed for accounts: health, action, warning, ARR (reads the whole book "
           "twice)"},
          {"--heading-row", "N", "the row of the headings, where it is not found"},
          {"--save-mapping", "NAME", "keep what was detected in the book as a mapping of this name"}},
         runImport},
        {"export", "BOOK DIR", 2, 2, "write the book as a canonical folder of CSV files", {}, runExport},
    };
}

} // namespace foothold::cli
