// What the window prints, writes and supposes about one account.

#include "core/documents/account_plan.h"
#include "core/documents/account_sheets.h"
#include "ui/exchange/document_preview.h"
#include "ui/logcall/log_call_dialog.h"
#include "ui/outreach/outreach_dialog.h"
#include "ui/palette/command_palette.h"
#include "ui/shell/actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/whatif/what_if_dialog.h"

#include <QMenu>
#include <QMenuBar>

namespace foothold {

namespace {

using Compose = Result<doc::Document> (*)(AccountFacts, const DocumentOptions&);

/// Composes a document of an account that may be gone by then.
auto ofAccount(const QString& accountId, Compose compose) {
    return [accountId, compose](const Facts& facts, const DocumentOptions& options) -> Result<doc::Document> {
        if (const auto account = facts.find(accountId)) return compose(*account, options);
        return failure(ErrorKind::NotFound, MainWindow::tr("The account is not in the book any more."));
    };
}

struct Found {
    AccountFacts account;
    const Opportunity* opportunity;
};
std::optional<Found> findOpportunity(const Facts& facts, const QString& opportunityId) {
    for (int i = 0; i < facts.accountCount(); ++i)
        for (const Opportunity& opportunity : facts.at(i).opportunities())
            if (opportunity.opportunityId.toString() == opportunityId)
                return Found{facts.at(i), &opportunity};
    return std::nullopt;
}

} // namespace

void MainWindow::exportPlan(const QString& accountId) {
    const auto account = m_service->isOpen() ? m_service->facts()->find(accountId) : std::nullopt;
    if (!account) return;
    const QString name = (*account)->name;
    DocumentPreview::open(m_service, m_dialogs,
                          {.title = tr("Account plan: %1").arg(name),
                           .fileName = tr("%1 account plan").arg(name),
                           .compose = ofAccount(accountId, composePlan)},
                          workspace()->asOf(), this);
}

void MainWindow::openConversation(const QString& accountId) {
    const auto account = m_service->isOpen() ? m_service->facts()->find(accountId) : std::nullopt;
    if (!account) return;
    const QString name = (*account)->name;
    DocumentPreview::open(m_service, m_dialogs,
                          {.title = tr("Conversation sheet: %1").arg(name),
                           .fileName = tr("%1 conversation").arg(name),
                           .compose = ofAccount(accountId, composeConversation),
                           .hasCustomerEdition = false},
                          workspace()->asOf(), this);
}

void MainWindow::openHandback(const QString& opportunityId) {
    const auto found =
        m_service->isOpen() ? findOpportunity(*m_service->facts(), opportunityId) : std::nullopt;
    if (!found) return;
    const QString name = found->account->name;
    const auto compose = [opportunityId](const Facts& facts,
                                         const DocumentOptions& options) -> Result<doc::Document> {
        if (const auto now = findOpportunity(facts, opportunityId))
            return composeHandback(now->account, *now->opportunity, options);
        return failure(ErrorKind::NotFound, tr("The opportunity is not in the book any more."));
    };
    DocumentPreview::open(m_service, m_dialogs,
                          {.title = tr("Handback package: %1").arg(name),
                           .fileName = tr("%1 handback").arg(name),
                           .compose = compose,
                           .hasCustomerEdition = false},
                          workspace()->asOf(), this);
}

void MainWindow::writeTo(const QString& accountId, const QString& signalId) {
    if (!m_service->isOpen() || !m_service->facts()->find(accountId)) return;
    auto* dialog = new OutreachDialog({m_service, m_dialogs}, accountId, workspace()->asOf(),
                                      {.signal = signalId, .contactId = {}}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::logCall(const QString& accountId) {
    if (!m_service->isWritable() || !m_service->facts()->find(accountId)) return;
    auto* dialog = new LogCallDialog({m_service, m_dialogs}, accountId, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::supposeAbout(const QString& accountId) {
    const auto account = m_service->isOpen() ? m_service->facts()->find(accountId) : std::nullopt;
    if (!account) return;
    auto* dialog = new WhatIfDialog(m_service->facts(), account->index(), workspace()->asOf(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showPalette() {
    QList<QAction*> actions;
    for (const QAction* menu : menuBar()->actions())
        for (QAction* action : menu->menu()->actions())
            if (!action->isSeparator() && !action->menu() && action != m_actions->goTo) actions += action;
    auto* palette = new CommandPalette(actions, m_service->facts(), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::accountChosen, this,
            [this](const QString& account, const QString& section) {
                workspace()->openAccountAt(account, section);
            });
    palette->open();
}

} // namespace foothold
