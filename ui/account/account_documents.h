#pragma once

#include "core/documents/document_options.h"
#include "ui/account/account_section.h"

namespace foothold {

/// The documents about one account that the window shows, edits and prints.
enum class AccountDocument { Plan, QbrSheet, Deck, Conversation, Discovery, ValueRecord };

/// "%1 account plan": what its file is called, with the account's name for %1.
QString fileTitleOf(AccountDocument document);
/// @p qbrId as for openDocument.
Result<doc::Document> composeDocument(AccountDocument document, AccountFacts account,
                                      const DocumentOptions& options, const QString& qbrId = {});

/// Opens the preview of a document of the account, with the editor of its words; @p qbrId: of which review,
/// empty: the next that is planned. Nothing if the account is not in the book.
void openDocument(AccountPorts ports, AccountDocument document, const QString& accountId, Date asOf,
                  QWidget* parent, const QString& qbrId = {});

/// The documents about an opportunity.
enum class DealDocument { Handback, Proposal };
void openDocument(AccountPorts ports, DealDocument document, const QString& opportunityId, Date asOf,
                  QWidget* parent);

} // namespace foothold
