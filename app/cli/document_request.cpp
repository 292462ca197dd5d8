#include "app/cli/document_request.h"

#include "core/store/facts_reader.h"
#include "ui/paint/pdf.h"

namespace foothold::cli {

Result<DocumentJob> documentJob(const Arguments& arguments) {
    const auto book = Book::open(arguments.positional.first(), Book::Access::ReadOnly);
    if (!book) return tl::unexpected(book.error());
    const auto facts = readFacts(**book);
    if (!facts) return tl::unexpected(facts.error());
    const auto asOf = arguments.date("--as-of", Clock().today());
    if (!asOf) return tl::unexpected(asOf.error());
    const auto locale = documentLocale(**facts, arguments.value("--locale"));
    if (!locale) return tl::unexpected(locale.error());
    const QString edition = arguments.value("--edition", QStringLiteral("internal"));
    if (edition != QLatin1String("internal") && edition != QLatin1String("customer"))
        return failure(ErrorKind::Usage,
                       QStringLiteral("--edition is internal or customer, not \"%1\".").arg(edition));
    const QString paper = arguments.value("--paper");
    if (arguments.has("--paper") && paper != QLatin1String("a4") && paper != QLatin1String("letter"))
        return failure(ErrorKind::Usage, QStringLiteral("--paper is a4 or letter, not \"%1\".").arg(paper));
    DocumentJob job{*facts, {.asOf = *asOf, .locale = *locale}};
    if (edition == QLatin1String("customer")) job.options.edition = doc::Edition::Customer;
    job.paper = paper.isEmpty() ? paperOf(*locale) : paper == QLatin1String("a4") ? Paper::A4 : Paper::Letter;
    return job;
}

Result<int> writeDocument(Result<doc::Document> document, const DocumentJob& job, const QString& path) {
    if (!document) return tl::unexpected(document.error());
    if (const Status written = writePdf(DocumentPages(std::move(*document), job.paper), path); !written)
        return tl::unexpected(written.error());
    return Done;
}

} // namespace foothold::cli
