#pragma once

#include "core/base/result.h"

namespace foothold {

/// Two copies of SQLite in one process lose each other's locks and must not share a connection: an error if
/// Qt's driver brings another one than Foothold was linked with.
Status checkSqliteLibrary();

} // namespace foothold
