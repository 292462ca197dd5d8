#pragma once

#include "core/metrics/portfolio.h"

/// What a change of the book did to the figures that people act on. (docs/importing.md, In the window)
namespace foothold {

struct AccountChange {
    struct Side {
        std::optional<double> health{};       ///< 0 to 100
        std::optional<HealthColour> colour{}; ///< of the health
        std::optional<Action> action{};       ///< gated
        bool flagged = false;                 ///< it warns of contraction
        std::int64_t arr = 0;                 ///< minor units of the account's currency
    };
    QString accountId{}, name{};
    Currency currency{};
    std::optional<Side> before{}; ///< nothing: the account is new
    Side after{};

    bool isNew() const { return !before; }
    /// The colour, the action or the flag is another one.
    bool isTurn() const;
    /// What the health rose or fell by; nothing if it was or is unknown.
    std::optional<double> healthMoved() const;
};

/// The accounts whose colour, action, flag, health (by half a point) or ARR differ, and the new ones: turns
/// first, then by how much the health moved, then by name. Both are calculated at @p asOf.
std::vector<AccountChange> changesOfAccounts(const std::shared_ptr<const Facts>& before,
                                             const std::shared_ptr<const Facts>& after, Date asOf);

} // namespace foothold
