#pragma once

#include "core/facts/facts_copy.h"

/// Facts made from other facts, to compare their figures.
namespace foothold {

/// The same facts again, stated in another order, each record changed or left out (false) by @p change; @p
/// more(builder, account) adds others.
template <typename F, typename G>
std::shared_ptr<const Facts> copyOf(const Facts& facts, F&& change, G&& more) {
    FactsBuilder builder(facts.settings().currency);
    copyBook(builder, facts);
    for (int i = 0; i < facts.accountCount(); ++i)
        builder.add(*facts.at(i));
    for (int i = 0; i < facts.accountCount(); ++i) {
        visitRows(facts.at(i), [&](auto rows) {
            for (auto row = rows.rbegin(); row != rows.rend(); ++row) { // in another order than before
                auto changed = *row;
                if (change(changed)) builder.add(i, changed);
            }
        });
        more(builder, facts.at(i));
    }
    return builder.build();
}
template <typename F>
std::shared_ptr<const Facts> copyOf(const Facts& facts, F&& change) {
    return copyOf(facts, change, [](FactsBuilder&, AccountFacts) {});
}

/// Takes away what is not known at a date.
struct KnownAt {
    Date asOf;

    template <typename T>
    bool operator()(T&) const {
        return true; // without a date: always known, as are contracts with their future
    }
    bool operator()(Usage& row) const { return row.month.lastDay() <= asOf; }
    bool operator()(FeatureUsage& row) const { return row.month.lastDay() <= asOf; }
    bool operator()(Touchpoint& row) const { return row.date <= asOf; }
    bool operator()(NpsResponse& row) const { return row.date <= asOf; }
    bool operator()(HealthOverride& row) const { return row.setOn <= asOf; }
    bool operator()(ContactEvent& row) const { return row.date <= asOf; }
    bool operator()(Outcome& row) const {
        if (row.achievedOn && *row.achievedOn > asOf) row.achievedOn.reset();
        return true;
    }
    bool operator()(Ticket& row) const {
        if (row.closedOn && *row.closedOn > asOf) row.closedOn.reset();
        return row.openedOn <= asOf;
    }
    bool operator()(Invoice& row) const {
        if (row.paidOn && *row.paidOn > asOf) row.paidOn.reset();
        return row.dueOn <= asOf;
    }
    bool operator()(Opportunity& row) const {
        if (row.closedOn && *row.closedOn > asOf) row.closedOn.reset();
        return row.identifiedOn <= asOf;
    }
};

} // namespace foothold
