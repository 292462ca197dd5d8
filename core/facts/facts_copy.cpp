#include "core/facts/facts_copy.h"

namespace foothold {

void copyBook(FactsBuilder& builder, const Facts& facts) {
    const auto addAll = [&builder](auto rows) {
        for (const auto& row : rows)
            builder.add(row);
    };
    builder.settings() = facts.settings();
    addAll(facts.rates()), addAll(facts.team()), addAll(facts.profileRows()), addAll(facts.signalStates());
    addAll(facts.programme()), addAll(facts.templates()), addAll(facts.holidays()), addAll(facts.views());
    addAll(facts.products()), addAll(facts.features());
}

} // namespace foothold
