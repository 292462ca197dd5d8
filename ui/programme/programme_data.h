#pragma once

#include "core/playbook/programme.h"
#include "core/playbook/sprint.h"
#include "ui/shell/book_state.h"
#include "ui/widgets/list_model.h"

namespace foothold {

/// What the Programme page shows: made away from the window's thread.
struct ProgrammeData {
    FactsPtr facts;
    Date asOf{};
    std::optional<Date> start{};
    std::vector<ProgrammeMetric> metrics;
    Constraint constraint;
    std::vector<SprintProposal> proposals; ///< only while no sprint is running
    std::optional<SprintReview> sprint;
    std::vector<ListRow> metricRows, taskRows, entryRows; ///< of the lists; an entry's key is its account
};
using ProgrammeDataPtr = std::shared_ptr<const ProgrammeData>;

ProgrammeDataPtr makeProgrammeData(const FactsPtr& facts, Date asOf);

} // namespace foothold
