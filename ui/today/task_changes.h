#pragma once

#include "core/base/clock.h"
#include "core/exchange/edit.h"
#include "core/exchange/signal_changes.h"
#include "core/playbook/tasks.h"

namespace foothold {

/// What settles a task, as changes of the book. Each is one step that can be undone.

/// Done: a signal with its note, an action or a programme task on @p today. Not for a QBR: see HoldDialog.
ChangeSet taskDone(const Task& task, const QString& name, const QString& note, Date today,
                   const Clock& clock);
/// Put off: a signal is snoozed, anything else is due on that day.
ChangeSet taskSnoozed(const Task& task, const QString& name, const QString& note, Date until,
                      const Clock& clock);
/// Dismissed: signals only, with the reason.
ChangeSet taskDismissed(const Task& task, const QString& name, const QString& reason, const Clock& clock);
/// An action of a person's own that follows from a task: from its signal or review, else from the plan.
/// @p accountId: of its account.
ChangeSet actionFrom(const Task& task, const QString& accountId, const QString& title, const Clock& clock);

} // namespace foothold
