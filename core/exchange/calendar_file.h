#pragma once

#include "core/base/result.h"
#include "core/domain/calendar_entry.h"

#include <span>

namespace foothold {

/// The entries as days of an iCalendar file (RFC 5545), as every calendar program reads it. @p asOf: when
/// they were true; the same entries give the same bytes.
QByteArray calendarText(std::span<const CalendarEntry> entries, Date asOf);
/// The same as a file, whole or not at all.
Status writeCalendar(std::span<const CalendarEntry> entries, Date asOf, const QString& path);

} // namespace foothold
