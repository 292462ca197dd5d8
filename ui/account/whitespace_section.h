#pragma once

#include "core/metrics/whitespace_map.h"
#include "ui/account/account_section.h"

class QLabel;
class QPushButton;
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

private:
    QWidget* buildMap();
    QWidget* buildSide();
    void showCell();
    void startOpportunity();
    void record(const QString& column, const QString& value);
    const WhitespaceCell* currentCell() const;

    const Table& m_table;
    AccountSubject m_subject;
    WhitespaceMap m_map;
    WhitespaceMapView* m_view;
    QStackedWidget* m_stack;
    QLabel *m_title, *m_state, *m_value, *m_why;
    RecordForm* m_form;
    QPushButton* m_start; ///< an opportunity from the cell
    QWidget* m_side = nullptr;
};

} // namespace foothold
