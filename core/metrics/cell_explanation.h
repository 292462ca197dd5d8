#pragma once

#include "core/metrics/explanation.h"
#include "core/metrics/whitespace_map.h"

/// Where the value of a cell of the whitespace map comes from, and the totals beside it.
/// (docs/metrics.md, Cell values)
namespace foothold {

/// The tree of a part of the map, in the account's currency. Of one cell, where @p product (index in
/// Facts::products) and @p department are given: the contract lines that own it, the opportunities in the
/// pipeline, else the potential that was recorded or the list price that it follows from. Of a column, a row,
/// or of the whole map without either: the open potential, and beside it what is owned and in the pipeline.
/// Unknown where the map of the date has no such cell.
Explanation explainMap(AccountFacts account, const std::optional<int>& product,
                       const std::optional<Text>& department, Date asOf);

} // namespace foothold
