#include "app/cli/document_request.h"

#include "app/cli/text_format.h"
#include "core/documents/account_plan.h"
#include "core/documents/picture_sheet.h"
#include "core/documents/plan_workbook.h"
#include "core/documents/qbr_sheet.h"
#include "core/documents/shared_figures.h"
#include "core/exchange/xlsx_writer.h"
#include "ui/paint/document_batch.h"
#include "ui/paint/picture_file.h"

#include <QDir>

namespace foothold::cli {

namespace {

constexpr Option accountOption{"--account", "A", "the account, by its account_id"};

Result<AccountFacts> accountOf(const Facts& facts, const Arguments& arguments) {
    const QString id = arguments.value("--account");
    if (const auto account = facts.find(id)) return *account;
    return failure(
        ErrorKind::NotFound,
        QStringLiteral("The book has no account \"%1\". \"foothold-cli accounts\" lists them.").arg(id));
}

/// The plan's tables as a workbook.
Result<int> writeTables(AccountFacts account, const DocumentJob& job, const QString& path) {
    const auto workbook = composePlanWorkbook(account, job.options);
    if (!workbook) return tl::unexpected(workbook.error());
    if (const Status written = writeXlsx(*workbook, path); !written) return tl::unexpected(written.error());
    return Done;
}

/// The account_id with every character outside A-Z a-z 0-9 . _ - as %XX of its UTF-8 bytes.
QString fileNameOf(AccountFacts account) {
    const std::string_view id = account->accountId.view();
    const QByteArray encoded = QByteArray(id.data(), qsizetype(id.size())).toPercentEncoding({}, "~");
    return QString::fromLatin1(encoded) + QLatin1String(".pdf");
}

using Compose = std::function<Result<doc::Document>(AccountFacts, const DocumentOptions&)>;

/// A file for every account, on all cores.
Result<int> writeAll(const DocumentJob& job, const QString& folder, const Compose& compose) {
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Io, QStringLiteral("The folder %1 cannot be made.").arg(folder));
    const Facts& facts = *job.facts;
    DocumentOptions options = job.options;
    options.shared = std::make_shared<const SharedFigures>(facts);
    constexpr int everySoMany = 100;
    const DocumentBatch batch{.count = facts.accountCount(),
                              .compose = [&](int i) { return compose(facts.at(i), options); },
                              .path = [&](int i) { return QDir(folder).filePath(fileNameOf(facts.at(i))); },
                              .paper = job.paper};
    const BatchProgress done = writeBatch(batch, [&](int count, int i, const QString& refusal) {
        if (!refusal.isEmpty())
            say(QStringLiteral("%1: %2").arg(facts.at(i)->accountId.toString(), refusal));
        else if (count % everySoMany == 0 && count < batch.count)
            say(QStringLiteral("%1 of %2").arg(count).arg(batch.count));
    });
    if (!done.failed) return tl::unexpected(done.failed.error());
    say(QStringLiteral("%1 documents written to %2.")
            .arg(done.written)
            .arg(QDir::toNativeSeparators(folder)));
    return done.refused > 0 ? Problems : Done;
}

using WriteTables = Result<int> (*)(AccountFacts, const DocumentJob&, const QString& path);

/// One account's document, or those of all; a workbook where @p tables writes one and the file is to be one.
Result<int> writeOneOrAll(const Arguments& arguments, const char* verb, const Compose& compose,
                          WriteTables tables = nullptr) {
    if (arguments.has("--all") == arguments.has("--account"))
        return failure(ErrorKind::Usage,
                       QStringLiteral("%1 needs either --account A or --all.").arg(latin(verb)));
    if (!arguments.has("--out"))
        return failure(
            ErrorKind::Usage,
            QStringLiteral("%1 needs --out, the file (with --all the folder) to write.").arg(latin(verb)));
    const auto job = documentJob(arguments);
    if (!job) return tl::unexpected(job.error());
    const QString out = arguments.value("--out");
    if (arguments.has("--all")) return writeAll(*job, out, compose);
    const auto account = accountOf(*job->facts, arguments);
    if (!account) return tl::unexpected(account.error());
    if (tables && out.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return tables(*account, *job, out);
    return writeDocument(compose(*account, job->options), *job, out);
}

Result<int> runPlan(const Arguments& arguments) {
    return writeOneOrAll(arguments, "plan", composePlan, writeTables);
}

Result<int> runQbr(const Arguments& arguments) {
    const QString qbr = arguments.value("--qbr");
    if (arguments.has("--all") && !qbr.isEmpty())
        return failure(ErrorKind::Usage,
                       QStringLiteral("--qbr names one review: it goes with --account, not --all."));
    return writeOneOrAll(arguments, "qbr", [qbr](AccountFacts account, const DocumentOptions& options) {
        return composeQbrSheet(account, options, qbr);
    });
}

Result<int> runDeck(const Arguments& arguments) {
    const DeckOptions deck{.commercialPage = !arguments.has("--without-commercial")};
    return writeOneOrAll(
        arguments, "deck",
        [deck, qbr = arguments.value("--qbr")](AccountFacts account, const DocumentOptions& options) {
            return composeDeck(account, options, qbr, deck);
        });
}

Result<int> runMap(const Arguments& arguments) {
    const QString kind = arguments.value("--kind");
    const bool stakeholders = kind == QLatin1String("stakeholders"), health = kind == QLatin1String("health");
    if (!stakeholders && !health && kind != QLatin1String("whitespace"))
        return failure(ErrorKind::Usage,
                       QStringLiteral("map needs --kind stakeholders, whitespace or health."));
    if (!arguments.has("--account") || !arguments.has("--out"))
        return failure(ErrorKind::Usage, QStringLiteral("map needs --account A and --out FILE."));
    const auto job = documentJob(arguments);
    if (!job) return tl::unexpected(job.error());
    const auto account = accountOf(*job->facts, arguments);
    if (!account) return tl::unexpected(account.error());
    const auto sheet = stakeholders ? stakeholderSheet(*account, job->options)
                       : health     ? healthSheet(*account, job->options)
                                    : whitespaceSheet(*account, job->options);
    if (!sheet) return tl::unexpected(sheet.error());
    if (const Status written = writePicture(*sheet, arguments.value("--out")); !written)
        return tl::unexpected(written.error());
    return Done;
}

} // namespace

std::vector<Verb> documentVerbs() {
    const Option all{"--all", nullptr, "every account, into the folder --out"};
    const Option out{"--out", "FILE", "the PDF, with --all the folder"};
    const Option qbr{"--qbr", "Q", "the review, by its qbr_id (default: the next that is planned)"};
    return {{"plan",
             "BOOK",
             1,
             1,
             "Prints the account plan of one account, or of all, as PDF; or the tables of one as XLSX.",
             {accountOption,
              all,
              {"--out", "FILE", "the PDF, or the workbook (.xlsx); with --all the folder"},
              editionOption,
              paperOption,
              localeOption,
              documentAsOfOption},
             runPlan},
            {"qbr",
             "BOOK",
             1,
             1,
             "Prints the prep sheet of an account's next business review, or of all accounts, as PDF.",
             {accountOption, all, qbr, out, editionOption, paperOption, localeOption, documentAsOfOption},
             runQbr},
            {"deck",
             "BOOK",
             1,
             1,
             "Prints the customer's edition of a business review as slides in 16:9.",
             {accountOption,
              all,
              qbr,
              {"--without-commercial", nullptr, "leaves out the page with recommendation and contract"},
              out,
              editionOption,
              paperOption,
              localeOption,
              documentAsOfOption},
             runDeck},
            {"map",
             "BOOK",
             1,
             1,
             "Draws the stakeholder map, the whitespace map or the health trend of an account.",
             {accountOption,
              {"--kind", "stakeholders|whitespace|health", "which picture"},
              {"--out", "FILE", "the picture, .svg, .png or .pdf"},
              editionOption,
              localeOption,
              documentAsOfOption},
             runMap}};
}

} // namespace foothold::cli
