#pragma once

#include "core/documents/document.h"
#include "ui/account/account_section.h"

class QPushButton;

namespace foothold {

class NarrativeEditor;
class RecordTable;

/// What a person adds to the account plan: its words, the objectives of both sides and the actions.
class PlanSection : public AccountSection {
    Q_OBJECT

public:
    explicit PlanSection(AccountPorts ports, QWidget* parent = nullptr);

    void show(const AccountSubject& subject) override;
    using QWidget::show;
    void selectRecord(const QString& table, const QString& key) override;

Q_SIGNALS:
    /// The plan is to be looked at as it is printed.
    void planRequested();

private:
    QPushButton* tablesButton();
    /// Asks for the file and writes the workbook of the plan.
    void saveTables(doc::Edition edition);
    void connectTable(RecordTable* records, const Table& table,
                      std::function<std::map<QString, QString>()> fresh);

    const Table &m_objectiveTable, &m_actionTable;
    AccountSubject m_subject;
    NarrativeEditor* m_words;
    RecordTable *m_objectives, *m_actions;
};

} // namespace foothold
