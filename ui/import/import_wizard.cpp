#include "ui/import/import_wizard.h"

#include "ui/import/columns_page.h"
#include "ui/import/files_page.h"
#include "ui/import/preview_page.h"
#include "ui/import/questions_page.h"
#include "ui/import/result_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace foothold {

ImportWizard::ImportWizard(BookService* service, Dialogs* dialogs, const QStringList& paths, QWidget* parent)
    : QDialog(parent)
    , m_session(new ImportSession(service, this))
    , m_columns(new ImportColumnsPage(m_session))
    , m_preview(new ImportPreviewPage(m_session))
    , m_steps(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_banner(new Banner)
    , m_title(plainLabel({}, "title"))
    , m_doing(plainLabel({}, "muted"))
    , m_obstacle(plainLabel({}, "muted"))
    , m_progress(new QProgressBar)
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton(tr("&Next")))
    , m_close(new QPushButton(tr("Cancel"))) {
    build();
    auto* result = new ImportResultPage(m_session, dialogs);
    addPage(new ImportFilesPage(m_session, dialogs), tr("Files"), tr("Files to import"));
    addPage(m_columns, tr("Columns"), tr("What becomes of the columns"));
    addPage(new ImportQuestionsPage(m_session), tr("Questions"), tr("What is in doubt"));
    addPage(m_preview, tr("Preview"), tr("What would happen"));
    addPage(result, tr("Result"), tr("What the import did"));
    connect(result, &ImportResultPage::undoRequested, this, [this] { m_session->undo(); });
    connect(result, &ImportResultPage::accountRequested, this, [this](const QString& account) {
        Q_EMIT accountRequested(account);
        accept();
    });
    connectSession();
    go(Files);
    if (!paths.isEmpty()) m_session->look(paths);
}

void ImportWizard::build() {
    setObjectName(QStringLiteral("importWizard"));
    setWindowTitle(tr("Import files"));
    setAcceptDrops(true);
    resize(980, 640);
    m_steps->setObjectName(QStringLiteral("importWizard.steps"));
    describe(m_steps, tr("Steps of the import"));
    m_steps->setFixedWidth(150);
    m_title->setObjectName(QStringLiteral("importWizard.title"));
    m_banner->setObjectName(QStringLiteral("importWizard.error"));
    m_banner->hide();
    m_obstacle->setObjectName(QStringLiteral("importWizard.obstacle"));
    m_obstacle->setWordWrap(true);
    m_progress->setTextVisible(false);
    describe(m_progress, tr("Progress of the import"));
    m_back->setObjectName(QStringLiteral("importWizard.back"));
    m_next->setObjectName(QStringLiteral("importWizard.next"));
    m_close->setObjectName(QStringLiteral("importWizard.close"));
    m_next->setProperty("look", QStringLiteral("primary"));
    m_next->setDefault(true);
    for (QPushButton* other : {m_back, m_close})
        other->setAutoDefault(false);
    auto* waiting = new QHBoxLayout;
    waiting->addWidget(m_doing, 1);
    waiting->addWidget(m_progress, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_obstacle, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(space::large, space::large, space::large, space::large);
    right->setSpacing(space::small);
    right->addWidget(m_title);
    right->addWidget(m_banner);
    right->addWidget(m_stack, 1);
    right->addLayout(waiting);
    right->addLayout(buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_steps);
    row->addLayout(right, 1);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(m_close, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int step) {
        if (step != m_step && mayGoTo(step)) go(step);
    });
    const auto key = [this](Qt::Key which, QPushButton* button) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | which), this);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    key(Qt::Key_Left, m_back);
    key(Qt::Key_Right, m_next);
}

void ImportWizard::addPage(ImportPage* page, const QString& title, const QString& about) {
    m_pages.push_back(page);
    m_abouts += about;
    m_stack->addWidget(page);
    m_steps->addItem(tr("%1. %2").arg(m_pages.size()).arg(title));
    connect(page, &ImportPage::obstacleChanged, this, &ImportWizard::refresh);
    connect(page, &ImportPage::filesRequested, this, [this] { go(Files); });
    connect(page, &ImportPage::columnsRequested, this, [this](int sheet) {
        m_columns->showSheet(sheet);
        go(Columns);
    });
}

void ImportWizard::connectSession() {
    connect(m_session, &ImportSession::planChanged, this, [this] { m_banner->hide(); });
    connect(m_session, &ImportSession::trialEnded, this, &ImportWizard::refresh);
    connect(m_session, &ImportSession::failed, this, &ImportWizard::fail);
    connect(m_session, &ImportSession::busyChanged, this, &ImportWizard::refresh);
    connect(m_session, &ImportSession::applied, this, [this] { go(Done); });
    connect(m_session, &ImportSession::undone, this, &QDialog::accept);
    connect(m_session, &ImportSession::progressed, this, [this](const QString& what, int share) {
        m_doing->setText(what);
        m_progress->setRange(0, share < 0 ? 0 : 1000);
        if (share >= 0) m_progress->setValue(share);
    });
}

ImportPage* ImportWizard::page() const {
    return m_pages[std::size_t(m_step)];
}

bool ImportWizard::mayGoTo(int step) const {
    if (m_session->isApplied() || step == Done) return step == Done && m_session->isApplied();
    if (step <= m_step) return true;
    for (int between = m_step; between < step; ++between)
        if (!m_pages[std::size_t(between)]->obstacle().isEmpty()) return false;
    return !m_session->isBusy();
}

void ImportWizard::go(int step) {
    if (step < Files || step > Done) return;
    m_step = step;
    m_stack->setCurrentIndex(step);
    m_title->setText(m_abouts[step]);
    page()->enter();
    refresh();
}

void ImportWizard::goOn() {
    if (m_step == Done) {
        accept();
        return;
    }
    if (m_session->isBusy() || !page()->obstacle().isEmpty()) return;
    m_banner->hide();
    if (m_step == Preview)
        m_session->apply(m_preview->saveAs());
    else
        go(m_step + 1);
}

void ImportWizard::refresh() {
    const QSignalBlocker quiet(m_steps);
    const bool busy = m_session->isBusy();
    for (int step = Files; step <= Done; ++step) {
        QListWidgetItem* item = m_steps->item(step);
        item->setFlags(mayGoTo(step) || step == m_step ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                       : Qt::NoItemFlags);
    }
    m_steps->setCurrentRow(m_step);
    const bool done = m_step == Done;
    const QString obstacle = page()->obstacle();
    m_obstacle->setText(busy ? QString() : obstacle);
    m_back->setVisible(!done);
    m_back->setEnabled(m_step > Files && !m_session->isApplying());
    m_next->setText(done ? tr("&Close") : m_step == Preview ? tr("&Import") : tr("&Next"));
    m_next->setEnabled(!busy && obstacle.isEmpty());
    m_close->setVisible(!done);
    m_doing->setVisible(busy);
    m_progress->setVisible(busy);
    if (m_closing && !busy) QDialog::reject();
}

void ImportWizard::fail(const QString& sentence) {
    m_banner->tell(Banner::Tone::Bad, sentence);
    refresh();
}

void ImportWizard::addFiles(const QStringList& paths) {
    if (m_session->isApplied() || m_session->isApplying() || paths.isEmpty()) return;
    QStringList all = m_session->paths();
    for (const QString& path : paths)
        if (!all.contains(path)) all += path;
    go(Files);
    m_session->look(all);
}

/// What only looks is left behind at once; an import that is under way is taken back first.
void ImportWizard::reject() {
    m_session->cancel();
    if (!m_session->isApplying()) {
        m_session->isApplied() ? accept() : QDialog::reject();
        return;
    }
    m_closing = true; // refresh() closes when the import has been taken back
    m_doing->setText(tr("Stopping\u2026"));
}

void ImportWizard::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent* event) {
    addFiles(droppedFiles(event->mimeData()));
    event->acceptProposedAction();
}

QStringList droppedFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (!url.isLocalFile()) return {};
        paths += url.toLocalFile();
    }
    return paths;
}

} // namespace foothold
