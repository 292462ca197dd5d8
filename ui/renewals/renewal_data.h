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
    struct Start {
        int account = -1;
        Checkpoint checkpoint;
    };
    std::vector<Start> starts;                        ///< of new customers, each checkpoint
    std::vector<ListRow> renewalRows, onboardingRows; ///< the key is the place in renewals and in starts
};
inline constexpr int renewalQuarters = 4; ///< how far ahead the page looks

using RenewalDataPtr = std::shared_ptr<const RenewalData>;

RenewalDataPtr makeRenewalData(const FactsPtr& facts, Date asOf);
} // namespace foothold
