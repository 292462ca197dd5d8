#include "ui/account/override_dialog.h"

#include "core/metrics/health.h"
#include "ui/account/account_records.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/format.h"

#include <QFormLayout>

namespace foothold {

namespace {

constexpr int daysItHolds = 90; ///< unless somebody says otherwise

} // namespace

OverrideDialog::OverrideDialog(AccountPorts ports, AccountFacts account, QWidget* parent)
    : ChangeDialog(ports, "override", tr("Health of %1").arg(account->name.toString()), tr("Set the health"),
                   parent)
    , m_accountId(account->accountId)
    , m_name(account->name) {
    const Date today = ports.service->clock().today();
    const Health health = healthOf(account, today, profileAt(account, today));
    addNote(tr("Calculated: %1. The score set here counts everywhere until the day it ends; what was "
               "calculated stays visible.")
                .arg(foothold::show::score(health.calculated)));
    QFormLayout* form = addForm();
    const Table& table = *findTable("health_overrides");
    const std::map<std::string_view, QString> proposed{{"expires_on", isoDate(today + Days(daysItHolds))},
                                                       {"author", account->csm}};
    for (const std::string_view name : {"score", "reason", "expires_on", "author"}) {
        const Column& column = table.columns[std::size_t(table.indexOf(name))];
        m_fields.push_back(addField(form, table, name, fieldContext(account, column)));
        if (const auto it = proposed.find(name); it != proposed.end()) m_fields.back()->setValue(it->second);
    }
    m_fields.front()->setFocus();
}

void OverrideDialog::save() {
    auto values = read(m_fields);
    if (!values) return;
    apply(tr("Set the health of %1 by hand").arg(m_name),
          {{RecordChange::Kind::Set,
            findTable("health_overrides"),
            {m_accountId, isoDate(m_ports.service->clock().today())},
            std::move(*values)}});
}

} // namespace foothold
