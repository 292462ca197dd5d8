#include "core/exchange/mapping/import_plan.h"

#include "core/base/text.h"
#include "core/exchange/import_sources.h"
#include "core/exchange/mapping/directory.h"
#include "core/exchange/mapping/sheet_forms.h"
#include "core/exchange/mapping/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr std::int64_t rowsLookedAt = 20'000;
constexpr std::size_t sampleRows = 20;
constexpr int leastScore = 4;

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

/// True if the file has the headings that @p mapping was made for, or nearly so: exports gain a column now
/// and then.
bool isSameExport(const Mapping& mapping, const QStringList& headings) {
    if (mapping.signature.isEmpty()) return false;
    const HeadingIndex index(headings);
    int there = 0;
    for (const QString& heading : mapping.signature)
        there += !index.find({heading}).isEmpty();
    return there * 10 >= int(mapping.signature.size()) * 9 &&
           int(index.headings().size()) <= there * 12 / 10 + 2;
}

QString fileNameOf(const PlannedSheet& sheet) {
    return QFileInfo(sheet.place.path).completeBaseName() + QLatin1Char(' ') + sheet.place.sheet;
}

/// Words that the mapping takes where the file says nothing.
void noteConstants(PlannedSheet& sheet) {
    for (const MappingTarget& target : sheet.mapping.targets) {
        if (!target.derived.isEmpty()) continue;
        const Table& table = *findTable(target.table.toStdString());
        for (const auto& [column, rules] : target.columns) {
            const int index = table.indexOf(column.toStdString());
            const ValueRule& first = rules.front();
            const bool said =
                !first.from.isEmpty() || !first.find.isEmpty() || !first.made.empty() || !first.join.empty();
            if (index < 0 || !table.columns[std::size_t(index)].required) continue;
            if (said) {
                if (const QString& last = rules.back().constant; !last.isEmpty())
                    sheet.assumptions +=
                        T::tr("%1 of %2 is \"%3\" where no column says it.").arg(column, target.table, last);
                continue;
            }
            if (!first.constant.isEmpty())
                sheet.assumptions += T::tr("%1 of %2 is \"%3\" for every row, as no column says it.")
                                         .arg(column, target.table, first.constant);
            else if (first.assume == QLatin1String("today"))
                sheet.assumptions +=
                    T::tr("%1 of %2 is the day of the import for new records, as no column says it.")
                        .arg(column, target.table);
            else if (first.assume == QLatin1String("product"))
                sheet.assumptions += T::tr("%1 of %2 is the book's only product, as no column says it.")
                                         .arg(column, target.table);
        }
    }
}

/// Targets that need the book's only product are no targets if there is not one.
void dropWithoutProduct(ResolvedMapping& resolved, const QString& onlyProduct) {
    if (!onlyProduct.isEmpty()) return;
    for (MappingTarget& target : resolved.mapping.targets)
        for (auto it = target.columns.begin(); it != target.columns.end();) {
            std::erase_if(it->second,
                          [](const ValueRule& rule) { return rule.assume == QLatin1String("product"); });
            if (it->second.empty()) {
                resolved.missing += T::tr("%1 needs %2").arg(target.table, it->first);
                it = target.columns.erase(it);
            } else {
                ++it;
            }
        }
}

bool isPeriod(const QString& word) {
    for (const char* period : {"month", "quarter", "half_year", "year"})
        if (word == QLatin1String(period)) return true;
    return false;
}

/// An amount of the column @p heading is charged for this period.
void answerPeriod(Mapping& mapping, const QString& heading, const QString& period) {
    const auto reads = [&](const ValueRule& rule) {
        return std::any_of(rule.from.begin(), rule.from.end(),
                           [&](const QString& known) { return headingKey(known) == headingKey(heading); });
    };
    const auto isCharged = [&](const ValueRule& rule) {
        return reads(rule) && !(rule.per.isEmpty() && rule.period.isEmpty() && rule.term.isEmpty());
    };
    for (MappingTarget& target : mapping.targets)
        for (auto& [column, rules] : target.columns) {
            if (std::none_of(rules.begin(), rules.end(), isCharged)) continue;
            ValueRule rule;
            rule.from = {heading};
            rule.per = period;
            rules.insert(rules.begin(), rule);
        }
}

bool take(PlannedSheet& sheet, ResolvedMapping resolved, const QString& onlyProduct) {
    if (resolved.mapping.isEmpty()) return false;
    dropWithoutProduct(resolved, onlyProduct);
    sheet.mapping = std::move(resolved.mapping);
    sheet.doubts.clear();
    sheet.assumptions.clear();
    for (const QString& missing : resolved.missing)
        sheet.doubts.push_back({{}, T::tr("No column says it: %1.").arg(missing), Doubt::Missing});
    noteConstants(sheet);
    settleForms(sheet);
    sheet.mapping.signature = sheet.profile.layout.headings;
    sheet.mapping.signature.removeAll(QString());
    if (sheet.file.kind == SheetKind::Text) sheet.mapping.text = sheet.form;
    return true;
}

/// Says what the file would be if it did not lack something.
void sayNearest(PlannedSheet& sheet, const MappingLibrary& library, const HeadingIndex& headings) {
    ResolvedMapping nearest;
    QString name;
    for (const Mapping& known : library.templates()) {
        auto resolved = resolveMapping(known, headings, fileNameOf(sheet));
        if (resolved.nearly <= nearest.nearly) continue;
        nearest = std::move(resolved);
        name = known.name;
    }
    if (nearest.nearly > 0)
        sheet.doubts.push_back({{},
                                T::tr("It looks like \"%1\", but no column says it: %2.")
                                    .arg(name, nearest.missing.join(QLatin1String("; "))),
                                Doubt::Unknown});
}

class Planner {
public:
    Planner(const MappingLibrary& library, const PlanOptions& options, const QString& onlyProduct)
        : m_library(library)
        , m_options(options)
        , m_onlyProduct(onlyProduct) {}

    ImportPlan plan;

    Status add(const QString& path) {
        const auto file = inspectFile(path);
        if (!file) return tl::unexpected(file.error());
        for (const QString& hidden : file->hiddenSheets)
            plan.notes += T::tr("%1: the sheet is hidden and is left out.").arg(sheetName({path, hidden}));
        const bool several = file->sheets.size() > 1;
        const std::size_t before = plan.sheets.size();
        for (const QString& name : file->sheets)
            if (auto added = addSheet({path, name}, *file); !added) return added;
        if (several) leaveOutUnknown(before);
        return {};
    }

private:
    Status addSheet(const SheetPlace& place, const SheetFile& file) {
        PlannedSheet sheet{.place = place, .file = file, .form = file.form};
        const Mapping* named = m_options.mapping.isEmpty() ? nullptr : m_library.find(m_options.mapping);
        if (named && named->text) sheet.form = *named->text;
        auto profile = profileSheet(place, file, sheet.form, m_library, named ? named->headingLine : 0);
        if (!profile) return tl::unexpected(profile.error());
        sheet.profile = std::move(*profile);
        if (sheet.profile.layout.headings.isEmpty() || (sheet.profile.rows == 0 && file.sheets.size() > 1)) {
            plan.notes += T::tr("%1: there is no table in it.").arg(sheetName(place));
            if (file.sheets.size() > 1) return {};
        }
        if (named) {
            if (!takeMapping(sheet, answered(*named, m_options.answers), m_onlyProduct)) {
                if (file.sheets.size() == 1)
                    return failure(ErrorKind::Usage,
                                   T::tr("%1 lacks columns that the mapping %2 needs; import it "
                                         "with --mapping auto, or with another one.")
                                       .arg(sheetName(place), named->name));
                plan.notes += T::tr("%1 does not fit the mapping and is left out.").arg(sheetName(place));
                return {};
            }
        } else {
            sheet.canonical = canonicalTable(sheet);
            if (!sheet.canonical) proposeMapping(sheet, m_library, m_onlyProduct, m_options.answers);
        }
        plan.sheets.push_back(std::move(sheet));
        return {};
    }

    /// Of a workbook, the sheets that hold something else (charts, notes) are no reason to ask.
    void leaveOutUnknown(std::size_t from) {
        const bool any = std::any_of(plan.sheets.begin() + std::ptrdiff_t(from), plan.sheets.end(),
                                     [](const PlannedSheet& sheet) { return sheet.isImported(); });
        for (std::size_t i = from; any && i < plan.sheets.size(); ++i)
            if (!plan.sheets[i].isImported()) {
                plan.sheets[i].leftOut = true;
                plan.notes += T::tr("%1 is left out: what is in it was not recognised.")
                                  .arg(sheetName(plan.sheets[i].place));
            }
    }

    const MappingLibrary& m_library;
    const PlanOptions& m_options;
    const QString m_onlyProduct;
};

bool bringsProducts(const ImportPlan& plan) {
    return std::any_of(plan.sheets.begin(), plan.sheets.end(), [](const PlannedSheet& sheet) {
        const auto& targets = sheet.mapping.targets;
        return (sheet.canonical && sheet.canonical->name == "products") ||
               std::any_of(targets.begin(), targets.end(), [](const MappingTarget& target) {
                   return target.table == QLatin1String("products");
               });
    });
}

Result<ImportPlan> planFiles(const MappingLibrary& library, const QStringList& paths,
                             const PlanOptions& options, const QString& onlyProduct) {
    Planner planner(library, options, onlyProduct);
    planner.plan.paths = paths;
    planner.plan.notes = library.faults();
    const QStringList files = filesIn(paths);
    if (files.isEmpty())
        return failure(ErrorKind::Usage,
                       T::tr("There is no file to import in %1.").arg(paths.join(QLatin1String(", "))));
    for (const QString& file : files)
        if (auto added = planner.add(file); !added) return tl::unexpected(added.error());
    return std::move(planner.plan);
}

} // namespace

QStringList ImportPlan::doubts() const {
    QStringList all;
    for (const PlannedSheet& sheet : sheets) {
        if (sheet.leftOut) continue;
        if (!sheet.isImported() && sheet.doubts.empty())
            all += T::tr("%1: it was not recognised what it is.").arg(sheetName(sheet.place));
        for (const Doubt& doubt : sheet.doubts)
            all += sheetName(sheet.place) + QLatin1String(": ") + doubt.text;
    }
    return all;
}

Result<SheetProfile> profileSheet(const SheetPlace& place, const SheetFile& file, const TextForm& form,
                                  const MappingLibrary& library, std::int64_t headingLine) {
    auto first = openSheet(place, file, form);
    if (!first) return tl::unexpected(first.error());
    SheetProfile profile;
    profile.layout = findLayout(
        **first, [&](const QString& key) { return library.knows(key); }, headingLine);
    if (const auto read = (*first)->status(); !read) return tl::unexpected(read.error());
    auto reader = openSheet(place, file, form);
    if (!reader) return tl::unexpected(reader.error());
    SheetTable table(std::move(*reader), profile.layout);
    profile.columns.resize(std::size_t(profile.layout.headings.size()));
    SheetRow row;
    while (profile.rows < rowsLookedAt) {
        if (!table.next(row)) {
            profile.complete = true;
            break;
        }
        ++profile.rows;
        if (!row.problem.isEmpty()) continue;
        QStringList texts;
        for (std::size_t i = 0; i < profile.columns.size() && i < row.cells.size(); ++i) {
            profile.columns[i].add(row.cells[i]);
            if (profile.sample.size() < sampleRows) texts += fromUtf8(row.cells[i].text.substr(0, 200));
        }
        if (profile.sample.size() < sampleRows) profile.sample.push_back(texts);
    }
    if (const auto read = table.status(); !read) return tl::unexpected(read.error());
    if (profile.complete) profile.footerRows = table.footerRows();
    return profile;
}

bool takeMapping(PlannedSheet& sheet, const Mapping& mapping, const QString& onlyProduct) {
    return take(sheet,
                resolveMapping(mapping, HeadingIndex(sheet.profile.layout.headings), fileNameOf(sheet)),
                onlyProduct);
}

Mapping answered(const Mapping& mapping, const Answers& answers) {
    Mapping result = mapping;
    for (const auto& [word, answer] : answers) {
        if (isPeriod(answer))
            answerPeriod(result, word, answer);
        else if (answer == QLatin1String("month_first") || answer == QLatin1String("day_first"))
            result.forms[word].dates =
                answer == QLatin1String("day_first") ? DateOrder::DayFirst : DateOrder::MonthFirst;
        else if (answer == QLatin1String("comma") || answer == QLatin1String("point"))
            result.forms[word].decimals =
                answer == QLatin1String("point") ? DecimalMark::Point : DecimalMark::Comma;
        else
            result.accounts[word] = answer;
    }
    return result;
}

void proposeMapping(PlannedSheet& sheet, const MappingLibrary& library, const QString& onlyProduct,
                    const Answers& answers) {
    const HeadingIndex headings(sheet.profile.layout.headings);
    for (const Mapping& saved : library.saved())
        if (isSameExport(saved, sheet.profile.layout.headings) &&
            takeMapping(sheet, answered(saved, answers), onlyProduct))
            return;
    std::vector<ResolvedMapping> fitting;
    for (const Mapping& known : library.templates()) {
        auto resolved = resolveMapping(answered(known, answers), headings, fileNameOf(sheet));
        if (!resolved.mapping.isEmpty() && resolved.score >= leastScore)
            fitting.push_back(std::move(resolved));
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const ResolvedMapping& a, const ResolvedMapping& b) { return a.score > b.score; });
    if (fitting.empty()) {
        sayNearest(sheet, library, headings);
        return;
    }
    for (const ResolvedMapping& other : fitting)
        sheet.alternatives += other.mapping.name;
    sheet.alternatives.removeFirst();
    const auto rival = std::find_if(fitting.begin() + 1, fitting.end(), [&](const ResolvedMapping& other) {
        return other.mapping.kind != fitting.front().mapping.kind;
    });
    const bool close = rival != fitting.end() && rival->score >= fitting.front().score;
    const QString first = fitting.front().mapping.name, second = close ? rival->mapping.name : QString();
    take(sheet, std::move(fitting.front()), onlyProduct);
    if (close)
        sheet.doubts.push_back({{}, T::tr("It may be \"%1\" or \"%2\".").arg(first, second), Doubt::Which});
}

Result<ImportPlan> planImport(Book& book, const QStringList& paths, const PlanOptions& options) {
    const auto library = MappingLibrary::of(book);
    if (!library) return tl::unexpected(library.error());
    const auto directory = Directory::read(book);
    if (!directory) return tl::unexpected(directory.error());
    if (!options.mapping.isEmpty() && !library->find(options.mapping)) {
        QStringList names;
        for (const auto* mappings : {&library->saved(), &library->templates()})
            for (const Mapping& mapping : *mappings)
                names += mapping.name;
        return failure(ErrorKind::Usage, T::tr("There is no mapping \"%1\"; there are auto, %2.")
                                             .arg(options.mapping, names.join(QLatin1String(", "))));
    }
    auto plan = planFiles(*library, paths, options, directory->onlyProduct());
    // The only product may come with these files: which it is shows when they are read.
    if (plan && directory->onlyProduct().isEmpty() && !plan->doubts().isEmpty() && bringsProducts(*plan))
        return planFiles(*library, paths, options, QStringLiteral("?"));
    return plan;
}

} // namespace foothold
