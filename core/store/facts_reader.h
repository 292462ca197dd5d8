#pragma once

#include "core/base/result.h"
#include "core/facts/facts.h"
#include "core/store/book.h"

#include <memory>

namespace foothold {

/// Reads the whole book into memory: one forward scan of each table. Reading changes nothing in the file.
Result<std::shared_ptr<const Facts>> readFacts(const Book& book);

/// Reads one account again after a change of it, together with the book's own records (settings, rates,
/// products, profile), and nothing of the other accounts: what figures need to know of them (the months that
/// have usage, the first ticket) is taken over from @p base, the facts before the change. The result holds
/// that account alone, or none if it is gone.
Result<std::shared_ptr<const Facts>> readAccountFacts(const Book& book, const Facts& base,
                                                      const QString& accountId);

} // namespace foothold
