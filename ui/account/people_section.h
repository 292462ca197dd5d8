#pragma once

#include "ui/account/account_section.h"

namespace foothold {

class RecordSide;
class RecordTable;

/// The people of an account: the table, and the form of the person under the cursor.
class PeopleSection final : public AccountSection {
    Q_OBJECT

public:
    explicit PeopleSection(AccountPorts ports, QWidget* parent = nullptr);
    void show(const AccountSubject& subject) override;
    void selectRecord(const QString& table, const QString& key) override;
    bool explainCurrent() override;

private:
    void showPerson(const QString& key);
    void edit(const QString& key, const QString& column, const QString& value, bool inForm);
    void addPerson();
    void removePerson(const QString& key);
    QString nameOf(const QString& key) const;

    const Table& m_table;
    AccountSubject m_subject;
    RecordTable* m_people;
    RecordSide* m_side;
};

} // namespace foothold
