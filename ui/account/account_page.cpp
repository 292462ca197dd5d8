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

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <map>

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
    addSection(new OverviewSection(ports), "overview", "account", tr("Overview"));
    addSection(new PeopleSection(ports), "people", "person", tr("People"));
    addSection(new StakeholderSection(ports), "stakeholders", "stakeholders", tr("Stakeholders"));
    addSection(new ContractsSection(ports), "contracts", "contract", tr("Contracts"));
    addSection(new WhitespaceSection(ports), "whitespace", "whitespace", tr("Whitespace"));
    addSection(new HealthSection(ports), "health", "health", tr("Health"));
    addSection(new OutcomesSection(ports), "outcomes", "check", tr("Outcomes"));
    auto* plan = new PlanSection(ports);
    connect(plan, &PlanSection::planRequested, this, [this] { Q_EMIT planRequested(m_accountId); });
    addSection(plan, "plan", "document", tr("Plan"));
    addSection(new QbrSection(ports), "qbrs", "qbrs", tr("QBRs"));
    addSection(new TimelineSection(ports), "timeline", "calendar", tr("Timeline"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &AccountPage::showCurrent);
    connect(m_header, &AccountHeader::explainRequested, this,
            [this](const QString& figure) { Q_EMIT explainRequested(m_accountId, figure); });
    connect(m_header, &AccountHeader::logRequested, this, [this] { Q_EMIT logRequested(m_accountId); });
    connect(m_header, &AccountHeader::planRequested, this, [this] { Q_EMIT planRequested(m_accountId); });
}

void AccountPage::addSection(AccountSection* section, const char* name, const char* iconName,
                             const QString& title) {
    section->setObjectName(QLatin1String("section.") + QLatin1String(name));
    m_sections.push_back(section);
    m_stale.push_back(true);
    m_tabs->addTab(section, icon(iconName), title);
    connect(section, &AccountSection::explainRequested, this,
            [this](const QString& figure) { Q_EMIT explainRequested(m_accountId, figure); });
    connect(section, &AccountSection::recordRequested, this, &AccountPage::recordRequested);
}

QString AccountPage::title() const {
    return m_subject.facts ? (*m_subject)->name.toString() : m_accountId;
}

bool AccountPage::setFacts(const FactsPtr& facts, Date asOf, bool writable) {
    const auto account = facts->find(m_accountId);
    if (!account) return false;
    m_subject = {facts, account->index(), asOf, writable};
    m_stale.assign(m_sections.size(), true);
    m_header->show(m_subject);
    showCurrent();
    return true;
}

void AccountPage::showCurrent() {
    const int current = m_tabs->currentIndex();
    if (!m_subject.facts || current < 0 || !m_stale[std::size_t(current)]) return;
    m_stale[std::size_t(current)] = false;
    m_sections[std::size_t(current)]->show(m_subject);
}

void AccountPage::openSection(const QString& name) {
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        if (m_sections[i]->objectName() == QLatin1String("section.") + name) m_tabs->setCurrentIndex(int(i));
}

void AccountPage::openRecord(const QString& table, const QString& key) {
    openSection(sectionOf(table));
    m_sections[std::size_t(m_tabs->currentIndex())]->selectRecord(table, key);
}

void AccountPage::explainCurrent() {
    const bool whitespace = m_tabs->currentWidget()->objectName() == QLatin1String("section.whitespace");
    const QString focused = m_header->currentFigure();
    const bool headerHasFocus = m_header->isAncestorOf(focusWidget());
    Q_EMIT explainRequested(m_accountId,
                            whitespace && !headerHasFocus ? QStringLiteral("whitespace") : focused);
}

} // namespace foothold
