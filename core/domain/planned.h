#pragma once

#include "core/base/date.h"

#include <QString>

/// What is to be entered into a book as a plan.
namespace foothold {

/// A task to be planned.
struct PlannedTask {
    QString taskId{}, phase{}, title{}, output{};
    int week = 0;
    Date dueOn{};
};
/// An account to take into a sprint.
struct SprintStart {
    QString accountId{}, action{}, owner{};
    Date dueOn{};
};
} // namespace foothold
