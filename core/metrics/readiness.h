#pragma once

#include "core/domain/names.h"
#include "core/metrics/contraction.h"
#include "core/metrics/health.h"
#include "core/metrics/retention.h"
#include "core/metrics/timing.h"

#include <array>

/// How ready an account is to expand, and what to do about it. (docs/metrics.md, Expansion readiness)
namespace foothold {

enum class Component : std::uint8_t {
    UsageGrowth,
    StakeholderBreadth,
    FeatureDepth,
    HealthTrajectory,
    ContractHeadroom
};
template <>
struct Names<Component> {
    static constexpr std::string_view all[] = {"usage_growth", "stakeholder_breadth", "feature_depth",
                                               "health_trajectory", "contract_headroom"};
};
inline constexpr std::size_t componentCount = 5;

/// Three of each component, in the order of the components.
enum class ReadinessPart : std::uint8_t {
    Trend,
    LimitProximity,
    NewFeatures,
    NewPeople,
    Departments,
    Executives,
    Premium,
    Requests,
    Workflows,
    HealthChange,
    NpsChange,
    TicketChange,
    Room,
    Timing,
    Options
};
template <>
struct Names<ReadinessPart> {
    static constexpr std::string_view all[] = {
        "trend",      "limit_proximity", "new_features", "new_people", "departments",
        "executives", "premium",         "requests",     "workflows",  "health_change",
        "nps_change", "ticket_change",   "room",         "timing",     "options"};
};
inline constexpr std::size_t partsOfComponent = 3;

struct Readiness {
    std::array<std::optional<double>, componentCount * partsOfComponent> parts{}; ///< 0 to 100
    std::array<std::optional<double>, componentCount> components{};               ///< mean of the known parts
    std::optional<double> score{};                                                ///< 0 to 100

    std::optional<double> operator[](ReadinessPart part) const { return parts[std::size_t(part)]; }
    std::optional<double> operator[](Component component) const { return components[std::size_t(component)]; }
};

/// @p explanation, if given, becomes the tree of the score.
Readiness readinessOf(AccountFacts account, Date asOf, const ScoringProfile& profile = {},
                      Explanation* explanation = nullptr);
/// The same where the health at @p asOf is at hand.
Readiness readinessOf(AccountFacts account, Date asOf, const ScoringProfile& profile, const Health& health);

/// What to do about expansion, from the least to the most.
enum class Action : std::uint8_t { Monitor, Seed, Qualify, Pursue };
template <>
struct Names<Action> {
    static constexpr std::string_view all[] = {"monitor", "seed", "qualify", "pursue"};
};

/// What holds an action back.
enum class GateReason : std::uint8_t {
    SegmentGateClosed,
    HealthRed,
    HealthUnknown,
    ContractionFlagged,
    NoValueProven,
    HealthAmber,
    SegmentGateCaution
};
template <>
struct Names<GateReason> {
    static constexpr std::string_view all[] = {"segment_gate_closed", "health_red",      "health_unknown",
                                               "contraction_flagged", "no_value_proven", "health_amber",
                                               "segment_gate_caution"};
};

struct GatedAction {
    std::optional<Action> action{}; ///< by the score alone; unknown if that is
    std::optional<Action> gated{};  ///< what the reasons leave of it
    std::vector<GateReason> reasons{};

    /// True if the reasons leave less than the score alone would do.
    bool isHeldBack() const { return action && gated && *gated < *action; }
};
std::optional<Action> actionOf(std::optional<double> readiness, const ScoringProfile& profile = {});
/// @p health and @p contraction are the account's at @p asOf, @p gate its segment's.
GatedAction gatedActionOf(AccountFacts account, Date asOf, std::optional<double> readiness,
                          const Health& health, const Contraction& contraction, Gate gate,
                          const ScoringProfile& profile = {});

/// True if an outcome was achieved or first value was reached up to @p asOf.
bool isValueProven(AccountFacts account, Date asOf);

} // namespace foothold
