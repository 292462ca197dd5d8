#include "ui/shell/workspace.h"

#include "core/facts/fact_refs.h"
#include "core/facts/freshness.h"
#include "ui/account/account_page.h"
#include "ui/account/figures.h"
#include "ui/calibration/calibration_page.h"
#include "ui/coverage/coverage_page.h"
#include "ui/pipeline/pipeline_page.h"
#include "ui/portfolio/portfolio_view.h"
#include "ui/programme/programme_page.h"
#include "ui/qbrs/qbrs_page.h"
#include "ui/renewals/renewals_page.h"
#include "ui/retention/retention_page.h"
#include "ui/shell/actions.h"
#include "ui/shell/data_page.h"
#include "ui/shell/page.h"
#include "ui/shell/status_foot.h"
#include "ui/shell/top_bar.h"
#include "ui/today/today_page.h"
#include "ui/whitespace/whitespace_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/explain_panel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace foothold {

namespace {

constexpr int longestTab = 28; ///< characters of an account's name

QString tabText(const QString& name) {
    return withoutMnemonic(name.size() > longestTab ? name.left(longestTab - 1) + QChar(0x2026) : name);
}

} // namespace

Workspace::Workspace(AccountPorts ports, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_ports(ports)
    , m_back(actions.back)
    , m_forward(actions.forward)
    , m_asOf(ports.service->clock().today())
    , m_top(new TopBar(actions))
    , m_banner(new Banner)
    , m_stack(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_portfolio(new PortfolioView(ports))
    , m_split(new QSplitter(Qt::Horizontal))
    , m_explain(new ExplainPanel)
    , m_foot(new StatusFoot) {
    m_tabs->setObjectName(QStringLiteral("workspace.tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setMovable(false);
    m_tabs->setTabsClosable(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setElideMode(Qt::ElideRight);
    describe(m_tabs->tabBar(), tr("Open accounts"));
    m_tabs->addTab(m_portfolio, icon("portfolio"), tr("Portfolio"));
    for (const auto side : {QTabBar::LeftSide, QTabBar::RightSide})
        if (QWidget* button = m_tabs->tabBar()->tabButton(0, side)) button->hide();
    addPages(actions);
    sizeByCurrent(m_tabs->findChild<QStackedWidget*>({}, Qt::FindDirectChildrenOnly));
    m_split->addWidget(scrolling(m_stack));
    m_split->addWidget(m_explain);
    m_split->setStretchFactor(0, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({1000, 380});
    m_explain->hide();

    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_banner);
    right->addWidget(m_split, 1);
    right->addWidget(m_foot);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildNavigation(actions));
    layout->addLayout(right, 1);

    connect(m_stack, &QStackedWidget::currentChanged, this, &Workspace::noteVisit);
    connect(m_stack, &QStackedWidget::currentChanged, this, &Workspace::refreshFoot);
    connect(m_tabs, &QTabWidget::currentChanged, this, &Workspace::noteVisit);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &Workspace::closeTabAt);
    connect(m_tabs, &QTabWidget::currentChanged, this, &Workspace::refreshPages);
    connect(m_portfolio, &PortfolioView::accountActivated, this, &Workspace::openAccount);
    connect(m_portfolio, &PortfolioView::explainRequested, this, &Workspace::explainFigure);
    connect(m_portfolio, &PortfolioView::totalsExplained, this, &Workspace::showExplanation);
    connect(m_portfolio, &PortfolioView::importFilesRequested, this, &Workspace::importFilesRequested);
    connect(m_portfolio, &PortfolioView::importFolderRequested, this, &Workspace::importFolderRequested);
    connect(m_explain, &ExplainPanel::closeRequested, m_explain, &QWidget::hide);
    connect(m_explain, &ExplainPanel::factActivated, this, &Workspace::openRecord);
    connect(m_top, &TopBar::asOfChosen, this, &Workspace::setAsOf);
}

QWidget* Workspace::buildNavigation(const Actions& actions) {
    auto* bar = new QFrame;
    bar->setProperty("look", QStringLiteral("navigation"));
    bar->setMinimumWidth(148);
    bar->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(space::small, space::medium, space::small, space::medium);
    column->setSpacing(space::tight);
    for (QAction* action : actions.pages) {
        action->setCheckable(true);
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setObjectName(QLatin1String("nav.") + action->objectName());
        button->setText(action->text().remove(QLatin1Char('&')));
        button->setProperty("look", QStringLiteral("nav"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({18, 18});
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        describe(button, button->text());
        column->addWidget(button);
    }
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] {
        for (const PageSlot& slot : m_pages)
            slot.action->setChecked(m_stack->currentWidget() == slot.page);
    });
    actions.portfolio->setChecked(true);
    column->addStretch();
    return bar;
}

void Workspace::addPages(const Actions& actions) {
    m_stack->addWidget(m_tabs);
    m_pages.push_back({actions.portfolio, {}, m_tabs});
    addPage<QbrsPage>(actions.qbrs);
    addPage<WhitespacePage>(actions.whitespace);
    addPage<RetentionPage>(actions.retention);
    addPage<CoveragePage>(actions.coverage);
    addPage<CalibrationPage>(actions.calibration);
    addPage<RenewalsPage>(actions.renewals);
    addPage<ProgrammePage>(actions.programme);
    m_pages.push_back({actions.today, [this] {
                           auto* page = new TodayPage(m_ports);
                           connect(page, &TodayPage::evaluationRequested, m_ports.service,
                                   &BookService::evaluateSignals);
                           connect(page, &TodayPage::writeRequested, this, &Workspace::writeRequested);
                           return page;
                       }});
    m_pages.push_back(
        {actions.pipeline, [this] {
             auto* page = new PipelinePage(m_ports);
             connect(page, &PipelinePage::handbackRequested, this, &Workspace::handbackRequested);
             connect(page, &PipelinePage::proposalRequested, this, &Workspace::proposalRequested);
             return page;
         }});
    m_pages.push_back({actions.data, [this, actions] {
                           m_data = new DataPage(m_ports.service, actions);
                           return m_data;
                       }});
}

template <typename T>
void Workspace::addPage(QAction* action) {
    m_pages.push_back({action, [this] { return new T(m_ports); }});
}

void Workspace::showPage(const QString& name) {
    const auto slot = std::ranges::find_if(
        m_pages, [&name](const PageSlot& each) { return each.action->objectName() == name; });
    if (slot == m_pages.end()) return;
    if (!slot->page) {
        slot->page = slot->make();
        m_stack->addWidget(slot->page);
        if (auto* ofBook = qobject_cast<Page*>(slot->page)) {
            connect(ofBook, &Page::accountRequested, this, &Workspace::openAccount);
            connect(ofBook, &Page::importFilesRequested, this, &Workspace::importFilesRequested);
            connect(ofBook, &Page::pageRequested, this, [this](const QString& page) {
                showPage(page);
                if (page == QLatin1String("action.portfolio")) showPortfolioTable();
            });
            connect(ofBook, &Page::explainRequested, this, &Workspace::showExplanation);
        }
    }
    m_stack->setCurrentWidget(slot->page);
    refreshPage();
}

void Workspace::refreshPage() {
    const FactsPtr facts = m_ports.service->facts();
    if (auto* page = qobject_cast<Page*>(m_stack->currentWidget()); page && facts) page->show(facts, m_asOf);
    if (m_data && m_stack->currentWidget() == m_data) m_data->refresh();
}

AccountPage* Workspace::pageAt(int index) const {
    return qobject_cast<AccountPage*>(m_tabs->widget(index));
}

QString Workspace::currentAccount() const {
    const AccountPage* page = m_stack->currentWidget() == m_tabs ? pageAt(m_tabs->currentIndex()) : nullptr;
    return page ? page->accountId() : m_portfolio->currentAccount();
}

void Workspace::refresh() {
    const FactsPtr facts = m_ports.service->facts();
    const Date today = m_ports.service->clock().today();
    if (m_asOfToday) m_asOf = today;
    m_bookPath = m_ports.service->state().path;
    m_top->setAsOf(m_asOf, today);
    const QString name = facts->settings().name;
    m_top->setBook(name.isEmpty() ? QFileInfo(m_ports.service->state().path).completeBaseName() : name,
                   m_ports.service->isWritable());
    m_freshness = freshnessAt(*facts, m_asOf);
    m_portfolio->setFacts(facts, m_asOf);
    for (int i = m_tabs->count() - 1; i > 0; --i)
        if (!facts->find(pageAt(i)->accountId())) closeTabAt(i);
    refreshPages();
    refreshPage();
}

void Workspace::refreshFoot() {
    const FactsPtr facts = m_ports.service->facts();
    if (!facts) return;
    const AccountPage* page = m_stack->currentWidget() == m_tabs ? pageAt(m_tabs->currentIndex()) : nullptr;
    const auto account = page ? facts->find(page->accountId()) : std::nullopt;
    if (account)
        m_foot->setFreshness(freshnessAt(*account, m_asOf), (*account)->name);
    else
        m_foot->setFreshness(m_freshness);
}

void Workspace::refreshPages() {
    refreshFoot();
    const FactsPtr facts = m_ports.service->facts();
    AccountPage* page = pageAt(m_tabs->currentIndex());
    if (!facts || !page) return;
    page->setFacts(facts, m_asOf, m_ports.service->isWritable());
    m_tabs->setTabText(m_tabs->currentIndex(), tabText(page->title()));
}

void Workspace::refreshState() {
    const BookState& state = m_ports.service->state();
    m_foot->setState(state, m_ports.service->clock().now());
    m_top->setBook(m_ports.service->facts()->settings().name, state.writable);
    m_top->setSaving(false);
    if (!state.damage.isEmpty())
        m_banner->tell(Banner::Tone::Bad,
                       tr("This book is damaged and is shown read-only. %1").arg(state.damage),
                       tr("Restore a backup\u2026"));
    else if (!state.writable)
        m_banner->tell(Banner::Tone::Warning,
                       tr("This book lies on a medium that cannot be written to: it is shown read-only."));
    else
        m_banner->hide();
    refreshPages();
}

void Workspace::reset() {
    savePlaces();
    m_bookPath.clear();
    m_moving = true;
    while (m_tabs->count() > 1)
        closeTabAt(1);
    m_portfolio->clear();
    m_explain->hide();
    m_banner->hide();
    m_asOfToday = true;
    showPortfolio();
    m_moving = false;
    m_visited.clear();
    noteVisit();
}

void Workspace::setAsOf(Date asOf) {
    m_asOf = asOf;
    m_asOfToday = asOf == m_ports.service->clock().today();
    m_explain->hide();
    refresh();
}

void Workspace::openAccount(const QString& accountId) {
    const auto account = m_ports.service->facts() ? m_ports.service->facts()->find(accountId) : std::nullopt;
    if (!account) return;
    const bool moving = std::exchange(m_moving, true);
    showPortfolio();
    int index = m_tabs->count() - 1;
    while (index > 0 && pageAt(index)->accountId() != accountId)
        --index;
    if (index <= 0) {
        auto* page = new AccountPage(accountId, m_ports);
        connect(page, &AccountPage::explainRequested, this, &Workspace::explainFigure);
        connect(page, &AccountPage::figureRequested, this, &Workspace::showExplanation);
        connect(page, &AccountPage::planRequested, this, &Workspace::planRequested);
        connect(page, &AccountPage::recordRequested, this, &Workspace::openRecord);
        connect(page, &AccountPage::logRequested, this, &Workspace::logRequested);
        index = m_tabs->addTab(page, icon("account"), tabText((*account)->name));
        m_tabs->setCurrentIndex(index);
        page->setFocus();
    }
    m_tabs->setCurrentIndex(index);
    m_moving = moving;
    noteVisit();
}

void Workspace::openAccountAt(const QString& accountId, const QString& section) {
    openAccount(accountId);
    AccountPage* page = pageAt(m_tabs->currentIndex());
    if (page && page->accountId() == accountId) page->openSection(section);
}

void Workspace::openRecord(const QString& accountId, const QString& table, const QString& key) {
    const QString owner = accountId.isEmpty() ? ownerOf(*m_ports.service->facts(), table, key) : accountId;
    openAccount(owner);
    AccountPage* page = pageAt(m_tabs->currentIndex());
    if (page && page->accountId() == owner) page->openRecord(table, key);
}

void Workspace::closeTabAt(int index) {
    if (index < 1) return; // the portfolio stays
    QWidget* page = m_tabs->widget(index);
    m_tabs->removeTab(index);
    page->deleteLater();
}

void Workspace::closeTab() {
    closeTabAt(m_tabs->currentIndex());
}

void Workspace::nextTab(int step) {
    showPortfolio();
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + count) % count);
}

void Workspace::setSaving(bool saving) {
    m_top->setSaving(saving);
}

void Workspace::showPortfolio() {
    m_stack->setCurrentWidget(m_tabs);
}

void Workspace::showPortfolioTable() {
    showPortfolio();
    m_tabs->setCurrentIndex(0);
}

void Workspace::focusFilter() {
    showPortfolioTable();
    m_portfolio->focusFilter();
}

void Workspace::explainCurrent() {
    auto* figure = qobject_cast<QPushButton*>(focusWidget());
    if (figure && figure->property("look") == QLatin1String("figure")) {
        figure->click();
        return;
    }
    if (auto* list = qobject_cast<ListView*>(focusWidget()); list && list->explainCurrent()) return;
    if (m_stack->currentWidget() != m_tabs) {
        Q_EMIT helpRequested(QStringLiteral("window"), QStringLiteral("views"));
        return;
    }
    if (AccountPage* page = pageAt(m_tabs->currentIndex()))
        page->explainCurrent();
    else
        m_portfolio->explainCurrent();
}

void Workspace::explainFigure(const QString& accountId, const QString& figure) {
    const auto account = m_ports.service->facts()->find(accountId);
    if (!account) return;
    showExplanation(explainedFigure(m_ports.service->facts(), account->index(), figure, m_asOf));
}

void Workspace::showExplanation(const ExplainedFigure& figure) {
    m_explain->explain(figure);
    if (m_explain->isVisible()) return;
    m_explain->show();
    // The page keeps what it needs, where the panel can be read all the same.
    constexpr int comfortable = 380;
    const int room = m_split->width() - m_split->handleWidth();
    const int panel =
        std::clamp(room - m_stack->minimumSizeHint().width(), m_explain->minimumWidth(), comfortable);
    m_split->setSizes({room - panel, panel});
}

void Workspace::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_explain->isVisible()) {
        m_explain->hide();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace foothold
