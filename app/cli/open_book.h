#pragma once

#include "core/store/book.h"

namespace foothold::cli {

/// Opens the book to change it, and makes the day's backup first if there is none yet. A backup that cannot
/// be made is told on standard error and does not stand in the way of the change.
Result<std::unique_ptr<Book>> openToChange(const QString& path);

} // namespace foothold::cli
