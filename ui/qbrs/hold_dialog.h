#pragma once

#include "ui/account/account_section.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace foothold {

class FieldEditor;

/// Closes a review: the day on which it was held and the day of the next one. One step of undo freezes it
/// with its figures, logs the conversation and plans the next.
class HoldDialog : public QDialog {
    Q_OBJECT

public:
    HoldDialog(AccountPorts ports, AccountFacts account, const QString& qbrId, QWidget* parent = nullptr);
    /// Opens the dialog; it deletes itself when it is closed.
    static void open(AccountPorts ports, AccountFacts account, const QString& qbrId, QWidget* parent);
    using QDialog::open;

private:
    FieldEditor* dateField(const char* column, const char* name);
    void proposeNext();
    void save();

    AccountPorts m_ports;
    QString m_accountId, m_qbrId;
    FieldEditor *m_heldOn, *m_nextOn;
    QLabel* m_error;
    QPushButton* m_save;
};

} // namespace foothold
