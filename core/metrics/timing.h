#pragma once

#include "core/domain/names.h"
#include "core/facts/facts.h"
#include "core/metrics/explanation.h"
#include "core/metrics/profile.h"

/// Whether now is the time to talk about more. (docs/metrics.md, Timing and priority)
namespace foothold {

enum class Timing : std::uint8_t { RenewalWindow, MidTerm, PreRenewal, SuccessMilestone, PostRenewal };
template <>
struct Names<Timing> {
    static constexpr std::string_view all[] = {"renewal_window", "mid_term", "pre_renewal",
                                               "success_milestone", "post_renewal"};
};

/// Unknown without an active contract. @p explanation, if given, becomes the tree of its score.
std::optional<Timing> timingOf(AccountFacts account, Date asOf, const ScoringProfile& profile = {},
                               Explanation* explanation = nullptr);
/// 0, 50, 75 or 100.
double timingScore(Timing timing);

/// 100 * W / 100 * H / 100 * the factor of the timing, 0 to 100; unknown if one of them is.
std::optional<double> priorityOf(std::optional<double> whitespace, std::optional<double> health,
                                 std::optional<Timing> timing, const ScoringProfile& profile = {});
/// The same from the facts, with its tree.
std::optional<double> priorityOf(AccountFacts account, Date asOf, const ScoringProfile& profile,
                                 Explanation* explanation);

} // namespace foothold
