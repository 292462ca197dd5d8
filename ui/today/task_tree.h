#pragma once

#include "ui/today/agenda_data.h"

#include <QStandardItemModel>

namespace foothold {

/// How the list of Today is grouped.
enum class TaskGrouping { Due, Account, Owner, Forum };

/// The pending tasks in groups, and what is new without anything to do, as a tree of two levels.
class TaskTree : public QStandardItemModel {
    Q_OBJECT

public:
    enum Column { What, Account, Due, Owner, Meeting, ColumnCount };
    /// Of the first column of a row below a group: where it stands in the agenda.
    static constexpr int TaskRole = Qt::UserRole + 1; ///< index in AgendaData::tasks
    static constexpr int NewsRole = Qt::UserRole + 2; ///< index in AgendaData::news

    explicit TaskTree(QObject* parent = nullptr);

    struct Choice {
        TaskGrouping grouping = TaskGrouping::Due;
        QString owner{};      ///< empty: everybody's
        QString words{};      ///< every word must stand in a row
        bool settled = false; ///< what is done, dismissed or put off, too
    };
    void show(const AgendaPtr& agenda, const Choice& choice);

    /// The row of a task or of news at @p index; nullptr: a group.
    const Task* taskAt(const QModelIndex& index) const;
    const Signal* newsAt(const QModelIndex& index) const;
    const AgendaPtr& agenda() const { return m_agenda; }
    int shown() const { return m_shown; }

private:
    QStandardItem* groupOf(const QString& name);
    void addTask(int index, const Choice& choice);
    void addNews(const Choice& choice);
    void addRow(QStandardItem* group, const QStringList& texts, int role, int index, bool overdue);
    QString groupName(const Task& task, TaskGrouping grouping) const;

    AgendaPtr m_agenda;
    QHash<QString, QStandardItem*> m_groups;
    int m_shown = 0;
};

} // namespace foothold
