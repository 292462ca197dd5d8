#pragma once

#include "core/playbook/renewals.h"
#include "ui/shell/book_state.h"
#include "ui/widgets/list_model.h"

namespace foothold {

/// What the Renewals page shows: made from one revision of the facts, away from the window's thread.
struct RenewalData {
    FactsPtr facts;
    Date asOf{};
    std::vector<Renewal> renewals;
    std::vector<RenewalQuarter> quarters;
    std::vector<Onboarding> onboarding;
    std::vector<ListRow> renewalRows, onboardingRows; ///< of the lists; the key of a renewal is its place
};
inline constexpr int renewalQuarters = 4; ///< how far ahead the page looks

using RenewalDataPtr = std::shared_ptr<const RenewalData>;

RenewalDataPtr makeRenewalData(const FactsPtr& facts, Date asOf);
} // namespace foothold
