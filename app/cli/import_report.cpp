#include "app/cli/import_report.h"

#include "app/cli/command.h"

#include "core/base/text.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace foothold::cli {

namespace {

QString nameOf(const Table* table) {
    return fromUtf8(table->name);
}

QString fileTable(const ImportReport& report) {
    // A canonical file is named by its table.
    const bool tables =
        std::any_of(report.files.begin(), report.files.end(), [](const auto& file) { return file.mapped; });
    std::vector<QStringList> rows;
    const auto number = [](std::int64_t count) { return QString::number(count); };
    for (const auto& file : report.files) {
        QStringList row{file.file};
        if (tables) row += nameOf(file.table);
        rows.push_back(row + QStringList{number(file.rows), number(file.added), number(file.changed),
                                         number(file.unchanged), number(file.rejected)});
    }
    std::vector<TextColumn> columns{{QStringLiteral("file")}};
    if (tables) columns.push_back({QStringLiteral("table")});
    for (const char* name : {"rows", "new", "changed", "unchanged", "rejected"})
        columns.push_back({QLatin1String(name), true});
    return textTable(columns, rows);
}

constexpr std::size_t shownLines = 50;
constexpr qsizetype shownColumns = 20;

/// At most shownLines of @p lines under a heading.
void printList(const QString& heading, const QStringList& lines, std::size_t total) {
    if (lines.isEmpty()) return;
    print(QStringLiteral("\n%1\n").arg(heading));
    for (const QString& line : lines)
        print(QStringLiteral("  %1\n").arg(line));
    if (std::size_t(lines.size()) < total)
        print(QStringLiteral("  … and %1 more\n").arg(total - std::size_t(lines.size())));
}

/// "12 × Closed", the most frequent first, at most five.
QString counted(const std::map<QString, std::int64_t>& words) {
    std::vector<std::pair<QString, std::int64_t>> sorted(words.begin(), words.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList texts;
    for (std::size_t i = 0; i < std::min<std::size_t>(sorted.size(), 5); ++i)
        texts += QStringLiteral("%1 × \"%2\"").arg(sorted[i].second).arg(sorted[i].first.left(60));
    if (sorted.size() > 5) texts += QStringLiteral("… (%1 different)").arg(sorted.size());
    return texts.join(QStringLiteral(", "));
}

QString encodingName(TextEncoding encoding) {
    const char* names[] = {"UTF-8", "UTF-16 LE", "UTF-16 BE", "Windows-1252"};
    return QLatin1String(names[int(encoding)]);
}

QString separatorName(char separator) {
    return separator == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(separator));
}

QString formText(const ColumnForm& form, const ColumnEvidence& seen) {
    if (seen.isMostlyDates() && seen.dayFirst + seen.monthFirst + seen.undecidedDates == 0) return {};
    if (seen.isMostlyDates())
        return form.dates == DateOrder::DayFirst ? QStringLiteral("day before month")
                                                 : QStringLiteral("month before day");
    return form.decimals == DecimalMark::Comma ? QStringLiteral("decimal comma") : QString();
}

/// "Close Date -> closed_on" for every column that is read.
QStringList columnLines(const PlannedSheet& sheet) {
    QStringList lines;
    for (const MappingTarget& target : sheet.mapping.targets) {
        QStringList pairs;
        for (const auto& [column, rules] : target.columns) {
            QStringList from;
            for (const ValueRule& rule : rules)
                from += rule.headings();
            from.removeDuplicates();
            if (!from.isEmpty() && !column.startsWith(QLatin1Char('_')))
                pairs += QStringLiteral("%1 <- %2").arg(column, from.join(QStringLiteral(" | ")));
        }
        if (!pairs.isEmpty())
            lines += QStringLiteral("%1: %2").arg(target.table, pairs.join(QStringLiteral("; ")));
    }
    return lines;
}

} // namespace

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
    std::map<QString, QStringList> columns;
    for (const auto& column : report.unknownColumns)
        columns[column.file] += column.column;
    for (const auto& [file, names] : columns)
        if (names.size() == 1)
            say(QStringLiteral("%1: the column \"%2\" is not known and was left out")
                    .arg(file, names.first()));
        else
            say(QStringLiteral("%1: %2 columns are not known and were left out: %3%4")
                    .arg(file)
                    .arg(names.size())
                    .arg(names.mid(0, shownColumns).join(QStringLiteral(", ")),
                         names.size() > shownColumns ? QStringLiteral(" …") : QString()));
    for (const QString& file : report.ignoredFiles)
        say(QStringLiteral("%1 is not a file of a book and was left out").arg(file));
}

QJsonArray toJson(const ImportPlan& plan) {
    QJsonArray sheets;
    for (const PlannedSheet& sheet : plan.sheets) {
        QJsonArray doubts, tables;
        for (const Doubt& doubt : sheet.doubts)
            doubts += doubt.text;
        for (const MappingTarget& target : sheet.mapping.targets)
            tables += target.table;
        if (sheet.canonical) tables += nameOf(sheet.canonical);
        sheets += QJsonObject{{QStringLiteral("file"), sheetName(sheet.place)},
                              {QStringLiteral("mapping"),
                               sheet.mapping.isEmpty() ? QJsonValue() : QJsonValue(sheet.mapping.name)},
                              {QStringLiteral("canonical"), sheet.canonical != nullptr},
                              {QStringLiteral("tables"), tables},
                              {QStringLiteral("heading_line"), qint64(sheet.profile.layout.headingLine)},
                              {QStringLiteral("assumptions"), QJsonArray::fromStringList(sheet.assumptions)},
                              {QStringLiteral("doubts"), doubts}};
    }
    return sheets;
}

void sayPlan(const ImportPlan& plan) {
    for (const QString& note : plan.notes)
        say(note);
    for (const QString& mapping : plan.unused)
        say(QStringLiteral("The export \"%1\" is not among the files.").arg(mapping));
    for (const PlannedSheet& sheet : plan.sheets) {
        if (sheet.leftOut) continue;
        const QString name = sheetName(sheet.place);
        if (sheet.canonical) {
            say(QStringLiteral("%1: %2, as it is in a canonical folder").arg(name, nameOf(sheet.canonical)));
            continue;
        }
        if (sheet.mapping.isEmpty()) continue;
        QString how = QStringLiteral("headings in line %1").arg(sheet.profile.layout.headingLine);
        if (sheet.file.kind == SheetKind::Text)
            how += QStringLiteral(", %1, separator %2")
                       .arg(encodingName(sheet.form.encoding), separatorName(sheet.form.separator));
        say(QStringLiteral("%1: %2 (%3)").arg(name, sheet.mapping.name, how));
        for (const QString& line : columnLines(sheet))
            say(QStringLiteral("  ") + line);
        for (const auto& [heading, form] : sheet.mapping.forms) {
            const int at = int(sheet.profile.layout.headings.indexOf(heading));
            const QString text = at < 0 ? QString() : formText(form, sheet.profile.columns[std::size_t(at)]);
            if (!text.isEmpty()) say(QStringLiteral("  %1: %2").arg(heading, text));
        }
        for (const QString& assumption : sheet.assumptions)
            say(QStringLiteral("  ") + assumption);
    }
}

void addToJson(QJsonObject& json, const MappedReport& report) {
    QJsonArray people, notes;
    for (const auto& person : report.people)
        people += QJsonObject{
            {QStringLiteral("contact_id"), person.contact}, {QStringLiteral("account_id"), person.account},
            {QStringLiteral("name"), person.name},          {QStringLiteral("kind"), person.kind},
            {QStringLiteral("before"), person.before},      {QStringLiteral("after"), person.after}};
    for (const auto& sheet : report.notes) {
        QJsonObject words, unknown, converted;
        for (const auto& [heading, counts] : sheet.notes.converted)
            for (const auto& [currency, count] : counts)
                converted[heading + QLatin1String(": ") + currency] = qint64(count);
        for (const auto& [heading, counts] : sheet.notes.unknownWords)
            for (const auto& [word, count] : counts)
                words[heading + QLatin1String(": ") + word] = qint64(count);
        for (const auto& [address, count] : sheet.notes.unknownPeople)
            unknown[address] = qint64(count);
        notes += QJsonObject{{QStringLiteral("file"), sheet.file},
                             {QStringLiteral("table"), nameOf(sheet.table)},
                             {QStringLiteral("passed_over"), qint64(sheet.notes.skipped)},
                             {QStringLiteral("footer_rows"), qint64(sheet.footerRows)},
                             {QStringLiteral("unknown_words"), words},
                             {QStringLiteral("converted"), converted},
                             {QStringLiteral("unknown_people"), unknown}};
    }
    json[QStringLiteral("notes")] = notes;
    json[QStringLiteral("people")] = people;
    json[QStringLiteral("missing_accounts")] = QJsonArray::fromStringList(report.missingAccounts);
}

void printNotes(const MappedReport& report) {
    QStringList notes, people;
    for (const auto& sheet : report.notes) {
        const QString where = QStringLiteral("%1 (%2): ").arg(sheet.file, nameOf(sheet.table));
        if (sheet.notes.skipped > 0)
            notes += where +
                     QStringLiteral("%1 rows were passed over, as the mapping says").arg(sheet.notes.skipped);
        for (const auto& [heading, words] : sheet.notes.unknownWords)
            notes += where + QStringLiteral("words of \"%1\" that are not known were left empty: %2")
                                 .arg(heading, counted(words));
        for (const auto& [heading, words] : sheet.notes.unknownReferences)
            notes += where + QStringLiteral("what \"%1\" names is not known and was left empty: %2")
                                 .arg(heading, counted(words));
        for (const auto& [heading, currencies] : sheet.notes.converted)
            notes += where + QStringLiteral("amounts of \"%1\" were converted by the rates of the book: %2")
                                 .arg(heading, counted(currencies));
        if (!sheet.notes.unknownPeople.empty())
            notes += where +
                     QStringLiteral("nobody has these addresses: %1").arg(counted(sheet.notes.unknownPeople));
    }
    for (const auto& person : report.people)
        people += QStringLiteral("%1 %2 (%3): %4%5")
                      .arg(person.contact, person.name, person.account, person.kind,
                           person.before.isEmpty() && person.after.isEmpty()
                               ? QString()
                               : QStringLiteral(", \"%1\" -> \"%2\"").arg(person.before, person.after));
    printList(QStringLiteral("Noticed"), notes.mid(0, shownLines), std::size_t(notes.size()));
    printList(QStringLiteral("People: what may be an event (nothing was recorded)"),
              people.mid(0, shownLines), std::size_t(people.size()));
    printList(QStringLiteral("Accounts of the book that are not in the files (nothing happens to them)"),
              report.missingAccounts.mid(0, shownLines), std::size_t(report.missingAccounts.size()));
}

} // namespace foothold::cli
