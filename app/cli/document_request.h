#pragma once

#include "app/cli/command.h"
#include "core/documents/document_options.h"
#include "ui/paint/document_pages.h"

#include <memory>

/// What the verbs that print documents have in common.
namespace foothold::cli {

/// The facts of the book, and what a document is made for, as the options say.
struct DocumentJob {
    std::shared_ptr<const Facts> facts;
    DocumentOptions options;
    Paper paper = Paper::A4;
};
/// Reads the book and --as-of, --locale, --edition and --paper.
Result<DocumentJob> documentJob(const Arguments& arguments);
/// Writes the document as PDF to @p path, whole or not at all.
Result<int> writeDocument(Result<doc::Document> document, const DocumentJob& job, const QString& path);

inline constexpr Option documentAsOfOption{"--as-of", "YYYY-MM-DD",
                                           "the date of the figures (default: today)"};
inline constexpr Option localeOption{"--locale", "xx_YY", "how figures and dates read (default: the book's)"};
inline constexpr Option paperOption{"--paper", "a4|letter", "the paper (default: by the locale)"};
inline constexpr Option editionOption{"--edition", "internal|customer",
                                      "for ourselves (default) or for the customer"};
inline constexpr Option outOption{"--out", "FILE", "the PDF to write"};

} // namespace foothold::cli
