#pragma once

#include "core/metrics/contraction.h"
#include "core/metrics/health.h"
#include "core/playbook/checkpoints.h"

#include <array>
#include <span>

/// What comes up for renewal. (docs/playbook.md, Renewals)
namespace foothold {

/// A contract that ends within the asked time.
struct Renewal {
    int account = -1; ///< index in the book
    const Contract* contract = nullptr;
    Date renewalOn{};
    std::int64_t arr = 0; ///< at stake: of the contract's lines, minor units of the account's currency
    std::optional<std::int64_t> bookArr{}; ///< the same in the book's currency; unknown without a rate
    std::optional<Date> noticeOn{};        ///< last day for notice; nothing: none is agreed
    std::optional<HealthColour> health{};
    bool flagged = false; ///< contraction
    Forecast forecast = Forecast::Likely;
    bool isProposed = false; ///< nobody recorded a forecast: it follows from the risk
    std::vector<Checkpoint> checkpoints{};

    ExpansionWindow window() const { return expansionWindow(renewalOn); }
    /// The first checkpoint that is due or ahead; nullptr: none is left.
    const Checkpoint* nextCheckpoint() const;
};

/// What is likely to become of a renewal, if nobody says otherwise: risk if health is red or contraction is
/// flagged, commit if health is green, else likely.
Forecast proposedForecast(std::optional<HealthColour> health, bool flagged);

/// The renewals of customers from @p asOf to 3 * quarters months after it, by date and account_id.
std::vector<Renewal> renewalsOf(const Facts& facts, Date asOf, int quarters);

/// A customer whose start is not yet over: its last checkpoint is at most a month ago.
struct Onboarding {
    int account = -1;
    Date since{};
    std::vector<Checkpoint> checkpoints{};
};
std::vector<Onboarding> onboardingOf(const Facts& facts, Date asOf); ///< the newest first

/// Sums of one calendar quarter, in the book's currency.
struct RenewalQuarter {
    Month first{};                     ///< its first month
    int renewals = 0, unconverted = 0; ///< unconverted: those without a rate, in no sum
    std::int64_t arr = 0;
    std::array<std::int64_t, 4> byForecast{}; ///< in the order of Forecast
};
std::vector<RenewalQuarter> quartersOf(std::span<const Renewal> renewals);

} // namespace foothold
