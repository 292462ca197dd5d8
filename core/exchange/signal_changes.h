#pragma once

#include "core/domain/planning.h"
#include "core/exchange/edit.h"

#include <functional>
#include <span>

/// The life of signals as changes of the book. (docs/playbook.md, The life of a signal)
namespace foothold {

/// Keeps what an evaluation found: @p raised get keys from @p newKey, @p ended their last day.
std::vector<RecordChange> signalChanges(std::span<const SignalState> raised,
                                        std::span<const SignalState> ended,
                                        const std::function<QString()>& newKey);

/// What a person decides about a signal.
struct SignalDecision {
    SignalStage state = SignalStage::Done;
    std::optional<Date> until{}; ///< of snoozed: the day on which it is back
    QString note{};              ///< what was done, or why it is dismissed
};
/// @p state: as the book keeps it, or without a state_id if it does not yet; it then gets one.
RecordChange signalDecision(const SignalState& state, const SignalDecision& decision,
                            const std::function<QString()>& newKey);

} // namespace foothold
