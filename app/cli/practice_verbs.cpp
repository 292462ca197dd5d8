#include "app/cli/figure_json.h"
#include "app/cli/question.h"
#include "app/cli/text_format.h"

#include "core/metrics/benchmarks.h"
#include "core/metrics/contracts.h"
#include "core/metrics/coverage.h"
#include "core/metrics/nps.h"

/// How customers are looked after: coverage, NPS.
namespace foothold::cli {

namespace {

QJsonObject coverageJson(const Facts& facts, Date asOf, const std::vector<CsmLoad>& loads) {
    const Currency currency = facts.settings().currency;
    QJsonArray csms, accounts;
    for (const CsmLoad& load : loads)
        csms.push_back(QJsonObject{{QStringLiteral("csm"), json(load.csm)},
                                   {QStringLiteral("accounts"), load.accounts},
                                   {QStringLiteral("arr"), jsonMoney(load.arr, currency)},
                                   {QStringLiteral("load"), load.load}});
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        const Threading threading = threadingAt(account, asOf);
        const auto time = timeToValueOf(account, asOf);
        const auto expansion = monthsToFirstExpansion(account, asOf);
        accounts.push_back(
            QJsonObject{{QStringLiteral("account_id"), account->accountId.toString()},
                        {QStringLiteral("engaged"), threading.engaged},
                        {QStringLiteral("single_threaded"), threading.isSingleThreaded()},
                        {QStringLiteral("time_to_value_days"), time ? QJsonValue(time->days) : QJsonValue()},
                        {QStringLiteral("time_to_value_band"), time ? jsonName(time->band) : QJsonValue()},
                        {QStringLiteral("value_reached"), time ? QJsonValue(time->reached) : QJsonValue()},
                        {QStringLiteral("time_to_first_expansion_months"), json(expansion)}});
    }
    return {{QStringLiteral("csms"), csms},
            {QStringLiteral("accounts"), accounts},
            {QStringLiteral("currency"), currency.code()}};
}

QString timeText(const std::optional<TimeToValue>& time) {
    if (!time) return unknownText;
    return time->reached ? QString::number(time->days) : QStringLiteral("%1 so far").arg(time->days);
}

/// What load and time to value are held against.
QString benchmarksText() {
    QStringList segments;
    for (const Text segment : {Text("enterprise"), Text("mid_market"), Text("smb")})
        if (const auto days = timeToValueBenchmark(segment))
            segments.push_back(QStringLiteral("%1 %2, %3, %4")
                                   .arg(segment.toString(), rangeText(days->good), rangeText(days->great),
                                        rangeText(days->best)));
    return QStringLiteral("\nDays to value, good, great, best: %1 (%2). Load: accounts a CSM by touch, see "
                          "\"foothold-cli profile\" (%3).\n")
        .arg(segments.join(QStringLiteral("; ")), timeToValueBenchmark("smb")->source,
             benchmarkSource(QStringLiteral("csm_capacity")));
}

QString coverageText(const Facts& facts, Date asOf, const std::vector<CsmLoad>& loads) {
    std::vector<QStringList> csms, accounts;
    for (const CsmLoad& load : loads)
        csms.push_back({inLine(orUnknown(load.csm)), QString::number(load.accounts),
                        money(load.arr, facts.settings().currency), figure(100 * load.load),
                        load.load > 1 ? QStringLiteral("! over capacity") : QString()});
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        if (arrAt(account, asOf) <= 0) continue;
        const Threading threading = threadingAt(account, asOf);
        const auto time = timeToValueOf(account, asOf);
        const auto expansion = monthsToFirstExpansion(account, asOf);
        accounts.push_back(
            {inLine(account->accountId), inLine(account->name), QString::number(threading.engaged),
             threading.isSingleThreaded() ? QStringLiteral("! single-threaded") : QString(), timeText(time),
             name(time ? time->band : std::nullopt), expansion ? QString::number(*expansion) : unknownText});
    }
    return textTable({{QStringLiteral("CSM")},
                      {QStringLiteral("Customers"), true},
                      {QStringLiteral("ARR"), true},
                      {QStringLiteral("Load %"), true},
                      {QString()}},
                     csms) +
           QLatin1Char('\n') +
           textTable({{QStringLiteral("Customer")},
                      {QStringLiteral("Name")},
                      {QStringLiteral("Engaged people"), true},
                      {QString()},
                      {QStringLiteral("Days to value"), true},
                      {QStringLiteral("Band")},
                      {QStringLiteral("Months to expansion"), true}},
                     accounts) +
           benchmarksText();
}

Result<int> coverage(const Arguments& arguments) {
    const auto question = ask(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto& [facts, asOf] = *question;
    const auto loads = csmLoads(*facts, asOf, Profiles(*facts, asOf));
    if (arguments.json())
        printWithWarnings(coverageJson(*facts, asOf, loads), warningsOf(*facts, {asOf}));
    else
        print(coverageText(*facts, asOf, loads));
    return Done;
}

Result<int> nps(const Arguments& arguments) {
    const auto by = keyOf<GroupKey>(arguments);
    if (!by) return tl::unexpected(by.error());
    if (*by == GroupKey::Family)
        return failure(ErrorKind::Usage, QStringLiteral("NPS cannot be asked by family: a response names an "
                                                        "account, not a product. Use another key for --by."));
    const auto question = askPeriod(arguments);
    if (!question) return tl::unexpected(question.error());
    QJsonArray groups;
    std::vector<QStringList> rows;
    for (const NpsGroup& group : npsOf(*question->facts, question->period, *by)) {
        groups.push_back(QJsonObject{{QStringLiteral("group"), group.group.toString()},
                                     {QStringLiteral("responses"), group.responses},
                                     {QStringLiteral("nps"), json(group.nps)},
                                     {QStringLiteral("band"), jsonName(group.band)}});
        rows.push_back({inLine(orUnknown(group.group)), QString::number(group.responses),
                        QString::number(group.promoters), QString::number(group.detractors),
                        figure(group.nps), name(group.band)});
    }
    if (arguments.json())
        printJson({{QStringLiteral("groups"), groups}});
    else
        print(textTable({{QStringLiteral("Group")},
                         {QStringLiteral("People"), true},
                         {QStringLiteral("9\u201310"), true},
                         {QStringLiteral("0\u20136"), true},
                         {QStringLiteral("NPS"), true},
                         {QStringLiteral("Band")}},
                        rows) +
              QStringLiteral("\nGood above 50, outstanding above 70 (%1).\n")
                  .arg(benchmarkSource(QStringLiteral("nps"))));
    return Done;
}

} // namespace

std::vector<Verb> practiceVerbs() {
    return {
        {"coverage",
         "BOOK",
         1,
         1,
         "load of each CSM; engaged people and time to value of each account",
         {asOfOption},
         coverage},
        {"nps",
         "BOOK",
         1,
         1,
         "NPS, of each person the latest answer",
         {fromOption, toOption, {"--by", "KEY", "segment, tier, csm, industry or region"}},
         nps},
    };
}

} // namespace foothold::cli
