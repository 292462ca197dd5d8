#pragma once

#include "core/exchange/edited_values.h"
#include "core/exchange/import_effects.h"
#include "core/exchange/importer.h"
#include "core/exchange/record_rules.h"
#include "core/exchange/records.h"
#include "core/exchange/row_stream.h"
#include "core/store/history.h"

#include <map>

namespace foothold {

/// A file that is to be imported.
struct ImportSource {
    const Table* table = nullptr;
    QString path; ///< where it is
    QString name; ///< "accounts.csv"
    std::int64_t bytes = 0;
    /// What its rows are read from; nothing: the canonical file at `path`.
    std::shared_ptr<RowFile> rows{};
    /// Tells rows of several files of one table apart.
    std::int64_t firstRow = 0;
};

/// A row of one of the files: ImportSource::firstRow and its number in the file.
using RowId = std::pair<const Table*, std::int64_t>;

/// What the files of one import share.
struct ImportRun {
    Book& book;
    const ImportOptions& options;
    Recording& recording;
    ImportReport& report;
    /// Rows that are known to be bad by what came of them in an earlier attempt of this import.
    const std::map<RowId, Problem>& verdicts;
    RecordIndex records;
    EditedValues edited{};
    ImportEffects effects{};
    std::map<RowId, Problem> newVerdicts{};
    std::int64_t bytesDone = 0, bytesTotal = 0;
    Currency bookCurrencyBefore{}; ///< as it was before the import

    /// The currency that the amounts of a stored account were in before the import; nothing for other tables,
    /// whose amounts have been converted by now.
    std::optional<Currency> currencyBefore(const Table& table, std::span<const Cell> stored) const;

    /// Tells the progress within the file @p name; false if the import is to be cancelled.
    bool goOn(const QString& name, std::size_t position) const {
        return !options.progress || options.progress({name, bytesDone + std::int64_t(position), bytesTotal});
    }
};

} // namespace foothold
