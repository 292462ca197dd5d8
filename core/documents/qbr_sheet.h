#pragma once

#include "core/documents/document_options.h"

/// The documents of a quarterly business review. (docs/documents.md, The QBR sheet)
namespace foothold {

/// The prep sheet of the review @p qbrId, as of the options' date; of one that was held, as of its day,
/// unless it kept its own sheet: then that one, as it was. Empty: the next review that is planned, or, where
/// none is, a sheet without a date. Error: the account has no such review; a customer's holds what is
/// internal by now, also where it was kept before that was known.
Result<doc::Document> composeQbrSheet(AccountFacts account, const DocumentOptions& options,
                                      const QString& qbrId = {});

/// The sheet that the review kept when it was held, in the edition of @p options; nothing: it kept none.
std::optional<doc::Document> keptSheet(const Qbr& qbr, doc::Edition edition);

/// Both editions of the sheet of a review that is held on @p heldOn with what the record says now, as JSON:
/// what its snapshot keeps. A customer's edition that would leak is left out.
QByteArray sheetToKeep(AccountFacts account, const Qbr& qbr, Date heldOn, const DocumentOptions& options);

/// The review of that key; empty: the next one that is planned, nullptr if none is. Error: there is no such
/// one.
Result<const Qbr*> findReview(AccountFacts account, const QString& qbrId, Date asOf);

/// The customer's edition of the review as slides in 16:9, one message a page. Its edition is always the
/// customer's. Errors as above.
Result<doc::Document> composeDeck(AccountFacts account, const DocumentOptions& options,
                                  const QString& qbrId = {});

} // namespace foothold
