#include "app/cli/figure_json.h"
#include "app/cli/question.h"
#include "app/cli/text_format.h"
#include "core/exchange/calendar_file.h"
#include "core/playbook/calendar.h"
#include "core/playbook/renewals.h"

namespace foothold::cli {

namespace {

QJsonArray checkpointsJson(const std::vector<Checkpoint>& checkpoints) {
    QJsonArray list;
    for (const Checkpoint& checkpoint : checkpoints)
        list.push_back(QJsonObject{{QStringLiteral("date"), isoDate(checkpoint.date)},
                                   {QStringLiteral("months"), checkpoint.months},
                                   {QStringLiteral("purpose"), purposeOf(checkpoint)},
                                   {QStringLiteral("state"), latin(nameOf(checkpoint.state))}});
    return list;
}

QJsonObject renewalJson(const Facts& facts, const Renewal& renewal) {
    const AccountFacts account = facts.at(renewal.account);
    return {{QStringLiteral("account_id"), account->accountId.toString()},
            {QStringLiteral("contract_id"), renewal.contract->contractId.toString()},
            {QStringLiteral("renewal_on"), isoDate(renewal.renewalOn)},
            {QStringLiteral("arr"), jsonMoney(renewal.arr, account->currency)},
            {QStringLiteral("currency"), account->currency.code()},
            {QStringLiteral("health_colour"),
             renewal.health ? QJsonValue(latin(nameOf(*renewal.health))) : QJsonValue()},
            {QStringLiteral("contraction_flagged"), renewal.flagged},
            {QStringLiteral("notice_on"), json(renewal.noticeOn)},
            {QStringLiteral("forecast"), latin(nameOf(renewal.forecast))},
            {QStringLiteral("forecast_proposed"), renewal.isProposed},
            {QStringLiteral("expected_arr"), jsonMoney(renewal.contract->expectedArr, account->currency)},
            {QStringLiteral("forecast_note"), json(renewal.contract->forecastNote)},
            {QStringLiteral("expansion_window"),
             QJsonArray{isoDate(renewal.window().first), isoDate(renewal.window().last)}},
            {QStringLiteral("checkpoints"), checkpointsJson(renewal.checkpoints)}};
}

QJsonObject quarterJson(const RenewalQuarter& quarter, Currency currency) {
    QJsonObject forecasts;
    for (std::size_t i = 0; i < quarter.byForecast.size(); ++i)
        forecasts.insert(latin(nameOf(Forecast(i))), jsonMoney(quarter.byForecast[i], currency));
    return {{QStringLiteral("quarter"), isoMonth(quarter.first)},
            {QStringLiteral("renewals"), quarter.renewals},
            {QStringLiteral("arr"), jsonMoney(quarter.arr, currency)},
            {QStringLiteral("forecast"), forecasts},
            {QStringLiteral("unconverted"), quarter.unconverted}};
}

QString renewalsText(const Facts& facts, const std::vector<Renewal>& renewals) {
    std::vector<QStringList> rows;
    for (const Renewal& renewal : renewals) {
        const AccountFacts account = facts.at(renewal.account);
        const Checkpoint* next = renewal.nextCheckpoint();
        QString forecast = latin(nameOf(renewal.forecast));
        if (renewal.isProposed) forecast += QStringLiteral(" (proposed)");
        rows.push_back({isoDate(renewal.renewalOn), inLine(account->accountId), inLine(account->name),
                        money(renewal.arr, account->currency), name(renewal.health),
                        renewal.flagged ? QStringLiteral("flagged") : QString(),
                        renewal.noticeOn ? isoDate(*renewal.noticeOn) : unknownText, forecast,
                        next ? isoDate(next->date) + QLatin1Char(' ') + purposeOf(*next) : QString()});
    }
    return textTable({{QStringLiteral("Renewal")},
                      {QStringLiteral("Account")},
                      {QStringLiteral("Name")},
                      {QStringLiteral("At stake"), true},
                      {QStringLiteral("Health")},
                      {QStringLiteral("Risk")},
                      {QStringLiteral("Notice")},
                      {QStringLiteral("Forecast")},
                      {QStringLiteral("Next checkpoint")}},
                     rows);
}

Result<int> quartersAsked(const Arguments& arguments) {
    if (!arguments.has("--quarters")) return 4;
    bool ok = false;
    const int quarters = arguments.value("--quarters").toInt(&ok);
    if (ok && quarters >= 1 && quarters <= 40) return quarters;
    return failure(ErrorKind::Usage,
                   QStringLiteral("--quarters needs a whole number from 1 to 40, not \"%1\".")
                       .arg(arguments.value("--quarters")));
}

Result<int> renewalsVerb(const Arguments& arguments) {
    const auto quarters = quartersAsked(arguments);
    if (!quarters) return tl::unexpected(quarters.error());
    const auto question = ask(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto& [facts, asOf] = *question;
    if (arguments.has("--ics")) {
        const auto entries = calendarOf(*facts, asOf, *quarters);
        if (const Status written = writeCalendar(entries, asOf, arguments.value("--ics")); !written)
            return tl::unexpected(written.error());
        say(QStringLiteral("%1 days written to %2.").arg(entries.size()).arg(arguments.value("--ics")));
    }
    const auto renewals = renewalsOf(*facts, asOf, *quarters);
    if (!arguments.json()) {
        print(renewalsText(*facts, renewals));
        return Done;
    }
    const Currency currency = facts->settings().currency;
    QJsonArray list, sums, starts;
    for (const Renewal& renewal : renewals)
        list.push_back(renewalJson(*facts, renewal));
    for (const RenewalQuarter& quarter : quartersOf(renewals))
        sums.push_back(quarterJson(quarter, currency));
    for (const Onboarding& start : onboardingOf(*facts, asOf))
        starts.push_back(
            QJsonObject{{QStringLiteral("account_id"), facts->at(start.account)->accountId.toString()},
                        {QStringLiteral("since"), isoDate(start.since)},
                        {QStringLiteral("checkpoints"), checkpointsJson(start.checkpoints)}});
    printWithWarnings({{QStringLiteral("renewals"), list},
                       {QStringLiteral("onboarding"), starts},
                       {QStringLiteral("quarters"), sums},
                       {QStringLiteral("currency"), currency.code()}},
                      warningsOf(*facts, {asOf}));
    return Done;
}

} // namespace

std::vector<Verb> renewalVerbs() {
    return {{"renewals",
             "BOOK",
             1,
             1,
             "what comes up for renewal, with checkpoints and forecast",
             {asOfOption,
              {"--quarters", "N", "how far ahead, in quarters; default: 4"},
              {"--ics", "FILE", "all of it as a calendar file, too"}},
             renewalsVerb}};
}

} // namespace foothold::cli
