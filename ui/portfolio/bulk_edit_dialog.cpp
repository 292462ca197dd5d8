#include "ui/portfolio/bulk_edit_dialog.h"

#include "ui/account/account_records.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/format.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace foothold {

namespace {

/// What several accounts may well have in common.
constexpr std::string_view common[] = {"csm",      "ae",     "segment",  "tier",
                                       "industry", "region", "currency", "parent_account_id"};

const Table& accounts() {
    return *findTable("accounts");
}

} // namespace

BulkEditDialog::BulkEditDialog(AccountPorts ports, QStringList accountIds, QWidget* parent)
    : QDialog(parent)
    , m_ports(ports)
    , m_accountIds(std::move(accountIds))
    , m_column(new QComboBox)
    , m_place(new QVBoxLayout)
    , m_effect(plainLabel({}, "muted"))
    , m_error(plainLabel({}, "error"))
    , m_apply(new QPushButton) {
    setObjectName(QStringLiteral("bulkEdit"));
    const auto count = foothold::show::counted(m_accountIds.size(), tr("1 account"), tr("%1 accounts"));
    setWindowTitle(tr("Edit %1").arg(count));
    setMinimumWidth(420);
    m_column->setObjectName(QStringLiteral("bulkEdit.column"));
    describe(m_column, tr("Field"));
    for (const std::string_view name : common)
        m_column->addItem(columnLabel(name), accounts().indexOf(name));
    m_apply->setObjectName(QStringLiteral("bulkEdit.apply"));
    m_apply->setText(tr("Change %1").arg(count));
    m_apply->setProperty("look", QStringLiteral("primary"));
    m_effect->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("bulkEdit.error"));
    m_error->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->addRow(tr("&Field"), m_column);
    form->addRow(tr("New value"), m_place);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_apply);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addLayout(form);
    layout->addWidget(m_effect);
    layout->addWidget(m_error);
    layout->addLayout(foot);
    connect(m_column, &QComboBox::activated, this, &BulkEditDialog::showField);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &BulkEditDialog::apply);
    showField();
}

void BulkEditDialog::showField() {
    delete m_field;
    const Column& column = accounts().columns[std::size_t(m_column->currentData().toInt())];
    const FactsPtr facts = m_ports.service->facts();
    const auto any = facts->find(m_accountIds.value(0));
    m_field = new FieldEditor(column, any ? fieldContext(*any, column) : FieldContext());
    connect(m_field, &FieldEditor::committed, this, &BulkEditDialog::showEffect);
    m_place->addWidget(m_field);
    m_error->clear();
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

void BulkEditDialog::apply() {
    if (!m_field->commit()) return;
    const QString column =
        QString::fromLatin1(m_field->column().name.data(), qsizetype(m_field->column().name.size()));
    ChangeSet changes{tr("Edit %1 accounts: %2").arg(m_accountIds.size()).arg(m_column->currentText()),
                      QStringLiteral("window"),
                      {}};
    for (const QString& id : m_accountIds)
        changes.changes.push_back(
            {RecordChange::Kind::Change, &accounts(), {id}, {{column, m_field->value()}}});
    m_apply->setEnabled(false);
    m_ports.service->apply(
        std::move(changes), this,
        [this](const Error& error) {
            m_error->setText(error.message);
            m_apply->setEnabled(true);
        },
        [this] { accept(); });
}

} // namespace foothold
