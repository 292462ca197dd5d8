#pragma once

#include "core/documents/document_options.h"

namespace foothold {

/// The portfolio for the team's lead: retention with bands, gate and benchmarks by segment, the waterfall,
/// accounts and whitespace dimensions as a heat map, the renewals of two quarters, the first 20 by priority,
/// flagged accounts, coverage by csm. Internal only. (docs/documents.md, The portfolio report)
Result<doc::Document> composePortfolioReport(const Facts& facts, const DocumentOptions& options);

} // namespace foothold
