#pragma once

#include "core/domain/names.h"
#include "core/facts/facts.h"
#include "core/metrics/profile.h"

#include <algorithm>

/// What became of the ARR that was there. Money in minor units of the book's currency, shares in percent.
/// (docs/metrics.md, Retention)
namespace foothold {

enum class GroupKey : std::uint8_t { Segment, Tier, Csm, Industry, Region, Family };
template <>
struct Names<GroupKey> {
    static constexpr std::string_view all[] = {"segment", "tier", "csm", "industry", "region", "family"};
};

enum class GrrBand : std::uint8_t { Critical, Concerning, Healthy, Excellent };
template <>
struct Names<GrrBand> {
    static constexpr std::string_view all[] = {"critical", "concerning", "healthy", "excellent"};
};

enum class NrrBand : std::uint8_t {
    StructuralProblem,
    RetentionWithoutGrowth,
    Healthy,
    Strong,
    Elite,
    Exceptional
};
template <>
struct Names<NrrBand> {
    static constexpr std::string_view all[] = {
        "structural_problem", "retention_without_growth", "healthy", "strong", "elite", "exceptional"};
};

/// GRR first: while it is bad, expansion waits.
enum class Gate : std::uint8_t { Closed, Caution, Open };
template <>
struct Names<Gate> {
    static constexpr std::string_view all[] = {"closed", "caution", "open"};
};

/// Both ends count as they were at the end of the day.
struct Period {
    Date from{}, to{};

    /// Both ends are of it; no date is in none.
    bool contains(const std::optional<Date>& date) const { return date && from <= *date && *date <= to; }
};
/// Twelve months to @p to, over which retention is asked unless said otherwise.
Period yearTo(Date to);

/// One account between the two dates.
struct ArrMovement {
    int account = 0;                    ///< index in the book
    std::int64_t before = 0, after = 0; ///< ARR at the two dates
    bool hadArrEarlier = false;         ///< on a day before the first date

    bool isOfCohort() const { return before > 0; }
    // What it adds to each movement, 0 or more.
    std::int64_t expansion() const { return isOfCohort() ? std::max<std::int64_t>(0, after - before) : 0; }
    std::int64_t contraction() const { return after > 0 ? std::max<std::int64_t>(0, before - after) : 0; }
    std::int64_t churned() const { return after == 0 ? before : 0; }
    std::int64_t newLogo() const { return isOfCohort() || hadArrEarlier ? 0 : after; }
    std::int64_t reactivated() const { return isOfCohort() || !hadArrEarlier ? 0 : after; }
};
/// Of one account; nothing if its currency has no rate. @p family, if given, limits it to the lines of the
/// products of that family.
std::optional<ArrMovement> movementOf(AccountFacts account, Period period,
                                      std::optional<Text> family = std::nullopt);

struct RetentionGroup {
    Text group{};     ///< "" for accounts without a value; "all" if nothing is grouped
    int accounts = 0; ///< of the cohort: with ARR at the start
    std::int64_t starting = 0, expansion = 0, contraction = 0, churned = 0, ending = 0;
    std::int64_t newLogoArr = 0, reactivatedArr = 0;
    /// Unknown without ARR at the start; the bands too.
    std::optional<double> grr{}, nrr{}, logoRetention{}, expansionRate{}, expandedAccountsShare{};
    std::optional<double> expansionShareOfNewArr{}; ///< unknown without expansion and new logos
    std::optional<GrrBand> grrBand{};
    std::optional<NrrBand> nrrBand{};
    Gate gate = Gate::Open;
    bool concentrationRisk = false;
    std::vector<ArrMovement> movements{}; ///< of the accounts with ARR at either date, in book order
};

struct Retention {
    Period period{};
    std::vector<RetentionGroup> groups{}; ///< bytewise by name
    std::vector<int> unconverted{};       ///< accounts left out for want of a rate
};

/// Of the whole book as one group "all", or by @p by. The gates follow @p profiles.
Retention retentionOf(const Facts& facts, Period period, std::optional<GroupKey> by,
                      const Profiles& profiles);

/// The figures of any set of movements, such as those of the accounts that a list shows. Its gate is that of
/// a whole book under @p profile.
RetentionGroup summarise(Text group, std::vector<ArrMovement> movements, const ScoringProfile& profile);

std::optional<GrrBand> grrBandOf(std::optional<double> grr);
std::optional<NrrBand> nrrBandOf(std::optional<double> nrr);

/// The value by which an account is grouped: that of the account; a derived segment or tier is that of
/// @p asOf. "" without one. Not for families.
Text groupOf(AccountFacts account, GroupKey key, Date asOf);

/// The movement of an account with the segment that it counts for: that of the start for an account of the
/// cohort, else of the end. Nothing if its currency has no rate.
std::optional<std::pair<Text, ArrMovement>> segmentMovementOf(AccountFacts account, Period period);

/// The expansion gates of the segments over the twelve months to the date of the profiles.
class Gates {
public:
    Gates() = default; ///< all open
    Gates(const Facts& facts, const Profiles& profiles);
    /// From movements at hand, each with the segment that it counts for.
    Gates(std::span<const std::pair<Text, ArrMovement>> movements, const Profiles& profiles);

    Gate ofBook() const { return m_book; }
    /// The book's for a segment that is unknown or has too few accounts.
    Gate of(Text segment) const;

private:
    Gate m_book = Gate::Open;
    std::map<Text, Gate> m_segments;
};

} // namespace foothold
