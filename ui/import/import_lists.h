#pragma once

#include "core/exchange/mapping/import_draft.h"
#include "core/exchange/mapping/mapped_import.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"

/// The lists of an import's report, as preview and result show them.
namespace foothold::importlists {

struct Sums {
    std::int64_t added = 0, changed = 0, unchanged = 0;
};
Sums sumsOf(const ImportReport& report);
/// "Contract line".
QString tableName(const Table& table);

ListView* counts(const char* objectName, const QString& spoken);
std::vector<ListRow> countRows(const ImportReport& report);

ListView* rejects(const char* objectName);
/// At most the first two thousand.
std::vector<ListRow> rejectRows(const ImportReport& report);

/// What was assumed, passed over, left empty or not read, and what is missing of last month's files.
std::vector<ListRow> noteRows(const ImportDraft& draft, const MappedReport& report);

/// What is still to be done after an import, in sentences: exports that did not come, and events that were
/// not recorded.
QString afterwards(const ImportDraft& draft, const MappedReport& report);

} // namespace foothold::importlists
