#include "ui/account/account_page.h"

#include "ui/account/account_header.h"
#include "ui/account/contracts_section.h"
#include "ui/account/health_section.h"
#include "ui/account/outcomes_section.h"
#include "ui/account/overview_section.h"
#include "ui/account/people_section.h"
#include "ui/account/plan_section.h"
#include "ui/account/qbr_section.h"
#include "ui/account/timeline_section.h"
#include "ui/account/whitespace_section.h"
#include "ui/stakeholders/stakeholder_section.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/table_saver.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace foothold {

namespace {

/// The page that shows the records of a table; what happened stands in the timeline.
QString sectionOf(const QString& table) {
    static const std::map<QString, QString> sections{
        {QStringLiteral("accounts"), QStringLiteral("overview")},
        {QStringLiteral("departments"), QStringLiteral("overview")},
        {QStringLiteral("contacts"), QStringLiteral("people")},
        {QStringLiteral("contracts"), QStringLiteral("contracts")},
        {QStringLiteral("contract_lines"), QStringLiteral("contracts")},
        {QStringLiteral("map_cells"), QStringLiteral("whitespace")},
        {QStringLiteral("outcomes"), QStringLiteral("outcomes")},
        {QStringLiteral("usage"), QStringLiteral("health")},
        {QStringLiteral("feature_usage"), QStringLiteral("health")},
        {QStringLiteral("objectives"), QStringLiteral("plan")},
        {QStringLiteral("action_items"), QStringLiteral("plan")},
        {QStringLiteral("qbrs"), QStringLiteral("qbrs")}};
    const auto it = sections.find(table);
    return it == sections.end() ? QStringLiteral("timeline") : it->second;
}

} // namespace

AccountPage::AccountPage(const QString& accountId, AccountPorts ports, QWidget* parent)
    : QWidget(parent)
    , m_accountId(accountId)
    , m_header(new AccountHeader)
    , m_tabs(new QTabWidget) {
    setObjectName(QStringLiteral("account.page"));
    m_tabs->setObjectName(QStringLiteral("account.tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setDrawBase(false);
    describe(m_tabs->tabBar(), tr("Pages of the account"));
    auto* layout = plainColumn(this);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    addSection<OverviewSection>(ports, "overview", "account", tr("Overview"));
    addSection<PeopleSection>(ports, "people", "person", tr("People"));
    addSection<StakeholderSection>(ports, "stakeholders", "stakeholders", tr("Stakeholders"));
    addSection<ContractsSection>(ports, "contracts", "contract", tr("Contracts"));
    addSection<WhitespaceSection>(ports, "whitespace", "whitespace", tr("Whitespace"));
    addSection<HealthSection>(ports, "health", "health", tr("Health"));
    addSection<OutcomesSection>(ports, "outcomes", "check", tr("Outcomes"));
    addSection<PlanSection>(ports, "plan", "document", tr("Plan"));
    addSection<QbrSection>(ports, "qbrs", "qbrs", tr("QBRs"));
    addSection<TimelineSection>(ports, "timeline", "calendar", tr("Timeline"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &AccountPage::showCurrent);
    sizeByCurrent(m_tabs->findChild<QStackedWidget*>({}, Qt::FindDirectChildrenOnly));
    connect(m_header, &AccountHeader::explainRequested, this,
            [this](const QString& figure) { Q_EMIT explainRequested(m_accountId, figure); });
    connect(m_header, &AccountHeader::logRequested, this, [this] { Q_EMIT logRequested(m_accountId); });
    connect(m_header, &AccountHeader::planRequested, this, [this] { Q_EMIT planRequested(m_accountId); });
}

template <typename Section>
void AccountPage::addSection(AccountPorts ports, const char* name, const char* iconName,
                             const QString& title) {
    auto* place = new QWidget;
    place->setObjectName(QLatin1String("section.") + QLatin1String(name));
    plainColumn(place);
    m_sections.push_back(
        {QLatin1String(name), QLatin1String(iconName), [ports] { return new Section(ports); }});
    m_tabs->addTab(place, icon(iconName), title);
}

void AccountPage::fitTabs() {
    if (m_tabsWidth == 0) m_tabsWidth = m_tabs->tabBar()->sizeHint().width();
    const bool room = m_tabs->width() >= m_tabsWidth;
    if (room != m_tabs->tabIcon(0).isNull()) return;
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_tabs->setTabIcon(int(i), room ? icon(qPrintable(m_sections[i].icon)) : QIcon());
}

void AccountPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitTabs();
}

AccountSection* AccountPage::currentSection() {
    Slot& slot = m_sections[std::size_t(m_tabs->currentIndex())];
    if (slot.section) return slot.section;
    slot.section = slot.make();
    m_tabs->currentWidget()->layout()->addWidget(slot.section);
    slot.section->show(); // at once, not when the layout comes to it
    connect(slot.section, &AccountSection::explainRequested, this,
            [this](const QString& figure) { Q_EMIT explainRequested(m_accountId, figure); });
    connect(slot.section, &AccountSection::figureRequested, this, &AccountPage::figureRequested);
    connect(slot.section, &AccountSection::recordRequested, this, &AccountPage::recordRequested);
    if (auto* plan = qobject_cast<PlanSection*>(slot.section))
        connect(plan, &PlanSection::planRequested, this, [this] { Q_EMIT planRequested(m_accountId); });
    return slot.section;
}

QString AccountPage::title() const {
    return m_subject.facts ? (*m_subject)->name.toString() : m_accountId;
}

bool AccountPage::setFacts(const FactsPtr& facts, Date asOf, bool writable) {
    const auto account = facts->find(m_accountId);
    if (!account) return false;
    m_subject = {facts, account->index(), asOf, writable};
    for (Slot& slot : m_sections)
        slot.stale = true;
    setProperty(tableSubject, (*account)->name.toString());
    m_header->show(m_subject);
    showCurrent();
    return true;
}

void AccountPage::showCurrent() {
    const int current = m_tabs->currentIndex();
    if (!m_subject.facts || current < 0) return;
    AccountSection* section = currentSection();
    if (std::exchange(m_sections[std::size_t(current)].stale, false)) section->show(m_subject);
}

void AccountPage::openSection(const QString& name) {
    const auto it = std::ranges::find(m_sections, name, &Slot::name);
    if (it != m_sections.end()) m_tabs->setCurrentIndex(int(it - m_sections.begin()));
}

void AccountPage::openRecord(const QString& table, const QString& key) {
    openSection(sectionOf(table));
    currentSection()->selectRecord(table, key);
}

void AccountPage::explainCurrent() {
    const bool whitespace =
        m_sections[std::size_t(m_tabs->currentIndex())].name == QLatin1String("whitespace");
    const QString focused = m_header->currentFigure();
    const bool headerHasFocus = m_header->isAncestorOf(focusWidget());
    if (!headerHasFocus && currentSection()->explainCurrent()) return;
    Q_EMIT explainRequested(m_accountId,
                            whitespace && !headerHasFocus ? QStringLiteral("whitespace") : focused);
}

} // namespace foothold
