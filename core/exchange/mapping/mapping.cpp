#include "core/exchange/mapping/mapping.h"

namespace foothold {

QStringList ValueRule::headings() const {
    QStringList all = from + period + periods + term + quantity;
    for (const QStringList& part : join)
        all += part;
    for (const auto& [what, sources] : by)
        all += sources;
    return all;
}

QStringList Mapping::headings() const {
    QStringList all;
    for (const MappingTarget& target : targets) {
        all += target.measureFrom;
        for (const auto& skip : target.skip)
            all += skip.from;
        for (const auto& [column, rules] : target.columns)
            for (const ValueRule& rule : rules)
                all += rule.headings();
    }
    all.removeDuplicates();
    return all;
}

} // namespace foothold
