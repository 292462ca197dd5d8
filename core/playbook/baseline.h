#pragma once

#include "core/facts/facts.h"
#include "core/playbook/qbr_snapshot.h"

namespace foothold {

/// What a review compares with: the day of the last one that was held before it, else three months before.
/// (docs/playbook.md, QBRs)
struct Baseline {
    Date date{};
    const Qbr* qbr = nullptr;              ///< nullptr: none was held before
    std::optional<QbrSnapshot> snapshot{}; ///< the figures that it kept, if it kept any
};

/// Of the account at @p asOf; of a review that was held itself, the one before it.
Baseline baselineOf(AccountFacts account, Date asOf, const Qbr* review = nullptr);

} // namespace foothold
