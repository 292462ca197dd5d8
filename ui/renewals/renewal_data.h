#pragma once

#include "core/playbook/renewals.h"
#include "ui/shell/book_state.h"

namespace foothold {

/// What the Renewals page shows: made from one revision of the facts, away from the window's thread.
struct RenewalData {
    FactsPtr facts;
    Date asOf{};
    std::vector<Renewal> renewals;
    std::vector<RenewalQuarter> quarters;
    std::vector<Onboarding> onboarding;
};
using RenewalDataPtr = std::shared_ptr<const RenewalData>;

} // namespace foothold
