#pragma once

#include "core/metrics/account_figures.h"
#include "core/playbook/signals.h"

/// What would be if something were different today: nothing of it is kept. (docs/playbook.md, What if)
namespace foothold {

/// Everything that is supposed about one account, together.
struct Hypothesis {
    bool championLeaves = false; ///< every champion who is present leaves today
    int usagePercent = 0;        ///< the users of the latest three months are so many percent more or fewer
    int extraSeats = 0;          ///< more on the active line with the most seats, at its price a seat, since
                                 ///< the end of the latest month of usage
    bool customerLeaves = false; ///< yesterday was the last day of every contract
};

/// The account and what it weighs in its book.
struct Supposed {
    AccountFigures figures{};
    std::int64_t arr = 0;               ///< minor units of the account's currency
    std::vector<const Rule*> signals{}; ///< that fire
    /// Over the twelve months to the date, percent; unknown as in retention. Of the segment that the account
    /// counts for.
    std::optional<double> bookGrr{}, bookNrr{}, segmentGrr{}, segmentNrr{};
};

struct WhatIf {
    std::shared_ptr<const Facts> facts; ///< that the hypothesis makes; holds the account alone
    Supposed before{}, after{};
    /// What could not be supposed, in a sentence each: no champion is known, no usage, no line has seats.
    QStringList impossible{};
};

/// @p facts must live as long as the answer.
WhatIf whatIf(const Facts& facts, int account, Date asOf, const Hypothesis& hypothesis);

} // namespace foothold
