#include "ui/portfolio/portfolio_definition.h"

#include "core/base/text.h"
#include "ui/widgets/alphabet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace foothold {

namespace {

const QString unknownKey = QStringLiteral("unknown");

template <typename E>
QString keyOf(const std::optional<E>& value) {
    return value ? nameString(*value) : unknownKey;
}

bool lets(const QStringList& allowed, const QString& value) {
    return allowed.isEmpty() || allowed.contains(value);
}

QJsonArray arrayOf(const QStringList& texts) {
    return QJsonArray::fromStringList(texts);
}

QStringList textsOf(const QJsonValue& value) {
    QStringList texts;
    for (const QJsonValue& each : value.toArray())
        if (each.isString()) texts += each.toString();
    return texts;
}

/// The order of groups that have one; empty: by the alphabet.
QStringList ranking(PortfolioGrouping grouping) {
    switch (grouping) {
    case PortfolioGrouping::Tier:
        return {QStringLiteral("high"), QStringLiteral("mid"), QStringLiteral("low")};
    case PortfolioGrouping::Health:
        return {QStringLiteral("red"), QStringLiteral("amber"), QStringLiteral("green")};
    case PortfolioGrouping::Readiness:
        return {QStringLiteral("pursue"), QStringLiteral("qualify"), QStringLiteral("seed"),
                QStringLiteral("monitor")};
    default:
        return {};
    }
}

} // namespace

bool PortfolioFilter::isEmpty() const {
    return words.trimmed().isEmpty() && segments.isEmpty() && csms.isEmpty() && !asksFigures();
}

bool PortfolioFilter::asksFigures() const {
    return !colours.isEmpty() || !actions.isEmpty() || !signalIds.isEmpty();
}

bool PortfolioFilter::passes(const PortfolioRow& row) const {
    const QStringList asked = words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool says =
        std::ranges::all_of(asked, [&row](const QString& word) { return row.search.contains(word); });
    if (!says || !lets(segments, row.segment) || !lets(csms, row.csm)) return false;
    if (!asksFigures()) return true;
    if (!row.figures) return false;
    const auto fires = [&] {
        return std::ranges::any_of(row.figures->signals, [this](const Rule* rule) {
            return signalIds.contains(fromUtf8(rule->id));
        });
    };
    return lets(colours, keyOf(row.figures->colour)) && lets(actions, keyOf(row.figures->action.gated)) &&
           (signalIds.isEmpty() || fires());
}

QString groupKeyOf(const PortfolioRow& row, PortfolioGrouping grouping) {
    const auto figure = [&row](auto value) { return row.figures ? value(*row.figures) : QString(); };
    const auto named = [](const auto& value) { return value ? nameString(*value) : QString(); };
    switch (grouping) {
    case PortfolioGrouping::None:
        break;
    case PortfolioGrouping::Segment:
        return row.segment;
    case PortfolioGrouping::Tier:
        return row.tier;
    case PortfolioGrouping::Csm:
        return row.csm;
    case PortfolioGrouping::Parent:
        return row.parent;
    case PortfolioGrouping::Industry:
        return row.industry;
    case PortfolioGrouping::Region:
        return row.region;
    case PortfolioGrouping::Health:
        return figure([&](const PortfolioFigures& f) { return named(f.colour); });
    case PortfolioGrouping::Readiness:
        return figure([&](const PortfolioFigures& f) { return named(f.action.gated); });
    }
    return {};
}

void sortGroups(QStringList& keys, PortfolioGrouping grouping) {
    const QStringList ranks = ranking(grouping);
    const QCollator collator = alphabet();
    std::ranges::sort(keys, [&](const QString& a, const QString& b) {
        if (a.isEmpty() != b.isEmpty()) return b.isEmpty();
        if (!ranks.isEmpty()) return ranks.indexOf(a) < ranks.indexOf(b);
        const int order = collator.compare(a, b);
        return order != 0 ? order < 0 : a < b;
    });
}

PortfolioDefinition allAccounts() {
    PortfolioDefinition all;
    for (int column = 0; column < portfolioColumnCount; ++column)
        if (portfolioColumn(PortfolioColumn(column)).shownFirst)
            all.columns.push_back(PortfolioColumn(column));
    return all;
}

QString jsonOf(const PortfolioDefinition& definition) {
    QJsonArray columns;
    QJsonObject widths;
    for (const PortfolioColumn column : definition.columns) {
        const QString key = QLatin1String(portfolioColumn(column).key);
        columns += key;
        if (const auto width = definition.widths.find(column); width != definition.widths.end())
            widths[key] = width->second;
    }
    const PortfolioFilter& filter = definition.filter;
    QJsonObject json{{QStringLiteral("columns"), columns},
                     {QStringLiteral("sort"), QLatin1String(portfolioColumn(definition.sort).key)},
                     {QStringLiteral("filter"), filter.words}};
    if (!widths.isEmpty()) json[QStringLiteral("widths")] = widths;
    if (definition.order == Qt::DescendingOrder) json[QStringLiteral("descending")] = true;
    if (definition.grouping != PortfolioGrouping::None)
        json[QStringLiteral("group")] = nameString(definition.grouping);
    for (const auto& [name, values] : {std::pair("segments", &filter.segments),
                                       {"csms", &filter.csms},
                                       {"colours", &filter.colours},
                                       {"actions", &filter.actions},
                                       {"signals", &filter.signalIds}})
        if (!values->isEmpty()) json[QLatin1String(name)] = arrayOf(*values);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

PortfolioDefinition definitionOf(const QString& text) {
    PortfolioDefinition definition = allAccounts();
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    std::vector<PortfolioColumn> columns{PortfolioColumn::Account};
    for (const QString& key : textsOf(json[QStringLiteral("columns")])) {
        const auto column = portfolioColumnOf(key);
        if (column && std::ranges::find(columns, *column) == columns.end()) columns.push_back(*column);
    }
    if (columns.size() > 1) definition.columns = std::move(columns);
    const QJsonObject widths = json[QStringLiteral("widths")].toObject();
    for (const QString& key : widths.keys())
        if (const auto column = portfolioColumnOf(key))
            definition.widths[*column] = std::clamp(widths[key].toInt(), 48, 2000);
    if (const auto sort = portfolioColumnOf(json[QStringLiteral("sort")].toString())) definition.sort = *sort;
    if (json[QStringLiteral("descending")].toBool()) definition.order = Qt::DescendingOrder;
    definition.grouping = valueOf<PortfolioGrouping>(json[QStringLiteral("group")].toString().toStdString())
                              .value_or(PortfolioGrouping::None);
    definition.filter = {.words = json[QStringLiteral("filter")].toString(),
                         .segments = textsOf(json[QStringLiteral("segments")]),
                         .csms = textsOf(json[QStringLiteral("csms")]),
                         .colours = textsOf(json[QStringLiteral("colours")]),
                         .actions = textsOf(json[QStringLiteral("actions")]),
                         .signalIds = textsOf(json[QStringLiteral("signals")])};
    return definition;
}

} // namespace foothold
