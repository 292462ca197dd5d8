#include "core/exchange/mapping/mapping.h"

namespace foothold {

QStringList ValueRule::valueHeadings() const {
    QStringList all = from;
    for (const QStringList& part : join)
        all += part;
    for (const auto& [what, sources] : by)
        all += sources;
    return all;
}

QStringList ValueRule::headings() const {
    return valueHeadings() + period + term + quantity;
}

QStringList Mapping::headings() const {
    QStringList all;
    for (const MappingTarget& target : targets) {
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
