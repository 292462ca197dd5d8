#include "ui/shell/backups_dialog.h"

#include "core/store/backup.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace foothold {

BackupsDialog::BackupsDialog(BookService* service, Dialogs* dialogs, const QString& bookPath, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_dialogs(dialogs)
    , m_bookPath(bookPath)
    , m_list(new QTreeWidget)
    , m_now(new QPushButton(icon("backup"), tr("Save a copy\u2026")))
    , m_restore(new QPushButton(tr("Restore\u2026"))) {
    setObjectName(QStringLiteral("backups"));
    setWindowTitle(tr("Backups"));
    resize(620, 380);
    m_list->setObjectName(QStringLiteral("backups.list"));
    m_list->setHeaderLabels({tr("Made"), tr("Size"), tr("File")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnWidth(0, 180);
    m_list->setColumnWidth(1, 100);
    describe(m_list, tr("Backups, the latest first"));
    m_now->setObjectName(QStringLiteral("backups.copy"));
    m_restore->setObjectName(QStringLiteral("backups.restore"));
    m_restore->setProperty("look", QStringLiteral("primary"));
    auto* close = new QPushButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_now);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_restore);
    auto* about = plainLabel(
        tr("One is made each day when the book is opened, checked, and kept beside it; the last ten "
           "stay. Restoring keeps the book as it is now as a backup too."),
        "muted");
    about->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(about);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_now, &QPushButton::clicked, this, &BackupsDialog::backUpNow);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restoreCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_now->setEnabled(m_service->isOpen());
    fill();
}

void BackupsDialog::fill() {
    m_list->clear();
    for (const QString& path : backupsOf(m_bookPath)) {
        const QFileInfo file(path);
        auto* row = new QTreeWidgetItem({foothold::show::moment(file.lastModified()),
                                         QLocale().formattedDataSize(file.size(), 1), file.fileName()});
        row->setData(0, Qt::UserRole, path);
        row->setToolTip(2, plainToolTip(path));
        m_list->addTopLevelItem(row);
    }
    if (m_list->topLevelItemCount() > 0) m_list->setCurrentItem(m_list->topLevelItem(0));
    m_restore->setEnabled(m_list->topLevelItemCount() > 0);
}

void BackupsDialog::backUpNow() {
    const QString path =
        m_dialogs->saveFile(this, tr("Save a copy of the book"),
                            QFileInfo(m_bookPath).completeBaseName() + QLatin1String(" copy.foothold"),
                            tr("Foothold books (*.foothold)"));
    if (path.isEmpty()) return;
    m_service->ask([path](BookDesk& desk) { return backupTo(*desk.book(), path); }, this,
                   [this, path](const Status& done) {
                       if (done)
                           m_dialogs->tell(this, tr("Copy saved"),
                                           tr("The copy was checked and saved as %1.").arg(path));
                       else
                           m_dialogs->warn(this, tr("Save a copy"), done.error().message);
                       fill();
                   });
}

void BackupsDialog::restoreCurrent() {
    const QTreeWidgetItem* row = m_list->currentItem();
    if (!row) return;
    const QString question =
        tr("Put the book back to how it was on %1? What was changed since then leaves the book; "
           "the book as it is now is kept as a backup.")
            .arg(row->text(0));
    if (!m_dialogs->confirm(this, tr("Restore a backup"), question, tr("Restore"))) return;
    Q_EMIT restoreRequested(row->data(0, Qt::UserRole).toString());
    accept();
}

} // namespace foothold
