#include "ui/import/import_lists.h"

#include "core/documents/wording.h"
#include "core/domain/labels.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace foothold::importlists {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(ImportLists)
};

constexpr std::size_t rejectsShown = 2000;
constexpr int wordsShown = 5, columnsShown = 20, peopleNamed = 20;

/// "12 × Closed", the most frequent first.
QString counted(const std::map<QString, std::int64_t>& words) {
    std::vector<std::pair<QString, std::int64_t>> sorted(words.begin(), words.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList texts;
    for (const auto& [word, count] : sorted) {
        if (texts.size() == wordsShown) return texts.join(QLatin1String(", ")) + QStringLiteral(" \u2026");
        texts += QStringLiteral("%1 \u00d7 %2").arg(show::count(count), word.left(60));
    }
    return texts.join(QLatin1String(", "));
}

class Notes {
public:
    std::vector<ListRow> rows;

    void add(const QString& file, const QString& text, Ink ink = Ink::Text) {
        rows.push_back({.cells = {textCell(file), textCell(text, ink)}, .key = qint64(rows.size())});
    }

    void addSheet(const MappedReport::SheetNotes& sheet) {
        const MappingNotes& notes = sheet.notes;
        if (notes.skipped > 0)
            add(sheet.file,
                show::counted(notes.skipped, T::tr("One row was passed over, as the mapping says."),
                              T::tr("%1 rows were passed over, as the mapping says.")));
        for (const auto& [heading, words] : notes.unknownWords)
            add(sheet.file,
                T::tr("Words of \"%1\" that are not known are left empty: %2").arg(heading, counted(words)));
        for (const auto& [heading, words] : notes.unknownReferences)
            add(sheet.file,
                T::tr("What \"%1\" names is not known and is left empty: %2").arg(heading, counted(words)));
        for (const auto& [heading, currencies] : notes.converted)
            add(sheet.file, T::tr("Amounts of \"%1\" were converted by the rates of the book: %2")
                                .arg(heading, counted(currencies)));
        if (!notes.unknownPeople.empty())
            add(sheet.file, T::tr("Nobody has these addresses: %1").arg(counted(notes.unknownPeople)));
    }

    void addUnread(const ImportReport& report) {
        std::map<QString, QStringList> columns;
        for (const auto& column : report.unknownColumns)
            columns[column.file] += column.column;
        for (const auto& [file, names] : columns)
            add(file, T::tr("Not read: %1")
                          .arg(names.mid(0, columnsShown).join(QLatin1String(", ")) +
                               (names.size() > columnsShown ? QStringLiteral(" \u2026") : QString())));
    }
};

} // namespace

Sums sumsOf(const ImportReport& report) {
    Sums sums;
    for (const ImportReport::File& file : report.files) {
        sums.added += file.added;
        sums.changed += file.changed;
        sums.unchanged += file.unchanged;
    }
    return sums;
}

QString tableName(const Table& table) {
    return wording::capitalised(recordLabel(table.name));
}

namespace {

/// A view that owns its list.
ListView* listOf(const QStringList& headings, const char* objectName, const QString& spoken,
                 std::initializer_list<int> widths) {
    auto* list = new ListModel(headings);
    auto* view = new ListView(list, objectName, spoken, widths);
    list->setParent(view);
    return view;
}

} // namespace

ListView* counts(const char* objectName, const QString& spoken) {
    return listOf({T::tr("File"), T::tr("Gives"), T::tr("Rows"), T::tr("New"), T::tr("Changed"),
                   T::tr("Unchanged"), T::tr("Rejected")},
                  objectName, spoken, {180, 160, 70, 70, 80, 80, 80});
}

std::vector<ListRow> countRows(const ImportReport& report) {
    std::vector<ListRow> rows;
    for (const ImportReport::File& file : report.files)
        rows.push_back({.cells = {textCell(file.file), textCell(tableName(*file.table)), countCell(file.rows),
                                  countCell(file.added), countCell(file.changed), countCell(file.unchanged),
                                  countCell(file.rejected, file.rejected > 0 ? Ink::Bad : Ink::Text)},
                        .key = qint64(rows.size())});
    return rows;
}

ListView* rejects(const char* objectName) {
    return listOf({T::tr("File"), T::tr("Line"), T::tr("Column"), T::tr("Value"), T::tr("Reason")},
                  objectName, T::tr("Rejected rows"), {180, 60, 130, 150, 300});
}

std::vector<ListRow> rejectRows(const ImportReport& report) {
    std::vector<ListRow> rows;
    for (std::size_t i = 0; i < std::min(report.rejects.size(), rejectsShown); ++i) {
        const auto& bad = report.rejects[i];
        rows.push_back({.cells = {textCell(bad.file), countCell(bad.line), textCell(bad.column),
                                  textCell(bad.value), textCell(bad.reason)},
                        .key = qint64(i)});
    }
    return rows;
}

QString afterwards(const ImportDraft& draft, const MappedReport& report) {
    QStringList texts;
    for (const QString& mapping : draft.plan.unused)
        texts += T::tr("The export \"%1\" is not among the files.").arg(mapping);
    QStringList people;
    for (const ProposedContactEvent& event : report.droppedEvents)
        people += event.name.isEmpty() ? event.contact : event.name;
    people.removeDuplicates();
    if (people.size() > peopleNamed)
        texts += T::tr("No event was recorded of these people, whose rows were rejected: %1 and %2 more.")
                     .arg(people.mid(0, peopleNamed).join(QLatin1String(", ")),
                          show::count(people.size() - peopleNamed));
    else if (!people.isEmpty())
        texts += T::tr("No event was recorded of these people, whose rows were rejected: %1.")
                     .arg(people.join(QLatin1String(", ")));
    return texts.join(QLatin1Char(' '));
}

std::vector<ListRow> noteRows(const ImportDraft& draft, const MappedReport& report) {
    Notes notes;
    for (const QString& mapping : draft.plan.unused)
        notes.add({}, T::tr("The export \"%1\" is not among the files.").arg(mapping), Ink::Warn);
    for (const QString& note : draft.plan.notes)
        notes.add({}, note);
    for (const PlannedSheet& sheet : draft.plan.sheets)
        for (const QString& assumption : sheet.isImported() ? sheet.assumptions : QStringList())
            notes.add(sheetName(sheet.place), assumption);
    for (const auto& sheet : report.notes)
        notes.addSheet(sheet);
    notes.addUnread(report.import);
    return std::move(notes.rows);
}

} // namespace foothold::importlists
