#include "app/cli/figure_json.h"
#include "app/cli/figure_text.h"
#include "app/cli/question.h"
#include "app/cli/text_format.h"

#include "core/metrics/benchmarks.h"
#include "core/metrics/figures.h"
#include "core/metrics/lifetime_value.h"
#include "core/metrics/portfolio.h"

namespace foothold::cli {

namespace {

Result<int> accounts(const Arguments& arguments) {
    const auto question = ask(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto& [facts, asOf] = *question;
    const Portfolio portfolio(facts, asOf);
    if (!arguments.json()) {
        print(accountsText(*facts, asOf, portfolio.accounts()));
        return Done;
    }
    QJsonArray rows;
    for (int i = 0; i < facts->accountCount(); ++i)
        rows.push_back(accountJson(facts->at(i), portfolio.accounts()[std::size_t(i)]));
    printWithWarnings({{QStringLiteral("as_of"), isoDate(asOf)},
                       {QStringLiteral("currency"), facts->settings().currency.code()},
                       {QStringLiteral("accounts"), rows}},
                      warningsOf(*facts, {asOf}));
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
        print(whitespaceText(*account, answer) + freshnessText(*account, question->asOf));
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
    const auto points = healthTrend(*account, question->asOf, *months,
                                    Profiles(*question->facts, question->asOf).of(*account));
    if (arguments.json())
        printJson(trendJson(*account, question->asOf, points));
    else
        print(trendText(*account, question->asOf, points) + freshnessText(*account, question->asOf));
    return Done;
}

std::optional<Figure> figureNamed(const QString& name) {
    const QByteArray utf8 = name.toUtf8();
    return valueOf<Figure>(std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

QString figureNames() {
    QStringList names;
    for (const std::string_view name : Names<Figure>::all)
        names.push_back(latin(name));
    return names.join(QLatin1String(", "));
}

LifetimeValue lifetimeValue(AccountFacts account, Date asOf, const Profiles& profiles) {
    return lifetimeValueOf(account, asOf, ChurnRates(account.book(), asOf, profiles));
}

void addClv(QJsonObject& answer, AccountFacts account, const LifetimeValue& clv) {
    answer.insert(QStringLiteral("currency"), account->currency.code());
    answer.insert(QStringLiteral("clv_to_cac"), json(clv.toCac));
    answer.insert(QStringLiteral("clv_to_cac_band"), jsonName(clv.band));
}

QString clvText(const LifetimeValue& clv) {
    if (!clv.toCac) return QStringLiteral("\nCLV : CAC is unknown: the account has no cac.\n");
    return QStringLiteral("\nCLV : CAC is %1, %2 (good from 3, ideal from 4: %3).\n")
        .arg(figure(clv.toCac, 1), name(clv.band), benchmarkSource(QStringLiteral("clv_cac")));
}

Result<int> explainFigure(const Arguments& arguments) {
    const auto figure = figureNamed(arguments.value("--figure"));
    if (!figure)
        return failure(ErrorKind::Usage, QStringLiteral("--figure needs one of %1, not \"%2\".")
                                             .arg(figureNames(), arguments.value("--figure")));
    const auto question = ask(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto since = arguments.date("--since", question->asOf);
    if (!since) return tl::unexpected(since.error());
    if (*since > question->asOf)
        return failure(ErrorKind::Usage,
                       QStringLiteral("--since %1 lies after the date that is asked for, %2.")
                           .arg(isoDate(*since), isoDate(question->asOf)));
    const auto account = accountOf(arguments, *question->facts);
    if (!account) return tl::unexpected(account.error());
    const Profiles profiles(*question->facts, question->asOf);
    const Explanation now = explain(*figure, *account, question->asOf, profiles);
    std::optional<FigureChange> change;
    if (arguments.has("--since")) change = changeBetween(explain(*figure, *account, *since, profiles), now);
    if (arguments.json()) {
        QJsonObject answer = json(now);
        if (change) answer.insert(QStringLiteral("change"), json(*change));
        if (figure == Figure::Clv)
            addClv(answer, *account, lifetimeValue(*account, question->asOf, profiles));
        printJson(answer);
    } else {
        print(explanationText(now) + (change ? changeText(*change, *since) : QString()));
        if (figure == Figure::Clv) print(clvText(lifetimeValue(*account, question->asOf, profiles)));
        print(freshnessText(*account, question->asOf));
    }
    return Done;
}

} // namespace

std::vector<Verb> figureVerbs() {
    return {
        {"accounts", "BOOK", 1, 1, "the portfolio, account by account", {asOfOption}, accounts},
        {"whitespace",
         "BOOK",
         1,
         1,
         "an account's whitespace: five dimensions and the map",
         {accountOption, asOfOption},
         whitespace},
        {"trend",
         "BOOK",
         1,
         1,
         "an account's health at month-ends",
         {accountOption, {"--months", "N", "how many month-ends; default: 12"}, asOfOption},
         trend},
        {"explain",
         "BOOK",
         1,
         1,
         "why a figure is what it is, down to the facts",
         {accountOption,
          {"--figure", "F", "health, readiness, whitespace, contraction, priority or clv"},
          {"--since", "YYYY-MM-DD", "also why it changed since that day"},
          asOfOption},
         explainFigure},
    };
}

} // namespace foothold::cli
