#include "core/exchange/mapping/month_columns.h"

#include "core/exchange/mapping/words.h"

#include <algorithm>
#include <set>

namespace foothold {

QString measureOf(const MappingTarget& target, const QString& words) {
    const QString key = headingKey(words);
    for (const auto& [column, names] : target.measures)
        if (std::any_of(names.begin(), names.end(),
                        [&](const QString& name) { return headingKey(name) == key; }))
            return column;
    return {};
}

std::vector<MonthColumn> monthColumns(const MappingTarget& target, const QStringList& headings) {
    if (target.monthsInto.isEmpty()) return {};
    const auto months = monthHeadings(headings);
    std::set<QString> kinds;
    for (const MonthHeading& heading : months)
        kinds.insert(heading.words);
    std::map<QString, MonthColumn> meant; // by the words
    std::set<QString> taken;
    for (const QString& words : kinds) {
        const QString measure = measureOf(target, words);
        const bool isOnly = words.isEmpty() || kinds.size() == 1;
        const QString column = measure.isEmpty() && isOnly ? target.valuesInto : measure;
        if (column.isEmpty() || !taken.insert(column).second) continue; // the months alone come first
        meant[words] = {.column = column, .isSaid = !measure.isEmpty()};
    }
    std::vector<MonthColumn> columns;
    for (const MonthHeading& heading : months) {
        const auto found = meant.find(heading.words);
        if (found == meant.end()) continue;
        MonthColumn column = found->second;
        column.place = heading.place;
        column.month = heading.month;
        columns.push_back(column);
    }
    return columns;
}

} // namespace foothold
