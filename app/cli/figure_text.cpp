#include "app/cli/figure_text.h"

#include "core/facts/freshness.h"
#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"

namespace foothold::cli {

namespace {

const QString unknownText = QString(QChar(0x2013));

QString latin(std::string_view text) {
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

QString figure(std::optional<double> value, int decimals = 0) {
    return value ? QString::number(*value, 'f', decimals) : unknownText;
}

QString count(std::optional<std::int64_t> value) {
    return value ? QString::number(*value) : unknownText;
}

QString orUnknown(Text text) {
    return text.isEmpty() ? unknownText : text.toString();
}

/// Grouped by thousands with a space, which no language reads as a decimal mark.
QString money(std::optional<std::int64_t> minor, Currency currency) {
    if (!minor) return unknownText;
    QString text = QString::fromLatin1(moneyText(*minor, currency));
    qsizetype point = text.indexOf(QLatin1Char('.'));
    if (point < 0) point = text.size();
    for (qsizetype i = point - 3; i > 0; i -= 3)
        text.insert(i, QLatin1Char(' '));
    return text + QLatin1Char(' ') + currency.code();
}

QString healthText(const Health& health) {
    if (!health.colour) return unknownText;
    static const QChar signs[] = {QChar(0x25cb), QChar(0x25d0), QChar(0x25cf)}; // red ○, amber ◐, green ●
    return QStringLiteral("%1 %2%3")
        .arg(signs[int(*health.colour)])
        .arg(bandScore(*health.score))
        .arg(health.override ? QStringLiteral(" set") : QString());
}

/// One line of a name: line breaks and other control characters would tear the table.
QString inLine(const QString& text) {
    QString line = text.simplified();
    if (line.size() > 40) line = line.left(39) + QChar(0x2026);
    return line;
}

void addTree(QString& text, const Explanation& node, int depth) {
    QString line =
        QString(depth * 2, QLatin1Char(' ')) + node.name + QLatin1String("  ") + figure(node.value, 2);
    if (node.weight) line += QStringLiteral("  (weight %1 %)").arg(QString::number(*node.weight, 'f', 1));
    line +=
        QLatin1String("  ") +
        (node.unknownBecause.isEmpty() ? node.formula : QStringLiteral("unknown: ") + node.unknownBecause);
    text += line + QLatin1Char('\n');
    for (const FactRef& fact : node.facts)
        text += QString(depth * 2 + 2, QLatin1Char(' ')) + QChar(0x00b7) + QLatin1Char(' ') + fact.table +
                QLatin1Char(' ') + inLine(fact.key) +
                (fact.date ? QStringLiteral("  ") + isoDate(*fact.date) : QString()) +
                (fact.value.isEmpty() ? QString() : QStringLiteral("  ") + inLine(fact.value)) +
                QLatin1Char('\n');
    for (const Explanation& child : node.children)
        addTree(text, child, depth + 1);
}

} // namespace

QString accountsText(const Facts& facts, Date asOf) {
    std::vector<QStringList> rows;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        const Whitespace whitespace = whitespaceOf(account, asOf);
        const auto tier = tierAt(account, asOf);
        const auto renewal = renewalDate(account, asOf);
        rows.push_back({inLine(account->accountId), inLine(account->name),
                        inLine(orUnknown(segmentAt(account, asOf).value_or(Text()))),
                        tier ? nameString(*tier) : unknownText, inLine(orUnknown(account->csm)),
                        money(arrAt(account, asOf), account->currency), healthText(healthOf(account, asOf)),
                        figure(whitespace.score), money(whitespace.value, account->currency),
                        renewal ? isoDate(*renewal) : unknownText});
    }
    return textTable({{QStringLiteral("Account")},
                      {QStringLiteral("Name")},
                      {QStringLiteral("Segment")},
                      {QStringLiteral("Tier")},
                      {QStringLiteral("CSM")},
                      {QStringLiteral("ARR"), true},
                      {QStringLiteral("Health")},
                      {QStringLiteral("Whitespace"), true},
                      {QStringLiteral("Open value"), true},
                      {QStringLiteral("Renewal")}},
                     rows) +
           QStringLiteral("\n%1 accounts as of %2. %3\n")
               .arg(facts.accountCount())
               .arg(isoDate(asOf), freshnessText(facts, asOf));
}

QString whitespaceText(AccountFacts account, const Whitespace& whitespace) {
    std::vector<QStringList> dimensions, cells;
    for (std::size_t i = 0; i < dimensionCount; ++i) {
        const DimensionValue& d = whitespace.dimensions[i];
        dimensions.push_back({latin(nameOf(Dimension(i))), count(d.current), count(d.potential),
                              figure(d.penetration), figure(d.whitespace), d.unknownBecause});
    }
    for (const WhitespaceCell& cell : whitespace.cells) {
        const QString department =
            cell.department.isEmpty() ? QStringLiteral("(whole account)") : cell.department.toString();
        QString state = latin(nameOf(cell.state));
        if (cell.confirmed) state += QLatin1String(", confirmed");
        if (!cell.competitor.isEmpty()) state += QLatin1String(": ") + cell.competitor.toString();
        cells.push_back({inLine(account.book().product(cell.product).name), inLine(department), inLine(state),
                         money(cell.value, account->currency)});
    }
    return QStringLiteral("%1: whitespace %2\n\n").arg(inLine(account->name), figure(whitespace.score)) +
           textTable({{QStringLiteral("Dimension")},
                      {QStringLiteral("Current"), true},
                      {QStringLiteral("Potential"), true},
                      {QStringLiteral("Penetration"), true},
                      {QStringLiteral("Whitespace"), true},
                      {QString()}},
                     dimensions) +
           QLatin1Char('\n') +
           textTable({{QStringLiteral("Product")},
                      {QStringLiteral("Department")},
                      {QStringLiteral("State")},
                      {QStringLiteral("Value"), true}},
                     cells) +
           QStringLiteral("\nOpen value %1, and %2 cells of unknown value.\n")
               .arg(money(whitespace.value, account->currency))
               .arg(whitespace.unknownValues);
}

QString trendText(AccountFacts account, Date asOf, std::span<const HealthPoint> points) {
    std::vector<TextColumn> columns{{QStringLiteral("Date")}, {QStringLiteral("Health")}};
    for (std::size_t i = 0; i < measureCount; ++i)
        columns.push_back({latin(nameOf(Measure(i))), true});
    std::vector<QStringList> rows, external;
    for (const HealthPoint& point : points) {
        QStringList row{isoDate(point.date), healthText(point.health)};
        for (const auto& measure : point.health.measures)
            row += figure(measure);
        rows.push_back(row);
    }
    for (const HealthScore& score : upTo(account.healthScores(), asOf, &HealthScore::date))
        external.push_back({isoDate(score.date), figure(score.score), inLine(score.source)});
    QString text = inLine(account->name) + QLatin1String("\n\n") + textTable(columns, rows);
    if (!external.empty())
        text += QLatin1Char('\n') + textTable({{QStringLiteral("Other systems")},
                                               {QStringLiteral("Score"), true},
                                               {QStringLiteral("Source")}},
                                              external);
    return text;
}

QString explanationText(const Explanation& explanation) {
    QString text;
    addTree(text, explanation, 0);
    return text;
}

QString freshnessText(const Facts& facts, Date asOf) {
    const Freshness freshness = freshnessAt(facts, asOf);
    QStringList parts;
    if (freshness.usage) parts += QStringLiteral("usage to %1").arg(isoMonth(*freshness.usage));
    const auto add = [&parts](const char* kind, std::optional<Date> date) {
        if (date) parts += QStringLiteral("%1 to %2").arg(QLatin1String(kind), isoDate(*date));
    };
    add("touchpoints", freshness.touchpoints);
    add("tickets", freshness.tickets);
    add("NPS", freshness.nps);
    add("invoices", freshness.invoices);
    return parts.isEmpty() ? QString()
                           : QStringLiteral("Facts: ") + parts.join(QLatin1String(", ")) + QLatin1Char('.');
}

} // namespace foothold::cli
