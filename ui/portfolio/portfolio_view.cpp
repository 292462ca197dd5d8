#include "ui/portfolio/portfolio_view.h"

#include "core/metrics/colour_explanation.h"
#include "core/metrics/whitespace_explanation.h"
#include "ui/account/account_records.h"
#include "ui/account/figures.h"
#include "ui/portfolio/portfolio_bar.h"
#include "ui/portfolio/portfolio_foot.h"
#include "ui/portfolio/portfolio_tiles.h"
#include "ui/portfolio/trend_delegate.h"
#include "ui/retention/explained_retention.h"
#include "ui/widgets/background.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/record_delegate.h"
#include "ui/widgets/table_saver.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace foothold {

PortfolioView::PortfolioView(AccountPorts ports, QWidget* parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_model(new PortfolioModel(this))
    , m_loader(new PortfolioLoader(this))
    , m_columns(new QMenu(tr("Columns"), this))
    , m_bar(new PortfolioBar(m_columns))
    , m_tiles(new PortfolioTiles)
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_edit(new QPushButton(tr("Edit selected\u2026")))
    , m_print(new QPushButton(icon("document"), tr("Documents as PDF\u2026")))
    , m_foot(new PortfolioFoot({m_edit, m_print})) {
    auto* layout = plainColumn(this);
    layout->addWidget(m_tiles);
    layout->addWidget(m_bar);
    m_noAccounts = new EmptyState(
        "portfolio",
        tr("Your accounts appear here. Import the files of your CRM or a spreadsheet to bring them in, or a "
           "folder that Foothold exported."),
        tr("Import files\u2026"));
    m_noAccounts->button()->setObjectName(QStringLiteral("portfolio.importFiles"));
    QPushButton* folder = m_noAccounts->addButton(tr("Import folder\u2026"));
    folder->setObjectName(QStringLiteral("portfolio.importFolder"));
    connect(folder, &QPushButton::clicked, this, &PortfolioView::importFolderRequested);
    m_noMatch = new EmptyState("search", {}, tr("Clear the filter"));
    connect(m_noAccounts, &EmptyState::triggered, this, &PortfolioView::importFilesRequested);
    connect(m_noMatch, &EmptyState::triggered, this,
            [this] { m_bar->setFilter({}), m_model->setFilter({}); });
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noAccounts);
    m_stack->addWidget(m_noMatch);
    layout->addWidget(m_stack, 1);
    buildFoot();

    connect(m_tiles, &PortfolioTiles::explainRequested, this, &PortfolioView::explainTotals);
    connect(m_bar, &PortfolioBar::filterChanged, this, [this] { m_model->setFilter(m_bar->filter()); });
    connect(m_bar, &PortfolioBar::groupingChanged, this, [this] {
        m_model->setGrouping(m_bar->grouping());
        rememberDefinition();
    });
    connect(m_bar, &PortfolioBar::leave, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &PortfolioBar::viewChosen, this, &PortfolioView::chooseView);
    connect(m_bar, &PortfolioBar::saveRequested, this, [this] { saveView(m_viewName); });
    connect(m_bar, &PortfolioBar::saveAsRequested, this, &PortfolioView::saveViewAs);
    connect(m_bar, &PortfolioBar::removeRequested, this, &PortfolioView::removeView);
    connect(m_bar->viewMenu(), &QMenu::aboutToShow, this, &PortfolioView::showViews);
    connect(m_model, &PortfolioModel::totalsChanged, this, &PortfolioView::showTotals);
    connect(m_model, &PortfolioModel::edited, this, &PortfolioView::changeCell);
    connect(m_loader, &PortfolioLoader::rowsReady, this, &PortfolioView::showRows);
    connect(m_loader, &PortfolioLoader::figuresReady, this,
            [this](const std::shared_ptr<PortfolioBatch>& batch) {
                m_model->setFigures(batch->first, std::move(batch->figures));
            });
    connect(m_loader, &PortfolioLoader::finished, this, [this] {
        m_complete = true;
        m_model->figuresComplete();
    });
}

PortfolioView::~PortfolioView() = default;

std::vector<int> PortfolioView::accountsShown() const {
    std::vector<int> accounts;
    for (const PortfolioRow* row : m_model->shownRows())
        accounts.push_back(row->account);
    return accounts;
}

void PortfolioView::explainTotals(RetentionFigure figure) {
    if (!m_facts) return;
    inBackground(
        this,
        [facts = m_facts, accounts = accountsShown(), year = yearTo(m_asOf), figure,
         whose = tr("Accounts shown")] { return explainedRetention(facts, accounts, year, figure, whose); },
        [this](const ExplainedFigure& explained) { Q_EMIT totalsExplained(explained); });
}

void PortfolioView::explainShown(std::function<Explanation(const std::vector<int>&, Date)> tree) {
    if (!m_facts) return;
    inBackground(
        this,
        [tree = std::move(tree), accounts = accountsShown(), asOf = m_asOf, whose = tr("Accounts shown")] {
            return explainedOverTime(whose, asOf, [=](Date date) { return tree(accounts, date); });
        },
        [this](const ExplainedFigure& explained) { Q_EMIT totalsExplained(explained); });
}

void PortfolioView::buildTable() {
    m_table->setObjectName(QStringLiteral("portfolio.table"));
    describe(m_table, tr("Accounts"),
             tr("Enter opens the account, F1 explains the figure under the cursor, F2 edits the cell"));
    m_table->setModel(m_model);
    asRowTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setItemDelegateForColumn(int(PortfolioColumn::Trend), new TrendDelegate(this));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    makeSavable(m_table);
    m_table->installEventFilter(this);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PortfolioView::openMenu);
    connect(m_table, &QTableView::doubleClicked, this, &PortfolioView::activate);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PortfolioView::showSelection);
    // Other lines are shown: the cursor stays on its account.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_accountBefore = currentAccount(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(std::max(0, m_model->lineOf(m_accountBefore)), 0));
        showSelection();
    });
    buildHeader();
}

void PortfolioView::buildHeader() {
    QHeaderView* header = m_table->horizontalHeader();
    header->setObjectName(QStringLiteral("portfolio.header"));
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumSectionSize(48);
    m_table->setSortingEnabled(true);
    buildColumnsMenu();
    restoreDefinition();
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { m_columns->popup(header->mapToGlobal(at)); });
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(header, signal, this, &PortfolioView::rememberDefinition);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &PortfolioView::rememberDefinition);
}

void PortfolioView::buildFoot() {
    m_edit->setObjectName(QStringLiteral("portfolio.edit"));
    m_print->setObjectName(QStringLiteral("portfolio.print"));
    m_edit->setToolTip(tr("One field of all selected accounts, one step of undo"));
    m_print->setToolTip(tr("The account plans of the selected accounts, into a folder"));
    connect(m_edit, &QPushButton::clicked, this, &PortfolioView::editSelected);
    connect(m_print, &QPushButton::clicked, this, &PortfolioView::printSelected);
    connect(m_foot, &PortfolioFoot::potentialRequested, this, [this] {
        explainShown([facts = m_facts](const std::vector<int>& accounts, Date date) {
            return SpaceTrees(*facts, date, accounts).openPotential();
        });
    });
    connect(m_foot, &PortfolioFoot::colourRequested, this, [this](std::optional<HealthColour> colour) {
        explainShown([facts = m_facts, today = m_asOf, colour](const std::vector<int>& accounts, Date date) {
            return explainColour(*facts, accounts, colour, date, Profiles(*facts, today));
        });
    });
    layout()->addWidget(m_foot);
    showSelection();
}

void PortfolioView::buildColumnsMenu() {
    for (int column = 1; column < portfolioColumnCount; ++column) { // the account itself always stays
        const PortfolioColumnInfo info = portfolioColumn(PortfolioColumn(column));
        QAction* action = m_columns->addAction(info.title);
        action->setObjectName(QLatin1String("column.") + QLatin1String(info.key));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_table->setColumnHidden(column, !on);
            rememberDefinition();
        });
    }
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
    m_viewName.clear();
    m_bar->setFilter({});
    m_model->setFilter({});
    m_model->setRows(std::make_shared<std::vector<PortfolioRow>>(), {}, {});
}

QString PortfolioView::currentAccount() const {
    return m_table->currentIndex().data(PortfolioModel::AccountIdRole).toString();
}

QStringList PortfolioView::selectedAccounts() const {
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList accounts;
    for (const QModelIndex& row : rows)
        accounts += row.data(PortfolioModel::AccountIdRole).toString();
    accounts.removeAll({});
    if (accounts.isEmpty() && !currentAccount().isEmpty()) accounts += currentAccount();
    return accounts;
}

void PortfolioView::showRows(const PortfolioRows& rows) {
    const int column = std::max(0, m_table->currentIndex().column());
    const bool first = m_model->total() == 0;
    m_bar->setRows(*rows);
    m_model->setWritable(m_ports.service->isWritable());
    m_model->setRows(rows, m_facts->settings().currency, m_asOf);
    setContexts();
    if (const QModelIndex now = m_table->currentIndex(); now.isValid() && now.column() != column)
        m_table->setCurrentIndex(now.siblingAtColumn(column));
    if (first && isVisible()) m_table->setFocus(); // a book was opened: one begins here
    showViews();
    showSelection();
    Q_EMIT shown();
}

void PortfolioView::setContexts() {
    if (m_facts->accountCount() == 0) return;
    for (int column = 0; column < portfolioColumnCount; ++column)
        if (!editedColumn(PortfolioColumn(column)).empty())
            m_model->setContext(PortfolioColumn(column),
                                fieldContext(m_facts->at(0), m_model->column(column)));
}

void PortfolioView::showTotals() {
    m_foot->show(*m_model, m_facts ? m_facts->settings().currency : Currency(), m_complete);
    if (m_facts) m_tiles->show(*m_model, *m_facts, m_asOf);
    showPlaceholder();
}

void PortfolioView::showPlaceholder() {
    const bool empty = m_model->total() == 0;
    m_tiles->setVisible(!empty);
    m_bar->setVisible(!empty);
    if (empty)
        m_stack->setCurrentWidget(m_noAccounts);
    else if (m_model->rowCount() == 0)
        m_stack->setCurrentWidget(m_noMatch);
    else
        m_stack->setCurrentWidget(m_table);
    const QString words = m_model->filter().words.trimmed();
    m_noMatch->setSentence(!m_complete && m_model->filter().asksFigures()
                               ? tr("The figures are being calculated\u2026")
                           : words.isEmpty() ? tr("No account matches the filter.")
                                             : tr("No account matches \u201C%1\u201D.").arg(words));
}

void PortfolioView::showSelection() {
    const QStringList selected = selectedAccounts();
    const bool any = m_facts && !selected.isEmpty();
    m_edit->setEnabled(any && m_ports.service->isWritable());
    m_print->setEnabled(any);
    m_edit->setText(selected.size() > 1
                        ? tr("Edit %1 accounts\u2026").arg(foothold::show::count(selected.size()))
                        : tr("Edit selected\u2026"));
    m_print->setText(
        selected.size() > 1
            ? tr("Documents of %1 accounts as PDF\u2026").arg(foothold::show::count(selected.size()))
            : tr("Documents as PDF\u2026"));
}

void PortfolioView::focusFilter() {
    m_bar->line()->setFocus(Qt::ShortcutFocusReason);
    m_bar->line()->selectAll();
}

bool PortfolioView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const QModelIndex current = m_table->currentIndex();
    if (pressed->matches(QKeySequence::Copy)) {
        copyRows(*m_table, *m_table->horizontalHeader());
        return true;
    }
    if (pressed->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    if ((pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter) && current.isValid()) {
        activate(current);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace foothold
