#include "core/exchange/programme_changes.h"

namespace foothold {

std::vector<RecordChange> programmeChanges(std::span<const PlannedTask> tasks) {
    std::vector<RecordChange> changes;
    for (const PlannedTask& task : tasks)
        changes.push_back({.kind = RecordChange::Kind::Create,
                           .table = findTable("programme"),
                           .key = {task.taskId},
                           .values = {{QStringLiteral("phase"), task.phase},
                                      {QStringLiteral("week"), QString::number(task.week)},
                                      {QStringLiteral("title"), task.title},
                                      {QStringLiteral("due_on"), isoDate(task.dueOn)},
                                      {QStringLiteral("output"), task.output}}});
    return changes;
}

std::vector<RecordChange> sprintChanges(std::span<const SprintStart> accounts, Date startedOn) {
    std::vector<RecordChange> changes;
    for (const SprintStart& account : accounts)
        changes.push_back({.kind = RecordChange::Kind::Create,
                           .table = findTable("sprint"),
                           .key = {account.accountId, isoDate(startedOn)},
                           .values = {{QStringLiteral("action"), account.action},
                                      {QStringLiteral("owner"), account.owner},
                                      {QStringLiteral("due_on"), isoDate(account.dueOn)},
                                      {QStringLiteral("state"), QStringLiteral("open")}}});
    return changes;
}

} // namespace foothold
