#include "ui/portfolio/bulk_edit_dialog.h"

#include "core/domain/labels.h"
#include "ui/account/account_records.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace foothold {

namespace {

/// What several accounts may well have in common.
constexpr std::string_view common[] = {"csm",      "ae",     "segment",  "tier",
                                       "industry", "region", "currency", "parent_account_id"};

const Table& accounts() {
    return *findTable("accounts");
}

QString counted(const QStringList& accountIds) {
    return show::counted(accountIds.size(), BulkEditDialog::tr("1 account"),
                         BulkEditDialog::tr("%1 accounts"));
}

} // namespace

BulkEditDialog::BulkEditDialog(AccountPorts ports, QStringList accountIds, QWidget* parent)
    : ChangeDialog(ports, "bulkEdit", tr("Edit %1").arg(counted(accountIds)),
                   tr("Change %1").arg(counted(accountIds)), parent)
    , m_accountIds(std::move(accountIds))
    , m_column(new QComboBox)
    , m_form(addForm())
    , m_effect(plainLabel({}, "muted")) {
    m_column->setObjectName(QStringLiteral("bulkEdit.column"));
    describe(m_column, tr("Field"));
    for (const std::string_view name : common)
        m_column->addItem(columnLabel(name), accounts().indexOf(name));
    m_effect->setWordWrap(true);
    m_form->addRow(tr("&Field"), m_column);
    content()->addWidget(m_effect);
    connect(m_column, &QComboBox::activated, this, &BulkEditDialog::showField);
    showField();
}

void BulkEditDialog::showField() {
    if (m_field) m_form->removeRow(m_field);
    const Column& column = accounts().columns[std::size_t(m_column->currentData().toInt())];
    const auto any = m_ports.service->facts()->find(m_accountIds.value(0));
    m_field = addField(m_form, accounts(), column.name, any ? fieldContext(*any, column) : FieldContext(),
                       tr("New value"));
    connect(m_field, &FieldEditor::committed, this, &BulkEditDialog::showEffect);
    refuse({});
    showEffect();
}

void BulkEditDialog::showEffect() {
    const FactsPtr facts = m_ports.service->facts();
    const int index = m_column->currentData().toInt();
    int differing = 0;
    for (const QString& id : m_accountIds)
        if (const auto account = facts->find(id))
            differing += accountCells(*account)[std::size_t(index)] != m_field->value();
    m_effect->setText(m_field->value().isEmpty()
                          ? tr("Without a value the field is cleared; %1 have one.").arg(differing)
                          : tr("%1 have another value now.").arg(differing));
}

void BulkEditDialog::save() {
    const auto values = read({m_field});
    if (!values) return;
    std::vector<RecordChange> changes;
    for (const QString& id : m_accountIds)
        changes.push_back({RecordChange::Kind::Change, &accounts(), {id}, *values});
    apply(tr("Edit %1 accounts: %2")
              .arg(foothold::show::count(m_accountIds.size()))
              .arg(m_column->currentText()),
          std::move(changes));
}

} // namespace foothold
