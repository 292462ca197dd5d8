#pragma once

#include "core/documents/document_options.h"

/// What the programme prints: two reports and two lists of interviews. Internal only. (docs/playbook.md,
/// Programme)
namespace foothold {

/// Where we stand: retention, churn, sources of expansion, calibration, ownership, whitespace, pipeline, the
/// constraint.
Result<doc::Document> composeDiagnosis(const Facts& facts, const DocumentOptions& options);
/// What is done about it: ownership, thresholds, tasks with their state, measures with targets, the sprint.
Result<doc::Document> composeBlueprint(const Facts& facts, const DocumentOptions& options);
/// Whom to ask: ten accounts that expanded and ten that shrank or left, with questions.
Result<doc::Document> composeInterviews(const Facts& facts, const DocumentOptions& options);

} // namespace foothold
