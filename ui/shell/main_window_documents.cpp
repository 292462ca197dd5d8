// What the window prints, writes and supposes about one account.

#include "core/documents/portfolio_report.h"
#include "ui/account/account_documents.h"
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

void MainWindow::showDocument(AccountDocument document, const QString& accountId) {
    openDocument({m_service, m_dialogs}, document, accountId, workspace()->asOf(), this);
}

void MainWindow::showHandback(const QString& opportunityId) {
    openDealDocument({m_service, m_dialogs}, AccountDocument::Handback, opportunityId, workspace()->asOf(),
                     this);
}

void MainWindow::showProposal(const QString& opportunityId) {
    openDealDocument({m_service, m_dialogs}, AccountDocument::Proposal, opportunityId, workspace()->asOf(),
                     this);
}

void MainWindow::showReport() {
    if (!m_service->isOpen()) return;
    DocumentPreview::open(m_service, m_dialogs,
                          {.title = tr("Portfolio report"),
                           .fileName = tr("Portfolio report"),
                           .compose = composePortfolioReport,
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
