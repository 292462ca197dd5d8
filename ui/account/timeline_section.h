#pragma once

#include "ui/account/account_section.h"
#include "ui/account/timeline_data.h"

class QComboBox;
class QLineEdit;

namespace foothold {

class ListView;

/// Everything that happened with the account, the latest first; of one kind or with certain words.
class TimelineSection : public AccountSection {
    Q_OBJECT

public:
    explicit TimelineSection(AccountPorts ports, QWidget* parent = nullptr);
    void show(const AccountSubject& subject) override;
    using QWidget::show;
    void selectRecord(const QString& table, const QString& key) override;

private:
    void fill();

    std::vector<TimelineEntry> m_entries;
    QComboBox* m_kind;
    QLineEdit* m_words;
    ListView* m_list;
};

} // namespace foothold
