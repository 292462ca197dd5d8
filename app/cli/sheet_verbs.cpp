#include "app/cli/document_request.h"
#include "app/cli/figure_json.h"
#include "app/cli/question.h"
#include "app/cli/text_format.h"
#include "core/documents/portfolio_report.h"
#include "core/documents/proposal.h"
#include "core/documents/shared_figures.h"
#include "core/playbook/board.h"
#include "core/playbook/outreach.h"
#include "core/playbook/value_record.h"

namespace foothold::cli {

namespace {

constexpr Option opportunityOption{"--opportunity", "O", "the opportunity_id"};

tl::unexpected<Error> needs(const char* verb, const char* options) {
    return failure(ErrorKind::Usage, QStringLiteral("%1 needs %2.").arg(latin(verb), latin(options)));
}

/// Why a document should not be used yet, though it is written; empty: nothing stands against it.
using ReasonsToWait = QStringList (*)(AccountFacts, const DocumentOptions&);

void tellToWait(const QString& opportunity, AccountFacts account, ReasonsToWait reasonsToWait,
                DocumentOptions options) {
    options.locale = QLocale(QStringLiteral("en_GB")); // as everything on standard error
    const QStringList reasons = reasonsToWait ? reasonsToWait(account, options) : QStringList();
    if (reasons.isEmpty()) return;
    say(QStringLiteral("%1: growth is held back: %2.").arg(opportunity, reasons.join(QStringLiteral("; "))));
}

/// A document about an opportunity, or with --all about every open one, named by the opportunity_id.
Result<int> writeDeal(const Arguments& arguments, AccountDocument document,
                      ReasonsToWait reasonsToWait = nullptr) {
    const DocumentEntry& entry = entryOf(document);
    if (arguments.has("--opportunity") == arguments.has("--all") || !arguments.has("--out"))
        return needs(entry.verb,
                     "either --opportunity O or --all, and --out, the file (with --all the folder)");
    const auto job = documentJob(arguments);
    if (!job) return tl::unexpected(job.error());
    if (arguments.has("--all")) {
        std::vector<DocumentSubject> open;
        ManyDocuments many{.keys = {}, .compose = [&](int i, const DocumentOptions& options) {
                               return entry.compose(open[std::size_t(i)], options);
                           }};
        for (int i = 0; i < job->facts->accountCount(); ++i)
            for (DocumentSubject& subject : subjectsOf(entry, job->facts->at(i), job->options.asOf)) {
                many.keys += subject.opportunity->opportunityId.toString();
                tellToWait(many.keys.back(), subject.account, reasonsToWait, job->options);
                open.push_back(std::move(subject));
            }
        return writeMany(*job, arguments.value("--out"), many);
    }
    const QString id = arguments.value("--opportunity");
    const FoundOpportunity found = findOpportunity(*job->facts, id);
    if (!found.opportunity)
        return failure(ErrorKind::NotFound, QStringLiteral("The book has no opportunity \"%1\".").arg(id));
    const AccountFacts account = job->facts->at(found.account);
    tellToWait(id, account, reasonsToWait, job->options);
    return writeDocument(entry.compose({.account = account, .opportunity = found.opportunity}, job->options),
                         *job, arguments.value("--out"));
}

Result<int> handback(const Arguments& arguments) {
    return writeDeal(arguments, AccountDocument::Handback);
}

Result<int> proposal(const Arguments& arguments) {
    return writeDeal(arguments, AccountDocument::Proposal, reasonsAgainstProposing);
}

Result<int> conversation(const Arguments& arguments) {
    return writeOneOrAll(arguments, AccountDocument::Conversation);
}

Result<int> discovery(const Arguments& arguments) {
    return writeOneOrAll(arguments, AccountDocument::Discovery);
}

Result<int> report(const Arguments& arguments) {
    if (!arguments.has("--out")) return needs("report", "--out FILE");
    const auto job = documentJob(arguments);
    if (!job) return tl::unexpected(job.error());
    return writeDocument(composePortfolioReport(*job->facts, job->options), *job, arguments.value("--out"));
}

QJsonObject valueJson(AccountFacts account, const ValueRecord& record) {
    QJsonArray lines;
    for (const ValueLine& line : record.lines) {
        const Outcome& o = *line.outcome;
        lines.push_back(QJsonObject{
            {QStringLiteral("outcome_id"), o.outcomeId.toString()},
            {QStringLiteral("goal"), o.goal.toString()},
            {QStringLiteral("state"), latin(nameOf(line.state))},
            {QStringLiteral("baseline"), json(o.baseline)},
            {QStringLiteral("target"), json(o.target)},
            {QStringLiteral("target_on"), json(o.targetOn)},
            {QStringLiteral("actual"), json(o.actual)},
            {QStringLiteral("achieved_on"), json(o.achievedOn)},
            {QStringLiteral("beats_target"), line.beatsTarget ? QJsonValue(*line.beatsTarget) : QJsonValue()},
            {QStringLiteral("value"), jsonMoney(o.valueAmount, account->currency)}});
    }
    return {{QStringLiteral("outcomes"), lines},
            {QStringLiteral("achieved"), record.achieved},
            {QStringLiteral("proven"), jsonMoney(record.proven, account->currency)},
            {QStringLiteral("without_value"), record.withoutValue},
            {QStringLiteral("share_of_arr"), json(record.shareOfArr)},
            {QStringLiteral("currency"), account->currency.code()}};
}

Result<int> value(const Arguments& arguments) {
    if (arguments.has("--out")) return writeOneOrAll(arguments, AccountDocument::ValueRecord);
    const auto question = ask(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto account = accountOf(arguments, *question->facts);
    if (!account) return tl::unexpected(account.error());
    const ValueRecord record = valueRecordOf(*account, question->asOf);
    if (arguments.json()) {
        printWithWarnings(valueJson(*account, record), warningsOf(*account, question->asOf));
        return Done;
    }
    const Currency currency = (*account)->currency;
    std::vector<QStringList> rows;
    for (const ValueLine& line : record.lines) {
        const Outcome& o = *line.outcome;
        rows.push_back({inLine(o.goal), latin(nameOf(line.state)), figure(o.baseline, 2), figure(o.target, 2),
                        figure(o.actual, 2), inLine(o.unit), money(o.valueAmount, currency)});
    }
    print(textTable({{QStringLiteral("Outcome")},
                     {QStringLiteral("State")},
                     {QStringLiteral("Baseline"), true},
                     {QStringLiteral("Target"), true},
                     {QStringLiteral("Actual"), true},
                     {QStringLiteral("Unit")},
                     {QStringLiteral("Value"), true}},
                    rows) +
          QStringLiteral("\nProven: %1\n").arg(money(record.proven, currency)));
    return Done;
}

Result<int> outreach(const Arguments& arguments) {
    const auto question = ask(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto account = accountOf(arguments, *question->facts);
    if (!account) return tl::unexpected(account.error());
    const auto templates = outreachTemplates(*question->facts);
    const QString name = arguments.value("--template");
    const auto chosen = std::ranges::find(templates, name, &OutreachTemplate::name);
    if (chosen == templates.end()) {
        QStringList names;
        for (const OutreachTemplate& text : templates)
            names += text.name;
        return failure(ErrorKind::Usage,
                       QStringLiteral("--template is one of: %1.").arg(names.join(QLatin1String(", "))));
    }
    const OutreachDraft draft = fillTemplate(chosen->text, *account, question->asOf,
                                             {arguments.value("--signal"), arguments.value("--contact")});
    if (arguments.json()) {
        printJson({{QStringLiteral("to"), json(draft.to)},
                   {QStringLiteral("subject"), json(draft.subject)},
                   {QStringLiteral("body"), draft.body},
                   {QStringLiteral("missing"), QJsonArray::fromStringList(draft.missing)}});
        return Done;
    }
    if (!draft.subject.isEmpty()) print(draft.subject + QLatin1String("\n\n"));
    print(draft.body + QLatin1Char('\n'));
    if (!draft.missing.isEmpty())
        say(QStringLiteral("Not known: %1.").arg(draft.missing.join(QLatin1String(", "))));
    return Done;
}

} // namespace

std::vector<Verb> sheetVerbs() {
    return {{"handback",
             "BOOK",
             1,
             1,
             "prints what sales needs to take an expansion over",
             {opportunityOption, allOption, outOrFolderOption, editionOption, paperOption, localeOption,
              documentAsOfOption},
             handback},
            {"proposal",
             "BOOK",
             1,
             1,
             "prints one opportunity on one page for the customer",
             {opportunityOption, allOption, outOrFolderOption, editionOption, paperOption, localeOption,
              documentAsOfOption},
             proposal},
            {"discovery",
             "BOOK",
             1,
             1,
             "prints what changed at an account, what to ask, and whom to call first",
             {accountOption, allOption, outOrFolderOption, editionOption, paperOption, localeOption,
              documentAsOfOption},
             discovery},
            {"report",
             "BOOK",
             1,
             1,
             "prints the portfolio for the team's lead",
             {outOption, editionOption, paperOption, localeOption, documentAsOfOption},
             report},
            {"conversation",
             "BOOK",
             1,
             1,
             "prints the five steps of an expansion talk",
             {accountOption, allOption, outOrFolderOption, editionOption, paperOption, localeOption,
              documentAsOfOption},
             conversation},
            {"value",
             "BOOK",
             1,
             1,
             "what an account got for its money, as a list, or as PDF, also of every account",
             {accountOption, allOption, outOrFolderOption, editionOption, paperOption, localeOption,
              documentAsOfOption},
             value},
            {"outreach",
             "BOOK",
             1,
             1,
             "a draft from a template, for a person to read and send",
             {accountOption,
              {"--template", "NAME", "of the book, or one that comes with the program"},
              {"--contact", "C", "the contact_id of the person it goes to"},
              {"--signal", "ID", "the signal it is about"},
              asOfOption},
             outreach}};
}

} // namespace foothold::cli
