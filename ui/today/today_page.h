#pragma once

#include "ui/shell/page.h"
#include "ui/today/task_changes.h"
#include "ui/today/task_tree.h"
#include "ui/widgets/latest.h"

class QComboBox;
class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace foothold {

class TaskCard;

/// What to do, for whom, why and until when: every task of the book by due date, account, owner or meeting,
/// with its reasons beside it. Space settles a task, S puts it off, Delete dismisses it.
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(AccountPorts ports, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Somebody wants to write to the account; @p signalId may be empty.
    void writeRequested(const QString& accountId, const QString& signalId);
    /// What is new is to be looked for now.
    void evaluationRequested();

private:
    void refresh() override;
    void build();
    QWidget* buildBar();
    void refill();
    void fillOwners();
    void showCard();
    void settle(int kind);
    void printAgenda(std::optional<Forum> forum);
    QString currentAccount() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    Latest m_latest;
    AgendaPtr m_agenda;
    TaskTree* m_tree;
    QTreeView* m_view;
    TaskCard* m_card;
    QComboBox *m_grouping, *m_owner;
    QLineEdit* m_filter;
    QCheckBox* m_settled;
    QLabel* m_summary;
    QStackedWidget* m_stack;
};

} // namespace foothold
