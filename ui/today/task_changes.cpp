#include "ui/today/task_changes.h"

#include "core/base/uuid.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

ChangeSet changeSet(const QString& what, RecordChange change) {
    return {what, QStringLiteral("window"), {std::move(change)}};
}

/// Changes the record that a task stands for.
RecordChange recordChange(const Task& task, std::map<QString, QString> values) {
    const char* table = task.kind == TaskKind::Qbr         ? "qbrs"
                        : task.kind == TaskKind::Programme ? "programme"
                                                           : "action_items";
    return {.kind = RecordChange::Kind::Change,
            .table = findTable(table),
            .key = {task.key},
            .values = std::move(values)};
}

RecordChange decide(const Task& task, const SignalDecision& decision, const Clock& clock) {
    return signalDecision(task.signal, decision, [&clock] { return newKey(clock); });
}

} // namespace

ChangeSet taskDone(const Task& task, const QString& name, const QString& note, Date today,
                   const Clock& clock) {
    const QString what = T::tr("Done: %1").arg(name);
    if (task.rule)
        return changeSet(what, decide(task, {.state = SignalStage::Done, .until = {}, .note = note}, clock));
    return changeSet(what, recordChange(task, {{QStringLiteral("done_on"), isoDate(today)}}));
}

ChangeSet taskSnoozed(const Task& task, const QString& name, const QString& note, Date until,
                      const Clock& clock) {
    const QString what = T::tr("Put off: %1").arg(name);
    if (task.rule)
        return changeSet(what,
                         decide(task, {.state = SignalStage::Snoozed, .until = until, .note = note}, clock));
    const char* column = task.kind == TaskKind::Qbr ? "planned_on" : "due_on";
    return changeSet(what, recordChange(task, {{QLatin1String(column), isoDate(until)}}));
}

ChangeSet taskDismissed(const Task& task, const QString& name, const QString& reason, const Clock& clock) {
    return changeSet(T::tr("Dismissed: %1").arg(name),
                     decide(task, {.state = SignalStage::Dismissed, .until = {}, .note = reason}, clock));
}

ChangeSet actionFrom(const Task& task, const QString& accountId, const QString& title, const Clock& clock) {
    ChangeSet changes{T::tr("New action: %1").arg(title), QStringLiteral("window"), {}};
    QString sourceId = task.rule || task.kind == TaskKind::Qbr ? task.key.toString() : QString();
    if (task.rule && sourceId.isEmpty()) { // the book has to know the signal that the action comes from
        RecordChange state =
            decide(task, {.state = SignalStage::Open, .until = {}, .note = task.signal.note}, clock);
        sourceId = state.key.front();
        changes.changes.push_back(std::move(state));
    }
    const ActionSource source = task.rule                    ? ActionSource::Signal
                                : task.kind == TaskKind::Qbr ? ActionSource::Qbr
                                                             : ActionSource::Plan;
    changes.changes.push_back(
        {.kind = RecordChange::Kind::Create,
         .table = findTable("action_items"),
         .key = {newKey(clock)},
         .values = {{QStringLiteral("account_id"), accountId},
                    {QStringLiteral("title"), title},
                    {QStringLiteral("due_on"), task.dueOn ? isoDate(*task.dueOn) : QString()},
                    {QStringLiteral("owner"), task.owner},
                    {QStringLiteral("source"), nameString(source)},
                    {QStringLiteral("source_id"), sourceId}}});
    return changes;
}

} // namespace foothold
