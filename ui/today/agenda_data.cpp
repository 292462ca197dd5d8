#include "ui/today/agenda_data.h"

namespace foothold {

AgendaPtr makeAgenda(const FactsPtr& facts, Date asOf) {
    auto agenda = std::make_shared<AgendaData>();
    agenda->facts = facts;
    agenda->asOf = asOf;
    const std::vector<Signal> firing = signalsAt(*facts, asOf, false);
    agenda->tasks = tasksAt(*facts, asOf, firing);
    agenda->news = newsAt(*facts, asOf, firing);
    return agenda;
}

} // namespace foothold
