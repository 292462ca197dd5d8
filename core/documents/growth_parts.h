#pragma once

#include "core/documents/plan_context.h"

/// What several documents say about the growth of an account. Internal; only for the files of
/// core/documents.
namespace foothold::plan {

/// With what it calls for, after the gates.
doc::Tile readinessTile(const Context& context);
/// The five components of readiness, each with its parts, and the score.
doc::Table readinessTable(const Context& context, const Readiness& readiness);
/// What fires and points to growth, or is to be done for it: with its evidence and its task.
doc::Table growthSignals(const Context& context);
/// "Readiness calls for: Pursue.", or to what it is held back and why.
QString actionSentence(const GatedAction& action);
/// "Priority 12.3: whitespace 60, health 81, timing: Mid-term."
QString prioritySentence(const Context& context);
/// The account and its segment beside what is published as good, great and best; without rows: nothing of it
/// is known.
doc::Table benchmarksTable(const Context& context);

} // namespace foothold::plan
