#include "core/metrics/department_use.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/conventions.h"

namespace foothold {

bool isUsing(AccountFacts account, const ActiveLines& lines, Month m0, Text department, const Trace& trace) {
    if (lines.namesDepartment(department)) {
        for (const ContractLine* line : lines.lines())
            if (line->department == department)
                trace.fact([&] { return factRef(account, *line, "department", department); });
        return true;
    }
    for (const Usage& row : ofMonths(account.usage(), m0 - 2, m0))
        if (row.department == department && row.activeUsers > 0) {
            trace.fact([&] { return factRef(account, row); });
            return true;
        }
    return false;
}

bool isToldByDepartment(AccountFacts account, const ActiveLines& lines, Month m0) {
    const auto active = lines.lines();
    const auto usage = ofMonths(account.usage(), Month(0), m0);
    return std::any_of(active.begin(), active.end(),
                       [](const ContractLine* line) { return !line->department.isEmpty(); }) ||
           std::any_of(usage.begin(), usage.end(),
                       [](const Usage& row) { return !row.department.isEmpty(); });
}

} // namespace foothold
