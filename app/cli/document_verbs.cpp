#include "app/cli/command.h"

#include "core/documents/account_plan.h"
#include "core/documents/picture_sheet.h"
#include "core/store/facts_reader.h"
#include "ui/paint/pdf.h"
#include "ui/paint/picture_file.h"

#include <QDir>

namespace foothold::cli {

namespace {

constexpr Option accountOption{"--account", "A", "the account, by its account_id"};
constexpr Option asOfOption{"--as-of", "YYYY-MM-DD", "the date of the figures (default: today)"};
constexpr Option localeOption{"--locale", "xx_YY", "how figures and dates read (default: the book's)"};

/// What a document is made for, as the options say.
struct Request {
    PlanOptions plan;
    Paper paper = Paper::A4;
};

Result<Request> requestOf(const Arguments& arguments, const Facts& facts) {
    Request request;
    const auto asOf = arguments.date("--as-of", Clock().today());
    if (!asOf) return tl::unexpected(asOf.error());
    const auto locale = documentLocale(facts, arguments.value("--locale"));
    if (!locale) return tl::unexpected(locale.error());
    const QString edition = arguments.value("--edition", QStringLiteral("internal"));
    if (edition != QLatin1String("internal") && edition != QLatin1String("customer"))
        return failure(ErrorKind::Usage,
                       QStringLiteral("--edition is internal or customer, not \"%1\".").arg(edition));
    const QString paper = arguments.value("--paper");
    if (arguments.has("--paper") && paper != QLatin1String("a4") && paper != QLatin1String("letter"))
        return failure(ErrorKind::Usage, QStringLiteral("--paper is a4 or letter, not \"%1\".").arg(paper));
    request.plan = {*asOf,
                    edition == QLatin1String("customer") ? doc::Edition::Customer : doc::Edition::Internal,
                    *locale};
    request.paper = paper.isEmpty()                ? paperOf(*locale)
                    : paper == QLatin1String("a4") ? Paper::A4
                                                   : Paper::Letter;
    return request;
}

Result<std::shared_ptr<const Facts>> factsOf(const QString& path) {
    auto book = Book::open(path, Book::Access::ReadOnly);
    if (!book) return tl::unexpected(book.error());
    return readFacts(**book);
}

Result<AccountFacts> accountOf(const Facts& facts, const Arguments& arguments) {
    const QString id = arguments.value("--account");
    if (const auto account = facts.find(id)) return *account;
    return failure(
        ErrorKind::NotFound,
        QStringLiteral("The book has no account \"%1\". \"foothold-cli accounts\" lists them.").arg(id));
}

Status writePlan(AccountFacts account, const Request& request, const QString& path) {
    auto document = composePlan(account, request.plan);
    if (!document) return tl::unexpected(document.error());
    return writePdf(DocumentPages(std::move(*document), request.paper), path);
}

/// The account_id with every character outside A-Z a-z 0-9 . _ - as %XX of its UTF-8 bytes.
QString fileNameOf(AccountFacts account) {
    const std::string_view id = account->accountId.view();
    const QByteArray encoded = QByteArray(id.data(), qsizetype(id.size())).toPercentEncoding({}, "~");
    return QString::fromLatin1(encoded) + QLatin1String(".pdf");
}

Result<int> writeAll(const Facts& facts, const Request& request, const QString& folder) {
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Io, QStringLiteral("The folder %1 cannot be made.").arg(folder));
    int refused = 0;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        const Status written = writePlan(account, request, QDir(folder).filePath(fileNameOf(account)));
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
    const auto facts = factsOf(arguments.positional.first());
    if (!facts) return tl::unexpected(facts.error());
    const auto request = requestOf(arguments, **facts);
    if (!request) return tl::unexpected(request.error());
    const QString out = arguments.value("--out");
    if (arguments.has("--all")) return writeAll(**facts, *request, out);
    const auto account = accountOf(**facts, arguments);
    if (!account) return tl::unexpected(account.error());
    if (const Status written = writePlan(*account, *request, out); !written)
        return tl::unexpected(written.error());
    return Done;
}

Result<int> runMap(const Arguments& arguments) {
    const QString kind = arguments.value("--kind");
    if (kind != QLatin1String("whitespace") && kind != QLatin1String("health"))
        return failure(ErrorKind::Usage, QStringLiteral("map needs --kind whitespace or health."));
    if (!arguments.has("--account") || !arguments.has("--out"))
        return failure(ErrorKind::Usage, QStringLiteral("map needs --account A and --out FILE."));
    const auto facts = factsOf(arguments.positional.first());
    if (!facts) return tl::unexpected(facts.error());
    const auto request = requestOf(arguments, **facts);
    if (!request) return tl::unexpected(request.error());
    const auto account = accountOf(**facts, arguments);
    if (!account) return tl::unexpected(account.error());
    const auto sheet = kind == QLatin1String("health") ? healthSheet(*account, request->plan)
                                                       : whitespaceSheet(*account, request->plan);
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
             "Prints the account plan of one account, or of all, as PDF.",
             {accountOption,
              {"--all", nullptr, "every account, into the folder --out"},
              {"--out", "FILE", "the PDF, with --all the folder"},
              {"--edition", "internal|customer", "for ourselves (default) or for the customer"},
              {"--paper", "a4|letter", "the paper (default: by the locale)"},
              localeOption,
              asOfOption},
             runPlan},
            {"map",
             "BOOK",
             1,
             1,
             "Draws the whitespace map or the health trend of an account.",
             {accountOption,
              {"--kind", "whitespace|health", "which picture"},
              {"--out", "FILE", "the picture, .svg, .png or .pdf"},
              {"--edition", "internal|customer", "for ourselves (default) or for the customer"},
              localeOption,
              asOfOption},
             runMap}};
}

} // namespace foothold::cli
