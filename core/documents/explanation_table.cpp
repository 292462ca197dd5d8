#include "core/documents/explanation_table.h"

#include "core/documents/evidence_text.h"
#include "core/documents/wording.h"
#include "core/domain/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

/// "month of usage Tessel Core, 31 Mar 2026: 41"
QString factText(const FactRef& fact, const Shown& show) {
    QString words = recordLabel(fact.table.toStdString()) + QLatin1Char(' ') + fact.shownName();
    if (fact.date) words += QStringLiteral(", ") + show.date(*fact.date);
    const QString value = textOf(fact, show);
    return value.isEmpty() ? words : words + QStringLiteral(": ") + value;
}

constexpr std::size_t mostFacts = 12; ///< of one figure; the window shows them all

class TableOf {
public:
    explicit TableOf(const Shown& show)
        : m_show(show) {
        m_table.compact = true;
        m_table.columns = {{T::tr("Figure"), doc::TableColumn::Kind::Text},
                           {T::tr("Value"), doc::TableColumn::Kind::Number},
                           {T::tr("Weight"), doc::TableColumn::Kind::Number},
                           {T::tr("How it comes about"), doc::TableColumn::Kind::Text}};
    }

    void add(const Explanation& node, int depth) {
        doc::TableRow row;
        row.cells.push_back(
            {.text = wording::figure(node.name, node.label), .indent = depth, .strong = depth == 0});
        row.cells.push_back(
            {.text = node.value ? m_show.number(*node.value, 2) : Shown::unknown(), .strong = depth == 0});
        row.cells.push_back({.text = node.weight ? m_show.percent(node.weight) : QString()});
        row.cells.push_back({.text = wording::explained(node.value ? node.formula : node.unknownBecause)});
        row.keepWithNext = !node.facts.empty();
        m_table.rows.push_back(std::move(row));
        if (!node.facts.empty()) addFacts(node, depth);
        for (const Explanation& child : node.children)
            add(child, depth + 1);
    }

    doc::Table take() { return std::move(m_table); }

private:
    void addFacts(const Explanation& node, int depth) {
        QStringList facts;
        for (const FactRef& fact : std::span(node.facts).first(std::min(node.facts.size(), mostFacts)))
            facts += factText(fact, m_show);
        if (node.facts.size() > mostFacts)
            facts +=
                T::tr("and %1 more records").arg(m_show.count(std::int64_t(node.facts.size() - mostFacts)));
        doc::TableRow row;
        row.spans = true;
        row.cells.push_back({.text = facts.join(QStringLiteral("  \u00B7  ")),
                             .tone = doc::Tone::Muted,
                             .indent = depth + 1});
        m_table.rows.push_back(std::move(row));
    }

    const Shown& m_show;
    doc::Table m_table;
};

} // namespace

doc::Table explanationTable(const Explanation& tree, const Shown& show) {
    TableOf table(show);
    table.add(tree, 0);
    return table.take();
}

} // namespace foothold
