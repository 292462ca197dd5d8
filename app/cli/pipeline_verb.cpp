#include "app/cli/figure_json.h"
#include "app/cli/question.h"
#include "app/cli/text_format.h"

#include "core/metrics/benchmarks.h"
#include "core/metrics/pipeline.h"

namespace foothold::cli {

namespace {

/// A figure of the practice with the benchmark that it is held against.
struct Held {
    const char* name;
    QString label;
    std::optional<double> value;
    int of; ///< how many it is made of; -1: not counted
    std::optional<Benchmark> benchmark;
};

std::vector<Held> heldFigures(const PipelinePractice& practice) {
    const auto small = headlineBenchmark(QStringLiteral("CS-led close rate (<$50K)"));
    const auto large = headlineBenchmark(QStringLiteral("Sales-led close rate (>$50K)"));
    const auto closed = [](const CloseRate& rate) { return rate.won + rate.lost; };
    std::vector<Held> figures = {
        {"cs_close_rate_below_50k", QStringLiteral("CS close rate below 50 000, %"), practice.csBelow.rate(),
         closed(practice.csBelow), small},
        {"cs_close_rate_above_50k", QStringLiteral("CS close rate from 50 000, %"), practice.csAbove.rate(),
         closed(practice.csAbove), std::nullopt},
        {"sales_close_rate_below_50k", QStringLiteral("Sales close rate below 50 000, %"),
         practice.salesBelow.rate(), closed(practice.salesBelow), std::nullopt},
        {"sales_close_rate_above_50k", QStringLiteral("Sales close rate from 50 000, %"),
         practice.salesAbove.rate(), closed(practice.salesAbove), large},
        {"signal_to_pipeline_days", QStringLiteral("Signal to pipeline, days (median)"),
         practice.signalToPipelineDays, -1, headlineBenchmark(QStringLiteral("signal to pipeline"))},
        {"addon_adoption", QStringLiteral("Add-ons in use within 90 days, %"), practice.adoption.rate(),
         closed(practice.adoption), std::nullopt},
        {"seat_velocity", QStringLiteral("Seat growth last quarter, 50+ seats, %"), practice.seatVelocity, -1,
         headlineBenchmark(QStringLiteral("seat expansion velocity per quarter (50+ seats)"))}};
    static constexpr const char* conversions[] = {"whitespace_conversion_high", "whitespace_conversion_mid",
                                                  "whitespace_conversion_low"};
    for (std::size_t i = 0; i < practice.whitespaceConversion.size(); ++i) {
        const auto& conversion = practice.whitespaceConversion[i];
        figures.push_back(
            {conversions[i],
             QStringLiteral("Whitespace converted in 6 months, %1 touch, %").arg(latin(nameOf(Tier(i)))),
             conversion.rate(), conversion.open, whitespaceConversionBenchmark(Tier(i))});
    }
    return figures;
}

QJsonObject heldJson(const Held& held) {
    return {{QStringLiteral("name"), QLatin1String(held.name)},
            {QStringLiteral("value"), json(held.value)},
            {QStringLiteral("of"), held.of < 0 ? QJsonValue() : QJsonValue(held.of)},
            {QStringLiteral("benchmark"), json(held.benchmark)}};
}

QString heldText(const std::vector<Held>& figures) {
    std::vector<QStringList> rows;
    for (const Held& held : figures) {
        QStringList row{held.label, figure(held.value, 1),
                        held.of < 0 ? QString() : QString::number(held.of)};
        if (held.benchmark)
            row += {rangeText(held.benchmark->good), rangeText(held.benchmark->great),
                    rangeText(held.benchmark->best), held.benchmark->source};
        else
            row += {QString(), QString(), QString(), QString()};
        rows.push_back(row);
    }
    return textTable({{QStringLiteral("Practice of the whole book")},
                      {QStringLiteral("Own"), true},
                      {QStringLiteral("Of"), true},
                      {QStringLiteral("Good"), true},
                      {QStringLiteral("Great"), true},
                      {QStringLiteral("Best"), true},
                      {QStringLiteral("Source")}},
                     rows);
}

QString groupsText(const Pipeline& pipeline, Currency currency) {
    std::vector<QStringList> rows;
    for (const PipelineGroup& group : pipeline.groups)
        rows.push_back(
            {inLine(orUnknown(group.group)), QString::number(group.open), money(group.openAmount, currency),
             QString::number(group.won), money(group.wonAmount, currency), QString::number(group.lost),
             figure(group.winRate, 1), figure(group.velocityDays, 1), figure(group.csSourcedShare, 1)});
    return textTable({{QStringLiteral("Group")},
                      {QStringLiteral("Open"), true},
                      {QStringLiteral("Open amount"), true},
                      {QStringLiteral("Won"), true},
                      {QStringLiteral("Won amount"), true},
                      {QStringLiteral("Lost"), true},
                      {QStringLiteral("Win rate %"), true},
                      {QStringLiteral("Days to win"), true},
                      {QStringLiteral("CS-sourced %"), true}},
                     rows);
}

Result<int> pipeline(const Arguments& arguments) {
    const auto by = keyOf<PipelineKey>(arguments);
    if (!by) return tl::unexpected(by.error());
    const auto question = askPeriod(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto& [facts, period] = *question;
    const Currency currency = facts->settings().currency;
    const Pipeline answer = pipelineOf(*facts, period, *by);
    const auto figures = heldFigures(pipelinePractice(*facts, period, Profiles(*facts, period.to)));
    if (!arguments.json()) {
        print(
            QStringLiteral("Expansion pipeline, %1 to %2\n\n").arg(isoDate(period.from), isoDate(period.to)) +
            groupsText(answer, currency) + QLatin1Char('\n') + heldText(figures) +
            unconvertedText(*facts, answer.unconverted));
        return Done;
    }
    QJsonArray groups, practice;
    for (const PipelineGroup& group : answer.groups)
        groups.push_back(QJsonObject{{QStringLiteral("group"), group.group.toString()},
                                     {QStringLiteral("open"), group.open},
                                     {QStringLiteral("open_amount"), jsonMoney(group.openAmount, currency)},
                                     {QStringLiteral("won"), group.won},
                                     {QStringLiteral("won_amount"), jsonMoney(group.wonAmount, currency)},
                                     {QStringLiteral("lost"), group.lost},
                                     {QStringLiteral("win_rate"), json(group.winRate)},
                                     {QStringLiteral("velocity_days"), json(group.velocityDays)},
                                     {QStringLiteral("cs_sourced_share"), json(group.csSourcedShare)}});
    for (const Held& held : figures)
        practice.push_back(heldJson(held));
    printJson({{QStringLiteral("groups"), groups},
               {QStringLiteral("practice"), practice},
               {QStringLiteral("currency"), currency.code()},
               {QStringLiteral("unconverted"), idsOf(*facts, answer.unconverted)}});
    return Done;
}

} // namespace

std::vector<Verb> pipelineVerbs() {
    return {{"pipeline",
             "BOOK",
             1,
             1,
             "how expansion is found and won, beside the benchmarks",
             {fromOption, toOption, {"--by", "KEY", "csm, segment or motion"}},
             pipeline}};
}

} // namespace foothold::cli
