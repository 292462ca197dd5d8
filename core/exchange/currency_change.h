#pragma once

#include "core/base/money.h"

#include <QString>

#include <optional>

namespace foothold {

/// @p minor units of @p from as minor units of @p to of the same amount (12.50 stays 12.50), or nothing if
/// @p to has too few decimals for it or it would be too large.
std::optional<std::int64_t> rescaled(std::int64_t minor, Currency from, Currency to);

/// Why it has no such amount, in plain words.
QString cannotRescale(std::int64_t minor, Currency from, Currency to);

} // namespace foothold
