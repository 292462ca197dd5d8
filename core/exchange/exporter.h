#pragma once

#include "core/base/result.h"
#include "core/store/book.h"

namespace foothold {

/// Writes the canonical folder of @p book: a file for every table, with a heading alone if the table is
/// empty, rows in the order of their keys, LF line ends. The same book always gives the same bytes.
///
/// @p folder is made if it is not there, and then appears whole or not at all. A folder that is there must be
/// empty or hold nothing but files of an earlier export, which are replaced; anything else is refused.
Status exportFolder(Book& book, const QString& folder);

} // namespace foothold
