#pragma once

#include "core/metrics/explanation.h"
#include "core/metrics/retention.h"
#include "core/playbook/board.h"

/// What stands beside an opportunity, beside a stage of the board, and beside who found and closed.
/// (docs/playbook.md, Ownership)
namespace foothold {

enum class OpportunityFigure : std::uint8_t { Amount, DaysOpen, DaysToClose, Ownership };
template <>
struct Names<OpportunityFigure> {
    static constexpr std::string_view all[] = {"amount", "days_open", "days_to_close", "share_of_arr"};
};
/// The tree of what an opportunity shows at a date, money in the account's currency: its amount, how long it
/// has been or was open, the days to its expected close, and what decides who closes it: the share of the
/// account's ARR, or, by the policy of amounts, the amount in the book's currency.
Explanation explainOpportunity(AccountFacts account, const Opportunity& opportunity, Date asOf,
                               OpportunityFigure figure);

/// The tree of the amounts on the board in a stage, in the book's currency, by account.
Explanation explainStage(const Facts& facts, std::span<const FoundOpportunity> board, Stage stage, Date asOf);

enum class CreditFigure : std::uint8_t { Sourced, SourcedAmount, Closed, ClosedAmount };
template <>
struct Names<CreditFigure> {
    static constexpr std::string_view all[] = {"sourced", "amount_sourced", "closed", "amount_closed"};
};
/// The tree of what creditsOf() says of a person; empty: of what nobody is named for.
Explanation explainCredit(const Facts& facts, Period period, Text person, CreditFigure figure);

} // namespace foothold
