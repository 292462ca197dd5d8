#include "ui/account/whitespace_section.h"

#include "core/base/text.h"
#include "core/documents/plan_pictures.h"
#include "core/domain/labels.h"
#include "core/metrics/cell_explanation.h"
#include "ui/account/account_records.h"
#include "ui/account/cell_reason.h"
#include "ui/account/figures.h"
#include "ui/account/whitespace_map_view.h"
#include "ui/exchange/picture_saver.h"
#include "ui/pipeline/opportunity_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_control.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/record_form.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace foothold {

WhitespaceSection::WhitespaceSection(AccountPorts ports, QWidget* parent)
    : AccountSection(ports, parent)
    , m_table(*findTable("map_cells"))
    , m_view(new WhitespaceMapView)
    , m_stack(new QStackedWidget)
    , m_title(plainLabel({}, "strong"))
    , m_state(plainLabel({}))
    , m_why(plainLabel({}, "muted"))
    , m_value(new QPushButton)
    , m_form(
          new RecordForm(m_table, {"state", "competitor", "competitor_renewal_on", "potential_arr", "note"}))
    , m_start(new QPushButton(icon("pipeline"), tr("Start an &opportunity\u2026"))) {
    m_start->setObjectName(QStringLiteral("whitespace.start"));
    connect(m_start, &QPushButton::clicked, this, &WhitespaceSection::startOpportunity);
    m_state->setObjectName(QStringLiteral("whitespace.state"));
    m_value->setObjectName(QStringLiteral("whitespace.value"));
    lookLikeFigure(m_value, QStringLiteral("title"));
    connect(m_value, &QPushButton::clicked, this, &WhitespaceSection::explainCurrent);
    auto* split = splitOf(Qt::Horizontal, {buildMap(), buildSide()}, {800, 340});
    auto* empty = new EmptyState("whitespace",
                                 tr("No product of the book fits this account: import products.csv, or add "
                                    "a contract line."));
    m_stack->addWidget(split);
    m_stack->addWidget(empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    makeSheetSavable(m_view, [this] {
        return whitespaceSheet(*m_subject, {.asOf = m_subject.asOf, .locale = QLocale()});
    });

    connect(m_view, &WhitespaceMapView::currentChanged, this, &WhitespaceSection::showCell);
    connect(m_view, &WhitespaceMapView::totalChosen, this, &WhitespaceSection::explainCurrent);
    connect(m_view, &WhitespaceMapView::activated, this, [this] {
        if (currentCell())
            m_form->field("state")->control()->setFocus();
        else
            explainCurrent();
    });
    connect(m_form, &RecordForm::edited, this,
            [this](const QString&, const QString& column, const QString& value) { record(column, value); });
}

QWidget* WhitespaceSection::buildMap() {
    auto* box = new QWidget;
    box->setAttribute(Qt::WA_StyledBackground);
    box->setProperty("look", QStringLiteral("surface"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::large, space::small, space::large, space::small);
    head->addWidget(plainLabel(tr("Products and departments"), "strong"));
    head->addStretch();
    const auto button = [&](const char* name, const QString& text, const QString& keys, auto slot) {
        QToolButton* tool = toolButton("whitespace", name, text, keys);
        connect(tool, &QToolButton::clicked, m_view, slot);
        head->addWidget(tool);
    };
    button("zoom-out", tr("Zoom out"), QStringLiteral("-"), &WhitespaceMapView::zoomOut);
    button("zoom-in", tr("Zoom in"), QStringLiteral("+"), &WhitespaceMapView::zoomIn);
    auto* layout = plainColumn(box);
    layout->addLayout(head);
    layout->addWidget(hairline());
    layout->addWidget(scrolling(m_view), 1);
    return box;
}

QWidget* WhitespaceSection::buildSide() {
    m_side = new QWidget;
    m_side->setAttribute(Qt::WA_StyledBackground);
    m_side->setProperty("look", QStringLiteral("side"));
    m_side->setMinimumWidth(280);
    auto* layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(space::large, space::medium, space::large, space::large);
    layout->setSpacing(space::small);
    m_title->setWordWrap(true);
    m_why->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_value, 0, Qt::AlignLeft);
    layout->addWidget(m_why);
    layout->addWidget(m_start);
    m_recorded = new QWidget;
    auto* recorded = plainColumn(m_recorded);
    recorded->setSpacing(space::small);
    recorded->addSpacing(space::small);
    recorded->addWidget(hairline());
    recorded->addWidget(plainLabel(tr("Recorded for this cell"), "caption"));
    recorded->addWidget(m_form);
    layout->addWidget(m_recorded);
    layout->addStretch();
    return m_side;
}

void WhitespaceSection::show(const AccountSubject& subject) {
    m_subject = subject;
    m_map = whitespaceMap(*subject, subject.asOf);
    m_form->setContexts([&](const Column& column) { return fieldContext(*subject, column); });
    m_form->setWritable(subject.writable);
    m_stack->setCurrentIndex(m_map.cells.empty() ? 1 : 0);
    m_view->setMap(whitespacePicture(*subject, m_map, Shown(QLocale())));
}

void WhitespaceSection::selectRecord(const QString& table, const QString& key) {
    if (table != QLatin1String("map_cells")) return;
    const QStringList parts = splitKey(key); // account, product, department
    for (std::size_t p = 0; p < m_map.products.size(); ++p)
        for (std::size_t d = 0; d < m_map.departments.size(); ++d)
            if (m_subject.facts->product(m_map.products[p]).productId.toString() == parts.value(1) &&
                m_map.departments[d].toString() == parts.value(2))
                m_view->setCurrent({.department = int(d), .product = int(p)});
}

const WhitespaceCell* WhitespaceSection::currentCell() const {
    if (m_map.cells.empty() || !currentProduct() || !currentDepartment()) return nullptr;
    const auto current = m_view->current();
    return &m_map.cell(std::size_t(current.product), std::size_t(current.department));
}

void WhitespaceSection::showCell() {
    const WhitespaceCell* cell = currentCell();
    m_recorded->setVisible(cell != nullptr);
    if (!cell) {
        if (!m_map.cells.empty()) showTotal();
        return;
    }
    const AccountFacts account = *m_subject;
    const QString department = cell->department.isEmpty() ? tr("Whole account") : cell->department.toString();
    m_title->setText(account.book().product(cell->product).name.toString() + QStringLiteral(" \u00B7 ") +
                     department);
    const auto picture = m_view->map().at(m_view->current().department, m_view->current().product);
    m_state->setText(WhitespaceMapPainter::letter(picture.state) + QChar(0x2002) +
                     enumLabel(nameString(cell->state)) +
                     (cell->confirmed ? QStringLiteral(" \u00B7 ") + tr("confirmed open") : QString()));
    setValue(cell->value);
    m_why->setText(cellReason(account, *cell, m_subject.asOf));
    m_form->setRecord(mapCellRecord(account, cell->product, cell->department));
    m_start->setVisible(cell->isOpen());
    m_start->setEnabled(m_subject.writable);
}

/// Of a row, a column or the whole map: what is open, and beside it what is owned and in the pipeline.
void WhitespaceSection::showTotal() {
    const auto product = currentProduct();
    const auto department = currentDepartment();
    const Explanation tree = explainMap(*m_subject, product, department, m_subject.asOf);
    m_title->setText(product || department ? tree.name : tr("Whole map"));
    const Currency currency = (*m_subject)->currency;
    const auto money = [&](const Explanation& part) {
        return foothold::show::money(std::llround(part.value.value_or(0) * double(currency.minorPerMajor())),
                                     currency);
    };
    m_state->setText(tr("Open potential"));
    m_value->setText(withoutMnemonic(money(tree)));
    m_why->setText(
        tr("Owned: %1. In the pipeline: %2.").arg(money(tree.children[1]), money(tree.children[2])));
    m_start->hide();
}

void WhitespaceSection::setValue(const std::optional<std::int64_t>& value) {
    m_value->setText(withoutMnemonic(value ? foothold::show::money(*value, (*m_subject)->currency)
                                           : foothold::show::unknown));
}

std::optional<int> WhitespaceSection::currentProduct() const {
    const auto column = std::size_t(m_view->current().product);
    return column < m_map.products.size() ? std::optional(m_map.products[column]) : std::nullopt;
}

std::optional<Text> WhitespaceSection::currentDepartment() const {
    const auto row = std::size_t(m_view->current().department);
    return row < m_map.departments.size() ? std::optional(m_map.departments[row]) : std::nullopt;
}

bool WhitespaceSection::explainCurrent() {
    if (m_map.cells.empty()) return false;
    Q_EMIT figureRequested(explainedOfAccount(m_subject.facts, m_subject.account, m_subject.asOf,
                                              [facts = m_subject.facts, product = currentProduct(),
                                               department = currentDepartment()](AccountFacts of, Date date) {
                                                  return explainMap(of, product, department, date);
                                              }));
    return true;
}

void WhitespaceSection::startOpportunity() {
    const WhitespaceCell* cell = currentCell();
    if (!cell) return;
    (new OpportunityDialog(m_ports, *m_subject, *cell, m_subject.asOf, window()))->open();
}

void WhitespaceSection::record(const QString& column, const QString& value) {
    const WhitespaceCell* cell = currentCell();
    const AccountFacts account = *m_subject;
    const QString product = account.book().product(cell->product).productId;
    const QString department = cell->department;
    const auto refused = [this, column](const Error& error) { m_form->refuse(column, error.message); };
    bool known = false;
    for (const MapCell& recorded : account.mapCells())
        known = known || (recorded.product == cell->product && recorded.department == cell->department);
    const QString key = joinKey({account->accountId, product, department});
    if (known)
        change(m_table, key, column, value, m_title->text(), refused);
    else
        add(m_table, key, {{column, value}}, refused);
}

} // namespace foothold
