#pragma once

#include "core/metrics/retention.h"

#include <QString>

namespace foothold {

/// The day that the tiles of retention are compared with: a quarter before.
Date retentionBaseline(Date asOf);

/// Beside a figure of a period in percent: how it changed against that of the period as long that ended on
/// the baseline, "▼ 1.2 points since 15 Jan"; empty if either is unknown.
QString percentChange(const std::optional<double>& before, const std::optional<double>& now, Date asOf);
/// The same of an amount in the book's currency.
QString arrChange(std::int64_t before, std::int64_t now, Currency currency, Date asOf);
/// What stands below a tile: what its figure means, and how it changed.
QString withChange(const QString& note, const QString& change);

} // namespace foothold
