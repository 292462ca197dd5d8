#include "ui/qbrs/hold_dialog.h"

#include "core/base/uuid.h"
#include "core/documents/qbr_sheet.h"
#include "core/exchange/qbr_changes.h"
#include "core/playbook/qbr_snapshot.h"
#include "core/playbook/qbrs.h"
#include "ui/exchange/paper_locale.h"
#include "ui/widgets/background.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/format.h"

#include <QFormLayout>
#include <QPushButton>

namespace foothold {

namespace {

const Qbr* findQbr(const std::optional<AccountFacts>& account, const QString& qbrId) {
    if (!account) return nullptr;
    for (const Qbr& qbr : account->qbrs())
        if (qbr.qbrId.toString() == qbrId) return &qbr;
    return nullptr;
}

} // namespace

HoldDialog::HoldDialog(AccountPorts ports, AccountFacts account, const QString& qbrId, QWidget* parent)
    : ChangeDialog(ports, "hold", tr("QBR of %1").arg(account->name.toString()), tr("Hold the review"),
                   parent)
    , m_accountId(account->accountId)
    , m_qbrId(qbrId) {
    addNote(
        tr("The review is frozen with the figures of the day, the conversation is logged for its attendees, "
           "and the next review is planned. Actions stay open until they are done."));
    QFormLayout* form = addForm();
    const Table& qbrs = *findTable("qbrs");
    m_heldOn = addField(form, qbrs, "held_on");
    m_nextOn = addField(form, qbrs, "held_on", {}, tr("Next review on")); // a date that may be left empty
    m_heldOn->control()->setObjectName(QStringLiteral("hold.heldOn"));
    m_nextOn->control()->setObjectName(QStringLiteral("hold.nextOn"));
    m_heldOn->setValue(isoDate(ports.service->clock().today()));
    proposeNext();
    connect(m_heldOn, &FieldEditor::committed, this, &HoldDialog::proposeNext);
}

void HoldDialog::proposeNext() {
    const auto account = m_ports.service->facts()->find(m_accountId);
    const auto heldOn = parseDate(m_heldOn->value().toStdString());
    const Date today = m_ports.service->clock().today();
    const Qbr* qbr = findQbr(account, m_qbrId);
    if (!qbr || !heldOn || hasPlannedQbr(*account, today, qbr)) return;
    const auto next = nextQbrOn(*account, *heldOn, today);
    m_nextOn->setValue(next ? isoDate(*next) : QString());
}

QString HoldDialog::objection(std::optional<Date> heldOn, std::optional<Date> nextOn) const {
    if (!heldOn) return tr("Say on which day it was held.");
    if (*heldOn > m_ports.service->clock().today())
        return tr("%1 is still to come: a review is held on its day.").arg(show::date(*heldOn));
    if (nextOn && *nextOn <= *heldOn)
        return tr("The next review must come after %1.").arg(show::date(*heldOn));
    return {};
}

void HoldDialog::save() {
    if (!read({m_heldOn, m_nextOn})) return;
    const auto heldOn = parseDate(m_heldOn->value().toStdString());
    const auto nextOn = parseDate(m_nextOn->value().toStdString()); // nothing: none is to be planned
    if (const QString reason = objection(heldOn, nextOn); !reason.isEmpty()) return refuse(reason);
    const FactsPtr facts = m_ports.service->facts();
    const auto account = facts->find(m_accountId);
    const Qbr* qbr = findQbr(account, m_qbrId);
    if (!qbr) return refuse(tr("The review is not in the book any more."));
    HeldQbr held{.qbrId = m_qbrId,
                 .accountId = m_accountId,
                 .heldOn = isoDate(*heldOn),
                 .topic = qbr->topic,
                 .decisions = qbr->decisions,
                 .contactIds = qbr->contactIds,
                 .ourPeople = qbr->ourPeople,
                 .snapshot = {},
                 .nextOn = nextOn ? isoDate(*nextOn) : QString()};
    button()->setEnabled(false);
    inBackground(
        this,
        [facts, index = account->index(), qbr, heldOn] {
            const AccountFacts of = facts->at(index);
            const QByteArray sheet =
                sheetToKeep(of, *qbr, *heldOn, {.asOf = *heldOn, .locale = paperLocale(*facts)});
            return snapshotOf(of, *heldOn, sheet);
        },
        [this, held = std::move(held), name = (*account)->name.toString()](const QString& snapshot) mutable {
            held.snapshot = snapshot;
            const Clock& clock = m_ports.service->clock();
            apply(tr("Hold the QBR of %1").arg(name), holdChanges(held, [&clock] { return newKey(clock); }));
        });
}

} // namespace foothold
