// What the window does with whole books: making, importing, exporting, restoring.

#include "core/exchange/exporter.h"
#include "core/exchange/import_sources.h"
#include "core/store/backup.h"
#include "ui/exchange/import_dialog.h"
#include "ui/help/help_dialog.h"
#include "ui/help/tour_dialog.h"
#include "ui/import/import_wizard.h"
#include "ui/portfolio/portfolio_view.h"
#include "ui/profile/profile_dialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/backups_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_book_dialog.h"
#include "ui/shell/start_page.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace foothold {

namespace {

const QString ending = QStringLiteral(".foothold");

QString bookFilter() {
    return MainWindow::tr("Foothold books (*.foothold)");
}

} // namespace

void MainWindow::chooseBook() {
    const QString path = m_dialogs->openFile(this, tr("Open a book"), bookFilter());
    if (!path.isEmpty()) openBook(path);
}

void MainWindow::newBookFor(std::function<void()> next) {
    m_whenOpen = {};
    NewBookDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted) return;
    QString path =
        m_dialogs->saveFile(this, tr("Where the new book goes"), dialog.name() + ending, bookFilter());
    if (path.isEmpty()) return;
    if (!path.endsWith(ending)) path += ending;
    m_whenOpen = std::move(next);
    expectBook(path);
    m_service->create(path, dialog.name(), dialog.currency());
}

void MainWindow::openSample() {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(tr("Sample portfolio") + ending);
    if (QFileInfo::exists(path)) {
        openBook(path);
        return;
    }
    QDir().mkpath(folder.path());
    m_start->setBusy(tr("Making a portfolio of 40 invented accounts\u2026"));
    m_service->createSample(path);
}

void MainWindow::importFolder() {
    const QString folder = m_dialogs->chooseFolder(this, tr("Import a folder of CSV files"));
    if (!folder.isEmpty()) importFolderOf(folder);
}

void MainWindow::importFolderOf(const QString& folder) {
    if (!m_service->isOpen()) { // a book to import into comes first
        newBookFor([this, folder] { importFolderOf(folder); });
        return;
    }
    auto* dialog = new ImportDialog(m_service, m_dialogs, folder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::importFiles() {
    importFilesOf({});
}

void MainWindow::importFilesOf(const QStringList& paths) {
    if (!m_service->isOpen()) { // a book to import into comes first
        newBookFor([this, paths] { importFilesOf(paths); });
        return;
    }
    auto* wizard = new ImportWizard(m_service, m_dialogs, paths, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ImportWizard::accountRequested, this,
            [this](const QString& account) { workspace()->openAccount(account); });
    wizard->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const bool takes = m_actions->importFiles->isEnabled() && !QApplication::activeModalWidget();
    if (takes && !droppedFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

/// Books are opened, a folder as Foothold exports it has its own way, everything else is for the wizard.
void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList paths = droppedFiles(event->mimeData());
    if (paths.isEmpty()) return;
    event->acceptProposedAction();
    if (paths.size() == 1 && paths.first().endsWith(ending)) {
        openBook(paths.first());
    } else if (paths.size() == 1 && isCanonicalFolder(paths.first())) {
        importFolderOf(paths.first());
    } else {
        importFilesOf(paths);
    }
}

void MainWindow::exportFolder() {
    const QString chosen = m_dialogs->chooseFolder(this, tr("Export the book as CSV files into"));
    if (chosen.isEmpty()) return;
    // A folder with other things in it gets one of its own for the export.
    const bool empty = QDir(chosen).isEmpty();
    const QString folder = empty
                               ? chosen
                               : QDir(chosen).filePath(QFileInfo(m_service->state().path).completeBaseName() +
                                                       QLatin1String(" export"));
    m_service->ask([folder](BookDesk& desk) { return foothold::exportFolder(*desk.book(), folder); }, this,
                   [this, folder](const Status& done) {
                       if (done)
                           m_dialogs->tell(this, tr("Exported"), tr("The whole book is in %1.").arg(folder));
                       else
                           m_dialogs->warn(this, tr("Export"), done.error().message);
                   });
}

void MainWindow::showProfile() {
    if (!m_service->isOpen()) return;
    auto* dialog = new ProfileDialog(m_service, m_dialogs, workspace()->asOf(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showBackups(const QString& bookPath) {
    if (bookPath.isEmpty()) return;
    auto* dialog = new BackupsDialog(m_service, m_dialogs, bookPath, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::restoreRequested, this,
            [this, bookPath](const QString& backup) { restoreBackup(backup, bookPath); });
    dialog->open();
}

void MainWindow::restoreBackup(const QString& backup, const QString& bookPath) {
    m_service->close();
    m_start->setBusy(tr("Restoring the backup\u2026"));
    m_service->ask([backup, bookPath](BookDesk& desk) { return restore(backup, bookPath, desk.options()); },
                   this,
                   [this, bookPath](const Status& done) {
                       m_start->setBusy({});
                       if (!done) m_dialogs->warn(this, tr("Restore a backup"), done.error().message);
                       openBook(bookPath);
                   });
}

void MainWindow::showHelp(const QString& topic, const QString& heading) {
    auto* help = findChild<HelpDialog*>();
    if (!help) help = new HelpDialog(this);
    help->show();
    help->raise();
    help->open(topic, heading);
}

void MainWindow::showTour() {
    auto* tour = new TourDialog(this);
    tour->setAttribute(Qt::WA_DeleteOnClose);
    connect(tour, &TourDialog::pageRequested, this, [this](const QString& page) {
        if (page == QLatin1String("account"))
            workspace()->openAccount(workspace()->portfolio()->currentAccount());
        else
            workspace()->showPage(page);
        if (page == QLatin1String("action.portfolio")) workspace()->showPortfolioTable();
    });
    tour->show();
}

void MainWindow::showShortcuts() {
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Keyboard"));
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setHorizontalSpacing(space::huge);
    int row = 0;
    const auto add = [&](const QString& what, const QString& keys) {
        grid->addWidget(plainLabel(what), row, 0);
        grid->addWidget(plainLabel(keys, "muted"), row++, 1);
    };
    for (const QAction* menu : menuBar()->actions())
        for (const QAction* action : menu->menu()->actions())
            if (!action->shortcut().isEmpty())
                add(action->iconText(), action->shortcut().toString(QKeySequence::NativeText));
    add(tr("Open the account under the cursor"), tr("Enter"));
    add(tr("Edit the cell under the cursor"), tr("F2"));
    add(tr("Settle the task, put it off, dismiss it (Today)"), tr("Space, S, Delete"));
    add(tr("Move the card to another stage (Pipeline)"), tr("Ctrl+arrow keys"));
    add(tr("Add a person, a contract or a line"), tr("Ctrl+Insert"));
    add(tr("Paste rows of a spreadsheet into the table"), tr("Ctrl+V"));
    add(tr("Copy the selected rows as a table"), tr("Ctrl+C"));
    add(tr("Delete the row under the cursor"), tr("Delete"));
    add(tr("Walk the whitespace map, or the points of a trend"), tr("arrow keys"));
    add(tr("Zoom the whitespace map"), tr("+  \u2212  0"));
    auto* scroll = new QScrollArea;
    scroll->setWidget(table);
    scroll->setWidgetResizable(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    dialog.resize(520, 560);
    dialog.exec();
}

void MainWindow::showAbout() {
    m_dialogs->tell(this, tr("About Foothold"),
                    tr("Foothold %1\nOffline account planning. Your book is one file, and it stays yours.\n\n"
                       "Free software under the GNU General Public License, version 3 or later.")
                        .arg(QStringLiteral(FOOTHOLD_VERSION)));
}

} // namespace foothold
