#include "ui/today/task_tree.h"

#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/sheet_role.h"
#include "ui/widgets/theme.h"

#include <algorithm>

namespace foothold {

namespace {

/// True if each word stands in one of the texts.
bool containsWords(const std::array<QString, TaskTree::ColumnCount>& texts, const QString& words) {
    if (words.isEmpty()) return true;
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString& word) {
        return std::ranges::any_of(
            texts, [&](const QString& text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

Date endOfWeek(Date date) {
    const std::chrono::weekday day(date);
    return date + Days(7 - int(day.iso_encoding()));
}

} // namespace

void TaskTree::show(const AgendaPtr& agenda, const Choice& choice) {
    beginResetModel();
    m_agenda = agenda;
    m_groups.clear();
    m_places.clear();
    m_shown = 0;
    // The usual groups stand in their order, whatever comes first.
    if (choice.grouping == TaskGrouping::Due)
        for (const QString& name : {tr("Overdue"), tr("Today"), tr("This week"), tr("Later"), tr("No date")})
            groupOf(name);
    for (int i = 0; i < int(agenda->tasks.size()); ++i)
        addTask(i, choice);
    addNews(choice);
    std::erase_if(m_groups, [](const Group& group) { return group.rows.empty(); });
    m_ends.clear();
    for (const Group& group : m_groups)
        m_ends.push_back((m_ends.empty() ? 0 : m_ends.back()) + group.rows.size());
    endResetModel();
}

TaskTree::Group& TaskTree::groupOf(const QString& name) {
    const auto [it, isNew] = m_places.try_emplace(name, m_groups.size());
    if (isNew) m_groups.push_back({name, {}});
    return m_groups[it->second];
}

QString TaskTree::groupName(const Task& task, TaskGrouping grouping) const {
    const Date today = m_agenda->asOf;
    switch (grouping) {
    case TaskGrouping::Account:
        return task.account < 0 ? (task.signal.segment.isEmpty() ? tr("The whole book")
                                                                 : tr("Segment %1").arg(task.signal.segment))
                                : m_agenda->nameOf(task.account);
    case TaskGrouping::Owner:
        return ownerOf(task).isEmpty() ? tr("Nobody") : ownerOf(task);
    case TaskGrouping::Forum:
        return task.forum ? nameOfForum(*task.forum) : tr("No meeting");
    case TaskGrouping::Due:
        break;
    }
    if (!task.dueOn) return tr("No date");
    if (*task.dueOn < today) return tr("Overdue");
    if (*task.dueOn == today) return tr("Today");
    return *task.dueOn <= endOfWeek(today) ? tr("This week") : tr("Later");
}

void TaskTree::addTask(int index, const Choice& choice) {
    const Task& task = m_agenda->tasks[std::size_t(index)];
    if (!task.isPending() && !choice.settled) return;
    if (!choice.owner.isEmpty() && ownerOf(task) != choice.owner) return;
    QString what = titleOf(task);
    if (task.rule && !task.holds && task.isPending()) what += tr(" (no longer true)");
    if (task.state == TaskState::Snoozed)
        what = tr("\u23F8 %1, until %2").arg(what, foothold::show::date(task.signal.until));
    if (task.state == TaskState::Done) what = tr("\u2713 %1").arg(what);
    if (task.state == TaskState::Dismissed) what = tr("\u2715 %1").arg(what);
    const QString of = task.account < 0 ? task.signal.segment.toString() : m_agenda->nameOf(task.account);
    const QString due = task.dueOn ? foothold::show::shortDate(*task.dueOn, m_agenda->asOf) : QString();
    Row row{.texts = {what, of, task.isOverdueAt(m_agenda->asOf) ? tr("%1 !").arg(due) : due, ownerOf(task),
                      task.forum ? nameOfForum(*task.forum) : QString()},
            .task = index,
            .news = -1,
            .overdue = task.isOverdueAt(m_agenda->asOf)};
    if (!containsWords(row.texts, choice.words)) return;
    const QString group = task.isPending() ? groupName(task, choice.grouping) : tr("Settled or put off");
    groupOf(group).rows.push_back(std::move(row));
    ++m_shown;
}

void TaskTree::addNews(const Choice& choice) {
    for (int i = 0; i < int(m_agenda->news.size()); ++i) {
        const Signal& signal = m_agenda->news[std::size_t(i)];
        const QString csm =
            signal.isOfSegment() ? QString() : m_agenda->facts->at(signal.account)->csm.toString();
        if (!choice.owner.isEmpty() && csm != choice.owner) continue;
        const QString of =
            signal.isOfSegment() ? signal.segment.toString() : m_agenda->nameOf(signal.account);
        Row row{.texts = {foothold::titleOf(*signal.rule), of, QString(), csm, QString()},
                .task = -1,
                .news = i,
                .overdue = false};
        if (!containsWords(row.texts, choice.words)) continue;
        groupOf(tr("New this week, nothing due")).rows.push_back(std::move(row));
    }
}

const TaskTree::Row* TaskTree::rowAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0) return nullptr;
    return &m_groups[std::size_t(index.internalId() - 1)].rows[std::size_t(index.row())];
}

const Task* TaskTree::taskAt(const QModelIndex& index) const {
    const Row* row = rowAt(index);
    return row && row->task >= 0 ? &m_agenda->tasks[std::size_t(row->task)] : nullptr;
}

const Signal* TaskTree::newsAt(const QModelIndex& index) const {
    const Row* row = rowAt(index);
    return row && row->news >= 0 ? &m_agenda->news[std::size_t(row->news)] : nullptr;
}

// A group's index has the id 0, that of a row below it the number of the group, from 1.

QModelIndex TaskTree::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent)) return {};
    return createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex TaskTree::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0) return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int TaskTree::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return int(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0) return 0;
    return int(m_groups[std::size_t(parent.row())].rows.size());
}

int TaskTree::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant TaskTree::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row* row = rowAt(index);
    if (!row) {
        const Group& group = m_groups[std::size_t(index.row())];
        if (role == Qt::FontRole) return Theme::instance().font(TypeSize::Body, QFont::DemiBold);
        if (role == Qt::DisplayRole && index.column() == What)
            return tr("%1  (%2)").arg(group.name, foothold::show::count(qint64(group.rows.size())));
        return {};
    }
    const QString& text = row->texts[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case Qt::ForegroundRole:
        return row->overdue && index.column() == Due ? QVariant(tokens().bad) : QVariant();
    case SheetRole: // a date is read whole
        return index.column() == Due && row->task >= 0
                   ? QVariant::fromValue(sheetvalue::known(m_agenda->tasks[std::size_t(row->task)].dueOn))
                   : QVariant();
    default:
        return {};
    }
}

QVariant TaskTree::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QStringList titles{tr("What to do"), tr("Account"), tr("Due"), tr("Owner"), tr("Meeting")};
    return titles.value(section);
}

Qt::ItemFlags TaskTree::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

int TaskTree::sheetRows() const {
    return m_ends.empty() ? 0 : int(m_ends.back());
}

TaskTree::Place TaskTree::placeOf(int row) const {
    const auto group = std::size_t(std::ranges::upper_bound(m_ends, std::size_t(row)) - m_ends.begin());
    return {group, std::size_t(row) - (group == 0 ? 0 : m_ends[group - 1])};
}

QVariant TaskTree::sheetData(int line, int column, int role) const {
    const Place place = placeOf(line);
    const Row& row = m_groups[place.group].rows[place.row];
    if (role == Qt::DisplayRole) return row.texts[std::size_t(column)];
    if (column != Due || row.task < 0) return {};
    if (role == SheetWordsRole) return row.overdue ? tr("Overdue") : QString();
    if (role != SheetRole) return {};
    return QVariant::fromValue(sheetvalue::known(m_agenda->tasks[std::size_t(row.task)].dueOn));
}

} // namespace foothold
