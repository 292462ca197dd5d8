#include "measures.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <functional>
#include <sqlite3.h>

namespace {

const QString asOf = QStringLiteral("2026-04-15");

std::optional<double> median(std::vector<double> values) {
    if (values.empty()) return {};
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The tables and indices of a book without its checks, for files in the order of their columns: what the
/// shell imports text into. The order of the columns is read from the files' headings.
QByteArray shellTables(const QString& emptyBook, const QString& folder) {
    sqlite3* database = nullptr;
    QByteArray script = "PRAGMA foreign_keys = OFF;\n";
    if (sqlite3_open_v2(emptyBook.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) !=
        SQLITE_OK)
        return {};
    const auto rows = [database](const QByteArray& query, const std::function<void(sqlite3_stmt*)>& row) {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(database, query.constData(), -1, &statement, nullptr);
        while (statement && sqlite3_step(statement) == SQLITE_ROW)
            row(statement);
        sqlite3_finalize(statement);
    };
    const auto text = [](sqlite3_stmt* row, int column) {
        return QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(row, column)));
    };
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.csv")}, QDir::Files)) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly)) return {};
        const QByteArray table = name.chopped(4).toUtf8();
        QByteArrayList columns = file.readLine().trimmed().split(',');
        std::vector<QByteArray> key(8);
        for (QByteArray& column : columns)
            rows("SELECT type, pk FROM pragma_table_info('" + table + "') WHERE name = '" + column + "'",
                 [&](sqlite3_stmt* row) {
                     if (const int place = sqlite3_column_int(row, 1); place > 0)
                         key[std::size_t(place) - 1] = '"' + column + '"';
                     column = '"' + column + "\" " + text(row, 0);
                 });
        QByteArray options;
        rows("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = '" + table + "'",
             [&](sqlite3_stmt* row) {
                 if (text(row, 0).contains("WITHOUT ROWID")) options = " WITHOUT ROWID";
             });
        key.erase(std::find(key.begin(), key.end(), QByteArray()), key.end());
        script += "CREATE TABLE \"" + table + "\" (" + columns.join(", ") + ", PRIMARY KEY (" +
                  QByteArrayList(key.begin(), key.end()).join(", ") + "))" + options + ";\n";
        rows("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = '" +
                 table + "'",
             [&](sqlite3_stmt* row) {
                 if (!text(row, 0).contains("import_id")) script += text(row, 0) + ";\n";
             });
    }
    sqlite3_close(database);
    script += ".mode csv\n";
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.csv")}, QDir::Files))
        script += ".import --skip 1 \"" + (folder + QLatin1Char('/') + name).toUtf8() + "\" " +
                  name.chopped(4).toUtf8() + "\n";
    return script;
}

bool writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Of a program that prints the seconds it took for the part that counts.
std::optional<double> printedSeconds(const ProcessRun& run) {
    bool valid = false;
    const double seconds = run.output.trimmed().toDouble(&valid);
    return run.exitCode == 0 && valid ? std::optional(seconds) : std::nullopt;
}

/// Collects what the runs of a measurement took and makes the medians of it.
class Tally {
public:
    void addOurs(std::optional<double> seconds, std::optional<double> cpu = {}) {
        add(0, seconds), add(1, cpu);
    }
    void addTheirs(std::optional<double> seconds, std::optional<double> cpu = {}) {
        add(2, seconds), add(3, cpu);
    }
    void addOurs(const ProcessRun& run) {
        if (run.exitCode == 0) addOurs(run.seconds, run.cpuSeconds);
    }
    void addTheirs(const ProcessRun& run) {
        if (run.exitCode == 0) addTheirs(run.seconds, run.cpuSeconds);
    }
    void conclude(Measure& measure) const {
        measure.seconds = median(m_values[0]);
        measure.cpu = median(m_values[1]);
        measure.baseline = median(m_values[2]);
        measure.baselineCpu = median(m_values[3]);
    }

private:
    void add(int list, std::optional<double> value) {
        if (value) m_values[list].push_back(*value);
    }
    std::vector<double> m_values[4];
};

/// All pages of the PDFs in a folder.
int pagesIn(const QString& folder) {
    int pages = 0;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.pdf")}, QDir::Files)) {
        const ProcessRun info = runProcess({QStringLiteral("pdfinfo"), folder + QLatin1Char('/') + name});
        for (const QByteArray& line : info.output.split('\n'))
            if (line.startsWith("Pages:")) pages += line.mid(6).trimmed().toInt();
    }
    return pages;
}

/// The shell's @p script into an empty database against @p ours, in turn.
void raceShell(const Bench& bench, const QString& script, Measure& result,
               const std::function<ProcessRun()>& ours) {
    const QString plain = bench.file("plain.db");
    Tally tally;
    for (int run = 0; run < bench.runs; ++run) {
        QFile::remove(plain);
        tally.addTheirs(runProcess({QStringLiteral("sqlite3"), QStringLiteral("-bail"), plain}, script));
        const ProcessRun import = ours();
        tally.addOurs(import);
        result.peakKilobytes = std::max(result.peakKilobytes, import.peakKilobytes);
    }
    tally.conclude(result);
}

} // namespace

bool prepare(const Bench& bench) {
    QDir(bench.work).removeRecursively();
    if (!QDir().mkpath(bench.work)) return false;
    const QString count = QString::number(bench.accounts);
    const auto sample = [&](const QStringList& words) {
        return runProcess(
                   QStringList{bench.cli(), QStringLiteral("sample"), QStringLiteral("--as-of"), asOf} +
                   words)
                   .exitCode == 0;
    };
    return sample({QStringLiteral("--accounts"), count, QStringLiteral("--folder"), bench.file("sample")}) &&
           sample({QStringLiteral("--accounts"), count, bench.file("large.foothold")}) &&
           sample({bench.file("small.foothold")});
}

Measure measureImport(const Bench& bench) {
    Measure result{.what = QStringLiteral("import of the sample into a new book"),
                   .against =
                       QStringLiteral("sqlite3 shell: .import of the same files, same keys and indices"),
                   .limit = 1.5};
    const QString book = bench.file("imported.foothold"), script = bench.file("plain.sql");
    const auto create = [&] {
        QFile::remove(book);
        return runProcess({bench.cli(), QStringLiteral("create"), book});
    };
    if (create().exitCode != 0 || !writeFile(script, shellTables(book, bench.file("sample")))) return result;
    raceShell(bench, script, result, [&] {
        const ProcessRun empty = create();
        ProcessRun import = runProcess({bench.cli(), QStringLiteral("import"), book, bench.file("sample")});
        import.seconds += empty.seconds;
        import.cpuSeconds += empty.cpuSeconds;
        return import;
    });
    return result;
}

Measure measureMappedImport(const Bench& bench) {
    Measure result{.what = QStringLiteral("import of a million rows of usage through a mapping"),
                   .against =
                       QStringLiteral("sqlite3 shell: .import of the same file, same keys and indices"),
                   .limit = 1.5};
    const QString before = bench.file("accounts.foothold"), book = bench.file("imported.foothold"),
                  usage = bench.file("usage export.csv"), script = bench.file("plain.sql"),
                  canonical = bench.file("canonical");
    QDir().mkpath(canonical);
    QStringList files;
    for (const char* name : {"book", "accounts", "products", "contacts"})
        files += bench.file("sample") + QStringLiteral("/%1.csv").arg(QLatin1String(name));
    QFile::remove(before);
    const bool made =
        runProcess({bench.cli(), QStringLiteral("create"), before}).exitCode == 0 &&
        runProcess(QStringList{bench.cli(), QStringLiteral("import"), before} + files).exitCode == 0 &&
        runProcess({bench.helper("bench-import"), QStringLiteral("--make"), usage}).exitCode == 0;
    QFile file(usage);
    if (!made || !file.open(QIODevice::ReadOnly)) return result;
    file.readLine(); // the heading, whose words the shell's table has as Foothold calls them
    const QByteArray rows = "account_id,month,product_id,active_users,daily_active_users\n" + file.readAll();
    if (!writeFile(canonical + QLatin1String("/usage.csv"), rows) ||
        !writeFile(script, shellTables(before, canonical)))
        return result;
    raceShell(bench, script, result, [&] {
        QFile::remove(book);
        if (!QFile::copy(before, book)) return ProcessRun();
        return runProcess({bench.cli(), QStringLiteral("import"), book, usage, QStringLiteral("--mapping"),
                           QStringLiteral("auto")});
    });
    return result;
}

Measure measureReading(const Bench& bench) {
    Measure result{.what = QStringLiteral("reading all facts into memory"),
                   .against = QStringLiteral("bare scan of the same rows through the C interface"),
                   .limit = 1.5};
    Tally tally;
    for (int run = 0; run < bench.runs; ++run) {
        const QString book = bench.file("large.foothold");
        tally.addTheirs(
            printedSeconds(runProcess({bench.helper("bench-read"), QStringLiteral("scan"), book})));
        const ProcessRun facts = runProcess({bench.helper("bench-read"), QStringLiteral("facts"), book});
        tally.addOurs(printedSeconds(facts));
        result.peakKilobytes = std::max(result.peakKilobytes, facts.peakKilobytes);
    }
    tally.conclude(result);
    return result;
}

Measure measureFigures(const Bench& bench, const QString& mode, const QString& what, double limit) {
    Measure result{.what = what, .against = QStringLiteral("reading all facts into memory"), .limit = limit};
    Tally tally;
    const QString book = bench.file("large.foothold");
    for (int run = 0; run < bench.runs; ++run) {
        tally.addTheirs(
            printedSeconds(runProcess({bench.helper("bench-read"), QStringLiteral("facts"), book})));
        const ProcessRun figures = runProcess({bench.helper("bench-figures"), mode, book});
        tally.addOurs(printedSeconds(figures));
        result.peakKilobytes = std::max(result.peakKilobytes, figures.peakKilobytes);
    }
    tally.conclude(result);
    return result;
}

Measure measurePlan(const Bench& bench, const char* book, const QString& what) {
    Measure result{
        .what = what, .against = QStringLiteral("bare Qt program: one page with one chart"), .limit = 3};
    Tally tally;
    for (int run = 0; run < bench.runs; ++run) {
        tally.addTheirs(runProcess({bench.helper("bench-page"), bench.file("page.pdf")}));
        const ProcessRun plan =
            runProcess({bench.cli(), QStringLiteral("plan"), bench.file(book), QStringLiteral("--account"),
                        QStringLiteral("A-00005"), QStringLiteral("--as-of"), asOf, QStringLiteral("--out"),
                        bench.file("plan.pdf")});
        tally.addOurs(plan);
        result.peakKilobytes = std::max(result.peakKilobytes, plan.peakKilobytes);
    }
    tally.conclude(result);
    return result;
}

Measure measureDocuments(const Bench& bench, const QString& verb, int together) {
    Measure result{.what = QStringLiteral("%1 --all of 1000 accounts, seconds a page").arg(verb),
                   .against = QStringLiteral("a headless office suite printing the same words, tables and "
                                             "pictures (documents in one run of it: %1), seconds a page")
                                  .arg(together),
                   .limit = 0.05};
    const QString book = bench.file("thousand.foothold"), ours = bench.file("documents"),
                  office = bench.file("office"), theirs = bench.file("office-pdf");
    if (!QFile::exists(book) &&
        runProcess({bench.cli(), QStringLiteral("sample"), book, QStringLiteral("--accounts"),
                    QStringLiteral("1000"), QStringLiteral("--as-of"), asOf})
                .exitCode != 0)
        return result;
    QDir(office).removeRecursively();
    QDir().mkpath(office);
    if (runProcess({bench.helper("bench-office"), book, office, QString::number(together), verb}).exitCode !=
        0)
        return result;
    QStringList convert{QStringLiteral("soffice"),      QStringLiteral("--headless"),
                        QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                        QStringLiteral("--outdir"),     theirs};
    for (const QString& name : QDir(office).entryList({QStringLiteral("*.odt")}, QDir::Files))
        convert += office + QLatin1Char('/') + name;
    Tally tally;
    for (int run = 0; run < bench.runs; ++run) {
        for (const QString& folder : {ours, theirs})
            QDir(folder).removeRecursively();
        const ProcessRun printed =
            runProcess({bench.cli(), verb, book, QStringLiteral("--all"), QStringLiteral("--as-of"), asOf,
                        QStringLiteral("--out"), ours});
        if (const int pages = pagesIn(ours); printed.exitCode == 0 && pages > 0)
            tally.addOurs(printed.seconds / pages, printed.cpuSeconds / pages);
        const ProcessRun converted = runProcess(convert);
        const bool whole = QDir(theirs).entryList({QStringLiteral("*.pdf")}, QDir::Files).size() == together;
        if (const int pages = pagesIn(theirs); whole && pages > 0)
            tally.addTheirs(converted.seconds / pages, converted.cpuSeconds / pages);
        result.peakKilobytes = std::max(result.peakKilobytes, printed.peakKilobytes);
    }
    tally.conclude(result);
    return result;
}

Measure measureWindow(const Bench& bench, std::optional<double> reading) {
    Measure result{.what = QStringLiteral("the window shows the book's table"),
                   .against = QStringLiteral("empty Qt main window, and reading the facts"),
                   .limit = 1.5};
    Tally tally;
    for (int run = 0; run < bench.runs; ++run) {
        const ProcessRun empty = runProcess({bench.helper("bench-window")});
        if (empty.exitCode == 0 && reading) tally.addTheirs(empty.seconds + *reading);
        const ProcessRun window =
            runProcess({bench.desktop(), QStringLiteral("--exit-when-shown"), bench.file("large.foothold")});
        tally.addOurs(window);
        result.peakKilobytes = std::max(result.peakKilobytes, window.peakKilobytes);
    }
    tally.conclude(result);
    return result;
}
