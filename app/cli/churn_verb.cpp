#include "app/cli/figure_json.h"
#include "app/cli/question.h"
#include "app/cli/text_format.h"

#include "core/metrics/churn.h"

namespace foothold::cli {

namespace {

QString quarterName(const QuarterCohort& cohort) {
    return QStringLiteral("%1-Q%2").arg(cohort.year).arg(cohort.quarter);
}

QStringList signalNames(const Autopsy& autopsy) {
    QStringList names;
    for (std::size_t i = 0; i < contractionSignalCount; ++i)
        if (autopsy.signals[i]) names.push_back(nameString(ContractionSignal(i)));
    return names;
}

QJsonObject autopsyJson(const Facts& facts, const Autopsy& autopsy) {
    QJsonArray health;
    for (const HealthPoint& point : autopsy.health)
        health.push_back(QJsonObject{{QStringLiteral("date"), isoDate(point.date)},
                                     {QStringLiteral("health"), json(point.health.score)},
                                     {QStringLiteral("colour"), jsonName(point.health.colour)}});
    return {{QStringLiteral("account_id"), facts.at(autopsy.account)->accountId.toString()},
            {QStringLiteral("last_day"), isoDate(autopsy.lastDay)},
            {QStringLiteral("arr"), jsonMoney(autopsy.arr, facts.settings().currency)},
            {QStringLiteral("reason"), jsonName(autopsy.reason)},
            {QStringLiteral("health"), health},
            {QStringLiteral("contraction_signals"), QJsonArray::fromStringList(signalNames(autopsy))},
            {QStringLiteral("champion"), json(autopsy.champion)},
            {QStringLiteral("champion_engaged"), autopsy.championEngaged},
            {QStringLiteral("active_users_year_before"), json(autopsy.usersThen)},
            {QStringLiteral("active_users_last"), json(autopsy.usersLast)}};
}

QJsonObject churnJson(const Facts& facts, const std::vector<ChurnReason>& reasons,
                      const std::vector<QuarterCohort>& cohorts, const std::vector<Autopsy>& autopsies) {
    const Currency currency = facts.settings().currency;
    QJsonArray reasonArray, cohortArray, autopsyArray;
    for (const ChurnReason& reason : reasons) {
        const auto voluntary = reason.isVoluntary();
        reasonArray.push_back(
            QJsonObject{{QStringLiteral("reason"), jsonName(reason.reason)},
                        {QStringLiteral("voluntary"), voluntary ? QJsonValue(*voluntary) : QJsonValue()},
                        {QStringLiteral("accounts"), reason.accounts},
                        {QStringLiteral("arr"), jsonMoney(reason.arr, currency)}});
    }
    for (const QuarterCohort& cohort : cohorts)
        cohortArray.push_back(
            QJsonObject{{QStringLiteral("quarter"), quarterName(cohort)},
                        {QStringLiteral("opening"), jsonMoney(cohort.opening, currency)},
                        {QStringLiteral("expansion"), jsonMoney(cohort.expansion, currency)},
                        {QStringLiteral("contraction"), jsonMoney(cohort.contraction, currency)},
                        {QStringLiteral("churn"), jsonMoney(cohort.churn, currency)},
                        {QStringLiteral("closing"), jsonMoney(cohort.closing, currency)}});
    for (const Autopsy& autopsy : autopsies)
        autopsyArray.push_back(autopsyJson(facts, autopsy));
    return {{QStringLiteral("reasons"), reasonArray},
            {QStringLiteral("cohorts"), cohortArray},
            {QStringLiteral("autopsies"), autopsyArray},
            {QStringLiteral("currency"), currency.code()}};
}

QString reasonsText(const std::vector<ChurnReason>& reasons, Currency currency) {
    std::vector<QStringList> rows;
    for (const ChurnReason& reason : reasons) {
        const auto voluntary = reason.isVoluntary();
        rows.push_back({reason.reason ? name(reason.reason) : QStringLiteral("(not recorded)"),
                        !voluntary   ? unknownText
                        : *voluntary ? QStringLiteral("yes")
                                     : QStringLiteral("no"),
                        QString::number(reason.accounts), money(reason.arr, currency)});
    }
    return textTable({{QStringLiteral("Reason")},
                      {QStringLiteral("Voluntary")},
                      {QStringLiteral("Accounts"), true},
                      {QStringLiteral("ARR"), true}},
                     rows);
}

QString cohortsText(const std::vector<QuarterCohort>& cohorts, Currency currency) {
    std::vector<QStringList> rows;
    for (const QuarterCohort& cohort : cohorts)
        rows.push_back({quarterName(cohort), money(cohort.opening, currency),
                        money(cohort.expansion, currency), money(cohort.contraction, currency),
                        money(cohort.churn, currency), money(cohort.closing, currency)});
    return textTable({{QStringLiteral("There at its start")},
                      {QStringLiteral("Opening"), true},
                      {QStringLiteral("Expansion"), true},
                      {QStringLiteral("Contraction"), true},
                      {QStringLiteral("Churn"), true},
                      {QStringLiteral("Closing"), true}},
                     rows);
}

QString autopsiesText(const Facts& facts, const std::vector<Autopsy>& autopsies) {
    std::vector<QStringList> rows;
    for (const Autopsy& autopsy : autopsies) {
        const AccountFacts account = facts.at(autopsy.account);
        QStringList health;
        for (const HealthPoint& point : autopsy.health)
            health.push_back(figure(point.health.score));
        const Contact* champion = account.findContact(autopsy.champion);
        rows.push_back(
            {inLine(account->name), isoDate(autopsy.lastDay), money(autopsy.arr, facts.settings().currency),
             name(autopsy.reason), health.join(QStringLiteral(" ")),
             champion ? inLine(champion->name) +
                            (autopsy.championEngaged ? QString() : QStringLiteral(" (not engaged)"))
                      : unknownText,
             count(autopsy.usersThen) + QStringLiteral(" -> ") + count(autopsy.usersLast),
             signalNames(autopsy).join(QLatin1String(", "))});
    }
    return textTable({{QStringLiteral("Left last")},
                      {QStringLiteral("Last day")},
                      {QStringLiteral("ARR"), true},
                      {QStringLiteral("Reason")},
                      {QStringLiteral("Health 12, 6, 3 months before, at last")},
                      {QStringLiteral("Champion")},
                      {QStringLiteral("Active users, the year"), true},
                      {QStringLiteral("Warnings in the year")}},
                     rows);
}

Result<int> churn(const Arguments& arguments) {
    const auto question = askPeriod(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto& [facts, period] = *question;
    const auto reasons = churnReasons(*facts, period);
    const auto cohorts = quarterCohorts(*facts, period);
    const auto looked = autopsies(*facts, period, Profiles(*facts, period.to));
    const Currency currency = facts->settings().currency;
    if (arguments.json())
        printWithWarnings(churnJson(*facts, reasons, cohorts, looked),
                          warningsOf(*facts, {period.from, period.to}));
    else
        print(QStringLiteral("Churn from %1 to %2\n\n").arg(isoDate(period.from), isoDate(period.to)) +
              reasonsText(reasons, currency) + QLatin1Char('\n') + cohortsText(cohorts, currency) +
              QLatin1Char('\n') + autopsiesText(*facts, looked));
    return Done;
}

} // namespace

std::vector<Verb> churnVerbs() {
    return {{"churn",
             "BOOK",
             1,
             1,
             "why accounts left, what became of each quarter's, and the last 20 in the year before",
             {fromOption, toOption},
             churn}};
}

} // namespace foothold::cli
