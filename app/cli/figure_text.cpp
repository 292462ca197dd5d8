#include "app/cli/figure_text.h"

#include "app/cli/text_format.h"

#include "core/facts/freshness.h"
#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"

namespace foothold::cli {

namespace {

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

/// "pursue", or what is left of it: "seed (pursue held back)".
QString actionText(const GatedAction& action) {
    if (action.gated == action.action) return name(action.action);
    return QStringLiteral("%1 (%2 held back)").arg(name(action.gated), name(action.action));
}

QString openValue(const AccountFigures& figures, Currency currency) {
    const auto value = knownSum(figures.whitespaceValue, figures.unknownCells);
    return value ? money(*value, currency) : unknownText;
}

/// How many warnings hold; "!" if that flags the account.
QString warningText(const Contraction& contraction) {
    return QString::number(contraction.count) + (contraction.flagged ? QStringLiteral(" !") : QString());
}

QString signedFigure(std::optional<double> value) {
    if (!value) return unknownText;
    return (*value > 0 ? QStringLiteral("+") : QString()) + QString::number(*value, 'f', 2);
}

QString changedFactText(const ChangedFact& changed) {
    const FactRef& fact = changed.fact;
    QString line = fact.table + QLatin1Char(' ') + inLine(fact.key);
    if (fact.date) line += QStringLiteral("  ") + isoDate(*fact.date);
    if (changed.change == FactChange::Changed)
        return QStringLiteral("~ %1  %2 instead of %3")
            .arg(line, inLine(fact.value), inLine(changed.valueThen));
    line = (changed.change == FactChange::Arrived ? QStringLiteral("+ ") : QStringLiteral("- ")) + line;
    return fact.value.isEmpty() ? line : line + QStringLiteral("  ") + inLine(fact.value);
}

/// The lines of a part; nothing for one in which nothing changed.
QString changeLines(const FigureChange& change, int depth) {
    const QString indent(depth * 2, QLatin1Char(' '));
    if (change.isReweighting)
        return indent + QStringLiteral("re-weighting  %1\n").arg(signedFigure(change.contribution));
    QString below;
    for (const ChangedFact& fact : change.facts)
        below += indent + QStringLiteral("  ") + changedFactText(fact) + QLatin1Char('\n');
    for (const FigureChange& child : change.children)
        below += changeLines(child, depth + 1);
    if (below.isEmpty() && change.then == change.now) return {};
    QString line = indent + change.name +
                   QStringLiteral("  %1 -> %2").arg(figure(change.then, 2), figure(change.now, 2));
    if (change.contribution) line += QStringLiteral("  (%1)").arg(signedFigure(change.contribution));
    return line + QLatin1Char('\n') + below;
}

} // namespace

QString changeText(const FigureChange& change, Date since) {
    QString text =
        QStringLiteral("\nSince %1 (in brackets: what it did to the figure)\n").arg(isoDate(since));
    const QString lines = changeLines(change, 0);
    return text + (lines.isEmpty() ? QStringLiteral("Nothing changed.\n") : lines);
}

QString accountsText(const Facts& facts, Date asOf, std::span<const AccountFigures> portfolio) {
    std::vector<QStringList> rows;
    int flagged = 0;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        const AccountFigures& figures = portfolio[std::size_t(i)];
        flagged += figures.contraction.flagged;
        rows.push_back({inLine(account->accountId), inLine(account->name),
                        inLine(orUnknown(figures.segment.value_or(Text()))), name(figures.tier),
                        inLine(orUnknown(account->csm)), money(figures.arr, account->currency),
                        healthText(figures.health), figure(figures.whitespace.score),
                        openValue(figures, account->currency), figure(figures.readiness.score),
                        actionText(figures.action), figure(figures.priority),
                        warningText(figures.contraction),
                        figures.renewalOn ? isoDate(*figures.renewalOn) : unknownText});
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
                      {QStringLiteral("Readiness"), true},
                      {QStringLiteral("Action")},
                      {QStringLiteral("Priority"), true},
                      {QStringLiteral("Warnings")},
                      {QStringLiteral("Renewal")}},
                     rows) +
           QStringLiteral("\n%1 accounts as of %2, %3 flagged for contraction. %4\n")
               .arg(facts.accountCount())
               .arg(isoDate(asOf))
               .arg(flagged)
               .arg(freshnessText(facts, asOf));
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

QString freshnessText(const Freshness& freshness) {
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

QString freshnessText(const Facts& facts, Date asOf) {
    return freshnessText(freshnessAt(facts, asOf));
}

QString freshnessText(AccountFacts account, Date asOf) {
    const QString text = freshnessText(freshnessAt(account, asOf));
    return text.isEmpty() ? text : QStringLiteral("\n%1\n").arg(text);
}

} // namespace foothold::cli
