#include "core/metrics/portfolio_change.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace foothold {

namespace {

constexpr double leastMove = 0.5; // points: less is not seen

AccountChange::Side sideOf(const AccountFigures& figures) {
    return {.health = figures.health.score,
            .colour = figures.health.colour,
            .action = figures.action.gated,
            .flagged = figures.contraction.flagged,
            .arr = figures.arr};
}

bool isWorthTelling(const AccountChange& change) {
    if (change.isNew() || change.isTurn() || change.before->arr != change.after.arr) return true;
    if (change.before->health.has_value() != change.after.health.has_value()) return true;
    return std::abs(change.healthMoved().value_or(0)) >= leastMove;
}

} // namespace

bool AccountChange::isTurn() const {
    return before && std::tie(before->colour, before->action, before->flagged) !=
                         std::tie(after.colour, after.action, after.flagged);
}

std::optional<double> AccountChange::healthMoved() const {
    if (!before || !before->health || !after.health) return std::nullopt;
    return *after.health - *before->health;
}

std::vector<AccountChange> changesOfAccounts(const std::shared_ptr<const Facts>& before,
                                             const std::shared_ptr<const Facts>& after, Date asOf) {
    const Portfolio then(before, asOf), now(after, asOf);
    std::vector<AccountChange> changes;
    for (int i = 0; i < after->accountCount(); ++i) {
        const AccountFacts account = after->at(i);
        AccountChange change{.accountId = account->accountId,
                             .name = account->name,
                             .currency = account->currency,
                             .after = sideOf(now.accounts()[std::size_t(i)])};
        if (const auto old = before->find(QString(account->accountId)))
            change.before = sideOf(then.accounts()[std::size_t(old->index())]);
        if (isWorthTelling(change)) changes.push_back(std::move(change));
    }
    const auto order = [](const AccountChange& change) {
        return std::tuple(!change.isTurn(), -std::abs(change.healthMoved().value_or(0)), change.name);
    };
    std::sort(changes.begin(), changes.end(),
              [&](const AccountChange& a, const AccountChange& b) { return order(a) < order(b); });
    return changes;
}

} // namespace foothold
