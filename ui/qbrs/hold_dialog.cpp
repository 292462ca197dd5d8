#include "ui/qbrs/hold_dialog.h"

#include "core/base/uuid.h"
#include "core/exchange/qbr_changes.h"
#include "core/playbook/qbr_snapshot.h"
#include "core/playbook/qbrs.h"
#include "ui/widgets/background.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace foothold {

namespace {

const Qbr* findQbr(const std::optional<AccountFacts>& account, const QString& qbrId) {
    if (!account) return nullptr;
    for (const Qbr& qbr : account->qbrs())
        if (qbr.qbrId.toString() == qbrId) return &qbr;
    return nullptr;
}

/// True if a review of the account is planned beside this one.
bool hasOther(AccountFacts account, const QString& qbrId) {
    return std::ranges::any_of(account.qbrs(), [&](const Qbr& qbr) {
        return qbr.qbrId.toString() != qbrId && !qbr.heldOn && !(qbr.state >= QbrState::Held);
    });
}

} // namespace

void HoldDialog::open(AccountPorts ports, AccountFacts account, const QString& qbrId, QWidget* parent) {
    auto* dialog = new HoldDialog(ports, account, qbrId, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

HoldDialog::HoldDialog(AccountPorts ports, AccountFacts account, const QString& qbrId, QWidget* parent)
    : QDialog(parent)
    , m_ports(ports)
    , m_accountId(account->accountId)
    , m_qbrId(qbrId)
    , m_error(plainLabel({}, "error"))
    , m_save(new QPushButton(tr("Hold the review"))) {
    setObjectName(QStringLiteral("hold"));
    setWindowTitle(tr("QBR of %1").arg(account->name.toString()));
    setMinimumWidth(440);
    const Date today = ports.service->clock().today();
    m_heldOn = dateField("held_on", "hold.heldOn");
    m_nextOn = dateField("planned_on", "hold.nextOn");
    m_heldOn->setValue(isoDate(today));
    proposeNext();
    auto* note = plainLabel(tr("The review is frozen with the figures of the day, the conversation is logged "
                               "for its attendees, and the next review is planned. Actions stay open until "
                               "they are done."),
                            "muted");
    note->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("hold.error"));
    m_error->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("hold.save"));
    m_save->setProperty("look", QStringLiteral("primary"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->addRow(tr("&Held on"), m_heldOn);
    form->addRow(tr("&Next review on"), m_nextOn);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(note);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addLayout(foot);
    connect(m_heldOn, &FieldEditor::committed, this, &HoldDialog::proposeNext);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &HoldDialog::save);
}

FieldEditor* HoldDialog::dateField(const char* column, const char* name) {
    const Table& qbrs = *findTable("qbrs");
    const Column& field = qbrs.columns[std::size_t(qbrs.indexOf(column))];
    auto* editor = new FieldEditor(field, {}, this);
    editor->control()->setObjectName(QLatin1String(name));
    return editor;
}

void HoldDialog::proposeNext() {
    const auto account = m_ports.service->facts()->find(m_accountId);
    const auto heldOn = parseDate(m_heldOn->value().toStdString());
    if (!account || !heldOn || hasOther(*account, m_qbrId)) return;
    const auto next = nextQbrOn(*account, *heldOn, m_ports.service->clock().today());
    m_nextOn->setValue(next ? isoDate(*next) : QString());
}

void HoldDialog::save() {
    if (!m_heldOn->commit() || !m_nextOn->commit()) return;
    const FactsPtr facts = m_ports.service->facts();
    const auto account = facts->find(m_accountId);
    const Qbr* qbr = findQbr(account, m_qbrId);
    const auto heldOn = parseDate(m_heldOn->value().toStdString());
    const auto nextOn = parseDate(m_nextOn->value().toStdString());
    if (!qbr || !heldOn) {
        m_error->setText(tr("Say on which day it was held."));
        return;
    }
    if (*heldOn > m_ports.service->clock().today()) {
        m_error->setText(tr("%1 is still to come: a review is held on its day.").arg(show::date(*heldOn)));
        return;
    }
    if (nextOn && *nextOn <= *heldOn) {
        m_error->setText(tr("The next review must come after %1.").arg(show::date(*heldOn)));
        return;
    }
    HeldQbr held{.qbrId = m_qbrId,
                 .accountId = m_accountId,
                 .heldOn = isoDate(*heldOn),
                 .topic = qbr->topic,
                 .decisions = qbr->decisions,
                 .contactIds = qbr->contactIds,
                 .ourPeople = qbr->ourPeople,
                 .nextOn = nextOn ? isoDate(*nextOn) : QString()};
    m_error->clear();
    m_save->setEnabled(false);
    inBackground(
        this, [facts, index = account->index(), heldOn] { return snapshotOf(facts->at(index), *heldOn); },
        [this, held = std::move(held), name = (*account)->name.toString()](const QString& snapshot) mutable {
            held.snapshot = snapshot;
            const Clock& clock = m_ports.service->clock();
            m_ports.service->apply(
                {tr("Hold the QBR of %1").arg(name), QStringLiteral("window"),
                 holdChanges(held, [&clock] { return newKey(clock); })},
                this,
                [this](const Error& error) {
                    m_save->setEnabled(true);
                    m_error->setText(error.message);
                },
                [this] { accept(); });
        });
}

} // namespace foothold
