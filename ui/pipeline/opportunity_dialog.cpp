#include "ui/pipeline/opportunity_dialog.h"

#include "core/base/uuid.h"
#include "core/metrics/contracts.h"
#include "ui/account/account_records.h"
#include "ui/widgets/field_editor.h"

#include <QFormLayout>

namespace foothold {

namespace {

constexpr int daysToClose = 90; ///< until somebody knows better

} // namespace

OpportunityDialog::OpportunityDialog(AccountPorts ports, AccountFacts account, const WhitespaceCell& cell,
                                     Date asOf, QWidget* parent)
    : ChangeDialog(ports, "opportunity", tr("Opportunity with %1").arg(account->name.toString()),
                   tr("Start the opportunity"), parent)
    , m_accountId(account->accountId)
    , m_accountName(account->name) {
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
    QFormLayout* form = addForm();
    const Table& table = *findTable("opportunities");
    for (const std::string_view name :
         {"name", "motion", "product_id", "department", "amount", "stage", "identified_on",
          "expected_close_on", "owner", "sourced_by", "sourced_by_role"}) {
        const Column& column = table.columns[std::size_t(table.indexOf(name))];
        m_fields.push_back(addField(form, table, name, fieldContext(account, column)));
        m_fields.back()->setValue(known.at(name));
    }
}

void OpportunityDialog::save() {
    auto values = read(m_fields);
    if (!values) return;
    const QString what = tr("Start %1 (%2)").arg((*values)[QStringLiteral("name")], m_accountName);
    (*values)[QStringLiteral("account_id")] = m_accountId;
    apply(what, {{RecordChange::Kind::Create,
                  findTable("opportunities"),
                  {newKey(m_ports.service->clock())},
                  std::move(*values)}});
}

} // namespace foothold
