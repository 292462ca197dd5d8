#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/facts/facts.h"

namespace foothold {

/// Refuses a document for the customer in which a text holds the name of a competitor, an internal note, the
/// reason of an override or a forecast note of the account, in whatever spelling of letters and spaces. The
/// message names the place and what was found there.
Status checkForLeaks(const doc::Document& document, AccountFacts account);

/// The gate through which every document of an account leaves, composed anew or kept: as it is, if it is
/// internal or checkForLeaks() finds nothing in it.
Result<doc::Document> cleared(doc::Document document, AccountFacts account);

} // namespace foothold
