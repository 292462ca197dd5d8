#pragma once

#include "core/base/result.h"
#include "core/domain/tables.h"
#include "core/exchange/edited_values.h"
#include "core/store/book.h"
#include "core/store/rows.h"

#include <QStringList>

#include <map>
#include <string>
#include <vector>

namespace foothold {

/// How many records of a table a deletion takes along or changes (not counting the record itself).
struct Dependents {
    const Table* table = nullptr;
    qint64 deleted = 0;  ///< records that go with it
    qint64 released = 0; ///< records that stay and lose the reference
};

/// What hangs on the record with these key texts: the tables that have something, in their order. Empty if
/// nothing does, or if there is no such record.
Result<std::vector<Dependents>> dependentsOf(Book& book, const Table& table, const QStringList& key);

/// Deletes a record with all that hangs on it, within an open Recording. The number of records deleted or
/// changed; ErrorKind::NotFound if there is no such record.
Result<qint64> deleteRecord(Book& book, const Table& table, std::span<const Cell> key, EditedValues& edited);

} // namespace foothold
