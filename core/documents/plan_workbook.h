#pragma once

#include "core/base/result.h"
#include "core/base/sheet.h"
#include "core/documents/document_options.h"

namespace foothold {

/// The tables of the account plan as one workbook: overview, contracts, people, whitespace, dimensions,
/// health trend, usage, opportunities, risks, actions, outcomes, objectives and open tickets, with values
/// instead of texts and headings in the language of the document's locale. The customer's edition holds the
/// sheets, columns and rows that docs/documents.md allows, and of those the ones that have facts.
///
/// Refused (ErrorKind::Rejected) if a text that would go to the customer holds what is internal.
Result<Workbook> composePlanWorkbook(AccountFacts account, const DocumentOptions& options);

} // namespace foothold
