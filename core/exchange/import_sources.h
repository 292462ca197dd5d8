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

} // namespace foothold
