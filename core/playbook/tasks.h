#pragma once

#include "core/playbook/signal_states.h"

#include <vector>

/// What is to be done, from every source, in one list. (docs/playbook.md, Tasks)
namespace foothold {

enum class TaskKind : std::uint8_t { Signal, Qbr, Action, Programme };
template <>
struct Names<TaskKind> {
    static constexpr std::string_view all[] = {"signal", "qbr", "action", "programme"};
};

enum class TaskState : std::uint8_t { Open, Snoozed, Done, Dismissed };
template <>
struct Names<TaskState> {
    static constexpr std::string_view all[] = {"open", "snoozed", "done", "dismissed"};
};

struct Task {
    TaskKind kind = TaskKind::Action;
    TaskState state = TaskState::Open;
    int account = -1;           ///< index in the book; -1: of a segment, or of the whole book
    Text key{};                 ///< of its record; empty: a signal that the book has not noted yet
    Text title{};               ///< what people wrote; of a signal: empty, see titleOf(rule)
    const Rule* rule = nullptr; ///< of a signal
    SignalState signal{};       ///< of a signal: as the book keeps it, or would
    bool holds = true;          ///< of a signal: still true at the date
    std::optional<Date> dueOn{}, doneOn{};
    Text owner{}; ///< a person; empty: nobody is named
    std::optional<Forum> forum{};
    std::optional<ActionSource> source{};
    Text sourceId{};

    bool isPending() const { return state == TaskState::Open; }
    bool isOverdueAt(Date date) const { return isPending() && dueOn && *dueOn < date; }
};

/// Every task known at @p asOf, pending and settled, by due date (none comes last), account_id and key.
/// @p firing: what fires at the date (signalsAt). Standing signals and evidence are no tasks.
std::vector<Task> tasksAt(const Facts& facts, Date asOf, std::span<const Signal> firing);

/// Signals that are no tasks and were first seen in the seven days to @p asOf, standing ones left out: what
/// is new, with nothing due.
std::vector<Signal> newsAt(const Facts& facts, Date asOf, std::span<const Signal> firing);

/// What is to be done, in words: the action of a signal's rule, else the title.
QString titleOf(const Task& task);
/// The person, else the role that it falls to.
QString ownerOf(const Task& task);

} // namespace foothold
