#pragma once

#include "core/documents/plan_context.h"

/// The one next step that documents recommend. Only for the files of core/documents.
namespace foothold::plan {

struct Recommendation {
    QString text{};                           ///< empty: nothing can be recommended
    const Opportunity* opportunity = nullptr; ///< of an open opportunity; nullptr: from the whitespace map
};
/// The open opportunity that is furthest, then largest, else the dearest open cell of the whitespace map.
Recommendation recommendationOf(const Context& context);

/// What has been proposed to the customer already and may be said again: the largest open opportunity of
/// stage proposed that names a product; nullptr: none, or something stands against growth now.
const Opportunity* proposedOf(const Context& context);

/// The open cells whose value is known, the dearest first.
std::vector<WhitespaceCell> dearestOpenCells(const Context& context);

/// Why nothing may be recommended now: the segment's gate is closed, or the renewal comes first; empty:
/// nothing stands against it.
QStringList objectionsToGrowth(const Context& context);

/// The same, and red health: why nothing should be proposed to the customer now.
QStringList reasonsAgainstProposing(const Context& context);

} // namespace foothold::plan
