#include "ui/pipeline/opportunity_dialog.h"

#include "core/base/uuid.h"
#include "core/metrics/contracts.h"
#include "ui/account/account_records.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace foothold {

namespace {

constexpr int daysToClose = 90; ///< until somebody knows better

QString nameOf(const Column& column) {
    return QString::fromLatin1(column.name.data(), qsizetype(column.name.size()));
}

} // namespace

OpportunityDialog::OpportunityDialog(AccountPorts ports, AccountFacts account, const WhitespaceCell& cell,
                                     Date asOf, QWidget* parent)
    : QDialog(parent)
    , m_ports(ports)
    , m_accountId(account->accountId)
    , m_accountName(account->name)
    , m_error(plainLabel({}, "error"))
    , m_save(new QPushButton(tr("Start the opportunity"))) {
    setObjectName(QStringLiteral("opportunity"));
    setWindowTitle(tr("Opportunity with %1").arg(m_accountName));
    setMinimumWidth(460);
    const Product& product = account.book().product(cell.product);
    const Date today = ports.service->clock().today();
    // More of what they own is seats; what they do not own yet is sold across.
    const bool owned = ActiveLines(account, asOf).owns(cell.product);
    const std::map<std::string_view, QString> known{
        {"name", cell.department.isEmpty()
                     ? product.name.toString()
                     : tr("%1 for %2").arg(product.name.toString(), cell.department.toString())},
        {"motion", nameString(owned ? Motion::Seat : Motion::CrossSell)},
        {"product_id", product.productId},
        {"department", cell.department},
        {"amount", cell.value ? QString::fromLatin1(moneyText(*cell.value, account->currency)) : QString()},
        {"stage", nameString(Stage::Identified)},
        {"identified_on", isoDate(today)},
        {"expected_close_on", isoDate(today + Days(daysToClose))},
        {"owner", account->ae.isEmpty() ? account->csm : account->ae},
        {"sourced_by", account->csm},
        {"sourced_by_role", nameString(Sourcer::Csm)}};
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    for (const char* column :
         {"name", "motion", "product_id", "department", "amount", "stage", "identified_on",
          "expected_close_on", "owner", "sourced_by", "sourced_by_role"}) {
        FieldEditor* editor = field(account, column);
        editor->setValue(known.at(column));
        form->addRow(columnLabel(column), editor);
        m_fields.push_back(editor);
    }
    m_error->setObjectName(QStringLiteral("opportunity.error"));
    m_error->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("opportunity.save"));
    m_save->setProperty("look", QStringLiteral("primary"));
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &OpportunityDialog::save);
}

FieldEditor* OpportunityDialog::field(AccountFacts account, const char* column) {
    const Table& table = *findTable("opportunities");
    const Column& of = table.columns[std::size_t(table.indexOf(column))];
    return new FieldEditor(of, fieldContext(account, of), this);
}

void OpportunityDialog::save() {
    std::map<QString, QString> values{{QStringLiteral("account_id"), m_accountId}};
    for (FieldEditor* each : m_fields) {
        if (!each->commit()) return each->setFocus();
        if (each->value().isEmpty() && each->column().required) {
            each->setError(tr("is needed"));
            return each->setFocus();
        }
        values[nameOf(each->column())] = each->value();
    }
    m_error->clear();
    m_save->setEnabled(false);
    m_ports.service->apply(
        {tr("Start %1 (%2)").arg(values[QStringLiteral("name")], m_accountName),
         QStringLiteral("window"),
         {{RecordChange::Kind::Create,
           findTable("opportunities"),
           {newKey(m_ports.service->clock())},
           std::move(values)}}},
        this,
        [this](const Error& error) {
            m_save->setEnabled(true);
            m_error->setText(error.message);
        },
        [this] { accept(); });
}

} // namespace foothold
