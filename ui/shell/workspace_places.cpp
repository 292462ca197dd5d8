// Where one is in the window, where one has been, and what was open the last time.

#include "ui/account/account_page.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QCryptographicHash>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace foothold {

namespace {

const QString portfolioPage = QStringLiteral("action.portfolio");
constexpr int mostTabs = 12;

/// The settings of one book; its path may hold anything, so its hash names them.
QString groupOf(const QString& path) {
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("places/") + QString::fromLatin1(hash.left(16));
}

} // namespace

Place Workspace::place() const {
    const AccountPage* account =
        m_stack->currentWidget() == m_tabs ? pageAt(m_tabs->currentIndex()) : nullptr;
    if (account) return {{}, account->accountId()};
    const auto here = std::ranges::find(m_pages, m_stack->currentWidget(), &PageSlot::page);
    return {here->action->objectName(), {}};
}

void Workspace::noteVisit() {
    if (m_moving) return;
    m_visited.visit(place());
    m_back->setEnabled(m_visited.canGo(-1));
    m_forward->setEnabled(m_visited.canGo(1));
}

void Workspace::go(int step) {
    const FactsPtr facts = m_ports.service->facts();
    while (facts && m_visited.canGo(step)) {
        const Place next = m_visited.go(step);
        if (!next.accountId.isEmpty() && !facts->find(next.accountId)) continue; // it was deleted
        showPlace(next);
        break;
    }
    noteVisit();
}

void Workspace::showPlace(const Place& next) {
    const bool moving = std::exchange(m_moving, true);
    if (!next.accountId.isEmpty())
        openAccount(next.accountId);
    else
        showPage(next.page);
    if (next.page == portfolioPage) m_tabs->setCurrentIndex(0);
    m_moving = moving;
}

void Workspace::savePlaces() const {
    if (m_bookPath.isEmpty()) return;
    QStringList open;
    for (int i = 1; i < m_tabs->count() && open.size() < mostTabs; ++i)
        open += pageAt(i)->accountId();
    const Place now = place();
    QSettings settings;
    settings.beginGroup(groupOf(m_bookPath));
    settings.setValue(QStringLiteral("accounts"), open);
    settings.setValue(QStringLiteral("page"), now.page);
    settings.setValue(QStringLiteral("account"), now.accountId);
}

void Workspace::restorePlaces() {
    QSettings settings;
    settings.beginGroup(groupOf(m_ports.service->state().path));
    m_moving = true;
    for (const QString& account : settings.value(QStringLiteral("accounts")).toStringList())
        openAccount(account);
    const Place last{settings.value(QStringLiteral("page"), portfolioPage).toString(),
                     settings.value(QStringLiteral("account")).toString()};
    showPlace(last);
    m_moving = false;
    m_visited.clear();
    noteVisit();
}

} // namespace foothold
