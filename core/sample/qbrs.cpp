#include "core/sample/account.h"

namespace foothold::sample {

namespace {

constexpr int monthsOfReviews = 20;

Date onWeekday(Date date) {
    return businessDaysAfter(date - Days(1), 1);
}

} // namespace

/// Every quarter at high touch, twice a year at mid touch, none at low touch; the next one is planned.
void planQbrs(const World& world, Account& account) {
    const bool reviewed = account.tier != Tier::Low && account.isKnown() && !account.people.empty();
    if (!reviewed || account.phases.empty()) return;
    Random random = world.random(account, Topic::Qbrs);
    const int interval = account.tier == Tier::High ? 3 : 6;
    const Date last = account.lastServed(world.asOf);
    const bool over = last < world.asOf;
    Date date = over ? last - Days(random.between(40, 120))
                     : addMonths(world.asOf, -random.below(interval)) - Days(random.between(3, 27));
    std::vector<Date> held;
    while (date > addMonths(world.asOf, -monthsOfReviews) && date > account.phases.back().from + Days(50)) {
        const bool skipped = account.character == Character::Quiet && random.chance(60);
        if (!skipped && onWeekday(date) <= world.asOf) held.insert(held.begin(), onWeekday(date));
        date = addMonths(date, -interval) - Days(random.between(-9, 9));
    }
    const auto add = [&](Date planned, std::optional<Date> heldOn) {
        account.qbrs.push_back({account.key("Q", int(account.qbrs.size()) + 1, 2), planned, heldOn});
    };
    for (const Date day : held)
        add(random.chance(75) ? day : onWeekday(day - Days(random.between(3, 15))), day);
    if (over || random.chance(account.character == Character::Quiet ? 70 : 12)) return;
    const Date next =
        held.empty() ? world.asOf + Days(random.between(10, 60)) : addMonths(held.back(), interval);
    add(onWeekday(std::max(next, world.asOf + Days(3))), {});
}

} // namespace foothold::sample
