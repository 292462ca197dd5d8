#pragma once

#include "core/base/date.h"

#include <QDate>

namespace foothold {

/// For what of Qt shows or picks dates.
inline QDate toQDate(Date date) {
    const std::chrono::year_month_day ymd(date);
    return {int(ymd.year()), int(unsigned(ymd.month())), int(unsigned(ymd.day()))};
}

/// @p date has to be valid.
inline Date fromQDate(QDate date) {
    return dateOf(date.year(), unsigned(date.month()), unsigned(date.day()));
}

} // namespace foothold
