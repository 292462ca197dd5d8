#pragma once

#include "core/metrics/whitespace_map.h"
#include "ui/account/account_section.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace foothold {

class EmptyState;
class RecordForm;
class WhitespaceMapView;

/// The whitespace map of an account, and what is known and recorded about the cell under the cursor.
class WhitespaceSection final : public AccountSection {
    Q_OBJECT

public:
    explicit WhitespaceSection(AccountPorts ports, QWidget* parent = nullptr);
    void show(const AccountSubject& subject) override;
    void selectRecord(const QString& table, const QString& key) override;
    bool explainCurrent() override;

private:
    QWidget* buildMap();
    QWidget* buildSide();
    void showCell();
    void showTotal();
    void setValue(const std::optional<std::int64_t>& value);
    /// Nothing in the row or the column of the totals.
    std::optional<int> currentProduct() const;
    std::optional<Text> currentDepartment() const;
    void startOpportunity();
    void record(const QString& column, const QString& value);
    /// nullptr: a total is under the cursor, or there is no map.
    const WhitespaceCell* currentCell() const;

    const Table& m_table;
    AccountSubject m_subject;
    WhitespaceMap m_map;
    WhitespaceMapView* m_view;
    QStackedWidget* m_stack;
    QLabel *m_title, *m_state, *m_why;
    QPushButton* m_value; ///< opens what it is made of
    RecordForm* m_form;
    QPushButton* m_start; ///< an opportunity from the cell
    QWidget *m_side = nullptr, *m_recorded = nullptr;
};

} // namespace foothold
