#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/facts/facts.h"

#include <QLocale>

#include <memory>

namespace foothold {

class SharedFigures;

/// For when, for whom and how a document is composed.
struct DocumentOptions {
    Date asOf;
    doc::Edition edition = doc::Edition::Internal;
    QLocale locale; ///< how figures and dates read
    /// Of the same book, where many of its documents are made; nullptr: each makes its own.
    std::shared_ptr<const SharedFigures> shared = {};
    bool commercialPage = true; ///< of slides: the recommendation and the contract
};

/// The locale of a document: @p asked ("de_DE") if given, else the book's, else en_GB. Error: not a locale.
Result<QLocale> documentLocale(const Facts& facts, const QString& asked);

/// A document without sections yet: its name and what every header and footer says.
doc::Document newDocument(const Facts& facts, const DocumentOptions& options, const QString& name);
/// The same of one account.
doc::Document newDocument(AccountFacts account, const DocumentOptions& options, const QString& name);

/// Refuses (ErrorKind::Rejected) to compose for a customer what is internal as a whole.
Status checkInternal(const DocumentOptions& options);

} // namespace foothold
