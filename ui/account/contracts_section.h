#pragma once

#include "ui/account/account_section.h"

class QStackedWidget;

namespace foothold {

class ContractTimeline;
class RecordSide;
class RecordTable;

/// The contracts of an account, and the lines of the contract under the cursor.
class ContractsSection final : public AccountSection {
    Q_OBJECT

public:
    explicit ContractsSection(AccountPorts ports, QWidget* parent = nullptr);
    void show(const AccountSubject& subject) override;
    void selectRecord(const QString& table, const QString& key) override;
    bool explainCurrent() override;

private:
    struct Part {
        const Table& table;
        RecordTable* records = nullptr;
        RecordSide* side = nullptr;
    };
    void connectPart(Part& part);
    void showRecord(Part& part, const QString& key);
    void showLines();
    void edit(Part& part, const QString& key, const QString& column, const QString& value, bool inForm);
    void addContract();
    void addLine();
    void removeContract(const QString& key);
    void reload();
    QString nameOf(const Part& part, const QString& key) const;

    AccountSubject m_subject;
    Part m_contracts, m_lines;
    QStackedWidget* m_sides;
    ContractTimeline* m_timeline;
};

} // namespace foothold
