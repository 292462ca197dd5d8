#include "app/cli/document_request.h"

#include "app/cli/question.h"
#include "core/documents/picture_sheet.h"
#include "core/documents/plan_workbook.h"
#include "core/exchange/xlsx_writer.h"
#include "ui/paint/picture_file.h"

namespace foothold::cli {

namespace {

/// The plan's tables as a workbook.
Result<int> writeTables(AccountFacts account, const DocumentJob& job, const QString& path) {
    const auto workbook = composePlanWorkbook(account, job.options);
    if (!workbook) return tl::unexpected(workbook.error());
    if (const Status written = writeXlsx(*workbook, path); !written) return tl::unexpected(written.error());
    return Done;
}

std::optional<Result<int>> writeWorkbook(AccountFacts account, const DocumentJob& job, const QString& path) {
    if (!path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) return std::nullopt;
    return writeTables(account, job, path);
}

Result<int> runPlan(const Arguments& arguments) {
    return writeOneOrAll(arguments, AccountDocument::Plan, writeWorkbook);
}

Result<int> runQbr(const Arguments& arguments) {
    return writeOneOrAll(arguments, AccountDocument::QbrSheet);
}

Result<int> runDeck(const Arguments& arguments) {
    return writeOneOrAll(arguments, AccountDocument::Deck);
}

using ComposePicture = Result<PictureSheet> (*)(AccountFacts, const DocumentOptions&);

ComposePicture pictureOf(const QString& kind) {
    if (kind == QLatin1String("stakeholders"))
        return [](AccountFacts account, const DocumentOptions& options) {
            return stakeholderSheet(account, options);
        };
    if (kind == QLatin1String("health")) return healthSheet;
    return kind == QLatin1String("whitespace") ? whitespaceSheet : nullptr;
}

/// A picture of every account that has something to be drawn, as PDF; the others are told.
Result<int> drawAll(const DocumentJob& job, const QString& folder, ComposePicture compose) {
    return writeMany(accountIds(*job.facts), folder,
                     [&](int i, const QString& path, const std::shared_ptr<FontStore>& store) -> Status {
                         auto sheet = compose(job.facts->at(i), job.options);
                         if (!sheet) return tl::unexpected(sheet.error());
                         return writePicture(std::move(*sheet), path, job.chosenPaper, store);
                     });
}

Result<int> runMap(const Arguments& arguments) {
    const ComposePicture compose = pictureOf(arguments.value("--kind"));
    if (!compose)
        return failure(ErrorKind::Usage,
                       QStringLiteral("map needs --kind stakeholders, whitespace or health."));
    if (arguments.has("--account") == arguments.has("--all") || !arguments.has("--out"))
        return failure(
            ErrorKind::Usage,
            QStringLiteral(
                "map needs either --account A or --all, and --out, the file (with --all the folder)."));
    const auto job = documentJob(arguments, PaperFor::Picture);
    if (!job) return tl::unexpected(job.error());
    if (arguments.has("--all")) return drawAll(*job, arguments.value("--out"), compose);
    const auto account = accountOf(arguments, *job->facts);
    if (!account) return tl::unexpected(account.error());
    auto sheet = compose(*account, job->options);
    if (!sheet) return tl::unexpected(sheet.error());
    if (const Status written = writePicture(std::move(*sheet), arguments.value("--out"), job->chosenPaper);
        !written)
        return tl::unexpected(written.error());
    return Done;
}

} // namespace

std::vector<Verb> documentVerbs() {
    const Option qbr{"--qbr", "Q", "the review, by its qbr_id (default: the next that is planned)"};
    return {{"plan",
             "BOOK",
             1,
             1,
             "Prints the account plan of one account, or of all, as PDF; or the tables of one as XLSX.",
             {accountOption,
              allOption,
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
             {accountOption, allOption, qbr, outOrFolderOption, editionOption, paperOption, localeOption,
              documentAsOfOption},
             runQbr},
            {"deck",
             "BOOK",
             1,
             1,
             "Prints the customer's edition of a business review as slides in 16:9.",
             {accountOption,
              allOption,
              qbr,
              {"--without-commercial", nullptr, "leaves out the page with recommendation and contract"},
              outOrFolderOption,
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
              allOption,
              {"--kind", "stakeholders|whitespace|health", "which picture"},
              {"--out", "FILE", "the picture, .svg, .png or .pdf; with --all the folder"},
              editionOption,
              picturePaperOption,
              localeOption,
              documentAsOfOption},
             runMap}};
}

} // namespace foothold::cli
