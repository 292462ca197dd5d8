#pragma once

#include "ui/account/account_section.h"

class QVBoxLayout;

namespace foothold {

class RecordForm;
class StandingCard;

/// Where the account stands, its own fields as cards, and what happened last.
class OverviewSection final : public AccountSection {
    Q_OBJECT

public:
    explicit OverviewSection(AccountPorts ports, QWidget* parent = nullptr);
    void show(const AccountSubject& subject) override;

private:
    RecordForm* addCard(QVBoxLayout* column, const QString& title, std::vector<std::string_view> fields);
    void showActivity();
    void edit(RecordForm* form, const QString& column, const QString& value);

    const Table& m_table;
    StandingCard* m_standing;
    AccountSubject m_subject;
    std::vector<RecordForm*> m_forms;
    QVBoxLayout* m_activity;
};

} // namespace foothold
