#pragma once

#include "core/documents/document_options.h"

namespace foothold {

/// One opportunity on one page for the customer: their outcome, the gap, what we recommend and its price, the
/// next step. The internal edition adds what we need to know to present it. Errors as for composePlan.
Result<doc::Document> composeProposal(AccountFacts account, const Opportunity& opportunity,
                                      const DocumentOptions& options);

/// Why nothing should be proposed to the account now, in words: its segment's gate is closed, health is red,
/// or the renewal comes first; empty: nothing stands against it. The proposal is composed all the same.
QStringList reasonsAgainstProposing(AccountFacts account, const DocumentOptions& options);

} // namespace foothold
