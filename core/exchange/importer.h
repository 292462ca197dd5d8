#pragma once

#include "core/exchange/import_report.h"
#include "core/store/book.h"

#include <QStringList>

#include <functional>
#include <set>
#include <tuple>

namespace foothold {

/// How far an import has come.
struct ImportProgress {
    QString file;
    std::int64_t bytesDone = 0, bytesTotal = 0;
};

struct ImportOptions {
    bool dryRun = false;   ///< only tell what would happen
    bool strict = false;   ///< one bad row, and nothing is imported
    bool fileWins = false; ///< values edited in Foothold give way to the file's
    /// Single ones that do: table, key and column, as ImportReport::Conflict names them.
    std::set<std::tuple<QString, QString, QString>> fileWinsFor{};
    QString source = QStringLiteral("import"); ///< for the audit trail
    std::size_t maxChanges = 1000;             ///< how many ImportReport::changes are collected
    /// Called now and then; returns false to cancel, and then nothing is changed.
    std::function<bool(const ImportProgress&)> progress{};
    /// Called once all rows are in, unless it is a dry run: what it does to the book (applyWithin) belongs to
    /// the same transaction and the same step of undo. If it fails, nothing is imported.
    std::function<Status(Book&)> besides{};
};

/// Imports canonical folders and single canonical files (accounts.csv, ...) into @p book: bad rows are
/// reported and left out, everything else goes in within one transaction, which undo takes back as one step.
/// Errors: a path that cannot be read or holds nothing of a book; ErrorKind::Cancelled; failures of the book.
Result<ImportReport> importFiles(Book& book, const QStringList& paths, const ImportOptions& options = {});

/// Writes the rejected rows of @p report to files of the same names in @p folder, which is made if need be,
/// each with the reason in a last column, ready to be mended and imported again.
Status writeRejects(const ImportReport& report, const QString& folder);

} // namespace foothold
