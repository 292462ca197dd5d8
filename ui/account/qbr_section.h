#pragma once

#include "ui/account/account_section.h"

class QPushButton;

namespace foothold {

class ListView;
class QbrPanel;

/// The account's reviews, the latest first, and beside them the chosen one.
class QbrSection : public AccountSection {
    Q_OBJECT

public:
    explicit QbrSection(AccountPorts ports, QWidget* parent = nullptr);

    void show(const AccountSubject& subject) override;
    using QWidget::show;
    void selectRecord(const QString& table, const QString& key) override;

private:
    void planNext();
    /// Of a cell of the list: what shows what it is made of.
    std::function<void()> explaining(const QModelIndex& cell);

    AccountSubject m_subject;
    ListView* m_list;
    QbrPanel* m_panel;
    QPushButton* m_plan;
};

} // namespace foothold
