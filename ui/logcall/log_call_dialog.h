#pragma once

#include "core/exchange/conversation_changes.h"
#include "ui/account/account_section.h"

#include <QDialog>

class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace foothold {

class FieldEditor;

/// One form after a conversation, for the keyboard: whom one met and how they stand now, new people, notes, a
/// competitor, the next action. It is one step that can be undone.
class LogCallDialog : public QDialog {
    Q_OBJECT

public:
    LogCallDialog(AccountPorts ports, const QString& accountId, QWidget* parent = nullptr);

private:
    FieldEditor* field(const char* table, const char* column, const char* name);
    QLayout* buildHead();
    QLayout* buildPeople();
    QLayout* buildNext();
    void fillPeople(AccountFacts account);
    void showStanding();
    void changeStanding(const FieldEditor* editor, int column, int then, int now);
    void addPerson();
    /// What stands in the form; nothing if something is wrong, which then stands beside its field.
    std::optional<Conversation> read();
    void save();
    bool eventFilter(QObject* watched, QEvent* event) override;

    AccountPorts m_ports;
    QString m_accountId;
    FieldEditor *m_kind, *m_date, *m_ourPeople, *m_subject, *m_notes, *m_competitor; ///< of the touchpoint
    FieldEditor *m_role, *m_sentiment; ///< of the current person
    FieldEditor *m_actionOwner, *m_actionDue;
    QLineEdit *m_action, *m_newName, *m_newTitle;
    QTreeWidget* m_people;
    QPushButton *m_addPerson, *m_save;
    QLabel* m_error;
};

} // namespace foothold
