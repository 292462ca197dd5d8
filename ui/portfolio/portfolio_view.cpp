#include "ui/portfolio/portfolio_view.h"

#include "ui/portfolio/portfolio_delegate.h"
#include "ui/portfolio/trend_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/format.h"
#include "ui/widgets/health_sign.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace foothold {

namespace {

const QString columnsKey = QStringLiteral("portfolio/columns");

/// The figure behind a column, if it has an explanation.
QString figureOf(int column) {
    switch (PortfolioColumn(column)) {
    case PortfolioColumn::Health:
    case PortfolioColumn::Trend:
        return QStringLiteral("health");
    case PortfolioColumn::Whitespace:
    case PortfolioColumn::WhitespaceValue:
        return QStringLiteral("whitespace");
    default:
        return {};
    }
}

} // namespace

PortfolioView::PortfolioView(QWidget* parent)
    : QWidget(parent)
    , m_model(new PortfolioModel(this))
    , m_loader(new PortfolioLoader(this))
    , m_filter(new QLineEdit)
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_totals(plainLabel({}))
    , m_healthTotals(plainLabel({}, "muted"))
    , m_columns(new QMenu(tr("Columns"), this)) {
    auto* layout = plainColumn(this);
    buildBar();
    m_noAccounts = new EmptyState(
        "portfolio", tr("Your accounts appear here. Import a folder of CSV files to bring them in."),
        tr("Import folder\u2026"));
    m_noAccounts->button()->setObjectName(QStringLiteral("portfolio.import"));
    m_noMatch = new EmptyState("search", {}, tr("Clear the filter"));
    connect(m_noAccounts, &EmptyState::triggered, this, &PortfolioView::importRequested);
    connect(m_noMatch, &EmptyState::triggered, m_filter, &QLineEdit::clear);
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noAccounts);
    m_stack->addWidget(m_noMatch);
    layout->addWidget(m_stack, 1);

    auto* foot = new QFrame;
    foot->setProperty("look", QStringLiteral("foot"));
    auto* footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(space::large, space::small, space::large, space::small);
    m_totals->setObjectName(QStringLiteral("portfolio.totals"));
    footLayout->addWidget(m_totals);
    footLayout->addStretch();
    footLayout->addWidget(m_healthTotals);
    layout->addWidget(foot);

    connect(m_model, &PortfolioModel::totalsChanged, this, &PortfolioView::showTotals);
    connect(m_loader, &PortfolioLoader::rowsReady, this, &PortfolioView::showRows);
    connect(m_loader, &PortfolioLoader::figuresReady, this,
            [this](const std::shared_ptr<PortfolioBatch>& batch) {
                m_model->setFigures(batch->first, std::move(batch->figures), std::move(batch->bookValues));
            });
    connect(m_loader, &PortfolioLoader::finished, this, [this] {
        m_complete = true;
        m_model->figuresComplete();
    });
}

PortfolioView::~PortfolioView() = default;

void PortfolioView::buildBar() {
    auto* bar = new QFrame;
    auto* row = asBar(bar);
    m_filter->setObjectName(QStringLiteral("portfolio.filter"));
    m_filter->setPlaceholderText(tr("Filter by name, CSM, segment, industry\u2026 (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(340);
    m_filter->installEventFilter(this);
    describe(m_filter, tr("Filter accounts"), tr("Shows the accounts that contain every word"));
    connect(m_filter, &QLineEdit::textChanged, this, &PortfolioView::refreshFilter);
    row->addWidget(m_filter);
    row->addStretch();
    auto* columns = new QToolButton;
    columns->setObjectName(QStringLiteral("portfolio.columns"));
    columns->setProperty("look", QStringLiteral("button"));
    columns->setText(tr("Columns"));
    columns->setIcon(icon("columns"));
    columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(m_columns);
    describe(columns, tr("Choose columns"));
    row->addWidget(columns);
    layout()->addWidget(bar);
}

void PortfolioView::buildTable() {
    m_table->setObjectName(QStringLiteral("portfolio.table"));
    describe(m_table, tr("Accounts"), tr("Enter opens the account, F1 explains the figure under the cursor"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setItemDelegate(new PortfolioDelegate(this));
    m_table->setItemDelegateForColumn(int(PortfolioColumn::Trend), new TrendDelegate(this));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(space::row);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PortfolioView::openMenu);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT accountActivated(index.data(PortfolioModel::AccountIdRole).toString());
    });

    QHeaderView* header = m_table->horizontalHeader();
    header->setObjectName(QStringLiteral("portfolio.header"));
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumSectionSize(48);
    for (int column = 0; column < portfolioColumnCount; ++column) {
        const PortfolioColumnInfo info = portfolioColumn(PortfolioColumn(column));
        header->resizeSection(column, info.width);
        header->setSectionHidden(column, !info.shownFirst);
    }
    restoreColumns();
    m_table->setSortingEnabled(true);
    if (header->sortIndicatorSection() >= portfolioColumnCount) m_table->sortByColumn(0, Qt::AscendingOrder);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { m_columns->popup(header->mapToGlobal(at)); });
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(header, signal, this, &PortfolioView::saveColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &PortfolioView::saveColumns);
    buildColumnsMenu();
}

void PortfolioView::buildColumnsMenu() {
    for (int column = 1; column < portfolioColumnCount; ++column) { // the account itself always stays
        const PortfolioColumnInfo info = portfolioColumn(PortfolioColumn(column));
        QAction* action = m_columns->addAction(info.title);
        action->setObjectName(QLatin1String("column.") + QLatin1String(info.key));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_table->setColumnHidden(column, !on);
            saveColumns();
        });
    }
}

void PortfolioView::restoreColumns() {
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicator(int(PortfolioColumn::Account), Qt::AscendingOrder);
    header->restoreState(QSettings().value(columnsKey).toByteArray());
}

void PortfolioView::saveColumns() const {
    QSettings().setValue(columnsKey, m_table->horizontalHeader()->saveState());
}

void PortfolioView::setFacts(FactsPtr facts, Date asOf) {
    m_facts = std::move(facts);
    m_asOf = asOf;
    m_complete = false;
    m_loader->load(m_facts, asOf);
}

void PortfolioView::clear() {
    m_loader->cancel();
    m_facts.reset();
    m_model->setRows(std::make_shared<std::vector<PortfolioRow>>(), {}, {});
}

QString PortfolioView::currentAccount() const {
    return m_table->currentIndex().data(PortfolioModel::AccountIdRole).toString();
}

void PortfolioView::showRows(const PortfolioRows& rows) {
    const QString current = currentAccount();
    const int column = std::max(0, m_table->currentIndex().column());
    m_model->setRows(rows, m_facts->settings().currency, m_asOf);
    const int row = m_model->rowOf(current);
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(std::max(0, row), column));
    showTotals();
    if (!m_filter->hasFocus() && isVisible() && !window()->focusWidget()) m_table->setFocus();
    Q_EMIT shown();
}

void PortfolioView::refreshFilter() {
    const QString current = currentAccount();
    m_model->setFilter(m_filter->text());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(current)), 0));
}

void PortfolioView::showTotals() {
    const PortfolioTotals totals = m_model->totals();
    const Currency currency = m_facts ? m_facts->settings().currency : Currency();
    QString text = m_model->filter().trimmed().isEmpty()
                       ? show::counted(totals.accounts, tr("1 account"), tr("%1 accounts"))
                       : tr("%1 of %2")
                             .arg(show::count(totals.accounts),
                                  show::counted(m_model->total(), tr("1 account"), tr("%1 accounts")));
    text += QStringLiteral("  \u00B7  ") + tr("ARR %1").arg(show::compactMoney(totals.arr, currency));
    if (m_complete)
        text += QStringLiteral("  \u00B7  ") +
                tr("open potential %1").arg(show::compactMoney(totals.whitespaceValue, currency));
    if (totals.unconverted > 0)
        text += QStringLiteral("  \u00B7  ") + tr("%1 without a rate left out").arg(totals.unconverted);
    m_totals->setText(text);
    const auto part = [](std::optional<HealthColour> colour, int n) {
        return healthSign(colour) + QChar(0x2002) + show::count(n);
    };
    m_healthTotals->setText(
        !m_complete ? tr("calculating health and whitespace\u2026")
                    : tr("Health") + QStringLiteral("   ") + part(HealthColour::Green, totals.green) +
                          QStringLiteral("   ") + part(HealthColour::Amber, totals.amber) +
                          QStringLiteral("   ") + part(HealthColour::Red, totals.red) +
                          QStringLiteral("   ") + tr("unknown %1").arg(totals.unknown));
    m_healthTotals->setAccessibleName(tr("Health: %1 green, %2 amber, %3 red, %4 unknown")
                                          .arg(totals.green)
                                          .arg(totals.amber)
                                          .arg(totals.red)
                                          .arg(totals.unknown));
    if (m_model->total() == 0)
        m_stack->setCurrentWidget(m_noAccounts);
    else if (m_model->rowCount() == 0)
        m_stack->setCurrentWidget(m_noMatch);
    else
        m_stack->setCurrentWidget(m_table);
    m_noMatch->setSentence(tr("No account matches \u201C%1\u201D.").arg(m_model->filter().trimmed()));
}

void PortfolioView::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PortfolioView::explainCurrent() {
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) return;
    const QString figure = figureOf(index.column());
    Q_EMIT explainRequested(currentAccount(), figure.isEmpty() ? QStringLiteral("health") : figure);
}

void PortfolioView::openMenu(const QPoint& at) {
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid()) return;
    m_table->setCurrentIndex(index);
    QMenu menu(this);
    menu.addAction(tr("Open account"), this, [this] { Q_EMIT accountActivated(currentAccount()); });
    menu.addAction(icon("explain"), tr("Explain health"), this,
                   [this] { Q_EMIT explainRequested(currentAccount(), QStringLiteral("health")); });
    menu.addAction(icon("explain"), tr("Explain whitespace"), this,
                   [this] { Q_EMIT explainRequested(currentAccount(), QStringLiteral("whitespace")); });
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

bool PortfolioView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_table && enter && m_table->currentIndex().isValid()) {
        Q_EMIT accountActivated(currentAccount());
        return true;
    }
    if (watched == m_filter && (enter || key == Qt::Key_Down)) {
        m_table->setFocus();
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace foothold
