#pragma once

#include "core/metrics/contracts.h"
#include "core/metrics/tracing.h"

/// Which departments of an account use what it bought. (docs/metrics.md, Whitespace)
namespace foothold {

/// True if an active line names the department, or a usage row of the three months to @p m0 shows active
/// users in it. @p trace takes the facts that say so.
bool isUsing(AccountFacts account, const ActiveLines& lines, Month m0, Text department,
             const Trace& trace = {});

/// True if an active line, or a usage row up to @p m0, tells of any department at all.
bool isToldByDepartment(AccountFacts account, const ActiveLines& lines, Month m0);

} // namespace foothold
