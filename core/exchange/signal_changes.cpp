#include "core/exchange/signal_changes.h"

namespace foothold {

namespace {

QString textOf(std::optional<Date> date) {
    return date ? isoDate(*date) : QString();
}

RecordChange newState(const SignalState& state, const std::function<QString()>& newKey) {
    return {.kind = RecordChange::Kind::Create,
            .table = findTable("signal_states"),
            .key = {newKey()},
            .values = {{QStringLiteral("signal"), state.signal},
                       {QStringLiteral("account_id"), state.accountId},
                       {QStringLiteral("segment"), state.segment},
                       {QStringLiteral("first_seen_on"), isoDate(state.firstSeenOn)},
                       {QStringLiteral("due_on"), textOf(state.dueOn)},
                       {QStringLiteral("state"), nameString(state.state)},
                       {QStringLiteral("until"), textOf(state.until)},
                       {QStringLiteral("note"), state.note}}};
}

} // namespace

std::vector<RecordChange> signalChanges(std::span<const SignalState> raised,
                                        std::span<const SignalState> ended,
                                        const std::function<QString()>& newKey) {
    std::vector<RecordChange> changes;
    changes.reserve(raised.size() + ended.size());
    for (const SignalState& state : raised)
        changes.push_back(newState(state, newKey));
    for (const SignalState& state : ended)
        changes.push_back({.kind = RecordChange::Kind::Change,
                           .table = findTable("signal_states"),
                           .key = {state.stateId},
                           .values = {{QStringLiteral("until"), textOf(state.until)}}});
    return changes;
}

RecordChange signalDecision(const SignalState& state, const SignalDecision& decision,
                            const std::function<QString()>& newKey) {
    RecordChange change = state.stateId.isEmpty() ? newState(state, newKey)
                                                  : RecordChange{.kind = RecordChange::Kind::Change,
                                                                 .table = findTable("signal_states"),
                                                                 .key = {state.stateId},
                                                                 .values = {}};
    change.values[QStringLiteral("state")] = nameString(decision.state);
    change.values[QStringLiteral("until")] = textOf(decision.until);
    change.values[QStringLiteral("note")] = decision.note;
    return change;
}

} // namespace foothold
