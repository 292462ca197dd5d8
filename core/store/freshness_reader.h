#pragma once

#include "core/facts/freshness.h"
#include "core/store/book.h"

namespace foothold {

/// How recent the facts of a book are at @p asOf, without reading the facts: what freshnessAt() says of them.
Freshness readFreshness(const Book& book, Date asOf);

} // namespace foothold
