#include "ui/widgets/explain_panel.h"

#include "core/base/text.h"
#include "core/documents/wording.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace foothold {

namespace {

/// The node of the explanation that an item stands for, as the path of child numbers from the root.
constexpr int PathRole = Qt::UserRole;
constexpr std::size_t mostFacts = 500;

QTreeWidgetItem* itemFor(const Explanation& node, const QVariantList& path) {
    auto* item = new QTreeWidgetItem;
    item->setText(0, figureLabel(node.name));
    item->setText(1, node.value ? show::number(*node.value, 2) : show::unknown);
    item->setText(2, node.weight ? show::percent(node.weight, 1) : QString());
    for (const int column : {1, 2})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(0, plainToolTip(node.formula));
    item->setToolTip(1, plainToolTip(node.unknownBecause));
    item->setData(0, PathRole, path);
    if (!node.value) item->setForeground(0, tokens().muted);
    for (std::size_t i = 0; i < node.children.size(); ++i)
        item->addChild(itemFor(node.children[i], path + QVariantList{int(i)}));
    return item;
}

const Explanation& nodeAt(const Explanation& root, const QVariantList& path) {
    const Explanation* node = &root;
    for (const QVariant& step : path)
        node = &node->children[std::size_t(step.toInt())];
    return *node;
}

/// The facts of a node, or if it has none of its own, those below it.
void collectFacts(const Explanation& node, std::vector<const FactRef*>& facts) {
    for (const FactRef& fact : node.facts)
        if (facts.size() < mostFacts) facts.push_back(&fact);
    if (!node.facts.empty()) return;
    for (const Explanation& child : node.children)
        collectFacts(child, facts);
}

QTreeWidget* makeTree(const QStringList& headings, const char* name, const QString& spoken) {
    auto* tree = new QTreeWidget;
    tree->setObjectName(QLatin1String(name));
    tree->setHeaderLabels(headings);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setIndentation(space::large);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    describe(tree, spoken);
    return tree;
}

} // namespace

ExplainPanel::ExplainPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel({}, "strong"))
    , m_subject(plainLabel({}, "caption"))
    , m_value(plainLabel({}, "display"))
    , m_formula(plainLabel({}, "muted"))
    , m_tree(makeTree({tr("Made of"), tr("Value"), tr("Weight")}, "explain.tree",
                      tr("What the figure is made of")))
    , m_facts(
          makeTree({tr("Fact"), tr("Date"), tr("Value")}, "explain.facts", tr("Facts it was read from"))) {
    setObjectName(QStringLiteral("explain.panel"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", QStringLiteral("side"));
    m_value->setObjectName(QStringLiteral("explain.value"));
    m_title->setObjectName(QStringLiteral("explain.title"));
    m_formula->setWordWrap(true);
    m_subject->setWordWrap(true);
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("explain.close"));
    close->setIcon(icon("close"));
    close->setToolTip(tr("Close (Esc)"));
    describe(close, tr("Close the explanation"));
    connect(close, &QToolButton::clicked, this, &ExplainPanel::closeRequested);

    m_close = close;

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(space::large, space::medium, space::medium, space::small);
    top->setSpacing(space::tight);
    top->addLayout(head);
    top->addWidget(m_subject);
    top->addWidget(m_value);
    top->addWidget(m_formula);
    auto* layout = plainColumn(this);
    layout->addLayout(top);
    layout->addWidget(hairline());
    layout->addWidget(m_tree, 3);
    layout->addWidget(hairline());
    layout->addWidget(m_facts, 2);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_facts->setRootIsDecorated(false);
    for (QTreeWidget* tree : {m_tree, m_facts})
        tree->headerItem()->setTextAlignment(tree == m_tree ? 1 : 2, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    m_facts->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_facts->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ExplainPanel::showDetails);
    setMinimumWidth(320);
}

void ExplainPanel::setCloseable(bool closeable) {
    m_close->setVisible(closeable);
}

void ExplainPanel::explain(const Explanation& explanation, const QString& subject, const QString& accountId) {
    m_accountId = accountId;
    m_explanation = explanation;
    m_title->setText(figureLabel(explanation.name));
    m_subject->setText(subject);
    m_value->setText(explanation.value ? show::number(*explanation.value, 1) : show::unknown);
    m_tree->clear();
    QTreeWidgetItem* root = itemFor(explanation, {});
    m_tree->addTopLevelItem(root);
    root->setExpanded(true);
    for (int i = 0; i < root->childCount(); ++i)
        root->child(i)->setExpanded(true);
    m_tree->setCurrentItem(root);
}

void ExplainPanel::showDetails(QTreeWidgetItem* item) {
    m_facts->clear();
    if (!item) return;
    const Explanation& node = nodeAt(m_explanation, item->data(0, PathRole).toList());
    m_formula->setText(node.value || node.unknownBecause.isEmpty()
                           ? wording::capitalised(node.formula)
                           : tr("Unknown: %1").arg(node.unknownBecause));
    std::vector<const FactRef*> facts;
    collectFacts(node, facts);
    for (const FactRef* shown : facts) {
        const FactRef& fact = *shown;
        auto* row = new QTreeWidgetItem;
        const QString prefix = joinKey({m_accountId}) + QLatin1Char('/');
        const QString key = fact.key.startsWith(prefix) ? fact.key.mid(prefix.size()) : fact.key;
        row->setText(0, recordLabel(fact.table.toStdString()) + QLatin1Char(' ') + key);
        row->setText(1, fact.date ? show::date(*fact.date) : QString());
        row->setText(2, fact.value);
        row->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        for (const int column : {0, 2})
            row->setToolTip(column, plainToolTip(row->text(column)));
        m_facts->addTopLevelItem(row);
    }
}

} // namespace foothold
