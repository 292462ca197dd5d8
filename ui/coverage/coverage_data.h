#pragma once

#include "ui/shell/book_state.h"
#include "ui/widgets/list_model.h"

#include <optional>

namespace foothold {

/// What the Coverage page shows of the customers of a date, made away from the window's thread.
struct CoverageData {
    int customers = 0, csms = 0, overCapacity = 0, singleThreaded = 0, withoutValue = 0;
    std::optional<double> medianDaysToValue{}; ///< of those that reached value
    std::optional<double> nps{};               ///< of the twelve months to the date
    int npsResponses = 0;
    /// Their keys: the CSM, the account's index twice, and the group key with the group.
    std::vector<ListRow> loads, threads, values, npsGroups;
};

CoverageData makeCoverageData(const FactsPtr& facts, Date asOf);

} // namespace foothold
