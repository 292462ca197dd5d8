#include "app/cli/figure_json.h"

#include "core/metrics/conventions.h"
#include "core/metrics/usage.h"

#include <QJsonArray>

namespace foothold::cli {

QJsonValue json(std::optional<double> number) {
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue json(std::optional<std::int64_t> count) {
    return count ? QJsonValue(qint64(*count)) : QJsonValue();
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

QJsonObject json(const Explanation& explanation) {
    QJsonArray children, facts;
    for (const Explanation& child : explanation.children)
        children.push_back(json(child));
    for (const FactRef& fact : explanation.facts)
        facts.push_back(QJsonObject{{QStringLiteral("table"), fact.table},
                                    {QStringLiteral("key"), fact.key},
                                    {QStringLiteral("date"), json(fact.date)},
                                    {QStringLiteral("value"), fact.value}});
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

QJsonObject accountJson(AccountFacts account, Date asOf) {
    const Currency currency = account->currency;
    const Health health = healthOf(account, asOf);
    const Whitespace whitespace = whitespaceOf(account, asOf);
    const Month m0 = latestUsageMonth(account.book(), asOf);
    const auto days = daysToRenewal(account, asOf);
    QJsonObject row{{QStringLiteral("account_id"), account->accountId.toString()},
                    {QStringLiteral("name"), account->name.toString()},
                    {QStringLiteral("segment"), json(segmentAt(account, asOf).value_or(Text()))},
                    {QStringLiteral("tier"), jsonName(tierAt(account, asOf))},
                    {QStringLiteral("csm"), json(account->csm)},
                    {QStringLiteral("currency"), currency.code()},
                    {QStringLiteral("arr"), jsonMoney(arrAt(account, asOf), currency)},
                    {QStringLiteral("health"), json(health.score)},
                    {QStringLiteral("health_colour"), jsonName(health.colour)},
                    {QStringLiteral("whitespace"), json(whitespace.score)},
                    {QStringLiteral("dimensions_known"), whitespace.dimensionsKnown},
                    {QStringLiteral("whitespace_value"), jsonMoney(whitespace.value, currency)},
                    {QStringLiteral("days_to_renewal"), days ? QJsonValue(*days) : QJsonValue()},
                    {QStringLiteral("renewal_on"), json(renewalDate(account, asOf))},
                    {QStringLiteral("utilisation"), json(utilisationAt(account, m0))},
                    {QStringLiteral("growth"), json(growthAt(account, m0))}};
    for (const char* later :
         {"readiness", "action", "gated_action", "gate_reasons", "timing", "priority", "contraction_count",
          "contraction_signals", "contraction_flagged", "flagged_since"})
        row.insert(QLatin1String(later), QJsonValue());
    return row;
}

} // namespace foothold::cli
