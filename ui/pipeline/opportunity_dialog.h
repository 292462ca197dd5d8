#pragma once

#include "core/metrics/whitespace_map.h"
#include "ui/account/change_dialog.h"

namespace foothold {

/// Starts an opportunity, from a cell of the whitespace map with what is known of it filled in.
class OpportunityDialog : public ChangeDialog {
    Q_OBJECT

public:
    OpportunityDialog(AccountPorts ports, AccountFacts account, const WhitespaceCell& cell, Date asOf,
                      QWidget* parent = nullptr);

private:
    void save() override;

    QString m_accountId, m_accountName;
    std::vector<FieldEditor*> m_fields;
};

} // namespace foothold
