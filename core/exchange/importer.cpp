#include "core/exchange/importer.h"

#include "core/exchange/file_import.h"
#include "core/exchange/import_sources.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

class Import {
public:
    Import(Book& book, const ImportOptions& options, const ImportSources& sources, const QString& what)
        : m_book(book)
        , m_options(options)
        , m_sources(sources)
        , m_what(what) {}

    /// Some rows show only by what comes of them that they are bad: the import is then taken back and done
    /// again without them.
    Result<ImportReport> run() {
        for (;;) {
            auto report = attempt();
            if (!report || m_newVerdicts.empty()) return report;
            m_verdicts.merge(m_newVerdicts);
            m_newVerdicts.clear();
        }
    }

private:
    Result<ImportReport> attempt() {
        auto recording = Recording::begin(m_book, Recording::Kind::Import, m_what, m_options.source);
        if (!recording) return tl::unexpected(recording.error());
        ImportReport report;
        report.ignoredFiles = m_sources.ignored;
        ImportRun run{m_book, m_options, **recording, report, m_verdicts, RecordIndex(m_book)};
        run.bookCurrencyBefore = run.records.bookCurrency();
        for (const ImportSource& source : m_sources.files)
            run.bytesTotal += source.bytes;
        if (auto done = importTables(run); !done) return tl::unexpected(done.error());
        m_newVerdicts = std::move(run.newVerdicts);
        const bool refused = m_options.strict && !report.rejects.empty();
        if (!m_newVerdicts.empty() || refused || m_options.dryRun) return report;
        if (m_options.besides)
            if (auto done = m_options.besides(m_book); !done) return tl::unexpected(done.error());
        if (const auto committed = (*recording)->commit(); !committed)
            return tl::unexpected(committed.error());
        report.applied = true;
        return report;
    }

    Status importTables(ImportRun& run) const {
        if (auto loaded = run.edited.load(m_book); !loaded) return loaded;
        auto source = m_sources.files.begin(); // sorted like the tables
        for (const Table& table : tables()) {
            while (source != m_sources.files.end() && source->table == &table) {
                if (auto done = FileImport(run, *source).run(); !done) return done;
                run.bytesDone += source->bytes;
                ++source;
            }
            if (auto done = run.effects.afterTable(run, table); !done) return done;
        }
        if (auto stored = run.edited.store(m_book); !stored) return stored;
        if (auto done = run.effects.finish(run); !done) return done;
        return run.records.status();
    }

    Book& m_book;
    const ImportOptions& m_options;
    const ImportSources& m_sources;
    const QString m_what;
    std::map<RowId, Problem> m_verdicts, m_newVerdicts;
};

} // namespace

std::int64_t ImportReport::rejectedRows() const {
    return std::int64_t(rejects.size());
}

std::optional<Currency> ImportRun::currencyBefore(const Table& table, std::span<const Cell> stored) const {
    if (&table != &accountsTable()) return std::nullopt;
    static const int currency = table.indexOf("currency");
    const auto* code = std::get_if<std::string_view>(&stored[currency]);
    return (code ? Currency::parse(*code) : std::nullopt).value_or(bookCurrencyBefore);
}

QString importTitle(const QStringList& paths) {
    QStringList names;
    for (const QString& path : paths)
        names += QFileInfo(QFileInfo(path).absoluteFilePath()).fileName();
    return T::tr("Import %1").arg(names.join(QLatin1String(", ")));
}

Result<ImportReport> importSources(Book& book, const ImportSources& sources, const QString& what,
                                   const ImportOptions& options) {
    return Import(book, options, sources, what).run();
}

Result<ImportReport> importFiles(Book& book, const QStringList& paths, const ImportOptions& options) {
    const auto sources = findImportSources(paths);
    if (!sources) return tl::unexpected(sources.error());
    return importSources(book, *sources, importTitle(paths), options);
}

} // namespace foothold
