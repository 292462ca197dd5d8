#include "app/cli/figure_json.h"
#include "app/cli/question.h"
#include "app/cli/text_format.h"

#include "core/metrics/benchmarks.h"
#include "core/metrics/bridge.h"
#include "core/metrics/growth_model.h"
#include "core/metrics/motions.h"

/// What became of the ARR: retention, bridge, motions.
namespace foothold::cli {

namespace {

QJsonObject groupJson(const RetentionGroup& group, Currency currency) {
    return {{QStringLiteral("group"), group.group.toString()},
            {QStringLiteral("accounts"), group.accounts},
            {QStringLiteral("starting"), jsonMoney(group.starting, currency)},
            {QStringLiteral("expansion"), jsonMoney(group.expansion, currency)},
            {QStringLiteral("contraction"), jsonMoney(group.contraction, currency)},
            {QStringLiteral("churned"), jsonMoney(group.churned, currency)},
            {QStringLiteral("ending"), jsonMoney(group.ending, currency)},
            {QStringLiteral("grr"), json(group.grr)},
            {QStringLiteral("nrr"), json(group.nrr)},
            {QStringLiteral("grr_band"), jsonName(group.grrBand)},
            {QStringLiteral("nrr_band"), jsonName(group.nrrBand)},
            {QStringLiteral("gate"), nameString(group.gate)},
            {QStringLiteral("logo_retention"), json(group.logoRetention)},
            {QStringLiteral("new_logo_arr"), jsonMoney(group.newLogoArr, currency)},
            {QStringLiteral("reactivated_arr"), jsonMoney(group.reactivatedArr, currency)},
            {QStringLiteral("expansion_rate"), json(group.expansionRate)},
            {QStringLiteral("expansion_share_of_new_arr"), json(group.expansionShareOfNewArr)},
            {QStringLiteral("expanded_accounts_share"), json(group.expandedAccountsShare)},
            {QStringLiteral("concentration_risk"), group.concentrationRisk}};
}

QString groupsText(const Retention& retention, Currency currency) {
    std::vector<QStringList> rows;
    for (const RetentionGroup& group : retention.groups)
        rows.push_back({inLine(orUnknown(group.group)), QString::number(group.accounts),
                        money(group.starting, currency), money(group.expansion, currency),
                        money(group.contraction, currency), money(group.churned, currency),
                        money(group.ending, currency), figure(group.grr, 1), name(group.grrBand),
                        figure(group.nrr, 1), name(group.nrrBand), latin(nameOf(group.gate)),
                        figure(group.logoRetention, 1), money(group.newLogoArr, currency),
                        group.concentrationRisk ? QStringLiteral("!") : QString()});
    return textTable({{QStringLiteral("Group")},
                      {QStringLiteral("Accounts"), true},
                      {QStringLiteral("Starting"), true},
                      {QStringLiteral("Expansion"), true},
                      {QStringLiteral("Contraction"), true},
                      {QStringLiteral("Churned"), true},
                      {QStringLiteral("Ending"), true},
                      {QStringLiteral("GRR %"), true},
                      {QStringLiteral("Band")},
                      {QStringLiteral("NRR %"), true},
                      {QStringLiteral("Band")},
                      {QStringLiteral("Gate")},
                      {QStringLiteral("Logos %"), true},
                      {QStringLiteral("New logos"), true},
                      {QStringLiteral("Concentrated")}},
                     rows);
}

/// The benchmarks that a group is held against, with the figure of any group.
struct Held {
    QString label;
    std::optional<double> RetentionGroup::*figure;
    std::optional<Benchmark> benchmark;
};
std::vector<Held> heldFigures(const RetentionGroup& group, std::optional<GroupKey> by) {
    const auto grr = by == GroupKey::Segment ? grrBenchmark(group.group) : std::nullopt;
    return {
        {QStringLiteral("GRR"), &RetentionGroup::grr, grr ? grr : headlineBenchmark(QStringLiteral("GRR"))},
        {QStringLiteral("NRR"), &RetentionGroup::nrr, headlineBenchmark(QStringLiteral("NRR"))},
        {QStringLiteral("Expansion share of new ARR"), &RetentionGroup::expansionShareOfNewArr,
         headlineBenchmark(QStringLiteral("expansion share of new ARR"))}};
}

/// The figures of each group and of the whole book beside what the field publishes.
QString benchmarksText(const Retention& retention, const RetentionGroup& book, std::optional<GroupKey> by) {
    std::vector<QStringList> rows;
    for (const RetentionGroup& group : retention.groups)
        for (const Held& held : heldFigures(group, by))
            if (held.benchmark)
                rows.push_back({held.label, by ? inLine(orUnknown(group.group)) : QString(),
                                figure(group.*held.figure, 1), figure(book.*held.figure, 1),
                                rangeText(held.benchmark->good), rangeText(held.benchmark->great),
                                rangeText(held.benchmark->best), held.benchmark->source});
    return QLatin1Char('\n') + textTable({{QStringLiteral("Benchmark, %")},
                                          {QStringLiteral("Group")},
                                          {QStringLiteral("Group's"), true},
                                          {QStringLiteral("Book's"), true},
                                          {QStringLiteral("Good"), true},
                                          {QStringLiteral("Great"), true},
                                          {QStringLiteral("Best"), true},
                                          {QStringLiteral("Source")}},
                                         rows);
}

QJsonArray benchmarksJson() {
    QJsonArray benchmarks;
    for (const char* metric : {"GRR", "NRR", "expansion share of new ARR"})
        benchmarks.push_back(json(headlineBenchmark(QLatin1String(metric))));
    return benchmarks;
}

/// What the book's band means, and what it costs to stay there.
QString adviceText(const RetentionGroup& book, Currency currency) {
    if (!book.grrBand) return {};
    const BandAdvice advice = adviceFor(*book.grrBand);
    QString text = QStringLiteral("\nGRR is %1: %2. %3. Levers: %4.\n")
                       .arg(latin(nameOf(*book.grrBand)), advice.implication, advice.action,
                            advice.levers.join(QLatin1String(", ")));
    constexpr int years = 3;
    const auto best = headlineBenchmark(QStringLiteral("NRR"));
    if (best && book.nrr && *book.nrr < best->best.from) {
        const double gap = costOfGap(double(book.ending), *book.nrr, best->best.from, years);
        text += QStringLiteral("Staying at NRR %1 % instead of %2 % costs %3 of yearly ARR in %4 years.\n")
                    .arg(*book.nrr, 0, 'f', 1)
                    .arg(best->best.from)
                    .arg(money(std::int64_t(gap), currency))
                    .arg(years);
    }
    return text;
}

Result<int> retention(const Arguments& arguments) {
    const auto by = keyOf<GroupKey>(arguments);
    if (!by) return tl::unexpected(by.error());
    const auto question = askPeriod(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto& [facts, period] = *question;
    const Currency currency = facts->settings().currency;
    const Profiles profiles(*facts, period.to);
    const Retention answer = retentionOf(*facts, period, *by, profiles);
    if (!arguments.json()) {
        print(
            QStringLiteral("Retention from %1 to %2\n\n").arg(isoDate(period.from), isoDate(period.to)) +
            groupsText(answer, currency) +
            benchmarksText(answer, retentionOf(*facts, period, std::nullopt, profiles).groups.front(), *by) +
            (*by ? QString() : adviceText(answer.groups.front(), currency)) +
            unconvertedText(*facts, answer.unconverted));
        return Done;
    }
    QJsonArray groups;
    for (const RetentionGroup& group : answer.groups)
        groups.push_back(groupJson(group, currency));
    printWithWarnings({{QStringLiteral("from"), isoDate(period.from)},
                       {QStringLiteral("to"), isoDate(period.to)},
                       {QStringLiteral("currency"), currency.code()},
                       {QStringLiteral("groups"), groups},
                       {QStringLiteral("benchmarks"), benchmarksJson()},
                       {QStringLiteral("unconverted"), idsOf(*facts, answer.unconverted)}},
                      warningsOf(*facts, {period.from, period.to}));
    return Done;
}

Result<int> bridge(const Arguments& arguments) {
    const auto question = askPeriod(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto& [facts, period] = *question;
    const Currency currency = facts->settings().currency;
    QJsonArray months;
    std::vector<QStringList> rows;
    for (const BridgeStep& step : bridgeOf(*facts, period)) {
        QJsonObject month{{QStringLiteral("month"), isoMonth(step.month)}};
        QStringList row{isoMonth(step.month)};
        const std::pair<const char*, std::int64_t> columns[] = {{"opening", step.opening},
                                                                {"new", step.newArr},
                                                                {"reactivation", step.reactivation},
                                                                {"expansion", step.expansion},
                                                                {"contraction", step.contraction},
                                                                {"churn", step.churn},
                                                                {"closing", step.closing}};
        for (const auto& [column, amount] : columns) {
            month.insert(QLatin1String(column), jsonMoney(amount, currency));
            row.push_back(money(amount, currency));
        }
        months.push_back(month);
        rows.push_back(row);
    }
    if (arguments.json()) {
        printWithWarnings({{QStringLiteral("months"), months}, {QStringLiteral("currency"), currency.code()}},
                          warningsOf(*facts, {period.from, period.to}));
        return Done;
    }
    std::vector<TextColumn> headings{{QStringLiteral("Month")}};
    for (const char* heading :
         {"Opening", "New", "Reactivation", "Expansion", "Contraction", "Churn", "Closing"})
        headings.push_back({QLatin1String(heading), true});
    print(textTable(headings, rows));
    return Done;
}

template <typename E>
QJsonObject motionsJson(const std::array<std::int64_t, motionCount>& amounts, Currency currency) {
    QJsonObject object;
    for (std::size_t i = 0; i < motionCount; ++i)
        object.insert(nameString(E(i)), jsonMoney(amounts[i], currency));
    return object;
}

Result<int> motions(const Arguments& arguments) {
    const auto question = askPeriod(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto& [facts, period] = *question;
    const Currency currency = facts->settings().currency;
    const Motions answer = motionsOf(*facts, period);
    if (arguments.json()) {
        printWithWarnings({{QStringLiteral("gains"), motionsJson<Gain>(answer.gains, currency)},
                           {QStringLiteral("losses"), motionsJson<Loss>(answer.losses, currency)},
                           {QStringLiteral("currency"), currency.code()}},
                          warningsOf(*facts, {period.from, period.to}));
        return Done;
    }
    std::vector<QStringList> rows;
    std::int64_t gained = 0, lost = 0;
    for (std::size_t i = 0; i < motionCount; ++i) {
        rows.push_back({latin(nameOf(Gain(i))), money(answer.gains[i], currency), latin(nameOf(Loss(i))),
                        money(answer.losses[i], currency)});
        gained += answer.gains[i];
        lost += answer.losses[i];
    }
    rows.push_back(
        {QStringLiteral("sum"), money(gained, currency), QStringLiteral("sum"), money(lost, currency)});
    print(QStringLiteral("What ARR grew and shrank by, %1 to %2, accounts with ARR at the start\n\n")
              .arg(isoDate(period.from), isoDate(period.to)) +
          textTable({{QStringLiteral("Gain by")},
                     {QStringLiteral("ARR"), true},
                     {QStringLiteral("Loss by")},
                     {QStringLiteral("ARR"), true}},
                    rows));
    return Done;
}

} // namespace

std::vector<Verb> retentionVerbs() {
    return {
        {"retention",
         "BOOK",
         1,
         1,
         "what became of the ARR: GRR, NRR, bands and gate, beside the benchmarks",
         {fromOption, toOption, {"--by", "KEY", "segment, tier, csm, industry, region or family"}},
         retention},
        {"bridge", "BOOK", 1, 1, "how ARR moved, month by month", {fromOption, toOption}, bridge},
        {"motions", "BOOK", 1, 1, "by what ARR grew and shrank", {fromOption, toOption}, motions},
    };
}

} // namespace foothold::cli
