#include "ui/shell/main_window.h"

#include "ui/account/account_documents.h"
#include "ui/exchange/picture_saver.h"
#include "ui/portfolio/portfolio_view.h"
#include "ui/shell/actions.h"
#include "ui/shell/language_setting.h"
#include "ui/shell/recent_books.h"
#include "ui/shell/start_page.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/table_saver.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace foothold {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
constexpr int checkDelay = 100; // milliseconds
const QString schemeKey = QStringLiteral("window/scheme");

} // namespace

MainWindow::MainWindow(BookService* service, Dialogs* dialogs, QWidget* parent)
    : QMainWindow(parent)
    , m_service(service)
    , m_dialogs(dialogs)
    , m_actions(std::make_unique<Actions>(this))
    , m_tables(new TableSaver(
          dialogs, [this] { return workspace()->asOf(); }, this))
    , m_pictures(new PictureSaver(
          dialogs, [this] { return workspace()->asOf(); }, this))
    , m_stack(new QStackedWidget)
    , m_start(new StartPage) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Foothold"));
    setWindowIcon(applicationIcon());
    m_stack->addWidget(m_start);
    setCentralWidget(m_stack);
    setAcceptDrops(true);
    resize(1280, 800);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    setScheme(QSettings().value(schemeKey, int(Scheme::System)).toInt());
    connectActions();
    connectService();
    showRecent();
    m_actions->setState(false, false);
}

MainWindow::~MainWindow() = default;

Workspace* MainWindow::workspace() {
    if (m_workspace) return m_workspace;
    m_workspace = new Workspace({m_service, m_dialogs}, *m_actions);
    m_stack->addWidget(m_workspace);
    m_actions->view->addMenu(m_workspace->portfolio()->columnsMenu());
    connect(m_workspace, &Workspace::importFilesRequested, this, &MainWindow::importFiles);
    connect(m_workspace, &Workspace::importFolderRequested, this, &MainWindow::importFolder);
    connect(m_workspace, &Workspace::logRequested, this, &MainWindow::logCall);
    connect(m_workspace, &Workspace::planRequested, this,
            [this](const QString& account) { showDocument(AccountDocument::Plan, account); });
    connect(m_workspace, &Workspace::handbackRequested, this, &MainWindow::showHandback);
    connect(m_workspace, &Workspace::proposalRequested, this, &MainWindow::showProposal);
    connect(m_workspace, &Workspace::helpRequested, this, &MainWindow::showHelp);
    connect(m_workspace, &Workspace::writeRequested, this, &MainWindow::writeTo);
    connect(m_workspace->portfolio(), &PortfolioView::shown, this, &MainWindow::tableShown);
    // The check reads the whole file: not before there is something to look at.
    connect(m_workspace->portfolio(), &PortfolioView::shown, m_service,
            [service = m_service] { QTimer::singleShot(checkDelay, service, &BookService::check); });
    connect(m_workspace->banner(), &Banner::triggered, this,
            [this] { showBackups(m_service->state().path); });
    return m_workspace;
}

void MainWindow::connectActions() {
    const Actions& a = *m_actions;
    connect(a.newBook, &QAction::triggered, this, [this] { newBookFor({}); });
    connect(a.openBook, &QAction::triggered, this, &MainWindow::chooseBook);
    connect(a.sample, &QAction::triggered, this, &MainWindow::openSample);
    connect(a.importFiles, &QAction::triggered, this, &MainWindow::importFiles);
    connect(a.importFolder, &QAction::triggered, this, &MainWindow::importFolder);
    connect(a.exportFolder, &QAction::triggered, this, &MainWindow::exportFolder);
    connect(a.savePicture, &QAction::triggered, m_pictures, &PictureSaver::saveCurrent);
    connect(a.saveTable, &QAction::triggered, m_tables, &TableSaver::saveCurrent);
    connect(a.backups, &QAction::triggered, this, [this] { showBackups(m_service->state().path); });
    for (const auto& [action, document] : {std::pair(a.plan, AccountDocument::Plan),
                                           {a.qbrSheet, AccountDocument::QbrSheet},
                                           {a.deck, AccountDocument::Deck},
                                           {a.conversation, AccountDocument::Conversation},
                                           {a.discovery, AccountDocument::Discovery}})
        connect(action, &QAction::triggered, this,
                [this, document] { showDocument(document, workspace()->currentAccount()); });
    connect(a.report, &QAction::triggered, this, &MainWindow::showReport);
    connect(a.write, &QAction::triggered, this, [this] { writeTo(workspace()->currentAccount(), {}); });
    connect(a.logCall, &QAction::triggered, this, [this] { logCall(workspace()->currentAccount()); });
    connect(a.whatIf, &QAction::triggered, this, [this] { supposeAbout(workspace()->currentAccount()); });
    connect(a.profile, &QAction::triggered, this, &MainWindow::showProfile);
    connect(a.closeBook, &QAction::triggered, m_service, &BookService::close);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.undo, &QAction::triggered, m_service, &BookService::undo);
    connect(a.redo, &QAction::triggered, m_service, &BookService::redo);
    connect(a.find, &QAction::triggered, this, [this] { workspace()->focusFilter(); });
    connect(a.explain, &QAction::triggered, this, [this] { workspace()->explainCurrent(); });
    connect(a.openAccount, &QAction::triggered, this,
            [this] { workspace()->openAccount(workspace()->currentAccount()); });
    for (QAction* page : a.pages)
        connect(page, &QAction::triggered, this, [this, page] { workspace()->showPage(page->objectName()); });
    connect(a.goTo, &QAction::triggered, this, &MainWindow::showPalette);
    connect(a.back, &QAction::triggered, this, [this] { workspace()->go(-1); });
    connect(a.forward, &QAction::triggered, this, [this] { workspace()->go(1); });
    connect(a.closeTab, &QAction::triggered, this, [this] { workspace()->closeTab(); });
    connect(a.nextTab, &QAction::triggered, this, [this] { workspace()->nextTab(1); });
    connect(a.previousTab, &QAction::triggered, this, [this] { workspace()->nextTab(-1); });
    connect(a.schemeSystem, &QAction::triggered, this, [this] { setScheme(int(Scheme::System)); });
    connect(a.schemeLight, &QAction::triggered, this, [this] { setScheme(int(Scheme::Light)); });
    connect(a.schemeDark, &QAction::triggered, this, [this] { setScheme(int(Scheme::Dark)); });
    const QString language = languageSetting();
    for (const auto& [action, code] : {std::pair(a.languageSystem, QString()),
                                       {a.languageEnglish, QStringLiteral("en")},
                                       {a.languageGerman, QStringLiteral("de")}}) {
        action->setChecked(language == code);
        connect(action, &QAction::triggered, this, [this, code = code] { chooseLanguage(code); });
    }
    connect(a.guide, &QAction::triggered, this, [this] { showHelp(QStringLiteral("guide"), {}); });
    connect(a.tour, &QAction::triggered, this, &MainWindow::showTour);
    connect(a.shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(a.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::createRequested, a.newBook, &QAction::trigger);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseBook);
    connect(m_start, &StartPage::filesRequested, this, &MainWindow::importFiles);
    connect(m_start, &StartPage::importRequested, this, &MainWindow::importFolder);
    connect(m_start, &StartPage::recentRequested, this, &MainWindow::openBook);
    connect(m_start->banner(), &Banner::triggered, this, [this] { showBackups(m_failedPath); });
}

void MainWindow::connectService() {
    connect(m_service, &BookService::opened, this, &MainWindow::showOpened);
    connect(m_service, &BookService::openFailed, this, &MainWindow::showOpenFailure);
    connect(m_service, &BookService::closed, this, &MainWindow::showClosed);
    connect(m_service, &BookService::stateChanged, this, &MainWindow::refreshState);
    connect(m_service, &BookService::factsChanged, this, [this] { workspace()->refresh(); });
    connect(m_service, &BookService::savingStarted, this, [this] { workspace()->setSaving(true); });
    connect(m_service, &BookService::failed, this, [this](const Error& error) {
        refreshState();
        m_dialogs->warn(this, tr("Nothing was changed"), error.message);
    });
}

void MainWindow::expectBook(const QString& path) {
    m_start->setBusy(tr("Opening %1\u2026").arg(QFileInfo(path).completeBaseName()));
}

void MainWindow::openBook(const QString& path) {
    m_whenOpen = {};
    expectBook(path);
    m_service->open(path);
}

void MainWindow::showOpened() {
    m_start->setBusy({});
    m_start->banner()->hide();
    RecentBooks::add(m_service->state().path);
    showRecent();
    setWindowTitle(tr("%1 \u2014 Foothold").arg(QFileInfo(m_service->state().path).completeBaseName()));
    m_stack->setCurrentWidget(workspace());
    workspace()->restorePlaces();
    if (const auto next = std::exchange(m_whenOpen, {}))
        QMetaObject::invokeMethod(this, next, Qt::QueuedConnection);
}

void MainWindow::showClosed() {
    setWindowTitle(QStringLiteral("Foothold"));
    workspace()->reset();
    m_stack->setCurrentWidget(m_start);
    refreshState();
}

void MainWindow::showOpenFailure(const QString& path, const Error& error) {
    m_start->setBusy({});
    m_whenOpen = {};
    m_failedPath = path;
    const bool mayRestore = error.kind == ErrorKind::Damaged;
    m_start->banner()->tell(error.kind == ErrorKind::Locked ? Banner::Tone::Warning : Banner::Tone::Bad,
                            error.message, mayRestore ? tr("Restore a backup\u2026") : QString());
    if (error.kind == ErrorKind::NoFile) RecentBooks::remove(path);
    showRecent();
    m_stack->setCurrentWidget(m_start);
    refreshState();
}

void MainWindow::refreshState() {
    const BookState& state = m_service->state();
    m_actions->setState(m_service->isOpen(), m_service->isWritable());
    const auto name = [](QAction* action, const QString& verb, const QString& what) {
        action->setText(what.isEmpty() ? verb : verb + QLatin1String(": ") + withoutMnemonic(what));
        action->setToolTip(plainToolTip(what.isEmpty() ? verb : verb + QLatin1String(": ") + what));
        action->setEnabled(action->isEnabled() && !what.isEmpty());
    };
    name(m_actions->undo, tr("Undo"), state.undoName);
    name(m_actions->redo, tr("Redo"), state.redoName);
    if (m_service->isOpen()) workspace()->refreshState();
}

void MainWindow::showRecent() {
    const QStringList books = RecentBooks::all();
    m_start->setRecent(books);
    m_actions->recent->clear();
    for (const QString& path : books)
        m_actions->recent->addAction(withoutMnemonic(QFileInfo(path).completeBaseName()), this,
                                     [this, path] { openBook(path); });
    m_actions->recent->setEnabled(!books.isEmpty());
}

void MainWindow::setScheme(int scheme) {
    const auto wanted = scheme == int(Scheme::Light)  ? Scheme::Light
                        : scheme == int(Scheme::Dark) ? Scheme::Dark
                                                      : Scheme::System;
    QAction* const actions[] = {m_actions->schemeSystem, m_actions->schemeLight, m_actions->schemeDark};
    actions[int(wanted)]->setChecked(true);
    QSettings().setValue(schemeKey, int(wanted));
    if (Theme::instance().scheme() != wanted || qApp->styleSheet().isEmpty()) Theme::instance().apply(wanted);
}

void MainWindow::chooseLanguage(const QString& code) {
    if (code == languageSetting()) return;
    setLanguageSetting(code);
    m_dialogs->tell(this, tr("Language"),
                    tr("Foothold speaks the chosen language when it is started the next time. Documents are "
                       "written in the language of the book's locale."));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (QWidget* typing = focusWidget()) typing->clearFocus(); // what is being typed is kept
    QSettings().setValue(geometryKey, saveGeometry());
    if (m_workspace) m_workspace->savePlaces();
    QMainWindow::closeEvent(event);
}

} // namespace foothold
