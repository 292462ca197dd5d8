#include "app/cli/command.h"
#include "app/cli/open_book.h"

#include "core/base/text.h"
#include "core/exchange/deletion.h"
#include "core/exchange/edit.h"
#include "core/store/history.h"

#include <QJsonArray>

namespace foothold::cli {

namespace {

Result<const Table*> tableNamed(const QString& name) {
    if (const Table* table = findTable(name.toStdString())) return table;
    QStringList names;
    for (const Table& table : tables())
        names += fromUtf8(table.name);
    return failure(ErrorKind::Usage, QStringLiteral("There is no table \"%1\"; the tables are %2.")
                                         .arg(name, names.join(QLatin1String(", "))));
}

/// "12 of contacts, 3 of contracts": what a deletion takes along.
Result<QString> tellDependents(Book& book, const RecordChange& change) {
    const auto dependents = dependentsOf(book, *change.table, change.key);
    if (!dependents) return tl::unexpected(dependents.error());
    QStringList parts;
    for (const Dependents& part : *dependents)
        if (part.deleted > 0)
            parts += QStringLiteral("%1 of %2").arg(part.deleted).arg(fromUtf8(part.table->name));
    return parts.join(QLatin1String(", "));
}

/// Applies one change of a record; the exit code, or why it was not made.
Result<int> applyChange(const QString& path, const QString& verb, const RecordChange& change) {
    QStringList columns;
    for (const auto& [column, value] : change.values)
        columns += column;
    QString what = QStringLiteral("%1 %2 %3").arg(verb, fromUtf8(change.table->name), joinKey(change.key));
    if (!columns.isEmpty()) what += QStringLiteral(": ") + columns.join(QLatin1String(", "));
    auto book = openToChange(path);
    if (!book) return tl::unexpected(book.error());
    QString along;
    if (change.kind == RecordChange::Kind::Delete) {
        const auto told = tellDependents(**book, change);
        if (!told) return tl::unexpected(told.error());
        along = *told;
    }
    const auto records = cli::change(
        **book, what, {change},
        QStringLiteral("%1 %2 was not changed").arg(fromUtf8(change.table->name), joinKey(change.key)));
    if (!records) return tl::unexpected(records.error());
    say(*records == 1 ? QStringLiteral("1 record changed.")
                      : QStringLiteral("%1 records changed.").arg(*records));
    if (!along.isEmpty())
        say(QStringLiteral("Deleted along with it: %1. \"foothold-cli undo\" brings all of it back.")
                .arg(along));
    return Done;
}

Result<int> runSet(const Arguments& arguments) {
    const auto table = tableNamed(arguments.positional[1]);
    if (!table) return tl::unexpected(table.error());
    RecordChange change{.table = *table, .key = splitKey(arguments.positional[2]), .values = {}};
    for (const QString& assignment : arguments.positional.mid(3)) {
        const auto equals = assignment.indexOf(QLatin1Char('='));
        const QString column = assignment.left(equals);
        if (equals < 0)
            return failure(ErrorKind::Usage,
                           QStringLiteral("\"%1\" is not of the form COLUMN=VALUE.").arg(assignment));
        if ((*table)->indexOf(column.toStdString()) < 0)
            return failure(ErrorKind::Usage,
                           QStringLiteral("%1 has no column \"%2\".").arg(fromUtf8((*table)->name), column));
        if (!change.values.emplace(column, assignment.mid(equals + 1)).second)
            return failure(ErrorKind::Usage, QStringLiteral("The column \"%1\" is given twice.").arg(column));
    }
    return applyChange(arguments.positional[0], QStringLiteral("Set"), change);
}

Result<int> runDelete(const Arguments& arguments) {
    const auto table = tableNamed(arguments.positional[1]);
    if (!table) return tl::unexpected(table.error());
    return applyChange(arguments.positional[0], QStringLiteral("Delete"),
                       {.kind = RecordChange::Kind::Delete,
                        .table = *table,
                        .key = splitKey(arguments.positional[2]),
                        .values = {}});
}

QJsonObject toJson(const Change& change) {
    return {{QStringLiteral("id"), change.id},           {QStringLiteral("at"), change.at},
            {QStringLiteral("what"), change.what},       {QStringLiteral("source"), change.source},
            {QStringLiteral("records"), change.records}, {QStringLiteral("undone"), change.undone}};
}

Result<int> runStep(const Arguments& arguments, Result<Change> (*step)(Book&), const QString& done) {
    auto book = openToChange(arguments.positional.first());
    if (!book) return tl::unexpected(book.error());
    const auto change = step(**book);
    if (!change) return tl::unexpected(change.error());
    if (arguments.json())
        printJson(toJson(*change));
    else
        print(QStringLiteral("%1: %2\n").arg(done, change->what));
    return Done;
}

Result<int> runUndo(const Arguments& arguments) {
    return runStep(arguments, undo, QStringLiteral("Undone"));
}

Result<int> runRedo(const Arguments& arguments) {
    return runStep(arguments, redo, QStringLiteral("Done again"));
}

Result<int> runHistory(const Arguments& arguments) {
    auto book = Book::open(arguments.positional.first(), Book::Access::ReadOnly);
    if (!book) return tl::unexpected(book.error());
    const auto changes = history(**book);
    if (!changes) return tl::unexpected(changes.error());
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const Change& change : *changes) {
        list += toJson(change);
        rows.push_back({QString::number(change.id), change.at, change.source, QString::number(change.records),
                        change.undone ? QStringLiteral("undone") : QString(), change.what});
    }
    if (arguments.json())
        printJson({{QStringLiteral("changes"), list}});
    else
        print(textTable({{QStringLiteral("id"), true},
                         {QStringLiteral("at")},
                         {QStringLiteral("from")},
                         {QStringLiteral("records"), true},
                         {QStringLiteral("state")},
                         {QStringLiteral("what")}},
                        rows));
    return Done;
}

} // namespace

std::vector<Verb> changeVerbs() {
    return {
        {"set", "BOOK TABLE KEY COLUMN=VALUE…", 3, -1, "change a record, or make one", {}, runSet},
        {"delete", "BOOK TABLE KEY", 3, 3, "delete a record and what belongs to it", {}, runDelete},
        {"undo", "BOOK", 1, 1, "take back the latest change", {}, runUndo},
        {"redo", "BOOK", 1, 1, "do again what was undone", {}, runRedo},
        {"history", "BOOK", 1, 1, "list the recorded changes, the latest first", {}, runHistory},
    };
}

} // namespace foothold::cli
