#pragma once

#include "app/cli/command.h"
#include "core/documents/document_catalogue.h"
#include "ui/paint/document_pages.h"

#include <functional>
#include <memory>
#include <optional>

/// What the verbs that print documents have in common.
namespace foothold::cli {

/// The facts of the book, what its documents share, and what a document is made for, as the options say.
struct DocumentJob {
    std::shared_ptr<const Facts> facts;
    DocumentOptions options;
    Paper paper = Paper::A4;
    std::optional<Paper> chosenPaper{}; ///< what --paper says
};
/// Reads the book and --as-of, --locale, --edition and --paper, which may be A3 for a picture.
enum class PaperFor { Document, Picture };
Result<DocumentJob> documentJob(const Arguments& arguments, PaperFor paperFor = PaperFor::Document);
/// Writes the document as PDF to @p path, whole or not at all.
Result<int> writeDocument(Result<doc::Document> document, const DocumentJob& job, const QString& path);

/// Many documents: the key of each, by which its file is named, and how it is made (by several threads).
struct ManyDocuments {
    QStringList keys;
    std::function<Result<doc::Document>(int number, const DocumentOptions& options)> compose;
};
/// Writes a file of each into the folder, on all cores; tells on standard error how far it is and what is
/// refused.
Result<int> writeMany(const DocumentJob& job, const QString& folder, const ManyDocuments& many);
/// The same of any files: @p write writes that of one key to a path.
using WriteOne =
    std::function<Status(int number, const QString& path, const std::shared_ptr<FontStore>& store)>;
Result<int> writeMany(const QStringList& keys, const QString& folder, const WriteOne& write);

/// Of every account, in the order of the facts.
QStringList accountIds(const Facts& facts);

/// The document of --account A, or with --all those of every account. @p other, if given, may write another
/// kind of file than a PDF by its ending: it returns nothing if the ending is not its own.
using WriteOther = std::optional<Result<int>> (*)(AccountFacts, const DocumentJob&, const QString& path);
Result<int> writeOneOrAll(const Arguments& arguments, AccountDocument document, WriteOther other = nullptr);

/// @p key with every character outside A-Z a-z 0-9 . _ - as %XX of its UTF-8 bytes, and the ending.
QString fileNameOf(const QString& key, const char* ending);

inline constexpr Option documentAsOfOption{"--as-of", "YYYY-MM-DD",
                                           "the date of the figures (default: today)"};
inline constexpr Option localeOption{"--locale", "xx_YY", "how figures and dates read (default: the book's)"};
inline constexpr Option paperOption{"--paper", "a4|letter", "the paper (default: by the locale)"};
inline constexpr Option picturePaperOption{
    "--paper", "a4|letter|a3", "the paper of a PDF (default: by the locale, A3 where that is too small)"};
inline constexpr Option editionOption{"--edition", "internal|customer",
                                      "for ourselves (default) or for the customer"};
inline constexpr Option outOption{"--out", "FILE", "the PDF to write"};
inline constexpr Option allOption{"--all", nullptr, "every one, into the folder --out"};
inline constexpr Option outOrFolderOption{"--out", "FILE", "the PDF, with --all the folder"};

} // namespace foothold::cli
