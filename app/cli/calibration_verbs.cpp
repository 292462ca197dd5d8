#include "app/cli/figure_json.h"
#include "app/cli/question.h"
#include "app/cli/text_format.h"

#include "core/metrics/calibration.h"
#include "core/metrics/growth_model.h"

/// Whether the scores deserve trust, and what retention does over years.
namespace foothold::cli {

namespace {

QJsonObject confusionJson(const Confusion& confusion, std::optional<double> auc) {
    const auto interval = [](int hits, int of) {
        const Interval i = wilson(hits, of);
        return of == 0 ? QJsonValue() : QJsonValue(QJsonArray{i.low, i.high});
    };
    return {{QStringLiteral("tp"), confusion.tp},
            {QStringLiteral("fp"), confusion.fp},
            {QStringLiteral("fn"), confusion.fn},
            {QStringLiteral("tn"), confusion.tn},
            {QStringLiteral("precision"), json(confusion.precision())},
            {QStringLiteral("precision_interval"), interval(confusion.tp, confusion.tp + confusion.fp)},
            {QStringLiteral("recall"), json(confusion.recall())},
            {QStringLiteral("recall_interval"), interval(confusion.tp, confusion.tp + confusion.fn)},
            {QStringLiteral("auc"), json(auc)}};
}

QJsonObject calibrationJson(const Calibration& answer) {
    QJsonObject components;
    for (std::size_t i = 0; i < componentCount; ++i)
        components.insert(nameString(Component(i)), json(answer.componentAuc[i]));
    QJsonValue interval;
    if (answer.knownBefore() > 0) {
        const Interval share = wilson(answer.redBefore(), answer.knownBefore());
        interval = QJsonArray{100 * share.low, 100 * share.high};
    }
    return {{QStringLiteral("churned"), answer.churned},
            {QStringLiteral("red_before_churn_share"), json(answer.redBeforeChurnShare)},
            {QStringLiteral("red_before_churn_interval"), interval},
            {QStringLiteral("band"), jsonName(answer.band)},
            {QStringLiteral("churn"), confusionJson(answer.churn, answer.churnAuc)},
            {QStringLiteral("expansion"), confusionJson(answer.expansion, answer.expansionAuc)},
            {QStringLiteral("components"), components},
            {QStringLiteral("proposed_threshold"), json(answer.proposedThreshold)}};
}

/// "52 % (41–63 %)".
QString shareText(int hits, int of) {
    if (of == 0) return unknownText;
    const Interval interval = wilson(hits, of);
    return QStringLiteral("%1 % (%2\u2013%3 %)")
        .arg(100 * double(hits) / of, 0, 'f', 0)
        .arg(100 * interval.low, 0, 'f', 0)
        .arg(100 * interval.high, 0, 'f', 0);
}

QString calibrationText(const Calibration& answer, const ScoringProfile& profile) {
    const auto row = [](const QString& what, const Confusion& c, std::optional<double> auc) {
        return QStringList{what,
                           QString::number(c.tp),
                           QString::number(c.fp),
                           QString::number(c.fn),
                           QString::number(c.tn),
                           shareText(c.tp, c.tp + c.fp),
                           shareText(c.tp, c.tp + c.fn),
                           figure(auc, 3)};
    };
    std::vector<QStringList> components;
    for (std::size_t i = 0; i < componentCount; ++i)
        components.push_back({latin(nameOf(Component(i))), figure(answer.componentAuc[i], 3)});
    QString text = QStringLiteral("Calibration from %1 to %2 (in brackets: 95 % intervals)\n\n")
                       .arg(isoDate(answer.period.from), isoDate(answer.period.to));
    text += QStringLiteral("%1 times an account left. Of those with a known health 90 days before, %2 were "
                           "red: %3 (good from 50, best in class from 80: %4).\n\n")
                .arg(answer.churned)
                .arg(shareText(answer.redBefore(), answer.knownBefore()), name(answer.band),
                     benchmarkSource(QStringLiteral("health_calibration")));
    text += textTable({{QStringLiteral("Forecast for the next 90 days")},
                       {QStringLiteral("Hit"), true},
                       {QStringLiteral("False alarm"), true},
                       {QStringLiteral("Missed"), true},
                       {QStringLiteral("Rightly none"), true},
                       {QStringLiteral("Precision"), true},
                       {QStringLiteral("Recall"), true},
                       {QStringLiteral("AUC"), true}},
                      {row(QStringLiteral("red: ARR shrinks"), answer.churn, answer.churnAuc),
                       row(QStringLiteral("ready: ARR grows"), answer.expansion, answer.expansionAuc)});
    text +=
        QLatin1Char('\n') +
        textTable({{QStringLiteral("Component of readiness")}, {QStringLiteral("AUC"), true}}, components);
    if (answer.proposedThreshold)
        text +=
            QStringLiteral("\nThe book's own history proposes to pursue from a readiness of %1 on (now %2). "
                           "\"foothold-cli profile BOOK --set readiness.pursue_from=%1\" takes it over.\n")
                .arg(*answer.proposedThreshold)
                .arg(profile.pursueFrom);
    else
        text += QStringLiteral(
            "\nNo threshold is proposed: it takes 10 accounts that grew and 10 that did not.\n");
    return text;
}

Result<int> calibrateBook(const Arguments& arguments) {
    const auto question = askPeriod(arguments);
    if (!question) return tl::unexpected(question.error());
    const Profiles profiles(*question->facts, question->period.to);
    const Calibration answer = calibrate(*question->facts, question->period, profiles);
    if (arguments.json())
        printJson(calibrationJson(answer));
    else
        print(calibrationText(answer, profiles.ofBook()));
    return Done;
}

constexpr Currency modelCurrency() {
    return Currency();
}

Result<std::int64_t> amountOf(const QString& text, const QString& what) {
    if (const auto minor = parseMoney(text.toStdString(), modelCurrency())) return *minor;
    return failure(
        ErrorKind::Usage,
        QStringLiteral("%1 needs an amount in major units such as 2000000, not \"%2\".").arg(what, text));
}

/// NAME:NEW:NRR; the name may contain colons.
Result<GrowthScenario> scenarioOf(const QString& text) {
    const QStringList parts = text.split(QLatin1Char(':'));
    const auto nrr = parts.size() >= 3 ? parseDecimal(parts.last().toStdString()) : std::nullopt;
    if (!nrr || nrr->mantissa < 0)
        return failure(ErrorKind::Usage,
                       QStringLiteral("--scenario needs NAME:NEW:NRR such as \"now:500000:104\", not \"%1\".")
                           .arg(text));
    const auto amount = amountOf(parts[parts.size() - 2], QStringLiteral("--scenario"));
    if (!amount) return tl::unexpected(amount.error());
    return GrowthScenario{parts.mid(0, parts.size() - 2).join(QLatin1Char(':')), *amount, *nrr};
}

struct GrowthQuestion {
    std::int64_t start = 0;
    int years = 0;
    std::vector<GrowthScenario> scenarios;
};

Result<GrowthQuestion> growthQuestion(const Arguments& arguments) {
    constexpr int most = 50;
    GrowthQuestion question;
    const auto start = amountOf(arguments.value("--start"), QStringLiteral("--start"));
    if (!start) return tl::unexpected(start.error());
    question.start = *start;
    bool ok = false;
    question.years = arguments.value("--years").toInt(&ok);
    if (!ok || question.years < 1 || question.years > most)
        return failure(ErrorKind::Usage,
                       QStringLiteral("--years needs a whole number from 1 to %1, not \"%2\".")
                           .arg(most)
                           .arg(arguments.value("--years")));
    for (const QString& text : arguments.values("--scenario") + arguments.positional) {
        const auto scenario = scenarioOf(text);
        if (!scenario) return tl::unexpected(scenario.error());
        question.scenarios.push_back(*scenario);
    }
    if (question.scenarios.empty())
        return failure(ErrorKind::Usage, QStringLiteral("--scenario is missing: give NAME:NEW:NRR."));
    return question;
}

void printGrowth(const Arguments& arguments, const GrowthQuestion& question,
                 const std::vector<std::vector<std::int64_t>>& results) {
    std::optional<int> breakEven;
    if (results.size() >= 2) breakEven = breakEvenYear(results[0], results[1]);
    if (arguments.json()) {
        QJsonArray scenarios;
        for (std::size_t i = 0; i < results.size(); ++i) {
            QJsonArray arr;
            for (const std::int64_t amount : results[i])
                arr.push_back(QString::fromLatin1(moneyText(amount, modelCurrency())));
            scenarios.push_back(QJsonObject{{QStringLiteral("name"), question.scenarios[i].name},
                                            {QStringLiteral("arr"), arr}});
        }
        printJson(
            {{QStringLiteral("scenarios"), scenarios}, {QStringLiteral("break_even_year"), json(breakEven)}});
        return;
    }
    std::vector<TextColumn> columns{{QStringLiteral("Year"), true}};
    for (const GrowthScenario& scenario : question.scenarios)
        columns.push_back({inLine(scenario.name), true});
    std::vector<QStringList> rows;
    for (int year = 0; year <= question.years; ++year) {
        QStringList row{QString::number(year)};
        for (const auto& arr : results)
            row.push_back(money(arr[std::size_t(year)], modelCurrency()).trimmed());
        rows.push_back(row);
    }
    QString text = textTable(columns, rows);
    if (results.size() >= 2)
        text += breakEven ? QStringLiteral("\n%1 has caught up with %2 in year %3.\n")
                                .arg(inLine(question.scenarios[1].name), inLine(question.scenarios[0].name))
                                .arg(*breakEven)
                          : QStringLiteral("\n%1 does not catch up with %2 in these years.\n")
                                .arg(inLine(question.scenarios[1].name), inLine(question.scenarios[0].name));
    print(text);
}

Result<int> growth(const Arguments& arguments) {
    const auto question = growthQuestion(arguments);
    if (!question) return tl::unexpected(question.error());
    std::vector<std::vector<std::int64_t>> results;
    for (const GrowthScenario& scenario : question->scenarios) {
        auto arr = growthOf(question->start, question->years, scenario);
        if (!arr) return tl::unexpected(arr.error());
        results.push_back(std::move(*arr));
    }
    printGrowth(arguments, *question, results);
    return Done;
}

} // namespace

std::vector<Verb> calibrationVerbs() {
    return {
        {"calibrate",
         "BOOK",
         1,
         1,
         "whether health and readiness told what came, and the threshold that this proposes",
         {fromOption, toOption},
         calibrateBook},
        {"growth",
         "",
         0,
         -1,
         "what retention does over years, scenarios side by side; needs no book",
         {{"--start", "ARR", "ARR now, in major units"},
          {"--years", "N", "how many years, 1 to 50"},
          {"--scenario", "NAME:NEW:NRR", "new ARR a year and NRR in percent; may be given again", true}},
         growth},
    };
}

} // namespace foothold::cli
