#pragma once

#include "core/documents/document_options.h"

/// Sheets about one account for one conversation. (docs/documents.md)
namespace foothold {

/// What sales needs to take an expansion over from customer success: champion, why now, need, SPICED, usage,
/// people, risks, contract, and five steps with dates. What is missing is named. Internal only.
Result<doc::Document> composeHandback(AccountFacts account, const Opportunity& opportunity,
                                      const DocumentOptions& options);

/// The five steps of an expansion talk, filled from the account's facts; a step without facts says what to
/// find out. Internal only.
Result<doc::Document> composeConversation(AccountFacts account, const DocumentOptions& options);

/// What is to be found out about an account that warns: what changed, open questions, whom to call first.
/// Internal only.
Result<doc::Document> composeDiscovery(AccountFacts account, const DocumentOptions& options);

/// The outcomes of an account with baseline, target, actual and money: the case that stands when the champion
/// leaves. Both editions; the customer's is checked for leaks.
Result<doc::Document> composeValueRecord(AccountFacts account, const DocumentOptions& options);

} // namespace foothold
