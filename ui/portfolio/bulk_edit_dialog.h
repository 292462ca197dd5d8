#pragma once

#include "ui/account/change_dialog.h"

class QComboBox;

namespace foothold {

/// One field of several accounts set to one value, as one step of undo.
class BulkEditDialog : public ChangeDialog {
    Q_OBJECT

public:
    BulkEditDialog(AccountPorts ports, QStringList accountIds, QWidget* parent = nullptr);

private:
    void showField();
    void showEffect();
    void save() override;

    QStringList m_accountIds;
    QComboBox* m_column;
    QFormLayout* m_form;
    FieldEditor* m_field = nullptr;
    QLabel* m_effect;
};

} // namespace foothold
