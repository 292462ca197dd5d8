#include "core/playbook/value_record.h"

#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"

namespace foothold {

std::optional<bool> beatsTarget(const Outcome& outcome) {
    if (!outcome.actual || !outcome.target) return std::nullopt;
    const bool lessIsWanted = outcome.baseline && *outcome.target < *outcome.baseline;
    return lessIsWanted ? *outcome.actual < *outcome.target : *outcome.actual > *outcome.target;
}

ValueRecord valueRecordOf(AccountFacts account, Date asOf) {
    ValueRecord record;
    for (const Outcome& outcome : account.outcomes()) {
        ValueLine line{.outcome = &outcome};
        if (outcome.isAchievedAt(asOf)) {
            line.state = OutcomeState::Achieved;
            line.beatsTarget = beatsTarget(outcome);
            ++record.achieved;
            if (outcome.valueAmount)
                record.proven = record.proven.value_or(0) + *outcome.valueAmount;
            else
                ++record.withoutValue;
        } else if (outcome.targetOn) {
            line.state = outcome.isLateAt(asOf) ? OutcomeState::Late : OutcomeState::OnTrack;
        }
        record.lines.push_back(line);
    }
    std::ranges::stable_sort(record.lines, {}, [](const ValueLine& line) {
        const Outcome& outcome = *line.outcome;
        const bool achieved = line.state == OutcomeState::Achieved;
        const int date = achieved           ? -daysOf(*outcome.achievedOn)
                         : outcome.targetOn ? daysOf(*outcome.targetOn)
                                            : std::numeric_limits<int>::max();
        return std::pair(!achieved, date);
    });
    const std::int64_t arr = arrAt(account, asOf);
    if (record.proven && arr > 0) record.shareOfArr = percent(double(*record.proven), double(arr));
    return record;
}

} // namespace foothold
