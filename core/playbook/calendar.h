#pragma once

#include "core/domain/calendar_entry.h"
#include "core/facts/facts.h"

#include <vector>

namespace foothold {

/// What is ahead from @p asOf on, as days in a calendar: renewals of the next quarters with their notice
/// dates, checkpoints that are due or ahead and expansion windows, checkpoints of new customers, planned QBRs
/// and open actions. By date and uid. (docs/playbook.md, Calendar)
std::vector<CalendarEntry> calendarOf(const Facts& facts, Date asOf, int quarters);

} // namespace foothold
