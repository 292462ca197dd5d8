#pragma once

#include "core/exchange/mapping/mapping.h"

namespace foothold {

/// A column of a file whose heading is a month, and what its cells are.
struct MonthColumn {
    int place = 0; ///< among the headings
    Month month{};
    QString column{};    ///< of the target's table
    bool isSaid = false; ///< the words beside the month say so; else it is what such columns mostly are
};

/// The column of the measure that these words name; empty if they name none.
QString measureOf(const MappingTarget& target, const QString& words);

/// The columns that @p target makes records of months of; none if it does not, or if it is not clear which of
/// several kinds are meant. One of a kind that no word of MappingTarget::measures says is passed over beside
/// others.
std::vector<MonthColumn> monthColumns(const MappingTarget& target, const QStringList& headings);

} // namespace foothold
