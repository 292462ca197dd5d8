#pragma once

#include "ui/account/account_section.h"

namespace foothold {

class FigureButton;
class RecordSide;
class RecordTable;

/// What the customer wanted to reach and what came of it, with the money: the value record.
class OutcomesSection : public AccountSection {
    Q_OBJECT

public:
    explicit OutcomesSection(AccountPorts ports, QWidget* parent = nullptr);

    void show(const AccountSubject& subject) override;
    void selectRecord(const QString& table, const QString& key) override;
    using QWidget::show;

private:
    void showOutcome(const QString& key);
    void edit(const QString& key, const QString& column, const QString& value, bool inForm);
    void addOutcome();
    void openRecord();
    void explain(const QString& figure);
    QString nameOf(const QString& key) const;

    const Table& m_table;
    RecordTable* m_outcomes;
    RecordSide* m_side;
    FigureButton *m_achieved, *m_proven, *m_share, *m_withoutValue;
    AccountSubject m_subject;
};

} // namespace foothold
