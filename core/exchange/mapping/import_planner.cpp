// How the files of an import are looked into, and what each is taken for.

#include "core/base/text.h"
#include "core/exchange/import_sources.h"
#include "core/exchange/mapping/directory.h"
#include "core/exchange/mapping/import_plan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr int columnsTold = 20;

QStringList filesIn(const QStringList& paths) {
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files += path;
            continue;
        }
        const QDir folder(path);
        for (const QFileInfo& file :
             folder.entryInfoList({QStringLiteral("*.csv"), QStringLiteral("*.tsv"), QStringLiteral("*.txt"),
                                   QStringLiteral("*.xlsx"), QStringLiteral("*.ics")},
                                  QDir::Files, QDir::Name))
            files += file.filePath();
    }
    return files;
}

/// The table of whose canonical file the sheet has the name and the required columns.
const Table* canonicalTable(const PlannedSheet& sheet) {
    const Table* table = tableOfFile(QFileInfo(sheet.place.path).fileName());
    if (!table || sheet.file.kind != SheetKind::Text || sheet.form != TextForm()) return nullptr;
    for (const Column& column : table->columns)
        if (column.required && !sheet.profile.layout.headings.contains(fromUtf8(column.name))) return nullptr;
    return table;
}

/// @p answers as they concern this sheet: columns are named as it names them, and those of others left out.
Answers ofSheet(const PlannedSheet& sheet, const Answers& answers) {
    const HeadingIndex headings(sheet.profile.layout.headings);
    Answers own;
    for (const auto& [word, answer] : answers) {
        const QString heading = isFormAnswer(answer) ? headings.find({word}) : word;
        if (!heading.isEmpty()) own.emplace_back(heading, answer);
    }
    return own;
}

class Planner {
public:
    Planner(const PlanningGround& ground, const PlanOptions& options)
        : m_library(*ground.library)
        , m_options(options)
        , m_named(options.mapping.isEmpty() ? nullptr : m_library.find(options.mapping)) {}

    /// Sees what is in the file.
    Status look(const QString& path) {
        const auto file = inspectFile(path, m_options.goOn);
        if (!file) return tl::unexpected(file.error());
        std::vector<PlannedSheet> sheets;
        QStringList notes;
        for (const QString& hidden : file->hiddenSheets)
            notes += T::tr("%1: the sheet is hidden and is left out.").arg(sheetName({path, hidden}));
        for (const QString& name : file->sheets) {
            PlannedSheet sheet{.place = {path, name}, .file = *file, .form = file->form};
            if (m_named && m_named->text) sheet.form = *m_named->text;
            auto profile = profileOf(sheet);
            if (!profile) return tl::unexpected(profile.error());
            sheet.profile = std::move(*profile);
            const bool several = file->sheets.size() > 1;
            if (sheet.profile.layout.headings.isEmpty() || (sheet.profile.rows == 0 && several)) {
                notes += T::tr("%1: there is no table in it.").arg(sheetName(sheet.place));
                if (several) continue;
            }
            sheets.push_back(std::move(sheet));
        }
        m_files.push_back({std::move(sheets), file->sheets.size() > 1});
        m_notes += notes;
        return {};
    }

    bool hasSeen() const { return !m_files.empty(); }

    /// Takes what was seen for something.
    Result<ImportPlan> plan(const QString& onlyProduct) const {
        ImportPlan plan{.notes = m_notes};
        for (const SeenFile& file : m_files)
            if (auto added = add(plan, file, onlyProduct); !added) return tl::unexpected(added.error());
        return plan;
    }

    /// Every answer about a column has to be about one that there is.
    Status checkAnswers() const {
        QStringList columns;
        for (const SeenFile& file : m_files)
            for (const PlannedSheet& sheet : file.sheets)
                columns += sheet.profile.layout.headings;
        columns.removeAll(QString());
        columns.removeDuplicates();
        const HeadingIndex headings(columns);
        for (const auto& [word, answer] : m_options.answers)
            if (isFormAnswer(answer) && headings.find({word}).isEmpty())
                return failure(
                    ErrorKind::Usage,
                    T::tr("\"%1=%2\" settles nothing, as no file has a column \"%1\"; there are %3.")
                        .arg(word, answer,
                             columns.mid(0, columnsTold).join(QLatin1String(", ")) +
                                 (columns.size() > columnsTold ? QStringLiteral(" \u2026") : QString())));
        return {};
    }

private:
    struct SeenFile {
        std::vector<PlannedSheet> sheets;
        bool hasSeveral;
    };

    Result<SheetProfile> profileOf(const PlannedSheet& sheet) const {
        const auto from = [&](std::int64_t line) {
            return profileSheet(sheet.place, sheet.file, sheet.form, m_library, line, m_options.goOn);
        };
        if (m_options.headingLine > 0) return from(m_options.headingLine);
        if (m_named) return from(m_named->headingLine);
        auto found = from(0);
        if (!found || !found->layout.mayBeBelow) return found;
        for (const Mapping& saved : m_library.saved()) { // whose headings stand further down
            if (saved.headingLine <= 0) continue;
            const auto below = layoutOfSheet(sheet.place, sheet.file, sheet.form, m_library,
                                             saved.headingLine, m_options.goOn);
            if (below && isSameExport(saved, below->headings)) return from(saved.headingLine);
        }
        return found;
    }

    Status add(ImportPlan& plan, const SeenFile& file, const QString& onlyProduct) const {
        const std::size_t before = plan.sheets.size();
        for (const PlannedSheet& seen : file.sheets) {
            PlannedSheet sheet = seen;
            const Answers answers = ofSheet(sheet, m_options.answers);
            if (m_named) {
                if (!takeMapping(sheet, answered(*m_named, answers), onlyProduct)) {
                    if (!file.hasSeveral)
                        return failure(ErrorKind::Usage,
                                       T::tr("%1 lacks columns that the mapping %2 needs; import it "
                                             "with --mapping auto, or with another one.")
                                           .arg(sheetName(sheet.place), m_named->name));
                    plan.notes +=
                        T::tr("%1 does not fit the mapping and is left out.").arg(sheetName(sheet.place));
                    continue;
                }
            } else {
                sheet.canonical = canonicalTable(sheet);
                if (!sheet.canonical) proposeMapping(sheet, m_library, onlyProduct, answers);
                if (m_options.acceptsNewColumns) acceptNewColumns(sheet, onlyProduct);
            }
            plan.sheets.push_back(std::move(sheet));
        }
        if (file.hasSeveral) leaveOutUnknown(plan, before);
        return {};
    }

    /// Of a workbook, the sheets that hold something else (charts, notes) are no reason to ask.
    static void leaveOutUnknown(ImportPlan& plan, std::size_t from) {
        const bool any = std::any_of(plan.sheets.begin() + std::ptrdiff_t(from), plan.sheets.end(),
                                     [](const PlannedSheet& sheet) { return sheet.isImported(); });
        for (std::size_t i = from; any && i < plan.sheets.size(); ++i) {
            PlannedSheet& sheet = plan.sheets[i];
            if (sheet.isImported()) continue;
            sheet.leftOut = true;
            plan.notes +=
                T::tr("%1 is left out: what is in it was not recognised.").arg(sheetName(sheet.place));
            for (const Doubt& doubt : sheet.doubts)
                if (sheet.profile.layout.mayBeBelow) plan.notes += doubt.text;
        }
    }

    const MappingLibrary& m_library;
    const PlanOptions& m_options;
    const Mapping* m_named;
    std::vector<SeenFile> m_files;
    QStringList m_notes;
};

QStringList unusedMappings(const MappingLibrary& library, const ImportPlan& plan) {
    QStringList unused;
    for (const Mapping& mapping : library.saved()) {
        const auto isUsed = [&](const PlannedSheet& sheet) { return sheet.mapping.name == mapping.name; };
        if (!mapping.signature.isEmpty() && std::none_of(plan.sheets.begin(), plan.sheets.end(), isUsed))
            unused += mapping.name;
    }
    return unused;
}

tl::unexpected<Error> noMapping(const MappingLibrary& library, const QString& name) {
    if (const QString fault = library.faultOf(name); !fault.isEmpty())
        return failure(ErrorKind::Usage, fault);
    QStringList names;
    for (const auto* mappings : {&library.saved(), &library.templates()})
        for (const Mapping& mapping : *mappings)
            names += mapping.name;
    return failure(
        ErrorKind::Usage,
        T::tr("There is no mapping \"%1\"; there are auto, %2.").arg(name, names.join(QLatin1String(", "))));
}

} // namespace

Result<PlanningGround> planningGround(Book& book) {
    auto library = MappingLibrary::of(book);
    if (!library) return tl::unexpected(library.error());
    const auto products = productsOf(book);
    if (!products) return tl::unexpected(products.error());
    return PlanningGround{.library = std::make_shared<const MappingLibrary>(std::move(*library)),
                          .onlyProduct = products->size() == 1 ? products->first() : QString(),
                          .filesMayBringIt = products->isEmpty()};
}

Result<ImportPlan> planImport(const PlanningGround& ground, const QStringList& paths,
                              const PlanOptions& options) {
    const MappingLibrary& library = *ground.library;
    if (!options.mapping.isEmpty() && !library.find(options.mapping))
        return noMapping(library, options.mapping);
    const QStringList files = filesIn(paths);
    if (files.isEmpty())
        return failure(ErrorKind::Usage,
                       T::tr("There is no file to import in %1.").arg(paths.join(QLatin1String(", "))));
    Planner planner(ground, options);
    QStringList faults;
    Error first;
    for (const QString& file : files) {
        const auto seen = planner.look(file);
        if (seen) continue;
        if (!options.leavesOutUnreadable || seen.error().kind == ErrorKind::Cancelled)
            return tl::unexpected(seen.error());
        if (faults.isEmpty()) first = seen.error();
        faults += seen.error().message;
    }
    if (!planner.hasSeen()) return failure(first.kind, faults.join(QLatin1Char(' ')));
    if (auto checked = planner.checkAnswers(); !checked) return tl::unexpected(checked.error());
    auto plan = planner.plan(ground.onlyProduct);
    // Which product that is shows when they are read.
    if (plan && ground.filesMayBringIt && !plan->doubts().isEmpty() &&
        std::any_of(plan->sheets.begin(), plan->sheets.end(), bringsProducts))
        plan = planner.plan(QStringLiteral("?"));
    if (!plan) return plan;
    plan->paths = paths;
    plan->notes = library.faults() + plan->notes;
    plan->faults = faults;
    plan->unused = unusedMappings(library, *plan);
    for (const auto& [word, answer] : options.answers)
        if (!isFormAnswer(answer)) plan->settled.emplace_back(word, answer);
    return plan;
}

Result<ImportPlan> planImport(Book& book, const QStringList& paths, const PlanOptions& options) {
    const auto ground = planningGround(book);
    if (!ground) return tl::unexpected(ground.error());
    return planImport(*ground, paths, options);
}

} // namespace foothold
