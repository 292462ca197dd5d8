#include "app/cli/document_request.h"

#include "app/cli/question.h"
#include "app/cli/text_format.h"
#include "core/documents/shared_figures.h"
#include "core/store/facts_reader.h"
#include "ui/paint/document_batch.h"
#include "ui/paint/pdf.h"

#include <QDir>

namespace foothold::cli {

namespace {

Result<std::optional<Paper>> chosenPaper(const Arguments& arguments, PaperFor paperFor) {
    if (!arguments.has("--paper")) return std::nullopt;
    const QString paper = arguments.value("--paper");
    if (paper == QLatin1String("a4")) return Paper::A4;
    if (paper == QLatin1String("letter")) return Paper::Letter;
    const bool upToA3 = paperFor == PaperFor::Picture;
    if (upToA3 && paper == QLatin1String("a3")) return Paper::A3;
    return failure(ErrorKind::Usage, (upToA3 ? QStringLiteral("--paper is a4, letter or a3, not \"%1\".")
                                             : QStringLiteral("--paper is a4 or letter, not \"%1\"."))
                                         .arg(paper));
}

} // namespace

Result<DocumentJob> documentJob(const Arguments& arguments, PaperFor paperFor) {
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
    const auto paper = chosenPaper(arguments, paperFor);
    if (!paper) return tl::unexpected(paper.error());
    DocumentJob job{*facts, {.asOf = *asOf, .locale = *locale}};
    job.options.shared = std::make_shared<const SharedFigures>(**facts);
    if (edition == QLatin1String("customer")) job.options.edition = doc::Edition::Customer;
    job.chosenPaper = *paper;
    job.paper = paper->value_or(paperOf(*locale));
    return job;
}

QStringList accountIds(const Facts& facts) {
    QStringList ids;
    for (int i = 0; i < facts.accountCount(); ++i)
        ids += facts.at(i)->accountId.toString();
    return ids;
}

Result<int> writeDocument(Result<doc::Document> document, const DocumentJob& job, const QString& path) {
    if (!document) return tl::unexpected(document.error());
    if (const Status written = writePdf(DocumentPages(std::move(*document), job.paper), path); !written)
        return tl::unexpected(written.error());
    return Done;
}

QString fileNameOf(const QString& key, const char* ending) {
    return QString::fromLatin1(key.toUtf8().toPercentEncoding({}, "~") + ending);
}

Result<int> writeMany(const DocumentJob& job, const QString& folder, const ManyDocuments& many) {
    return writeMany(many.keys, folder,
                     [&](int i, const QString& path, const std::shared_ptr<FontStore>& store) -> Status {
                         auto document = many.compose(i, job.options);
                         if (!document) return tl::unexpected(document.error());
                         return writePdf(
                             DocumentPages(std::move(*document), job.paper, Orientation::Portrait, store),
                             path);
                     });
}

Result<int> writeMany(const QStringList& keys, const QString& folder, const WriteOne& write) {
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Io, QStringLiteral("The folder %1 cannot be made.").arg(folder));
    constexpr int everySoMany = 100;
    const FileBatch batch{.count = int(keys.size()),
                          .write = [&](int i, const std::shared_ptr<FontStore>& store) {
                              return write(i, QDir(folder).filePath(fileNameOf(keys[i], ".pdf")), store);
                          }};
    const BatchProgress done = writeBatch(batch, [&](int count, int i, const QString& refusal) {
        if (!refusal.isEmpty())
            say(QStringLiteral("%1: %2").arg(keys[i], refusal));
        else if (count % everySoMany == 0 && count < batch.count)
            say(QStringLiteral("%1 of %2").arg(count).arg(batch.count));
    });
    if (!done.failed) return tl::unexpected(done.failed.error());
    say(QStringLiteral("%1 files written to %2.").arg(done.written).arg(QDir::toNativeSeparators(folder)));
    return done.refused > 0 ? Problems : Done;
}

Result<int> writeOneOrAll(const Arguments& arguments, AccountDocument document, WriteOther other) {
    const DocumentEntry& entry = entryOf(document);
    const QString verb = latin(entry.verb), out = arguments.value("--out"), qbr = arguments.value("--qbr");
    if (arguments.has("--all") == arguments.has("--account"))
        return failure(ErrorKind::Usage, QStringLiteral("%1 needs either --account A or --all.").arg(verb));
    if (!arguments.has("--out"))
        return failure(
            ErrorKind::Usage,
            QStringLiteral("%1 needs --out, the file (with --all the folder) to write.").arg(verb));
    if (arguments.has("--all") && !qbr.isEmpty())
        return failure(ErrorKind::Usage,
                       QStringLiteral("--qbr names one review: it goes with --account, not --all."));
    auto job = documentJob(arguments);
    if (!job) return tl::unexpected(job.error());
    job->options.commercialPage = !arguments.has("--without-commercial");
    const Facts& facts = *job->facts;
    if (arguments.has("--all")) {
        return writeMany(*job, out,
                         {.keys = accountIds(facts), .compose = [&](int i, const DocumentOptions& options) {
                              return entry.compose({.account = facts.at(i)}, options);
                          }});
    }
    const auto account = accountOf(arguments, facts);
    if (!account) return tl::unexpected(account.error());
    if (other)
        if (auto written = other(*account, *job, out)) return std::move(*written);
    return writeDocument(entry.compose({.account = *account, .qbrId = qbr}, job->options), *job, out);
}

} // namespace foothold::cli
