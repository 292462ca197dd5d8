#include "app/cli/document_request.h"

#include "core/documents/account_plan.h"
#include "core/documents/picture_sheet.h"
#include "core/documents/plan_workbook.h"
#include "core/exchange/xlsx_writer.h"
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

Result<int> writePlan(AccountFacts account, const DocumentJob& job, const QString& path) {
    return writeDocument(composePlan(account, job.options), job, path);
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

Result<int> writeAll(const DocumentJob& job, const QString& folder) {
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Io, QStringLiteral("The folder %1 cannot be made.").arg(folder));
    const Facts& facts = *job.facts;
    int refused = 0;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        const auto written = writePlan(account, job, QDir(folder).filePath(fileNameOf(account)));
        if (written) continue;
        if (written.error().kind != ErrorKind::Rejected) return tl::unexpected(written.error());
        say(QStringLiteral("%1: %2").arg(account->accountId.toString(), written.error().message));
        ++refused;
    }
    say(QStringLiteral("%1 plans written to %2.")
            .arg(facts.accountCount() - refused)
            .arg(QDir::toNativeSeparators(folder)));
    return refused > 0 ? Problems : Done;
}

Result<int> runPlan(const Arguments& arguments) {
    if (arguments.has("--all") == arguments.has("--account"))
        return failure(ErrorKind::Usage, QStringLiteral("plan needs either --account A or --all."));
    if (!arguments.has("--out"))
        return failure(ErrorKind::Usage,
                       QStringLiteral("plan needs --out, the file (with --all the folder) to write."));
    const auto job = documentJob(arguments);
    if (!job) return tl::unexpected(job.error());
    const QString out = arguments.value("--out");
    if (arguments.has("--all")) return writeAll(*job, out);
    const auto account = accountOf(*job->facts, arguments);
    if (!account) return tl::unexpected(account.error());
    if (out.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) return writeTables(*account, *job, out);
    return writePlan(*account, *job, out);
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
    return {{"plan",
             "BOOK",
             1,
             1,
             "Prints the account plan of one account, or of all, as PDF; or the tables of one as XLSX.",
             {accountOption,
              {"--all", nullptr, "every account, into the folder --out"},
              {"--out", "FILE", "the PDF, or the workbook (.xlsx); with --all the folder"},
              editionOption,
              paperOption,
              localeOption,
              documentAsOfOption},
             runPlan},
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
