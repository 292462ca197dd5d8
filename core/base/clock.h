#pragma once

#include "core/base/date.h"

#include <QDateTime>

#include <functional>

namespace foothold {

/// Where "now" comes from. Everything that needs the time is handed a clock, so that tests can set it.
struct Clock {
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };

    /// Today's calendar date in local time.
    Date today() const {
        const QDate date = now().date();
        return dateOf(date.year(), unsigned(date.month()), unsigned(date.day()));
    }
};

} // namespace foothold
