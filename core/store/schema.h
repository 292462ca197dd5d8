#pragma once

#include "core/store/book.h"

struct sqlite3;

namespace foothold {

/// In the header of every book: "FHLD".
inline constexpr qint32 bookApplicationId = 0x46484c44;

/// Brings the schema of the connection from version @p from to the newest, in one transaction that also sets
/// the version. SQLITE_OK, or an error code and nothing changed.
int migrate(sqlite3* handle, const std::vector<Migration>& migrations, int from);

/// True if the schema is, statement for statement, the one that the first @p version migrations make: nothing
/// added, no triggers, no views.
bool hasSchemaOf(sqlite3* handle, const std::vector<Migration>& migrations, int version);

} // namespace foothold
