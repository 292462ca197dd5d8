#include "core/documents/usage_bars.h"

#include <algorithm>

namespace foothold::plan {

BarsPicture usageBars(const Context& m, int product) {
    constexpr int months = 12;
    BarsPicture bars;
    std::int64_t seats = 0;
    for (int i = 1 - months; i <= 0; ++i) {
        const Month month = m.m0 + i;
        const auto users = activeUsers(m.account, month, product);
        seats = ActiveLines(m.account, month.lastDay()).seats(product);
        bars.bars.push_back({.label = m.show.shortMonth(month),
                             .value = m.show.count(users),
                             .to = users ? std::optional(double(*users)) : std::nullopt,
                             .mark = seats > 0 ? std::optional(double(seats)) : std::nullopt});
    }
    if (seats > 0) bars.markLabel = PlanText::tr("%1 seats").arg(m.show.count(seats));
    return bars;
}

std::optional<doc::Block> usagePicture(const Context& m, int product, double heightMm) {
    constexpr std::ptrdiff_t fewest = 3;
    BarsPicture bars = usageBars(m, product);
    if (std::ranges::count_if(bars.bars, [](const auto& bar) { return bar.to.has_value(); }) < fewest)
        return {};
    return block(doc::Picture{std::move(bars),
                              PlanText::tr("People who used %1 in a month").arg(m.productName(product)),
                              heightMm});
}

} // namespace foothold::plan
