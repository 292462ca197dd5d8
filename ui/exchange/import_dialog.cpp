#include "ui/exchange/import_dialog.h"

#include "ui/widgets/format.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/sheet_role.h"
#include "ui/widgets/table_saver.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace foothold {

namespace {

constexpr int rejectsShown = 2000;

QTreeWidget* makeList(const char* name, const QString& spoken, const QStringList& headings, int firstFigure,
                      int figures) {
    auto* list = new QTreeWidget;
    list->setObjectName(QLatin1String(name));
    list->setHeaderLabels(headings);
    list->setRootIsDecorated(false);
    list->setAllColumnsShowFocus(true);
    list->setUniformRowHeights(true);
    describe(list, spoken);
    for (int column = firstFigure; column < firstFigure + figures; ++column)
        list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    list->header()->setStretchLastSection(true);
    makeSavable(list);
    return list;
}

/// A row of texts, then figures, then texts again.
void addRow(QTreeWidget* list, const QStringList& before, const std::vector<std::int64_t>& figures = {},
            const QStringList& after = {}) {
    QStringList cells = before;
    for (const std::int64_t figure : figures)
        cells += show::count(figure);
    cells += after;
    auto* row = new QTreeWidgetItem(cells);
    int column = int(before.size());
    for (const std::int64_t figure : figures) {
        row->setData(column, SheetRole, QVariant::fromValue(SheetCell(figure)));
        row->setTextAlignment(column++, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (column = 0; column < cells.size(); ++column)
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
    , m_files(makeList("import.files", tr("Files"),
                       {tr("File"), tr("Rows"), tr("New"), tr("Changed"), tr("Unchanged"), tr("Rejected")}, 1,
                       5))
    , m_changes(makeList("import.changes", tr("Changes"),
                         {tr("Record"), tr("Column"), tr("Now"), tr("After the import")}, 0, 0))
    , m_rejects(makeList("import.rejects", tr("Rejected rows"),
                         {tr("File"), tr("Line"), tr("Column"), tr("Value"), tr("Reason")}, 1, 1))
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
    m_files->setColumnWidth(0, 240);
    m_rejects->setColumnWidth(0, 150);
    m_rejects->setColumnWidth(1, 60);
    m_rejects->setColumnWidth(3, 180);
    m_changes->setColumnWidth(0, 240);
    m_changes->setColumnWidth(1, 140);
    m_changes->setColumnWidth(2, 200);
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
    std::int64_t added = 0, changed = 0, unchanged = 0;
    m_files->clear();
    for (const ImportReport::File& file : report.files) {
        added += file.added;
        changed += file.changed;
        unchanged += file.unchanged;
        addRow(m_files, {file.file}, {file.rows, file.added, file.changed, file.unchanged, file.rejected});
    }
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
    m_rejects->clear();
    for (std::size_t i = 0; i < report.rejects.size() && i < rejectsShown; ++i) {
        const ImportReport::Reject& bad = report.rejects[i];
        addRow(m_rejects, {bad.file}, {bad.line}, {bad.column, bad.value, bad.reason});
    }
    m_tabs->setTabText(1, tr("Changes (%1)").arg(show::count(changed)));
    m_tabs->setTabText(2, tr("Rejected (%1)").arg(show::count(report.rejectedRows())));
    m_saveRejects->setVisible(!report.rejects.empty());
    m_fileWins->setVisible(!report.conflicts.empty());
    const QString text =
        report.applied ? tr("Imported: %1 new, %2 changed, %3 unchanged, %4 rejected.")
                       : tr("This would bring %1 new and %2 changed records; %3 are unchanged, %4 rejected.");
    m_summary->setText(text.arg(show::count(added), show::count(changed), show::count(unchanged),
                                show::count(report.rejectedRows())));
}

void ImportDialog::saveRejects() {
    const QString folder = m_dialogs->chooseFolder(this, tr("Save the rejected rows in"));
    if (folder.isEmpty()) return;
    m_saveRejects->setEnabled(false);
    m_service->ask([report = m_report, folder](BookDesk&) { return writeRejects(*report, folder); }, this,
                   [this](const Status& written) {
                       m_saveRejects->setEnabled(true);
                       if (!written) m_dialogs->warn(this, tr("Save rejected rows"), written.error().message);
                   },
                   Worker::Kind::Duty);
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
