#include "ui/widgets/explain_panel.h"

#include "core/base/text.h"
#include "core/documents/evidence_text.h"
#include "core/documents/wording.h"
#include "core/domain/labels.h"
#include "core/domain/tables.h"
#include "core/facts/fact_refs.h"
#include "ui/widgets/fact_delegate.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/sheet_role.h"
#include "ui/widgets/table_saver.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace foothold {

namespace {

/// The node of the tree that an item stands for, as the path of child numbers from the root.
constexpr int PathRole = Qt::UserRole;
/// Of a fact: its record.
constexpr int TableRole = Qt::UserRole + 1, KeyRole = Qt::UserRole + 2;
constexpr std::size_t mostFacts = 500;

/// So many digits as somebody reads: amounts of thousands have no decimals.
QString figureText(const std::optional<double>& value, int decimals) {
    constexpr double large = 1000;
    return value ? show::number(*value, std::abs(*value) < large ? decimals : 0) : show::unknown;
}

QTreeWidgetItem* itemFor(const Explanation& node, const QVariantList& path) {
    auto* item = new QTreeWidgetItem;
    item->setText(0, wording::figure(node.name, node.label));
    item->setText(1, figureText(node.value, 2));
    item->setText(2, node.weight ? show::percent(node.weight, 1) : QString());
    item->setData(1, SheetRole, QVariant::fromValue(sheetvalue::known(node.value)));
    item->setData(2, SheetRole, QVariant::fromValue(sheetvalue::percent(node.weight)));
    for (const int column : {1, 2})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(0, plainToolTip(wording::explained(node.formula)));
    item->setToolTip(1, plainToolTip(wording::explained(node.unknownBecause)));
    item->setData(0, PathRole, path);
    if (!node.value) item->setForeground(0, tokens().muted);
    for (std::size_t i = 0; i < node.children.size(); ++i)
        item->addChild(itemFor(node.children[i], path + QVariantList{int(i)}));
    return item;
}

/// Of an Explanation or a FigureChange.
template <typename Node>
const Node& nodeAt(const Node& root, const QVariantList& path) {
    const Node* node = &root;
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

/// What the cell of the book says, as people here write it. @p value: the fact's, or what it was before.
QString shownCell(const FactRef& fact, const QString& value) {
    FactRef said = fact;
    said.value = value;
    const Column* column = columnOf(fact);
    return column && column->type != Type::Money ? shownText(*column, value, {})
                                                 : textOf(valueOf(said), Shown(QLocale()));
}

QString signedNumber(const std::optional<double>& value) {
    if (!value) return {};
    if (std::abs(*value) < 0.005) return QStringLiteral("0");
    return (*value > 0 ? QStringLiteral("\u25B2 ") : QStringLiteral("\u25BC ")) +
           figureText(std::abs(*value), 1);
}

QTreeWidgetItem* itemFor(const FigureChange& node, const QVariantList& path) {
    auto* item = new QTreeWidgetItem;
    item->setText(0, node.isReweighting ? ExplainPanel::tr("Other weights")
                                        : wording::figure(node.name, node.label));
    if (!node.isReweighting) {
        item->setText(1, figureText(node.then, 1));
        item->setText(2, figureText(node.now, 1));
        item->setData(1, SheetRole, QVariant::fromValue(sheetvalue::known(node.then)));
        item->setData(2, SheetRole, QVariant::fromValue(sheetvalue::known(node.now)));
    }
    item->setData(3, SheetRole, QVariant::fromValue(sheetvalue::known(node.contribution)));
    item->setText(3, signedNumber(node.contribution));
    for (const int column : {1, 2, 3})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    if (node.isReweighting)
        item->setToolTip(0,
                         ExplainPanel::tr("A part became known or unknown: the others weigh more or less."));
    item->setData(0, PathRole, path);
    for (std::size_t i = 0; i < node.children.size(); ++i)
        item->addChild(itemFor(node.children[i], path + QVariantList{int(i)}));
    return item;
}

/// The changed facts of a node, or if it has none of its own, those below it.
void collectFacts(const FigureChange& node, std::vector<const ChangedFact*>& facts) {
    for (const ChangedFact& fact : node.facts)
        if (facts.size() < mostFacts) facts.push_back(&fact);
    if (!node.facts.empty()) return;
    for (const FigureChange& child : node.children)
        collectFacts(child, facts);
}

void showTree(QTreeWidget* tree, QTreeWidgetItem* root) {
    tree->clear();
    tree->addTopLevelItem(root);
    root->setExpanded(true);
    for (int i = 0; i < root->childCount(); ++i)
        root->child(i)->setExpanded(true);
    tree->setCurrentItem(root);
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
    makeSavable(tree);
    return tree;
}

} // namespace

ExplainPanel::ExplainPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel({}, "strong"))
    , m_subject(plainLabel({}, "caption"))
    , m_value(plainLabel({}, "display"))
    , m_formula(plainLabel({}, "muted"))
    , m_change(plainLabel({}))
    , m_since(new QComboBox)
    , m_tabs(new QTabBar)
    , m_tree(makeTree({tr("Made of"), tr("Value"), tr("Weight")}, "explain.tree",
                      tr("What the figure is made of")))
    , m_changes(makeTree({tr("What"), tr("Then"), tr("Now"), tr("Effect")}, "explain.changes",
                         tr("Why the figure changed")))
    , m_facts(
          makeTree({tr("Fact"), tr("Date"), tr("Value")}, "explain.facts", tr("Facts it was read from"))) {
    setObjectName(QStringLiteral("explain.panel"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", QStringLiteral("side"));
    m_tabs->setObjectName(QStringLiteral("explain.tabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Made of"));
    m_tabs->addTab(tr("Why it changed"));
    describe(m_tabs, tr("What the explanation shows"));
    auto* layout = plainColumn(this);
    layout->addLayout(buildHead());
    layout->addWidget(m_tabs);
    layout->addWidget(hairline());
    layout->addWidget(m_tree, 3);
    layout->addWidget(m_changes, 3);
    layout->addWidget(hairline());
    layout->addWidget(m_facts, 2);
    buildTrees();
    setMinimumWidth(260);
}

QLayout* ExplainPanel::buildHead() {
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
    m_changeRow = new QWidget;
    m_changeRow->setLayout(buildChange());
    top->addWidget(m_changeRow);
    top->addWidget(m_formula);
    return top;
}

QLayout* ExplainPanel::buildChange() {
    m_change->setObjectName(QStringLiteral("explain.change"));
    m_since->setObjectName(QStringLiteral("explain.since"));
    describe(m_since, tr("Compared with"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_change);
    row->addWidget(plainLabel(tr("since"), "muted"));
    row->addWidget(m_since);
    row->addStretch();
    connect(m_since, &QComboBox::activated, this, &ExplainPanel::compare);
    return row;
}

void ExplainPanel::buildTrees() {
    m_facts->setRootIsDecorated(false);
    for (const int column : {0, 1})
        m_facts->setItemDelegateForColumn(column, new FactDelegate(m_facts));
    for (QTreeWidget* tree : {m_tree, m_changes, m_facts})
        for (int column = 1; column < tree->columnCount(); ++column) {
            tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
            if (tree != m_facts || column == 2)
                tree->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        }
    m_changes->hide();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_tree->setVisible(tab == 0);
        m_changes->setVisible(tab == 1);
        showDetails();
    });
    for (QTreeWidget* tree : {m_tree, m_changes})
        connect(tree, &QTreeWidget::currentItemChanged, this, &ExplainPanel::showDetails);
    connect(m_facts, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        Q_EMIT factActivated(m_figure.accountId, item->data(0, TableRole).toString(),
                             item->data(0, KeyRole).toString());
    });
}

void ExplainPanel::setCloseable(bool closeable) {
    m_close->setVisible(closeable);
}

void ExplainPanel::explain(ExplainedFigure figure) {
    const QString before = m_since->currentData().toString();
    m_figure = std::move(figure);
    m_comparison.drop();
    const Explanation& explanation = m_figure.explanation;
    m_title->setText(wording::figure(explanation.name, explanation.label));
    m_subject->setText(m_figure.subject);
    m_value->setText(figureText(explanation.value, 1));
    const bool compares = m_figure.at && !m_figure.baselines.empty();
    m_changeRow->setVisible(compares);
    m_tabs->setVisible(compares);
    if (!compares) m_tabs->setCurrentIndex(0);
    m_since->clear();
    for (const ExplainedFigure::Baseline& baseline : m_figure.baselines)
        m_since->addItem(tr("%1, %2").arg(baseline.name, show::date(baseline.date)), baseline.name);
    m_since->setCurrentIndex(std::max(0, m_since->findData(before)));
    m_changed.reset();
    showTree(m_tree, itemFor(explanation, {}));
    if (compares) compare();
}

void ExplainPanel::compare() {
    m_changed.reset();
    m_changes->clear();
    m_change->setText(tr("\u2026"));
    const Date then = m_figure.baselines[std::size_t(m_since->currentIndex())].date;
    m_comparison.run(
        this, [at = m_figure.at, now = m_figure.explanation, then] { return changeBetween(at(then), now); },
        [this](FigureChange change) {
            m_changed = std::move(change);
            showChange();
        });
}

void ExplainPanel::showChange() {
    const bool known = m_changed->then && m_changed->now;
    m_change->setText(known ? signedNumber(*m_changed->now - *m_changed->then)
                            : tr("%1 then,").arg(figureText(m_changed->then, 1)));
    showTree(m_changes, itemFor(*m_changed, {}));
}

void ExplainPanel::showDetails() {
    m_facts->clear();
    const bool changes = m_tabs->currentIndex() == 1 && m_changed;
    const QTreeWidgetItem* item = (changes ? m_changes : m_tree)->currentItem();
    if (!item) return;
    const QVariantList path = item->data(0, PathRole).toList();
    if (changes) {
        std::vector<const ChangedFact*> facts;
        collectFacts(nodeAt(*m_changed, path), facts);
        m_formula->setText(facts.empty() ? tr("No fact arrived, expired or changed.")
                                         : tr("+ arrived, \u2212 expired, \u2260 changed"));
        for (const ChangedFact* changed : facts)
            switch (changed->change) {
            case FactChange::Arrived:
                addFact(changed->fact, QStringLiteral("+ "));
                break;
            case FactChange::Expired:
                addFact(changed->fact, QStringLiteral("\u2212 "));
                break;
            case FactChange::Changed:
                addFact(changed->fact, QStringLiteral("\u2260 "),
                        tr("it was %1").arg(shownCell(changed->fact, changed->valueThen)));
                break;
            }
        return;
    }
    const Explanation& node = nodeAt(m_figure.explanation, path);
    m_formula->setText(node.value || node.unknownBecause.isEmpty()
                           ? wording::capitalised(wording::explained(node.formula))
                           : tr("Unknown: %1").arg(wording::explained(node.unknownBecause)));
    std::vector<const FactRef*> facts;
    collectFacts(node, facts);
    for (const FactRef* fact : facts)
        addFact(*fact);
}

void ExplainPanel::addFact(const FactRef& fact, const QString& sign, const QString& toolTip) {
    auto* row = new QTreeWidgetItem;
    const QString label = recordLabel(fact.table.toStdString()) + QLatin1Char(' ');
    const QString prefix = joinKey({m_figure.accountId}) + QLatin1Char('/');
    const bool needsNone = fact.name.isEmpty() && fact.key.startsWith(prefix);
    const QString name = needsNone ? fact.key.mid(prefix.size()) : fact.shownName();
    row->setText(0, sign + label + name);
    row->setData(0, FactDelegate::NameRole, sign + name);
    row->setData(0, FactDelegate::KindRole, label.trimmed());
    row->setText(1, fact.date ? show::date(*fact.date) : QString());
    row->setText(2, shownCell(fact, fact.value));
    row->setData(1, SheetRole, QVariant::fromValue(sheetvalue::known(fact.date)));
    const SheetCell value = valueOf(fact);
    row->setData(
        2, SheetRole,
        QVariant::fromValue(std::holds_alternative<QString>(value) ? SheetCell(row->text(2)) : value));
    row->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    row->setData(0, TableRole, fact.table);
    row->setData(0, KeyRole, fact.key);
    const QString more = toolTip.isEmpty() ? tr("\nEnter shows the record") : QLatin1Char('\n') + toolTip;
    const QString id = fact.name.isEmpty() ? QString() : QLatin1Char('\n') + label + fact.key;
    row->setToolTip(0, plainToolTip(row->text(0) + id + more));
    row->setToolTip(2, plainToolTip(row->text(2) + more));
    m_facts->addTopLevelItem(row);
}

} // namespace foothold
