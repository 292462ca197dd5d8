#pragma once

#include "ui/account/change_dialog.h"

namespace foothold {

/// Sets the health of an account by hand: a score with a reason, its author and the day on which it ends.
class OverrideDialog : public ChangeDialog {
    Q_OBJECT

public:
    OverrideDialog(AccountPorts ports, AccountFacts account, QWidget* parent = nullptr);

private:
    void save() override;

    QString m_accountId, m_name;
    std::vector<FieldEditor*> m_fields;
};

} // namespace foothold
