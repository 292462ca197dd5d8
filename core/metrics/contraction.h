#pragma once

#include "core/domain/names.h"
#include "core/facts/facts.h"
#include "core/metrics/explanation.h"
#include "core/metrics/profile.h"

#include <array>

/// What warns that an account will shrink. (docs/metrics.md, Contraction risk)
namespace foothold {

enum class ContractionSignal : std::uint8_t {
    UsageDecline,
    SupportIncrease,
    ChampionWarning,
    NpsDrop,
    CompetitorMention
};
template <>
struct Names<ContractionSignal> {
    static constexpr std::string_view all[] = {"usage_decline", "support_increase", "champion_warning",
                                               "nps_drop", "competitor_mention"};
};
inline constexpr std::size_t contractionSignalCount = 5;

struct Contraction {
    std::array<bool, contractionSignalCount> holds{}; ///< in the order of ContractionSignal
    int count = 0;
    bool flagged = false; ///< so many hold that it needs an intervention at once

    bool operator[](ContractionSignal signal) const { return holds[std::size_t(signal)]; }
};

/// What is unknown does not warn. @p explanation, if given, becomes the tree of the count.
Contraction contractionOf(AccountFacts account, Date asOf, const ScoringProfile& profile = {},
                          Explanation* explanation = nullptr);

/// Since when the account has been flagged without a break: looked at day by day for 31 days, then at up to
/// 12 month-ends. Nothing if it is not flagged.
std::optional<Date> flaggedSince(AccountFacts account, Date asOf, const ScoringProfile& profile = {});

/// From the first flagged day: act by then, and the last chance.
inline constexpr Days actWithin{45}, lastChanceAfter{90};

} // namespace foothold
