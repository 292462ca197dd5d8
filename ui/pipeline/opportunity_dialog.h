#pragma once

#include "core/metrics/whitespace_map.h"
#include "ui/account/account_section.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace foothold {

class FieldEditor;

/// Starts an opportunity, from a cell of the whitespace map with what is known of it filled in.
class OpportunityDialog : public QDialog {
    Q_OBJECT

public:
    OpportunityDialog(AccountPorts ports, AccountFacts account, const WhitespaceCell& cell, Date asOf,
                      QWidget* parent = nullptr);

private:
    FieldEditor* field(AccountFacts account, const char* column);
    void save();

    AccountPorts m_ports;
    QString m_accountId, m_accountName;
    std::vector<FieldEditor*> m_fields;
    QLabel* m_error;
    QPushButton* m_save;
};

} // namespace foothold
