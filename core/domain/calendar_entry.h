#pragma once

#include "core/base/date.h"

#include <QString>

namespace foothold {

/// A day in somebody's calendar.
struct CalendarEntry {
    QString uid{}; ///< the same for the same thing, so that a newer file updates it
    Date date{};
    QString summary{};
    QString description{};
    QString category{}; ///< "renewal", "notice", …
};

} // namespace foothold
