#pragma once

#include "ui/account/account_section.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace foothold {

class FieldEditor;

/// One field of several accounts set to one value, as one step of undo.
class BulkEditDialog : public QDialog {
    Q_OBJECT

public:
    BulkEditDialog(AccountPorts ports, QStringList accountIds, QWidget* parent = nullptr);

private:
    void showField();
    void showEffect();
    void apply();

    AccountPorts m_ports;
    QStringList m_accountIds;
    QComboBox* m_column;
    QVBoxLayout* m_place;
    FieldEditor* m_field = nullptr;
    QLabel *m_effect, *m_error;
    QPushButton* m_apply;
};

} // namespace foothold
