#pragma once

#include "core/domain/planned.h"
#include "core/exchange/edit.h"

#include <span>

/// The programme and the sprint as changes of the book. (docs/playbook.md, Programme)
namespace foothold {

std::vector<RecordChange> programmeChanges(std::span<const PlannedTask> tasks);

std::vector<RecordChange> sprintChanges(std::span<const SprintStart> accounts, Date startedOn);

} // namespace foothold
