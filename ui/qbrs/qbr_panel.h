#pragma once

#include "core/playbook/qbrs.h"
#include "ui/account/account_section.h"

class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace foothold {

class NarrativeEditor;
class RecordForm;
class RecordTable;

/// One review: what it lacks, who comes, its topic, and the decisions and actions that are entered while it
/// is held. Everything is kept as it is typed; a review that was held shows what it was.
class QbrPanel : public AccountSection {
    Q_OBJECT

public:
    explicit QbrPanel(AccountPorts ports, QWidget* parent = nullptr);

    void show(const AccountSubject& subject) override;
    using QWidget::show;
    /// The review to show; empty: none.
    void setQbr(const QString& qbrId);

private:
    QWidget* buildHead();
    QWidget* buildPreparation();
    QWidget* buildMeeting();
    RecordForm* form(std::vector<std::string_view> shown);
    const Qbr* qbr() const;
    void refresh();
    void fillAdvice(const QbrStanding& standing);
    void fillPeople(const QbrStanding& standing);
    void fillActions();
    void savePeople();
    void setField(const QString& column, const QString& value);
    void addAction();
    void hold();
    void refuse(const Error& error);

    const Table& m_table;
    const Table& m_actionTable;
    AccountSubject m_subject;
    QString m_qbrId;
    QLabel *m_title, *m_state, *m_advice, *m_error;
    QPushButton *m_prepared, *m_hold, *m_followedUp, *m_sheet, *m_deck;
    NarrativeEditor* m_words;
    QTabWidget* m_tabs;
    RecordForm *m_form, *m_decisions;
    QListWidget* m_people;
    RecordTable* m_actions;
    bool m_filling = false;
};

} // namespace foothold
