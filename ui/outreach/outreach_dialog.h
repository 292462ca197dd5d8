#pragma once

#include "core/playbook/outreach.h"
#include "ui/account/account_section.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace foothold {

/// A draft to a person of an account: a template filled with facts, to be read and changed, then copied or
/// opened in the mail program. Foothold itself sends nothing. The template can be edited and kept in the
/// book.
class OutreachDialog : public QDialog {
    Q_OBJECT

public:
    OutreachDialog(AccountPorts ports, const QString& accountId, Date asOf, const OutreachOccasion& occasion,
                   QWidget* parent = nullptr);

    /// What the mail program is asked to open; empty if the text is too long for it.
    QUrl mailLink() const;

private:
    void build();
    void loadTemplates();
    void refill();
    void editTemplate(bool on);
    void keepTemplate();
    void removeTemplate();
    void copy();
    void openMail();
    QString contactId() const;

    AccountPorts m_ports;
    QString m_accountId;
    Date m_asOf;
    OutreachOccasion m_occasion;
    std::vector<OutreachTemplate> m_templates;
    QString m_to;
    QComboBox *m_template, *m_contact;
    QLineEdit* m_subject;
    QPlainTextEdit* m_text;
    QLabel *m_missing, *m_state;
    QPushButton *m_edit, *m_keep, *m_remove, *m_copy, *m_mail;
    bool m_editing = false;
};

} // namespace foothold
