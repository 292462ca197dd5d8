#pragma once

#include "core/metrics/conventions.h"
#include "core/metrics/coverage.h"
#include "core/metrics/readiness.h"
#include "core/metrics/retention.h"
#include "core/metrics/whitespace.h"

#include <optional>

namespace foothold {

/// What the rules ask about one account at one date: each figure is made when the first rule asks for it.
class Situation {
public:
    Situation(AccountFacts account, Date asOf, const Profiles& profiles, const Gates& gates);

    AccountFacts account;
    Date asOf;
    const ScoringProfile& profile;
    Month m0; ///< the latest month of usage that counts

    const Health& health() const;
    const Contraction& contraction() const;
    const Readiness& readiness() const;
    const GatedAction& action() const;         ///< with the reasons that hold it back
    std::optional<double> utilisation() const; ///< at M0
    Threading threading() const;
    /// People whose first touchpoint lies in the last days that count as recent, as indices in contacts(),
    /// each with that touchpoint. Empty if the account has no touchpoint before them: then everybody would be
    /// new.
    struct Newcomer {
        int contact;
        const Touchpoint* first;
    };
    std::span<const Newcomer> newcomers() const;

    Window recent() const { return lastDays(asOf, int(profile.signalDays)); }
    const Contact& contact(int index) const { return account.contacts()[std::size_t(index)]; }

private:
    Gate m_gate;
    mutable std::optional<Health> m_health;
    mutable std::optional<Contraction> m_contraction;
    mutable std::optional<Readiness> m_readiness;
    mutable std::optional<GatedAction> m_action;
    mutable std::optional<std::optional<double>> m_utilisation;
    mutable std::optional<std::vector<Newcomer>> m_newcomers;
};

/// What the rules ask about one segment over the twelve months to a date.
struct SegmentSituation {
    const Facts& facts;
    Period period;
    const RetentionGroup& group;
    const ScoringProfile& profile;
};

} // namespace foothold
