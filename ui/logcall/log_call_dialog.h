#pragma once

#include "core/exchange/conversation_changes.h"
#include "ui/account/account_section.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace foothold {

/// One form after a conversation, for the keyboard: whom one met and how they stand now, new people, notes, a
/// competitor, the next action. It is one step that can be undone.
class LogCallDialog : public QDialog {
    Q_OBJECT

public:
    LogCallDialog(AccountPorts ports, const QString& accountId, QWidget* parent = nullptr);

private:
    QWidget* buildHead();
    QWidget* buildPeople();
    QWidget* buildNext();
    void fillPeople(AccountFacts account);
    void showStanding();
    void changeStanding();
    void addPerson();
    /// What stands in the form; nothing if something is wrong, which is then said.
    std::optional<Conversation> read();
    void save();
    bool eventFilter(QObject* watched, QEvent* event) override;

    AccountPorts m_ports;
    QString m_accountId;
    QLineEdit *m_date, *m_subject, *m_ourPeople, *m_newName, *m_newTitle, *m_competitor, *m_action,
        *m_actionOwner, *m_actionDue;
    QComboBox *m_kind, *m_role, *m_sentiment;
    QTreeWidget* m_people;
    QPlainTextEdit* m_notes;
    QPushButton *m_addPerson, *m_save;
    QLabel* m_error;
};

} // namespace foothold
