#include "ui/today/task_tree.h"

#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

namespace foothold {

namespace {

bool containsWords(const QStringList& texts, const QString& words) {
    const QString all = texts.join(QLatin1Char(' '));
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted,
                               [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

Date endOfWeek(Date date) {
    const std::chrono::weekday day(date);
    return date + Days(7 - int(day.iso_encoding()));
}

} // namespace

TaskTree::TaskTree(QObject* parent)
    : QStandardItemModel(parent) {
    setHorizontalHeaderLabels({tr("What to do"), tr("Account"), tr("Due"), tr("Owner"), tr("Meeting")});
}

void TaskTree::show(const AgendaPtr& agenda, const Choice& choice) {
    m_agenda = agenda;
    m_groups.clear();
    m_shown = 0;
    removeRows(0, rowCount());
    // The usual groups stand in their order, whatever comes first.
    if (choice.grouping == TaskGrouping::Due)
        for (const QString& name : {tr("Overdue"), tr("Today"), tr("This week"), tr("Later"), tr("No date")})
            groupOf(name);
    for (int i = 0; i < int(agenda->tasks.size()); ++i)
        addTask(i, choice);
    addNews(choice);
    for (int row = rowCount() - 1; row >= 0; --row) {
        QStandardItem* group = item(row);
        if (group->rowCount() == 0) {
            removeRow(row);
            continue;
        }
        group->setText(tr("%1  (%2)").arg(group->text(), show::count(group->rowCount())));
    }
}

QStandardItem* TaskTree::groupOf(const QString& name) {
    if (QStandardItem* known = m_groups.value(name)) return known;
    auto* group = new QStandardItem(name);
    QFont font = Theme::instance().font(TypeSize::Body, QFont::DemiBold);
    group->setFont(font);
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    appendRow(group);
    m_groups.insert(name, group);
    return group;
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
    const QStringList texts{what, of, task.isOverdueAt(m_agenda->asOf) ? tr("%1 !").arg(due) : due,
                            ownerOf(task), task.forum ? nameOfForum(*task.forum) : QString()};
    if (!containsWords(texts, choice.words)) return;
    const QString group = task.isPending() ? groupName(task, choice.grouping) : tr("Settled or put off");
    addRow(groupOf(group), texts, TaskRole, index, task.isOverdueAt(m_agenda->asOf));
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
        const QStringList texts{foothold::titleOf(*signal.rule), of, QString(), csm, QString()};
        if (!containsWords(texts, choice.words)) continue;
        addRow(groupOf(tr("New this week, nothing due")), texts, NewsRole, i, false);
    }
}

void TaskTree::addRow(QStandardItem* group, const QStringList& texts, int role, int index, bool overdue) {
    QList<QStandardItem*> row;
    for (const QString& text : texts) {
        auto* cell = new QStandardItem(text);
        cell->setEditable(false);
        cell->setToolTip(plainToolTip(text));
        row.push_back(cell);
    }
    row[What]->setData(index, role);
    if (overdue) row[Due]->setForeground(tokens().bad);
    group->appendRow(row);
}

const Task* TaskTree::taskAt(const QModelIndex& index) const {
    const QVariant data = index.siblingAtColumn(What).data(TaskRole);
    return data.isValid() ? &m_agenda->tasks[data.toUInt()] : nullptr;
}

const Signal* TaskTree::newsAt(const QModelIndex& index) const {
    const QVariant data = index.siblingAtColumn(What).data(NewsRole);
    return data.isValid() ? &m_agenda->news[data.toUInt()] : nullptr;
}

} // namespace foothold
