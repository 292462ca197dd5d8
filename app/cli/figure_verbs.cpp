#include "app/cli/command.h"
#include "app/cli/figure_json.h"
#include "app/cli/figure_text.h"

#include "core/metrics/contracts.h"
#include "core/store/facts_reader.h"

#include <QJsonArray>

namespace foothold::cli {

namespace {

using FactsPointer = std::shared_ptr<const Facts>;

/// The facts of the book and the date that a verb asks for.
struct Question {
    FactsPointer facts;
    Date asOf;
};

Result<Question> ask(const Arguments& arguments) {
    const Clock clock;
    const auto asOf = arguments.date("--as-of", clock.today());
    if (!asOf) return tl::unexpected(asOf.error());
    const auto book = Book::open(arguments.positional[0], Book::Access::ReadOnly);
    if (!book) return tl::unexpected(book.error());
    auto facts = readFacts(**book);
    if (!facts) return tl::unexpected(facts.error());
    return Question{std::move(*facts), *asOf};
}

Result<AccountFacts> accountOf(const Arguments& arguments, const Facts& facts) {
    const QString id = arguments.value("--account");
    if (id.isEmpty())
        return failure(ErrorKind::Usage, QStringLiteral("--account is missing: give the account_id."));
    if (const auto account = facts.find(id)) return *account;
    return failure(
        ErrorKind::NotFound,
        QStringLiteral("The book has no account \"%1\". \"foothold-cli accounts\" lists them.").arg(id));
}

/// Lines that count as 0 for want of a commission, named in the answer.
QJsonArray warningsOf(AccountFacts account, Date asOf) {
    QJsonArray warnings;
    for (const ContractLine* line : linesWithoutCommission(account, asOf))
        warnings.push_back(
            QStringLiteral("Contract line %1 of account %2 has no commission_pct and counts as 0.")
                .arg(line->lineId, account->accountId));
    return warnings;
}

void printWithWarnings(QJsonObject answer, const QJsonArray& warnings) {
    if (!warnings.isEmpty()) answer.insert(QStringLiteral("warnings"), warnings);
    printJson(answer);
}

Result<int> accounts(const Arguments& arguments) {
    const auto question = ask(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto& [facts, asOf] = *question;
    if (!arguments.json()) {
        print(accountsText(*facts, asOf));
        return Done;
    }
    QJsonArray rows, warnings;
    for (int i = 0; i < facts->accountCount(); ++i) {
        rows.push_back(accountJson(facts->at(i), asOf));
        for (const QJsonValue& warning : warningsOf(facts->at(i), asOf))
            warnings.push_back(warning);
    }
    printWithWarnings({{QStringLiteral("as_of"), isoDate(asOf)},
                       {QStringLiteral("currency"), facts->settings().currency.code()},
                       {QStringLiteral("accounts"), rows}},
                      warnings);
    return Done;
}

Result<int> whitespace(const Arguments& arguments) {
    const auto question = ask(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto account = accountOf(arguments, *question->facts);
    if (!account) return tl::unexpected(account.error());
    const Whitespace answer = whitespaceOf(*account, question->asOf);
    if (arguments.json())
        printWithWarnings(whitespaceJson(*account, answer), warningsOf(*account, question->asOf));
    else
        print(whitespaceText(*account, answer));
    return Done;
}

Result<int> monthsOf(const Arguments& arguments) {
    bool ok = false;
    const QString text = arguments.value("--months", QStringLiteral("12"));
    const int months = text.toInt(&ok);
    if (ok && months >= 1 && months <= 1200) return months;
    return failure(ErrorKind::Usage,
                   QStringLiteral("--months needs a whole number from 1 to 1200, not \"%1\".").arg(text));
}

Result<int> trend(const Arguments& arguments) {
    const auto months = monthsOf(arguments);
    if (!months) return tl::unexpected(months.error());
    const auto question = ask(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto account = accountOf(arguments, *question->facts);
    if (!account) return tl::unexpected(account.error());
    const auto points = healthTrend(*account, question->asOf, *months);
    if (arguments.json())
        printJson(trendJson(*account, question->asOf, points));
    else
        print(trendText(*account, question->asOf, points));
    return Done;
}

Result<int> explain(const Arguments& arguments) {
    const QString figure = arguments.value("--figure");
    const bool health = figure == QLatin1String("health");
    if (!health && figure != QLatin1String("whitespace"))
        return failure(
            ErrorKind::Usage,
            QStringLiteral("--figure needs \"health\" or \"whitespace\", not \"%1\".").arg(figure));
    const auto question = ask(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto account = accountOf(arguments, *question->facts);
    if (!account) return tl::unexpected(account.error());
    Explanation explanation;
    if (health)
        healthOf(*account, question->asOf, {}, &explanation);
    else
        whitespaceScore(*account, question->asOf, &explanation);
    if (arguments.json())
        printJson(json(explanation));
    else
        print(explanationText(explanation));
    return Done;
}

} // namespace

std::vector<Verb> figureVerbs() {
    const Option asOf{"--as-of", "YYYY-MM-DD", "the date that is asked for; default: today"};
    const Option account{"--account", "A", "the account_id"};
    return {
        {"accounts", "BOOK", 1, 1, "the portfolio, account by account", {asOf}, accounts},
        {"whitespace",
         "BOOK",
         1,
         1,
         "an account's whitespace: five dimensions and the map",
         {account, asOf},
         whitespace},
        {"trend",
         "BOOK",
         1,
         1,
         "an account's health at month-ends",
         {account, {"--months", "N", "how many month-ends; default: 12"}, asOf},
         trend},
        {"explain",
         "BOOK",
         1,
         1,
         "why a figure is what it is, down to the facts",
         {account, {"--figure", "F", "health or whitespace"}, asOf},
         explain},
    };
}

} // namespace foothold::cli
