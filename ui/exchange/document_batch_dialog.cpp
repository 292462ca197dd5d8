#include "ui/exchange/document_batch_dialog.h"

#include "core/documents/shared_figures.h"
#include "ui/exchange/paper_locale.h"
#include "ui/paint/pdf.h"
#include "ui/widgets/background.h"
#include "ui/widgets/file_name.h"
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

namespace {

/// "Acme account plan 2026-04-15.pdf", or with the record's key where another one has that name.
QString fileName(const DocumentSubject& subject, const DocumentEntry& entry, Date asOf,
                 QSet<QString>& taken) {
    const QString words = fileTitleOf(entry, subject.account->name);
    const QString key = subject.opportunity ? subject.opportunity->opportunityId.toString()
                                            : subject.account->accountId.toString();
    QString name = datedFileName(words, asOf, "pdf");
    for (int i = 1; taken.contains(name.toCaseFolded()); ++i)
        name = datedFileName(i == 1 ? QStringLiteral("%1 %2").arg(words, key)
                                    : QStringLiteral("%1 %2 %3").arg(words, key).arg(i),
                             asOf, "pdf");
    taken.insert(name.toCaseFolded());
    return name;
}

std::vector<DocumentSubject> subjectsIn(const Facts& facts, const QStringList& accountIds,
                                        const DocumentEntry& entry, Date asOf) {
    std::vector<DocumentSubject> subjects;
    for (const QString& id : accountIds)
        if (const auto account = facts.find(id))
            for (DocumentSubject& subject : subjectsOf(entry, *account, asOf))
                subjects.push_back(std::move(subject));
    return subjects;
}

} // namespace

DocumentBatchDialog::DocumentBatchDialog(FactsPtr facts, Dialogs* dialogs, QStringList accountIds, Date asOf,
                                         QWidget* parent)
    : QDialog(parent)
    , m_facts(std::move(facts))
    , m_dialogs(dialogs)
    , m_accountIds(std::move(accountIds))
    , m_asOf(asOf)
    , m_document(new QComboBox)
    , m_edition(new QComboBox)
    , m_paper(new QComboBox)
    , m_bar(new QProgressBar)
    , m_state(plainLabel({}, "muted"))
    , m_refusals(new QPlainTextEdit)
    , m_close(new QPushButton(tr("Cancel")))
    , m_start(new QPushButton(tr("Choose folder\u2026"))) {
    build();
}

DocumentBatchDialog::~DocumentBatchDialog() {
    *m_stop = true;
}

void DocumentBatchDialog::build() {
    setObjectName(QStringLiteral("documentBatch"));
    setWindowTitle(tr("Documents as PDF"));
    setMinimumWidth(460);
    for (const DocumentEntry& entry : documentCatalogue())
        m_document->addItem(namesOf(entry), int(entry.document));
    m_document->setObjectName(QStringLiteral("documentBatch.document"));
    describe(m_document, tr("Document"));
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("Letter"), int(Paper::Letter));
    m_paper->setCurrentIndex(m_paper->findData(int(paperOf(paperLocale(*m_facts)))));
    m_edition->setObjectName(QStringLiteral("documentBatch.edition"));
    m_state->setObjectName(QStringLiteral("documentBatch.state"));
    m_state->setWordWrap(true);
    m_start->setObjectName(QStringLiteral("documentBatch.start"));
    m_start->setProperty("look", QStringLiteral("primary"));
    m_close->setObjectName(QStringLiteral("documentBatch.close"));
    m_refusals->setReadOnly(true);
    m_refusals->hide();
    m_bar->setTextVisible(false);
    m_bar->hide();
    describe(m_edition, tr("Edition"));
    describe(m_paper, tr("Paper"));
    describe(m_bar, tr("Progress"));
    describe(m_refusals, tr("Not written"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->addRow(tr("&Document"), m_document);
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
    connect(m_start, &QPushButton::clicked, this, &DocumentBatchDialog::start);
    connect(m_close, &QPushButton::clicked, this, &DocumentBatchDialog::reject);
    connect(m_document, &QComboBox::currentIndexChanged, this, &DocumentBatchDialog::offer);
    offer();
}

void DocumentBatchDialog::offer() {
    const DocumentEntry& entry = entryOf(AccountDocument(m_document->currentData().toInt()));
    m_edition->clear();
    if (entry.hasInternalEdition) m_edition->addItem(tr("Internal edition"), int(doc::Edition::Internal));
    if (entry.hasCustomerEdition) m_edition->addItem(tr("For the customer"), int(doc::Edition::Customer));
    m_edition->setEnabled(m_edition->count() > 1);
    const auto count = int(subjectsIn(*m_facts, m_accountIds, entry, m_asOf).size());
    m_bar->setRange(0, count);
    m_start->setEnabled(count > 0);
    m_state->setText(
        entry.about != DocumentEntry::About::Opportunity
            ? tr("%1, one file each.").arg(foothold::show::counted(count, tr("1 account"), tr("%1 accounts")))
        : count == 0 ? tr("None of these accounts has an open opportunity.")
                     : tr("%1, one file each.")
                           .arg(foothold::show::counted(count, tr("1 opportunity"), tr("%1 opportunities"))));
}

void DocumentBatchDialog::start() {
    const QString folder = m_dialogs->chooseFolder(this, tr("Folder for the documents"));
    if (folder.isEmpty()) return;
    const DocumentEntry& entry = entryOf(AccountDocument(m_document->currentData().toInt()));
    const DocumentOptions options{m_asOf, doc::Edition(m_edition->currentData().toInt()),
                                  paperLocale(*m_facts), std::make_shared<const SharedFigures>(*m_facts)};
    m_running = true;
    for (QWidget* control : {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_document),
                             static_cast<QWidget*>(m_edition), static_cast<QWidget*>(m_paper)})
        control->setEnabled(false);
    m_close->setText(tr("Stop"));
    m_bar->setValue(0);
    m_bar->show();
    m_state->setText(tr("Writing to %1").arg(QDir::toNativeSeparators(folder)));
    const std::vector<DocumentSubject> subjects = subjectsIn(*m_facts, m_accountIds, entry, m_asOf);
    QStringList files;
    QSet<QString> taken;
    for (const DocumentSubject& subject : subjects)
        files += QDir(folder).filePath(fileName(subject, entry, m_asOf, taken));
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
        [facts = m_facts, subjects, files, compose = entry.compose, options, stop = m_stop, tell,
         paper = Paper(m_paper->currentData().toInt())] {
            const DocumentBatch batch{
                .count = int(subjects.size()),
                .compose = [&](int i) { return compose(subjects[std::size_t(i)], options); },
                .path = [&](int i) { return files[i]; },
                .paper = paper};
            const auto told = [&](int done, int i, const QString& refusal) {
                const QString name = subjects[std::size_t(i)].account->name;
                tell(done, refusal.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(name, refusal));
            };
            return writeBatch(batch, told, stop.get());
        },
        [this](const BatchProgress& progress) { finish(progress); });
}

void DocumentBatchDialog::note(int done, const QString& refusal) {
    m_bar->setValue(done);
    if (refusal.isEmpty()) return;
    m_refusals->show();
    m_refusals->appendPlainText(refusal);
}

void DocumentBatchDialog::finish(const BatchProgress& progress) {
    m_running = false;
    m_close->setText(tr("Close"));
    m_close->setFocus();
    QString text =
        foothold::show::counted(progress.written, tr("1 document written"), tr("%1 documents written"));
    if (progress.refused > 0) text += tr(", %1 not written").arg(progress.refused);
    if (*m_stop) text += tr(", stopped");
    if (!progress.failed) text += QStringLiteral(". ") + progress.failed.error().message;
    m_state->setText(text);
}

void DocumentBatchDialog::reject() {
    *m_stop = true;
    if (!m_running) QDialog::reject();
}

} // namespace foothold
