#pragma once

#include "core/domain/names.h"
#include "core/facts/facts.h"

#include <vector>

/// What a customer got for its money, so that the case stands even when the champion leaves.
/// (docs/playbook.md, Value record)
namespace foothold {

enum class OutcomeState : std::uint8_t { Achieved, OnTrack, Late, NoDate };
template <>
struct Names<OutcomeState> {
    static constexpr std::string_view all[] = {"achieved", "on_track", "late", "no_date"};
};

struct ValueLine {
    const Outcome* outcome = nullptr;
    OutcomeState state = OutcomeState::NoDate;
    std::optional<bool> beatsTarget{}; ///< of an achieved one; unknown without target and actual
};

struct ValueRecord {
    std::vector<ValueLine> lines{}; ///< achieved ones first, the latest first; then by target date
    int achieved = 0;
    /// Money of what is achieved, minor units of the account's currency; unknown if none of it has a value.
    std::optional<std::int64_t> proven{};
    int withoutValue = 0;               ///< achieved, but nobody said what it is worth
    std::optional<double> shareOfArr{}; ///< proven in percent of ARR; unknown without either
};
ValueRecord valueRecordOf(AccountFacts account, Date asOf);

/// True if the result is better than the target: above it, or below it where less is wanted (target below
/// baseline). Unknown without target and actual.
std::optional<bool> beatsTarget(const Outcome& outcome);

} // namespace foothold
