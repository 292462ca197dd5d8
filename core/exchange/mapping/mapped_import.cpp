#include "core/exchange/mapping/mapped_import.h"

#include "core/base/safe_file.h"
#include "core/base/text.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/import_sources.h"
#include "core/exchange/mapping/gathering.h"
#include "core/exchange/mapping/mapped_rows.h"
#include "core/exchange/mapping/people_changes.h"
#include "core/exchange/reject_names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <deque>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr int bitsForRows = 40; // no file has more rows than that counts

/// The sheets of a plan as sources of an import.
class Sources {
public:
    Sources(Book& book, const ImportPlan& plan, const Directory& directory, Date today)
        : m_book(book)
        , m_plan(plan)
        , m_directory(directory)
        , m_today(today) {}

    ImportSources sources;
    std::deque<MappedReport::SheetNotes> notes;

    Status collect() {
        for (const PlannedSheet& sheet : m_plan.sheets) {
            if (!sheet.isImported()) continue;
            const qint64 bytes = QFileInfo(sheet.place.path).size();
            if (sheet.canonical) {
                sources.files.push_back(
                    {sheet.canonical, sheet.place.path, QFileInfo(sheet.place.path).fileName(), bytes});
                continue;
            }
            for (const MappingTarget& target : sheet.mapping.targets)
                if (auto added = add(sheet, target, bytes); !added) return added;
        }
        // Files that bring records of their own before those that only name them.
        std::stable_sort(sources.files.begin(), sources.files.end(),
                         [](const ImportSource& a, const ImportSource& b) { return a.table < b.table; });
        for (std::size_t i = 0; i < sources.files.size(); ++i)
            sources.files[i].firstRow = std::int64_t(i) << bitsForRows;
        return {};
    }

private:
    Status add(const PlannedSheet& sheet, const MappingTarget& target, qint64 bytes) {
        const Table* table = findTable(target.table.toStdString());
        auto& noted = notes.emplace_back(MappedReport::SheetNotes{
            .file = sheetName(sheet.place), .table = table, .notes = {}, .footerRows = 0});
        const auto file = std::make_shared<MappedFile>(sheet, target, m_directory, m_today, noted);
        if (auto read = file->readStored(m_book); !read) return read;
        sources.files.push_back({table, sheet.place.path, sheetName(sheet.place), bytes, file});
        return {};
    }

    Book& m_book;
    const ImportPlan& m_plan;
    const Directory& m_directory;
    const Date m_today;
};

/// A name for a file of rejected rows: what a sheet is called may not say where it goes.
QString rejectsName(const SheetPlace& place) {
    const QFileInfo file(place.path);
    if (place.sheet.isEmpty() && file.suffix().compare(QLatin1String("ics"), Qt::CaseInsensitive) != 0)
        return file.fileName();
    QString name =
        file.completeBaseName() + (place.sheet.isEmpty() ? QString() : QLatin1Char(' ') + place.sheet);
    for (QChar& c : name)
        if (!c.isLetterOrNumber() && c != QLatin1Char(' ') && c != QLatin1Char('-') && c != QLatin1Char('_'))
            c = QLatin1Char('_');
    return name + QLatin1String(".csv");
}

void appendLine(QByteArray& text, const QStringList& cells, char separator) {
    std::string line;
    for (const QString& cell : cells)
        appendCsvCell(line, cell.toStdString(), &cell == &cells.first(), separator);
    text.append(line.data(), qsizetype(line.size()));
    text += '\n';
}

Status writeSheetRejects(const PlannedSheet& sheet, const std::map<std::int64_t, QStringList>& reasons,
                         const QString& path) {
    auto reader = openSheet(sheet.place, sheet.file, sheet.form);
    if (!reader) return tl::unexpected(reader.error());
    SheetTable table(std::move(*reader), sheet.profile.layout);
    const char separator = sheet.file.kind == SheetKind::Text ? sheet.form.separator : ',';
    QStringList headings = sheet.profile.layout.headings;
    QString reasonHeading = QStringLiteral("reason");
    for (int i = 2; headings.contains(reasonHeading); ++i)
        reasonHeading = QStringLiteral("reason %1").arg(i);
    QByteArray text("\xef\xbb\xbf"); // so that a spreadsheet takes it for what it is
    appendLine(text, headings + QStringList{reasonHeading}, separator);
    SheetRow row;
    while (table.next(row)) {
        const auto found = reasons.find(row.line);
        if (found == reasons.end()) continue;
        QStringList cells;
        for (const SourceCell& cell : row.cells)
            cells += fromUtf8(cell.text);
        while (cells.size() < headings.size() && row.problem.isEmpty() && sheet.file.kind != SheetKind::Text)
            cells += QString();
        cells += found->second.join(QLatin1String("; "));
        appendLine(text, cells, separator);
    }
    if (auto read = table.status(); !read) return read;
    return writeSafely(path, text);
}

bool isOf(const ImportReport::File& file, const PlannedSheet& sheet) {
    return file.path == sheet.place.path && file.file == sheetName(sheet.place);
}

Result<MappedPreview> previewOf(Book& book, const PlannedSheet& sheet, const MappingTarget& target,
                                const Directory& directory, int rows) {
    MappedReport::SheetNotes notes;
    MappedFile file(sheet, target, directory, book.clock().today(), notes);
    if (auto read = file.readStored(book); !read) return tl::unexpected(read.error());
    const auto stream = file.open();
    if (!stream) return tl::unexpected(stream.error());
    MappedPreview preview{.file = sheetName(sheet.place), .table = findTable(target.table.toStdString())};
    CsvRow row;
    (*stream)->next(row); // the heading
    for (const auto column : row.cells)
        preview.columns += fromUtf8(column);
    while (int(preview.rows.size()) < rows && (*stream)->next(row)) {
        MappedPreview::Row shown{.line = row.line};
        for (const auto value : row.cells)
            shown.values += fromUtf8(value);
        if (row.problem != CsvProblem::None) (*stream)->restate(shown.problem.emplace());
        preview.rows.push_back(std::move(shown));
    }
    if (auto read = (*stream)->status(); !read) return tl::unexpected(read.error());
    return preview;
}

/// Columns that the mappings do not read.
void noteUnread(const ImportPlan& plan, ImportReport& report) {
    for (const PlannedSheet& sheet : plan.sheets) {
        if (!sheet.isImported() || sheet.canonical) continue;
        const QStringList read = readHeadings(sheet);
        for (const QString& heading : sheet.profile.layout.headings)
            if (!heading.isEmpty() && !read.contains(heading))
                report.unknownColumns.push_back({sheetName(sheet.place), heading});
    }
}

/// A plan, and what its references are looked up in.
class PreparedPlan {
public:
    using Progress = std::function<bool(const QString& sheet)>;

    static Result<PreparedPlan> make(Book& book, const ImportPlan& plan, const Progress& goOn) {
        auto directory = Directory::read(book, scopeOf(plan), [&goOn] { return goOn({}); });
        if (!directory) return tl::unexpected(directory.error());
        PreparedPlan prepared(book, plan, std::move(*directory));
        auto gathered = gather(plan, prepared.m_directory, prepared.m_today, goOn);
        if (!gathered) return tl::unexpected(gathered.error());
        prepared.m_gathered = std::move(*gathered);
        if (auto checked = prepared.checkSettled(); !checked) return tl::unexpected(checked.error());
        return prepared;
    }

    Result<MappedReport> import(const ImportOptions& options, const ImportBesides& besides) const {
        Sources sources(m_book, m_plan, m_directory, m_today);
        if (auto collected = sources.collect(); !collected) return tl::unexpected(collected.error());
        MappedReport report;
        ImportOptions wanted = options;
        wanted.besides = [&](Book& book) -> Status {
            auto dropped = recordContactEvents(book, besides.events, m_today);
            if (!dropped) return tl::unexpected(dropped.error());
            report.droppedEvents = std::move(*dropped);
            return applyWithin(book, besides.changes);
        };
        auto import = importSources(m_book, sources.sources, importTitle(m_plan.paths), wanted);
        if (!import) return tl::unexpected(import.error());
        report.import = std::move(*import);
        noteUnread(m_plan, report.import);
        report.notes.assign(sources.notes.begin(), sources.notes.end());
        report.missingAccounts = m_directory.missingAccounts();
        report.people = proposeContactEvents(m_directory.peopleOfBook(), m_gathered.people);
        return report;
    }

    Result<std::vector<MappedPreview>> preview(int rows) const {
        std::vector<MappedPreview> previews;
        for (const PlannedSheet& sheet : m_plan.sheets) {
            if (!sheet.isImported() || sheet.canonical) continue;
            for (const MappingTarget& target : sheet.mapping.targets) {
                auto preview = previewOf(m_book, sheet, target, m_directory, rows);
                if (!preview) return tl::unexpected(preview.error());
                previews.push_back(std::move(*preview));
            }
        }
        return previews;
    }

private:
    PreparedPlan(Book& book, const ImportPlan& plan, Directory directory)
        : m_book(book)
        , m_plan(plan)
        , m_directory(std::move(directory))
        , m_today(book.clock().today()) {}

    /// An answer that names an account has to name one that there is.
    Status checkSettled() const {
        for (const auto& [word, account] : m_plan.settled)
            if (account != QLatin1String("new") && !m_directory.hasAccount(account))
                return failure(ErrorKind::Usage,
                               T::tr("\"%1=%2\" settles nothing: %2 is no account of the book or of the "
                                     "files, nor new, nor "
                                     "one of %3.")
                                   .arg(word, account, formAnswers().join(QLatin1String(", "))));
        return {};
    }

    Book& m_book;
    const ImportPlan& m_plan;
    Directory m_directory;
    const Date m_today;
    Gathered m_gathered;
};

Status refuseDoubts(const ImportPlan& plan) {
    const QStringList doubts = plan.doubts();
    if (doubts.isEmpty()) return {};
    return failure(
        ErrorKind::Rejected,
        T::tr("Nothing was imported, because this is in doubt: %1").arg(doubts.join(QLatin1Char(' '))));
}

PreparedPlan::Progress progressOf(const ImportOptions& options) {
    return [&options](const QString& sheet) { return !options.progress || options.progress({sheet, 0, 0}); };
}

} // namespace

Result<MappedReport> importPlan(Book& book, const ImportPlan& plan, const ImportOptions& options,
                                const ImportBesides& besides) {
    if (auto sure = refuseDoubts(plan); !sure) return tl::unexpected(sure.error());
    const auto prepared = PreparedPlan::make(book, plan, progressOf(options));
    if (!prepared) return tl::unexpected(prepared.error());
    return prepared->import(options, besides);
}

Result<MappedTrial> tryPlan(Book& book, const ImportPlan& plan, int previewedRows, ImportOptions options) {
    options.dryRun = true;
    if (auto sure = refuseDoubts(plan); !sure) return tl::unexpected(sure.error());
    const auto prepared = PreparedPlan::make(book, plan, progressOf(options));
    if (!prepared) return tl::unexpected(prepared.error());
    auto previews = prepared->preview(previewedRows);
    if (!previews) return tl::unexpected(previews.error());
    auto report = prepared->import(options, {});
    if (!report) return tl::unexpected(report.error());
    return MappedTrial{std::move(*report), std::move(*previews)};
}

Status writeMappedRejects(const MappedReport& report, const ImportPlan& plan, const QString& folder) {
    if (report.import.rejects.empty()) return {};
    RejectNames names;
    if (auto written = writeRejects(report.import, folder, names); !written) return written;
    const QString target = QFileInfo(folder).canonicalFilePath();
    for (const PlannedSheet& sheet : plan.sheets) {
        if (sheet.canonical) continue;
        std::map<std::int64_t, QStringList> reasons;
        for (const auto& reject : report.import.rejects)
            if (isOf(report.import.files[reject.source], sheet)) {
                const QString reason = (reject.column + QLatin1Char(' ') + reject.reason).trimmed();
                if (!reasons[reject.line].contains(reason)) reasons[reject.line] += reason;
            }
        if (reasons.empty()) continue;
        if (QFileInfo(sheet.place.path).canonicalPath() == target)
            return failure(ErrorKind::Usage, T::tr("%1 was just imported from; choose another folder for "
                                                   "the rejected rows.")
                                                 .arg(QDir::toNativeSeparators(folder)));
        const QString path = QDir(folder).filePath(names.free(rejectsName(sheet.place), sheet.place.path));
        if (auto written = writeSheetRejects(sheet, reasons, path); !written) return written;
    }
    return {};
}

} // namespace foothold
