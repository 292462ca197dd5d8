#include "app/cli/figure_json.h"

#include "core/metrics/conventions.h"

#include <QJsonArray>

namespace foothold::cli {

QJsonValue json(std::optional<double> number) {
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue json(std::optional<std::int64_t> count) {
    return count ? QJsonValue(qint64(*count)) : QJsonValue();
}

QJsonValue json(std::optional<int> count) {
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonValue json(std::optional<Date> date) {
    return date ? QJsonValue(isoDate(*date)) : QJsonValue();
}

QJsonValue json(Text text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text.toString());
}

QJsonValue json(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue jsonMoney(std::optional<std::int64_t> minor, Currency currency) {
    return minor ? QJsonValue(QString::fromLatin1(moneyText(*minor, currency))) : QJsonValue();
}

QJsonValue json(const std::optional<Benchmark>& benchmark) {
    if (!benchmark) return {};
    const auto range = [](BenchmarkRange r) {
        return r.from == r.to ? QJsonValue(r.from) : QJsonValue(QJsonArray{r.from, r.to});
    };
    return QJsonObject{
        {QStringLiteral("metric"), benchmark->metric},    {QStringLiteral("unit"), benchmark->unit},
        {QStringLiteral("good"), range(benchmark->good)}, {QStringLiteral("great"), range(benchmark->great)},
        {QStringLiteral("best"), range(benchmark->best)}, {QStringLiteral("source"), benchmark->source}};
}

QJsonObject json(const FactRef& fact) {
    return {{QStringLiteral("table"), fact.table},
            {QStringLiteral("key"), fact.key},
            {QStringLiteral("date"), json(fact.date)},
            {QStringLiteral("value"), fact.value}};
}

QJsonObject json(const Explanation& explanation) {
    QJsonArray children, facts;
    for (const Explanation& child : explanation.children)
        children.push_back(json(child));
    for (const FactRef& fact : explanation.facts)
        facts.push_back(json(fact));
    return {{QStringLiteral("name"), explanation.name},
            {QStringLiteral("value"), json(explanation.value)},
            {QStringLiteral("unknown_because"), json(explanation.unknownBecause)},
            {QStringLiteral("formula"), explanation.formula},
            {QStringLiteral("weight"), json(explanation.weight)},
            {QStringLiteral("children"), children},
            {QStringLiteral("facts"), facts}};
}

QJsonObject whitespaceJson(AccountFacts account, const Whitespace& whitespace) {
    const Currency currency = account->currency;
    QJsonArray dimensions, cells;
    for (std::size_t i = 0; i < dimensionCount; ++i) {
        const DimensionValue& dimension = whitespace.dimensions[i];
        dimensions.push_back(QJsonObject{{QStringLiteral("name"), nameString(Dimension(i))},
                                         {QStringLiteral("current"), json(dimension.current)},
                                         {QStringLiteral("potential"), json(dimension.potential)},
                                         {QStringLiteral("penetration"), json(dimension.penetration)},
                                         {QStringLiteral("whitespace"), json(dimension.whitespace)}});
    }
    for (const WhitespaceCell& cell : whitespace.cells)
        cells.push_back(QJsonObject{
            {QStringLiteral("product_id"), account.book().product(cell.product).productId.toString()},
            {QStringLiteral("department"), cell.department.toString()},
            {QStringLiteral("state"), nameString(cell.state)},
            {QStringLiteral("confirmed"), cell.confirmed},
            {QStringLiteral("value"), jsonMoney(cell.value, currency)},
            {QStringLiteral("competitor"), json(cell.competitor)}});
    return {{QStringLiteral("dimensions"), dimensions},
            {QStringLiteral("score"), json(whitespace.score)},
            {QStringLiteral("cells"), cells},
            {QStringLiteral("value"), jsonMoney(whitespace.value, currency)},
            {QStringLiteral("unknown_values"), whitespace.unknownValues},
            {QStringLiteral("currency"), currency.code()}};
}

QJsonObject trendJson(AccountFacts account, Date asOf, std::span<const HealthPoint> points) {
    QJsonArray pointArray, external;
    for (const HealthPoint& point : points) {
        QJsonObject measures;
        for (std::size_t i = 0; i < measureCount; ++i)
            measures.insert(nameString(Measure(i)), json(point.health.measures[i]));
        pointArray.push_back(QJsonObject{{QStringLiteral("date"), isoDate(point.date)},
                                         {QStringLiteral("health"), json(point.health.score)},
                                         {QStringLiteral("colour"), jsonName(point.health.colour)},
                                         {QStringLiteral("measures"), measures}});
    }
    for (const HealthScore& score : upTo(account.healthScores(), asOf, &HealthScore::date))
        external.push_back(QJsonObject{{QStringLiteral("date"), isoDate(score.date)},
                                       {QStringLiteral("score"), score.score},
                                       {QStringLiteral("source"), score.source.toString()}});
    return {{QStringLiteral("points"), pointArray}, {QStringLiteral("external"), external}};
}

QJsonObject accountJson(AccountFacts account, const AccountFigures& figures) {
    const Currency currency = account->currency;
    QJsonArray signalIds, reasons;
    for (std::size_t i = 0; i < contractionSignalCount; ++i)
        if (figures.contraction.holds[i]) signalIds.push_back(nameString(ContractionSignal(i)));
    for (const GateReason reason : figures.action.reasons)
        reasons.push_back(nameString(reason));
    return {{QStringLiteral("account_id"), account->accountId.toString()},
            {QStringLiteral("name"), account->name.toString()},
            {QStringLiteral("segment"), json(figures.segment.value_or(Text()))},
            {QStringLiteral("tier"), jsonName(figures.tier)},
            {QStringLiteral("csm"), json(account->csm)},
            {QStringLiteral("currency"), currency.code()},
            {QStringLiteral("arr"), jsonMoney(figures.arr, currency)},
            {QStringLiteral("health"), json(figures.health.score)},
            {QStringLiteral("health_colour"), jsonName(figures.health.colour)},
            {QStringLiteral("whitespace"), json(figures.whitespace.score)},
            {QStringLiteral("dimensions_known"), figures.whitespace.dimensionsKnown},
            {QStringLiteral("whitespace_value"), jsonMoney(figures.whitespaceValue, currency)},
            {QStringLiteral("readiness"), json(figures.readiness.score)},
            {QStringLiteral("action"), jsonName(figures.action.action)},
            {QStringLiteral("gated_action"), jsonName(figures.action.gated)},
            {QStringLiteral("gate_reasons"), reasons},
            {QStringLiteral("timing"), jsonName(figures.timing)},
            {QStringLiteral("days_to_renewal"), json(figures.daysToRenewal)},
            {QStringLiteral("renewal_on"), json(figures.renewalOn)},
            {QStringLiteral("priority"), json(figures.priority)},
            {QStringLiteral("contraction_count"), figures.contraction.count},
            {QStringLiteral("contraction_signals"), signalIds},
            {QStringLiteral("contraction_flagged"), figures.contraction.flagged},
            {QStringLiteral("flagged_since"), json(figures.flaggedSince)},
            {QStringLiteral("utilisation"), json(figures.utilisation)},
            {QStringLiteral("growth"), json(figures.growth)}};
}

QJsonObject json(const FigureChange& change) {
    static constexpr const char* kinds[] = {"arrived", "expired", "changed"};
    QJsonArray children, facts;
    for (const FigureChange& child : change.children)
        children.push_back(json(child));
    for (const ChangedFact& changed : change.facts) {
        QJsonObject fact = json(changed.fact);
        fact.insert(QStringLiteral("change"), QLatin1String(kinds[std::size_t(changed.change)]));
        fact.insert(QStringLiteral("value_then"), json(changed.valueThen));
        facts.push_back(fact);
    }
    return {{QStringLiteral("name"), change.name},
            {QStringLiteral("then"), json(change.then)},
            {QStringLiteral("now"), json(change.now)},
            {QStringLiteral("contribution"), json(change.contribution)},
            {QStringLiteral("reweighting"), change.isReweighting},
            {QStringLiteral("children"), children},
            {QStringLiteral("facts"), facts}};
}

} // namespace foothold::cli
