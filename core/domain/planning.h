#pragma once

#include "core/base/date.h"
#include "core/domain/fact_text.h"
#include "core/domain/names.h"

namespace foothold {

enum class BusinessEventKind : std::uint8_t {
    Funding,
    HeadcountGrowth,
    NewInitiative,
    ExecutiveHire,
    BudgetCycle,
    GeographicExpansion,
    Intent,
    Benchmarking,
    NewUseCase
};
template <>
struct Names<BusinessEventKind> {
    static constexpr std::string_view all[] = {"funding",        "headcount_growth", "new_initiative",
                                               "executive_hire", "budget_cycle",     "geographic_expansion",
                                               "intent",         "benchmarking",     "new_use_case"};
};

enum class ActionSource : std::uint8_t { Qbr, Signal, Programme, Plan };
template <>
struct Names<ActionSource> {
    static constexpr std::string_view all[] = {"qbr", "signal", "programme", "plan"};
};

enum class Side : std::uint8_t { Customer, Ours };
template <>
struct Names<Side> {
    static constexpr std::string_view all[] = {"customer", "ours"};
};

enum class ObjectiveState : std::uint8_t { Open, Met, Missed, Dropped };
template <>
struct Names<ObjectiveState> {
    static constexpr std::string_view all[] = {"open", "met", "missed", "dropped"};
};

enum class QbrState : std::uint8_t { Planned, Prepared, Held, FollowedUp };
template <>
struct Names<QbrState> {
    static constexpr std::string_view all[] = {"planned", "prepared", "held", "followed_up"};
};

enum class DocumentKind : std::uint8_t { Plan, Qbr, Deck, Handback, Conversation, Proposal, Discovery };
template <>
struct Names<DocumentKind> {
    static constexpr std::string_view all[] = {"plan",         "qbr",      "deck",     "handback",
                                               "conversation", "proposal", "discovery"};
};

/// Where a signal that was once seen stands.
enum class SignalStage : std::uint8_t { Standing, Open, Snoozed, Done, Dismissed };
template <>
struct Names<SignalStage> {
    static constexpr std::string_view all[] = {"standing", "open", "snoozed", "done", "dismissed"};
};

/// A success milestone with its target and its result.
struct Outcome {
    Text outcomeId{};
    Text goal{};
    Text metric{};
    Text unit{};
    std::optional<double> baseline{};
    std::optional<double> target{};
    std::optional<Date> targetOn{};
    std::optional<double> actual{};
    std::optional<Date> achievedOn{};
    std::optional<std::int64_t> valueAmount{}; ///< minor units of the account's currency
    Text evidence{};

    bool isAchievedAt(Date date) const { return achievedOn && *achievedOn <= date; }
    bool isLateAt(Date date) const { return !isAchievedAt(date) && targetOn && *targetOn < date; }

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

struct BusinessEvent {
    Text eventId{};
    Date date{};
    BusinessEventKind kind = BusinessEventKind::Funding;
    Text note{};

    friend bool operator==(const BusinessEvent&, const BusinessEvent&) = default;
};

/// A health score of another system: shown beside ours, never mixed in.
struct HealthScore {
    Date date{};
    double score = 0; ///< 0 to 100
    Text source{};

    friend bool operator==(const HealthScore&, const HealthScore&) = default;
};

struct HealthOverride {
    Date setOn{};
    Date expiresOn{}; ///< last day on which it holds
    double score = 0; ///< 0 to 100
    Text reason{};
    Text author{};

    friend bool operator==(const HealthOverride&, const HealthOverride&) = default;
};

struct ActionItem {
    Text actionId{};
    Text title{};
    std::optional<Date> dueOn{};
    std::optional<Date> doneOn{};
    Text owner{};
    std::optional<ActionSource> source{};
    Text sourceId{};

    bool isDoneAt(Date date) const { return doneOn && *doneOn <= date; }
    bool isOverdueAt(Date date) const { return !isDoneAt(date) && dueOn && *dueOn < date; }

    friend bool operator==(const ActionItem&, const ActionItem&) = default;
};

struct Objective {
    Text objectiveId{};
    Text title{};
    std::optional<Side> whose{};
    Text measure{};
    Text target{};
    std::optional<Date> dueOn{};
    std::optional<ObjectiveState> state{};

    friend bool operator==(const Objective&, const Objective&) = default;
};

struct Qbr {
    Text qbrId{};
    Date plannedOn{};
    std::optional<Date> heldOn{};
    std::optional<QbrState> state{};
    Text contactIds{}; ///< joined by ';'
    Text ourPeople{};  ///< joined by ';'
    Text topic{};
    Text decisions{};
    Text snapshot{}; ///< JSON

    friend bool operator==(const Qbr&, const Qbr&) = default;
};

/// A signal as it was first seen, and what became of it.
struct SignalState {
    Text stateId{};
    Text signal{};
    Text accountId{}; ///< empty: of a segment
    Text segment{};
    Date firstSeenOn{};
    std::optional<Date> dueOn{};
    SignalStage state = SignalStage::Open;
    std::optional<Date> until{};
    Text note{};

    friend bool operator==(const SignalState&, const SignalState&) = default;
};

/// A task of the programme of 90 days.
struct ProgrammeTask {
    Text taskId{};
    Text phase{};          ///< "diagnose", "design", "install" or the user's own
    std::int64_t week = 0; ///< of the programme, from 1
    Text title{};
    Text owner{};
    std::optional<Date> dueOn{};
    std::optional<Date> doneOn{};
    Text output{};

    bool isDoneAt(Date date) const { return doneOn && *doneOn <= date; }

    friend bool operator==(const ProgrammeTask&, const ProgrammeTask&) = default;
};

/// An account's place in a sprint: one action for it, and what came of it.
struct SprintEntry {
    Date startedOn{};
    Text action{};
    Text owner{};
    std::optional<Date> dueOn{};
    Text state{};                         ///< "open", "won", "lost", "dropped" or the user's own
    Text conversationsOn{};               ///< dates joined by ';'
    std::optional<std::int64_t> wonArr{}; ///< minor units of the account's currency
    Text objection{};
    Text debrief{};

    friend bool operator==(const SprintEntry&, const SprintEntry&) = default;
};

/// A text to write to a customer from, with places for facts.
struct Template {
    Text name{};
    Text kind{};
    Text text{};

    friend bool operator==(const Template&, const Template&) = default;
};

/// A day on which nobody works.
struct Holiday {
    Date date{};
    Text name{};

    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// What a person wrote for a section of a document.
struct Narrative {
    DocumentKind document = DocumentKind::Plan;
    Text section{};
    Text qbrId{};
    Text opportunityId{};
    Text text{};

    friend bool operator==(const Narrative&, const Narrative&) = default;
};

} // namespace foothold
