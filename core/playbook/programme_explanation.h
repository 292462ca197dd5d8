#pragma once

#include "core/metrics/explanation.h"
#include "core/playbook/programme.h"

/// How the figures of the programme come about. (docs/playbook.md, Programme)
namespace foothold {

/// What stands beside a figure of the programme.
enum class ProgrammeValue : std::uint8_t { Baseline, Now, Target90, Target180 };

/// The tree of a figure of the whole book at a date: down to the accounts, their contract lines and
/// opportunities. Money in the book's currency.
Explanation explainProgramme(const Facts& facts, ProgrammeFigure figure, Date date);
/// The tree of what a metric shows: that of the start, of @p asOf, or the target that follows from the start.
Explanation explainProgramme(const Facts& facts, const ProgrammeMetric& metric, ProgrammeValue value,
                             Date start, Date asOf);

} // namespace foothold
