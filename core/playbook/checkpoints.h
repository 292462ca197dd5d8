#pragma once

#include "core/domain/names.h"
#include "core/facts/facts.h"

#include <QString>

#include <vector>

/// When a customer is to be talked to before a renewal and after the start. (docs/playbook.md, Renewal
/// cadence)
namespace foothold {

enum class CheckpointState : std::uint8_t {
    Held,          ///< somebody met the customer in its month
    Missed,        ///< its month is over, and nobody did
    Due,           ///< in this month, nobody met the customer yet
    Ahead,         ///< in a later month
    NotApplicable, ///< before the account became a customer
};
template <>
struct Names<CheckpointState> {
    static constexpr std::string_view all[] = {"held", "missed", "due", "ahead", "not_applicable"};
};

struct Checkpoint {
    Date date{};
    int months = 0; ///< before the renewal, or after the start; 0: the first 14 days
    bool isOnboarding = false;
    CheckpointState state = CheckpointState::Ahead;
};
/// What a checkpoint is for: "open the renewal", translated.
QString purposeOf(const Checkpoint& checkpoint);

/// The checkpoints 6, 5, 4, 3 and 1 months before @p renewal, ascending, as they stand at @p asOf.
std::vector<Checkpoint> renewalCheckpoints(AccountFacts account, Date renewal, Date asOf);
/// Those of a new customer: 14 days, 1, 3 and 6 months after it became one, ascending. The first is held if
/// first value was reached or an outcome achieved, the others as before a renewal. Empty if it is not known
/// since when the account is a customer.
std::vector<Checkpoint> onboardingCheckpoints(AccountFacts account, Date asOf);

/// The touchpoints that count as having met the customer in the calendar month of @p date, up to @p asOf.
std::vector<const Touchpoint*> meetingsInMonthOf(AccountFacts account, Date date, Date asOf);

/// The latest renewal checkpoint that lies in a month before that of @p asOf, if nobody met the customer in
/// it.
std::optional<Date> missedCheckpoint(AccountFacts account, Date asOf);

/// The last good window for expansion talks before a renewal: 90 to 60 days.
struct ExpansionWindow {
    Date first, last;
};
ExpansionWindow expansionWindow(Date renewal);

} // namespace foothold
