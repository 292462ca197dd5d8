#pragma once

#include "core/base/result.h"
#include "core/facts/facts.h"
#include "core/store/book.h"

#include <memory>

namespace foothold {

/// Reads the whole book into memory: one forward scan of each table. Reading changes nothing in the file.
Result<std::shared_ptr<const Facts>> readFacts(const Book& book);

} // namespace foothold
