#include "core/exchange/mapping/mapping.h"

namespace foothold {

QStringList Mapping::headings() const {
    QStringList all;
    for (const MappingTarget& target : targets) {
        for (const auto& skip : target.skip)
            all += skip.from;
        for (const auto& [column, rules] : target.columns)
            for (const ValueRule& rule : rules) {
                all += rule.from + rule.period + rule.term + rule.quantity;
                for (const QStringList& part : rule.join)
                    all += part;
                for (const auto& [what, sources] : rule.by)
                    all += sources;
            }
    }
    all.removeDuplicates();
    return all;
}

} // namespace foothold
