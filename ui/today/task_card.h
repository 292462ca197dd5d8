#pragma once

#include "ui/today/agenda_data.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace foothold {

/// The card of one account: the task that is chosen, everything that fires with its evidence, what holds
/// expansion back, and what can be done about it.
class TaskCard : public QWidget {
    Q_OBJECT

public:
    explicit TaskCard(QWidget* parent = nullptr);

    /// @p task: nullptr shows the account alone; @p account -1: of a segment or the book.
    void show(const AgendaPtr& agenda, const Task* task, int account, bool writable);
    void clear();
    using QWidget::show;

Q_SIGNALS:
    void doneRequested();
    void snoozeRequested();
    void dismissRequested();
    void actionRequested();
    void writeRequested();
    void accountRequested();

private:
    void addText(const QString& text, const char* look = nullptr);
    void addTask(const Task& task);
    void addReasons(AccountFacts account);
    void addSegment(const Task& task);
    void addSignal(const Signal& signal);

    AgendaPtr m_agenda;
    QVBoxLayout* m_lines;
    QWidget* m_buttons;
    QPushButton *m_done, *m_snooze, *m_dismiss, *m_action, *m_write, *m_open;
};

} // namespace foothold
