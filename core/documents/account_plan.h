#pragma once

#include "core/base/result.h"
#include "core/documents/document_options.h"

namespace foothold {

/// The account plan: one page that can stand alone, then the sections behind it, composed from the facts
/// known at the as-of date and from what people wrote for it. (docs/documents.md)
///
/// Refused (ErrorKind::Rejected) if a text that would go to the customer holds what is internal; the message
/// names the place.
Result<doc::Document> composePlan(AccountFacts account, const DocumentOptions& options);

} // namespace foothold
