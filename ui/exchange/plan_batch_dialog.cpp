#include "ui/exchange/plan_batch_dialog.h"

#include "core/documents/account_plan.h"
#include "ui/exchange/file_name.h"
#include "ui/exchange/paper_locale.h"
#include "ui/paint/pdf.h"
#include "ui/widgets/background.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace foothold {

/// How far the writing has come.
struct PlanBatchDialog::Progress {
    int written = 0, refused = 0;
    Status failed = {}; ///< why it stopped before the end
};

namespace {

/// "Acme account plan 2026-04-15.pdf", or with the account's key where another one has that name.
QString fileName(AccountFacts account, Date asOf, QSet<QString>& taken) {
    QString words = PlanBatchDialog::tr("%1 account plan").arg(account->name.toString());
    QString name = pdfName(words, asOf);
    for (int i = 1; taken.contains(name.toCaseFolded()); ++i)
        name = pdfName(QStringLiteral("%1 %2 %3").arg(i).arg(account->accountId.toString(), words), asOf);
    taken.insert(name.toCaseFolded());
    return name;
}

} // namespace

PlanBatchDialog::PlanBatchDialog(FactsPtr facts, Dialogs* dialogs, QStringList accountIds, Date asOf,
                                 QWidget* parent)
    : QDialog(parent)
    , m_facts(std::move(facts))
    , m_dialogs(dialogs)
    , m_accountIds(std::move(accountIds))
    , m_asOf(asOf)
    , m_edition(new QComboBox)
    , m_paper(new QComboBox)
    , m_bar(new QProgressBar)
    , m_state(plainLabel({}, "muted"))
    , m_refusals(new QPlainTextEdit)
    , m_close(new QPushButton(tr("Cancel")))
    , m_start(new QPushButton(tr("Choose folder\u2026"))) {
    build();
}

PlanBatchDialog::~PlanBatchDialog() {
    *m_stop = true;
}

void PlanBatchDialog::build() {
    setObjectName(QStringLiteral("planBatch"));
    setWindowTitle(tr("Account plans as PDF"));
    setMinimumWidth(460);
    m_edition->addItem(tr("Internal edition"), int(doc::Edition::Internal));
    m_edition->addItem(tr("For the customer"), int(doc::Edition::Customer));
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("Letter"), int(Paper::Letter));
    m_paper->setCurrentIndex(m_paper->findData(int(paperOf(paperLocale(*m_facts)))));
    m_edition->setObjectName(QStringLiteral("planBatch.edition"));
    m_state->setObjectName(QStringLiteral("planBatch.state"));
    m_state->setWordWrap(true);
    m_start->setObjectName(QStringLiteral("planBatch.start"));
    m_start->setProperty("look", QStringLiteral("primary"));
    m_close->setObjectName(QStringLiteral("planBatch.close"));
    m_refusals->setReadOnly(true);
    m_refusals->hide();
    m_bar->setRange(0, int(m_accountIds.size()));
    m_bar->setTextVisible(false);
    m_bar->hide();
    describe(m_edition, tr("Edition"));
    describe(m_paper, tr("Paper"));
    describe(m_bar, tr("Progress"));
    describe(m_refusals, tr("Not written"));
    m_state->setText(tr("%1, one file each.")
                         .arg(foothold::show::counted(m_accountIds.size(), tr("1 plan"), tr("%1 plans"))));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->addRow(tr("&Edition"), m_edition);
    form->addRow(tr("&Paper"), m_paper);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_close);
    foot->addWidget(m_start);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addLayout(form);
    layout->addWidget(m_state);
    layout->addWidget(m_bar);
    layout->addWidget(m_refusals);
    layout->addLayout(foot);
    connect(m_start, &QPushButton::clicked, this, &PlanBatchDialog::start);
    connect(m_close, &QPushButton::clicked, this, &PlanBatchDialog::reject);
}

void PlanBatchDialog::start() {
    const QString folder = m_dialogs->chooseFolder(this, tr("Folder for the plans"));
    if (folder.isEmpty()) return;
    const DocumentOptions options{m_asOf, doc::Edition(m_edition->currentData().toInt()),
                                  paperLocale(*m_facts)};
    m_running = true;
    m_start->setEnabled(false);
    m_edition->setEnabled(false);
    m_paper->setEnabled(false);
    m_close->setText(tr("Stop"));
    m_bar->setValue(0);
    m_bar->show();
    m_state->setText(tr("Writing to %1").arg(QDir::toNativeSeparators(folder)));
    const auto tell = [self = QPointer(this)](int done, const QString& refusal) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, done, refusal] {
                if (self) self->note(done, refusal);
            },
            Qt::QueuedConnection);
    };
    inBackground(
        this,
        [facts = m_facts, ids = m_accountIds, options, folder, stop = m_stop, tell,
         paper = Paper(m_paper->currentData().toInt())] {
            Progress progress;
            QSet<QString> taken;
            for (int i = 0; i < ids.size() && !*stop; ++i) {
                const auto account = facts->find(ids[i]);
                if (!account) continue;
                auto plan = composePlan(*account, options);
                if (!plan) { // its customer edition would tell what it must not
                    ++progress.refused;
                    tell(i + 1,
                         QStringLiteral("%1: %2").arg((*account)->name.toString(), plan.error().message));
                    continue;
                }
                progress.failed = writePdf(DocumentPages(std::move(*plan), paper),
                                           QDir(folder).filePath(fileName(*account, options.asOf, taken)));
                if (!progress.failed) break;
                ++progress.written;
                tell(i + 1, {});
            }
            return progress;
        },
        [this](const Progress& progress) { finish(progress); });
}

void PlanBatchDialog::note(int done, const QString& refusal) {
    m_bar->setValue(done);
    if (refusal.isEmpty()) return;
    m_refusals->show();
    m_refusals->appendPlainText(refusal);
}

void PlanBatchDialog::finish(const Progress& progress) {
    m_running = false;
    m_close->setText(tr("Close"));
    m_close->setFocus();
    QString text = foothold::show::counted(progress.written, tr("1 plan written"), tr("%1 plans written"));
    if (progress.refused > 0) text += tr(", %1 not written").arg(progress.refused);
    if (*m_stop) text += tr(", stopped");
    if (!progress.failed) text += QStringLiteral(". ") + progress.failed.error().message;
    m_state->setText(text);
}

void PlanBatchDialog::reject() {
    *m_stop = true;
    if (!m_running) QDialog::reject();
}

} // namespace foothold
