#pragma once

#include "ui/today/agenda_data.h"
#include "ui/widgets/sheet_lines.h"

#include <QAbstractItemModel>

#include <map>

namespace foothold {

/// How the list of Today is grouped.
enum class TaskGrouping { Due, Account, Owner, Forum };

/// The pending tasks in groups, and what is new without anything to do, as a tree of two levels.
class TaskTree : public QAbstractItemModel, public SheetLines {
    Q_OBJECT

public:
    enum Column { What, Account, Due, Owner, Meeting, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

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

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    bool isGrouped() const override { return true; }
    int sheetRows() const override;
    QString sheetGroup(int row) const override { return m_groups[placeOf(row).group].name; }
    QVariant sheetData(int row, int column, int role) const override;

private:
    struct Row {
        std::array<QString, ColumnCount> texts;
        int task = -1, news = -1; ///< where it stands in the agenda; one of them
        bool overdue = false;
    };
    struct Group {
        QString name;
        std::vector<Row> rows;
    };
    struct Place {
        std::size_t group, row;
    };
    /// Of a row counted over all groups.
    Place placeOf(int row) const;
    Group& groupOf(const QString& name);
    void addTask(int index, const Choice& choice);
    void addNews(const Choice& choice);
    QString groupName(const Task& task, TaskGrouping grouping) const;
    const Row* rowAt(const QModelIndex& index) const; ///< nullptr: a group

    AgendaPtr m_agenda;
    std::vector<Group> m_groups;
    std::vector<std::size_t> m_ends;         ///< of each group, counted over all rows: one past its last
    std::map<QString, std::size_t> m_places; ///< of the groups, while they are filled
    int m_shown = 0;
};

} // namespace foothold
