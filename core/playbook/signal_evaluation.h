#pragma once

#include "core/playbook/signal_states.h"

#include <functional>

/// Takes note of what fires. (docs/playbook.md, The life of a signal)
namespace foothold {

/// What an evaluation found that the book does not know yet. Texts live as long as the facts.
struct SignalNews {
    std::vector<SignalState> raised; ///< without a state_id
    std::vector<SignalState>
        ended; ///< states of the book whose `until` is the day they were found to be over

    bool isEmpty() const { return raised.empty() && ended.empty(); }
};

/// The day up to which the book's signals were evaluated: the latest that a state tells of, up to @p today.
/// Nothing if the book has no state yet.
std::optional<Date> lastEvaluation(const Facts& facts, Date today);

/// Every month-end and every Monday after @p last, up to @p today, and @p today itself; at most those of a
/// year. Without @p last: today alone.
std::vector<Date> evaluationDates(std::optional<Date> last, Date today);

/// All that holds at @p date and has no state yet, as standing: for a book that is filled with its past.
SignalNews standingSignals(const Facts& facts, Date date);

/// Evaluates every date since the last evaluation. What holds when an account is looked at for the first time
/// is standing; what came after it is open from the earliest date at which it held, even if it is over by
/// now.
/// @p goesOn is asked between dates; false ends the evaluation with nothing found.
SignalNews evaluateSignals(const Facts& facts, Date today, const std::function<bool()>& goesOn = {});

} // namespace foothold
