#pragma once

#include "ui/account/account_section.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace foothold {

class FieldEditor;

/// Sets the health of an account by hand: a score with a reason, its author and the day on which it ends.
class OverrideDialog : public QDialog {
    Q_OBJECT

public:
    OverrideDialog(AccountPorts ports, AccountFacts account, QWidget* parent = nullptr);

private:
    FieldEditor* field(const char* column);
    void save();

    AccountPorts m_ports;
    QString m_accountId, m_name;
    FieldEditor *m_score, *m_expiresOn, *m_reason, *m_author;
    QLabel* m_error;
    QPushButton* m_save;
};

} // namespace foothold
