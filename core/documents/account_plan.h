#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/facts/facts.h"

#include <QLocale>

namespace foothold {

struct PlanOptions {
    Date asOf;
    doc::Edition edition = doc::Edition::Internal;
    QLocale locale; ///< how figures and dates read
};

/// The account plan: one page that can stand alone, then the sections behind it, composed from the facts
/// known at the as-of date and from what people wrote for it. (docs/documents.md)
///
/// Refused (ErrorKind::Rejected) if a text that would go to the customer holds what is internal; the message
/// names the place.
Result<doc::Document> composePlan(AccountFacts account, const PlanOptions& options);

/// The locale of a document: @p asked ("de_DE") if given, else the book's, else en_GB. Error: not a locale.
Result<QLocale> documentLocale(const Facts& facts, const QString& asked);

} // namespace foothold
