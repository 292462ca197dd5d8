#pragma once

#include "core/base/result.h"
#include "core/store/book.h"

namespace foothold::sample {

/// Takes note of what holds in a finished sample, as if the book had been opened every week of the four
/// before
/// @p asOf: what held before them is standing, some of what came since is settled.
Status noteSignals(Book& book, Date asOf);

} // namespace foothold::sample
