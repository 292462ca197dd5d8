#include "core/metrics/motions.h"

#include "core/metrics/contracts.h"

#include <set>

namespace foothold {

namespace {

/// What an account has of one product at one date.
struct Holding {
    std::int64_t arr = 0; ///< minor units of the book's currency
    std::int64_t seats = 0;
    std::set<Text> tiers{}; ///< no tier is a tier of its own: ""
};

Holding holdingOf(const ActiveLines& lines, int product) {
    Holding holding;
    for (const ContractLine* line : lines.lines()) {
        if (line->product != product) continue;
        holding.arr += line->bookArr.value_or(0);
        holding.seats += line->seats.value_or(0);
        holding.tiers.insert(line->planTier);
    }
    return holding;
}

Gain gainOf(const Holding& before, const Holding& after, std::optional<PricingModel> model) {
    if (before.arr == 0) return Gain::CrossSell;
    if (model == PricingModel::Usage) return Gain::Usage;
    if (before.tiers != after.tiers) return Gain::Tier;
    return after.seats > before.seats ? Gain::Seat : Gain::Price;
}

Loss lossOf(const Holding& before, const Holding& after, std::optional<PricingModel> model) {
    if (after.arr == 0) return Loss::ProductDrop;
    if (model == PricingModel::Usage) return Loss::Usage;
    if (before.tiers != after.tiers) return Loss::Tier;
    return after.seats < before.seats ? Loss::Seat : Loss::Price;
}

} // namespace

Motions motionsOf(AccountFacts account, Period period) {
    Motions motions;
    const ActiveLines before(account, period.from), after(account, period.to);
    if (before.bookArr().value_or(0) == 0) return motions;
    std::set<int> products;
    for (const ActiveLines* lines : {&before, &after})
        for (const ContractLine* line : lines->lines())
            products.insert(line->product);
    for (const int product : products) {
        const Holding then = holdingOf(before, product), now = holdingOf(after, product);
        const auto model = account.book().product(product).pricingModel;
        if (now.arr > then.arr)
            motions.gains[std::size_t(gainOf(then, now, model))] += now.arr - then.arr;
        else if (now.arr < then.arr)
            motions.losses[std::size_t(lossOf(then, now, model))] += then.arr - now.arr;
    }
    return motions;
}

Motions motionsOf(const Facts& facts, Period period) {
    Motions sum;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const Motions one = motionsOf(facts.at(i), period);
        for (std::size_t m = 0; m < motionCount; ++m) {
            sum.gains[m] += one.gains[m];
            sum.losses[m] += one.losses[m];
        }
    }
    return sum;
}

} // namespace foothold
