#pragma once

#include "core/domain/names.h"
#include "core/metrics/retention.h"

/// How expansion is found and won. Money in minor units of the book's currency, shares and rates in percent.
/// (docs/metrics.md, Expansion pipeline)
namespace foothold {

enum class PipelineKey : std::uint8_t { Csm, Segment, Motion };
template <>
struct Names<PipelineKey> {
    static constexpr std::string_view all[] = {"csm", "segment", "motion"};
};

struct PipelineGroup {
    Text group{}; ///< "" for accounts without a value; "all" if nothing is grouped
    int open = 0, won = 0, lost = 0;
    std::int64_t openAmount = 0, wonAmount = 0;
    std::optional<double> winRate{};        ///< unknown if nothing was closed
    std::optional<double> velocityDays{};   ///< median from identified to won; unknown if nothing was won
    std::optional<double> csSourcedShare{}; ///< of the amount identified; unknown if there is none
};

struct Pipeline {
    Period period{};
    std::vector<PipelineGroup> groups{}; ///< bytewise by name
    std::vector<int> unconverted{};      ///< accounts whose opportunities are left out for want of a rate
};
/// Open at the end of the period; won, lost and identified in it, its first and last day included.
Pipeline pipelineOf(const Facts& facts, Period period, std::optional<PipelineKey> by = std::nullopt);

/// Won of those that were closed.
struct CloseRate {
    int won = 0, lost = 0;

    std::optional<double> rate() const; ///< unknown if nothing was closed
};

/// Figures of the whole book that have a benchmark of their own.
struct PipelinePractice {
    /// By who closes (the ownership policy on the day it was closed) and by amount: below 50 000, and from
    /// there on, in the book's currency.
    CloseRate csBelow, csAbove, salesBelow, salesAbove;
    std::optional<double> signalToPipelineDays{}; ///< median; unknown without such an opportunity
    /// Of the cells open six months before the end, by tier: how many have become pipeline or are owned.
    struct Conversion {
        int open = 0, converted = 0;
        std::optional<double> rate() const;
    };
    std::array<Conversion, 3> whitespaceConversion{}; ///< in the order of Tier
    CloseRate adoption{}; ///< won: add-ons in use within 90 days; lost: not; undecided left out
    std::optional<double> seatVelocity{}; ///< growth of seats over the last quarter, accounts with 50 or more
};
PipelinePractice pipelinePractice(const Facts& facts, Period period, const Profiles& profiles);

/// The middle of the values, or the mean of the middle two; unknown without values.
std::optional<double> median(std::vector<double> values);

} // namespace foothold
