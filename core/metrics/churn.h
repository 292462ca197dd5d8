#pragma once

#include "core/domain/names.h"
#include "core/metrics/contraction.h"
#include "core/metrics/health.h"
#include "core/metrics/retention.h"

/// Who left, why, and what could have been seen. Money in minor units of the book's currency.
/// (docs/metrics.md, Churn)
namespace foothold {

struct ChurnReason {
    std::optional<EndReason> reason{}; ///< nothing: not recorded
    int accounts = 0;
    std::int64_t arr = 0;

    /// Everything but a payment that failed was the customer's will; unknown with the reason.
    std::optional<bool> isVoluntary() const {
        return reason ? std::optional(*reason != EndReason::Payment) : std::nullopt;
    }
};
/// Of the accounts of the cohort without ARR at the end, most ARR first.
std::vector<ChurnReason> churnReasons(const Facts& facts, Period period);
/// The reason of the contract that ended last by @p asOf.
std::optional<EndReason> endReasonAt(AccountFacts account, Date asOf);

/// What was known of an account in the year before it left.
struct Autopsy {
    int account = 0;      ///< index in the book
    Date lastDay{};       ///< the last day with ARR
    std::int64_t arr = 0; ///< on that day
    std::optional<EndReason> reason{};
    /// Health a year, half a year and 90 days before the last day, and on it.
    std::array<HealthPoint, 4> health{};
    /// The warnings that held at any month-end of that year, or on the last day.
    std::array<bool, contractionSignalCount> signals{};
    Text champion{};              ///< contact_id of a champion of the account; "" if none was known
    bool championEngaged = false; ///< on the last day
    std::optional<std::int64_t> usersThen{}, usersLast{}; ///< active users a year before and at last
};
/// The accounts that left last, up to the end of the period; latest first, at most @p most.
std::vector<Autopsy> autopsies(const Facts& facts, Period period, const Profiles& profiles,
                               std::size_t most = 20);

/// What became of the ARR of the accounts that were there when a quarter began.
struct QuarterCohort {
    int year = 0, quarter = 0; ///< of the calendar
    std::int64_t opening = 0, expansion = 0, contraction = 0, churn = 0, closing = 0;
};
/// Every calendar quarter that the period touches, cut to it.
std::vector<QuarterCohort> quarterCohorts(const Facts& facts, Period period);

} // namespace foothold
