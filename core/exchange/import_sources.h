#pragma once

#include "core/exchange/import_run.h"

#include <QStringList>

namespace foothold {

struct ImportSources {
    std::vector<ImportSource> files; ///< in the order in which they are to be imported
    std::vector<QString> ignored;    ///< CSV files of a folder that are none of a book's
};

/// The canonical files among @p paths: folders of them, and single ones.
Result<ImportSources> findImportSources(const QStringList& paths);

/// The table whose canonical file has this name, or nullptr.
const Table* tableOfFile(const QString& name);

/// True for a folder of a book's own files: each that has the name of one has the columns that it needs.
bool isCanonicalFolder(const QString& path);

/// Imports @p sources, which are in the order of tables(), as one step that is called @p what.
Result<ImportReport> importSources(Book& book, const ImportSources& sources, const QString& what,
                                   const ImportOptions& options);
/// "Import accounts.csv, usage.csv".
QString importTitle(const QStringList& paths);

} // namespace foothold
