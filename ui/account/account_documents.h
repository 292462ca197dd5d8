#pragma once

#include "core/documents/document_catalogue.h"
#include "ui/account/account_section.h"

namespace foothold {

/// Opens the preview of a document of the account, with the editor of its words; @p qbrId: of which review,
/// empty: the next that is planned. Nothing if the account is not in the book.
void openDocument(AccountPorts ports, AccountDocument document, const QString& accountId, Date asOf,
                  QWidget* parent, const QString& qbrId = {});

/// The same of a document about an opportunity.
void openDealDocument(AccountPorts ports, AccountDocument document, const QString& opportunityId, Date asOf,
                      QWidget* parent);

} // namespace foothold
