#pragma once

#include "core/domain/names.h"
#include "core/metrics/retention.h"
#include "core/playbook/evidence.h"
#include "core/playbook/situation.h"

#include <span>
#include <string_view>

/// When something is to be done, or worth knowing. (docs/playbook.md, Signals)
namespace foothold {

enum class SignalGroup : std::uint8_t {
    Decision,
    Usage,
    Relationship,
    Commercial,
    Outcome,
    Risk,
    Renewal,
    Advocacy
};
template <>
struct Names<SignalGroup> {
    static constexpr std::string_view all[] = {"decision", "usage", "relationship", "commercial",
                                               "outcome",  "risk",  "renewal",      "advocacy"};
};

/// The meeting at which a task is looked at.
enum class Forum : std::uint8_t {
    ValueLoop,
    RevenueDashboard,
    ExpansionReview,
    PipelineLoop,
    StrategyReview,
    QuarterlyReset
};
template <>
struct Names<Forum> {
    static constexpr std::string_view all[] = {
        "cs_value_loop",       "weekly_revenue_dashboard", "quarterly_expansion_review",
        "sales_pipeline_loop", "monthly_strategy_review",  "quarterly_reset"};
};
inline constexpr std::size_t forumCount = 6;

/// Until when a task is due, counted from the day its signal was first seen.
struct Due {
    int businessDays = 0; ///< 0: no task, evidence only
    bool onQbr = false;   ///< on the day of the next planned QBR if there is one

    bool isTask() const { return businessDays > 0; }
};

/// What it says of an account that a rule fires: documents take their signs and colours from it.
enum class Bearing : std::uint8_t {
    Warning, ///< something may be lost
    Good,    ///< growth, or a good moment to ask
    Neutral, ///< something of ours is to be done
};

/// The figure that a rule follows from, for what is said behind its title; facts speak for themselves.
enum class RuleFigure : std::uint8_t {
    None,
    Health,
    HealthBefore, ///< and what it was three months ago
    HealthAndWhitespace,
    Readiness,
    ContractionSignals,
    CustomerSince,
    MissedCheckpoint
};

/// One rule of the playbook. An account rule is asked for every customer, a segment rule for every segment
/// with a cohort; a rule is one or the other.
struct Rule {
    std::string_view id; ///< "limit_approaching"
    SignalGroup group;
    const char* title;  ///< what it says, for people; translated by titleOf
    const char* action; ///< what to do about it; translated by actionOf
    Due due{};          ///< tasks only
    std::optional<Forum> forum{};
    const char* owner = "csm"; ///< the role that it falls to: "csm", "cs manager", "ceo + cro"
    RuleFigure figure = RuleFigure::None;
    bool isChore = false;  ///< a step of our own work, neither good nor bad news of the customer
    bool isSevere = false; ///< of what warns, it comes before the others
    /// Fires if true; then the witness saw at least one fact.
    bool (*holds)(const Situation&, const Witness&) = nullptr;
    bool (*holdsForSegment)(const SegmentSituation&, const Witness&) = nullptr;

    bool isTask() const { return due.isTask(); }
    Bearing bearing() const {
        if (isChore) return Bearing::Neutral;
        const bool warns =
            group == SignalGroup::Risk || group == SignalGroup::Renewal || holdsForSegment != nullptr;
        return warns ? Bearing::Warning : Bearing::Good;
    }
    /// Signs of growth: they are held back while the account's gate limits expansion.
    bool isExpansion() const { return group >= SignalGroup::Usage && group <= SignalGroup::Outcome; }
};

/// Every rule, group by group, in the order of docs/playbook.md.
std::span<const Rule> rules();
const Rule* findRule(std::string_view id); ///< nullptr: none

QString titleOf(const Rule& rule);
QString actionOf(const Rule& rule);
QString nameOfForum(Forum forum); ///< "CS value loop", translated

} // namespace foothold
