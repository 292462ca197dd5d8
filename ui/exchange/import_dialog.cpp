#include "ui/exchange/import_dialog.h"

#include "core/domain/labels.h"
#include "ui/import/import_lists.h"
#include "ui/import/import_parts.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace foothold {

namespace {

void addRow(QTreeWidget* list, const QStringList& cells) {
    auto* row = new QTreeWidgetItem(cells);
    for (int column = 0; column < cells.size(); ++column)
        row->setToolTip(column, plainToolTip(cells[column]));
    list->addTopLevelItem(row);
}

} // namespace

ImportDialog::ImportDialog(BookService* service, Dialogs* dialogs, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_dialogs(dialogs)
    , m_folder(folder)
    , m_summary(plainLabel({}, "strong"))
    , m_doing(plainLabel({}, "muted"))
    , m_progress(new QProgressBar)
    , m_tabs(new QTabWidget)
    , m_files(importlists::counts("import.files", tr("Files")))
    , m_rejects(importlists::rejects("import.rejects"))
    , m_changes(importparts::makeTree("import.changes", tr("Changes")))
    , m_fileWins(new QCheckBox(tr("Where I edited a value in Foothold, take the file's")))
    , m_apply(new QPushButton(tr("Import")))
    , m_saveRejects(new QPushButton(tr("Save rejected rows\u2026")))
    , m_close(new QPushButton(tr("Cancel"))) {
    build();
    start(true);
}

ImportDialog::~ImportDialog() {
    *m_cancel = true;
}

void ImportDialog::build() {
    setObjectName(QStringLiteral("import"));
    setWindowTitle(tr("Import %1").arg(QDir(m_folder).dirName()));
    resize(880, 560);
    m_summary->setObjectName(QStringLiteral("import.summary"));
    m_apply->setObjectName(QStringLiteral("import.apply"));
    m_close->setObjectName(QStringLiteral("import.close"));
    m_saveRejects->setObjectName(QStringLiteral("import.saveRejects"));
    m_apply->setProperty("look", QStringLiteral("primary"));
    m_fileWins->setObjectName(QStringLiteral("import.fileWins"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    describe(m_progress, tr("Progress of the import"));
    m_summary->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_files, tr("Files"));
    m_tabs->addTab(m_changes, tr("Changes"));
    m_tabs->addTab(m_rejects, tr("Rejected"));
    describe(m_tabs, tr("Preview"));
    importparts::setColumns(m_changes,
                            QStringList{tr("Record"), tr("Column"), tr("Now"), tr("After the import")},
                            {240, 140, 200});
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_saveRejects);
    buttons->addWidget(m_fileWins);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_apply);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(m_summary);
    layout->addWidget(m_doing);
    layout->addWidget(m_progress);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);
    m_saveRejects->hide();
    m_fileWins->hide();
    connect(m_apply, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportDialog::saveRejects);
}

void ImportDialog::setRunning(bool running, const QString& what) {
    m_running = running;
    m_doing->setText(what);
    m_doing->setVisible(!what.isEmpty());
    m_progress->setVisible(running);
    m_apply->setEnabled(!running && m_good > 0);
    m_fileWins->setEnabled(!running);
}

void ImportDialog::start(bool dryRun) {
    *m_cancel = false;
    setRunning(true, dryRun ? tr("Reading the files\u2026") : tr("Importing\u2026"));
    ImportOptions options;
    options.dryRun = dryRun;
    options.fileWins = m_fileWins->isChecked();
    const QPointer<ImportDialog> self(this);
    options.progress = [self, cancel = m_cancel, service = m_service](const ImportProgress& progress) {
        const int share = progress.bytesTotal > 0 ? int(1000 * progress.bytesDone / progress.bytesTotal) : 0;
        QMetaObject::invokeMethod(
            service,
            [self, share, file = progress.file] {
                if (!self) return;
                self->m_progress->setValue(share);
                self->m_doing->setText(self->m_running ? file : self->m_doing->text());
            },
            Qt::QueuedConnection);
        return !*cancel;
    };
    using Answer = std::pair<Result<ImportReport>, Result<OpenedBook>>;
    const auto task = [folder = m_folder, options, dryRun](BookDesk& desk) -> Answer {
        Result<ImportReport> report = importFiles(*desk.book(), {folder}, options);
        if (!report) return {std::move(report), tl::unexpected(Error{})};
        if (dryRun) return {std::move(report), tl::unexpected(Error{})};
        return {std::move(report), desk.current()};
    };
    // The new revision is taken over even if the dialog is gone by then.
    m_service->ask(task, m_service, [self, service = m_service, dryRun](Answer answer) {
        if (self)
            self->finish(dryRun, answer.first, std::move(answer.second));
        else if (answer.first && !dryRun) {
            service->takeOver(std::move(answer.second));
            service->evaluateSignals();
        }
    });
}

void ImportDialog::finish(bool dryRun, const Result<ImportReport>& report, Result<OpenedBook> book) {
    if (!report) {
        setRunning(false, {});
        if (report.error().kind == ErrorKind::Cancelled) {
            QDialog::reject();
            return;
        }
        m_summary->setText(report.error().message);
        m_apply->setEnabled(false);
        m_close->setText(tr("Close"));
        return;
    }
    m_report = std::make_shared<const ImportReport>(*report);
    if (!dryRun) {
        m_service->takeOver(std::move(book));
        m_service->evaluateSignals();
        if (m_report->rejectedRows() == 0) {
            accept();
            return;
        }
    }
    m_good = 0;
    for (const ImportReport::File& file : m_report->files)
        m_good += file.added + file.changed;
    setRunning(false, {});
    showReport(*m_report);
    if (dryRun) return;
    m_apply->hide();
    m_close->setText(tr("Close"));
}

void ImportDialog::showReport(const ImportReport& report) {
    const importlists::Sums sums = importlists::sumsOf(report);
    m_files->list()->setRows(importlists::countRows(report));
    m_rejects->list()->setRows(importlists::rejectRows(report));
    m_changes->clear();
    const auto tableName = [](const Table* table) { return recordLabel(table->name); };
    for (const ImportReport::ChangedValue& change : report.changes)
        addRow(m_changes, {tableName(change.table) + QLatin1Char(' ') + change.key,
                           columnLabel(change.column.toStdString()), change.before, change.after});
    for (const ImportReport::Conflict& conflict : report.conflicts)
        addRow(m_changes,
               {tableName(conflict.table) + QLatin1Char(' ') + conflict.key,
                columnLabel(conflict.column.toStdString()), tr("%1 (edited here)").arg(conflict.edited),
                tr("%1 in the file").arg(conflict.imported)});
    m_tabs->setTabText(1, tr("Changes (%1)").arg(show::count(sums.changed)));
    m_tabs->setTabText(2, tr("Rejected (%1)").arg(show::count(report.rejectedRows())));
    m_saveRejects->setVisible(!report.rejects.empty());
    m_fileWins->setVisible(!report.conflicts.empty());
    const QString text =
        report.applied ? tr("Imported: %1 new, %2 changed, %3 unchanged, %4 rejected.")
                       : tr("This would bring %1 new and %2 changed records; %3 are unchanged, %4 rejected.");
    m_summary->setText(text.arg(show::count(sums.added), show::count(sums.changed),
                                show::count(sums.unchanged), show::count(report.rejectedRows())));
}

void ImportDialog::saveRejects() {
    importparts::saveRejects(m_saveRejects, m_dialogs, [this](const QString& folder, auto done) {
        m_service->ask([report = m_report, folder](BookDesk&) { return writeRejects(*report, folder); }, this,
                       std::move(done), Worker::Kind::Duty);
    });
}

void ImportDialog::reject() {
    if (!m_running) {
        QDialog::reject();
        return;
    }
    *m_cancel = true; // finish() closes the dialog when the worker has stopped
    m_doing->setText(tr("Stopping\u2026"));
}

} // namespace foothold
