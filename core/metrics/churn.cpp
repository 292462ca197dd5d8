#include "core/metrics/churn.h"

#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"
#include "core/metrics/people.h"
#include "core/metrics/usage.h"

namespace foothold {

namespace {

template <typename F>
void forEachChurned(const Facts& facts, Period period, F&& visit) {
    for (int i = 0; i < facts.accountCount(); ++i) {
        const auto movement = movementOf(facts.at(i), period);
        if (movement && movement->isOfCohort() && movement->after == 0) visit(facts.at(i), *movement);
    }
}

void addSignals(Autopsy& autopsy, AccountFacts account, const ScoringProfile& profile) {
    constexpr int months = 12;
    const Month latest = latestCompleteMonth(autopsy.lastDay);
    for (int i = -1; i < months; ++i) {
        const Date date = i < 0 ? autopsy.lastDay : (latest - i).lastDay();
        const Contraction contraction = contractionOf(account, date, profile);
        for (std::size_t s = 0; s < contractionSignalCount; ++s)
            autopsy.signals[s] = autopsy.signals[s] || contraction.holds[s];
    }
}

void addChampion(Autopsy& autopsy, AccountFacts account) {
    const auto engaged = engagedPeople(account, autopsy.lastDay);
    const auto contacts = account.contacts();
    for (int i = 0; i < int(contacts.size()); ++i) {
        const Contact& contact = contacts[std::size_t(i)];
        if (contact.role != ContactRole::Champion || autopsy.championEngaged) continue;
        autopsy.championEngaged = engaged.contains(i);
        if (autopsy.champion.isEmpty() || autopsy.championEngaged) autopsy.champion = contact.contactId;
    }
}

Autopsy autopsyOf(AccountFacts account, Date lastDay, const ScoringProfile& profile) {
    Autopsy autopsy{.account = account.index(), .lastDay = lastDay};
    autopsy.arr = ActiveLines(account, lastDay).bookArr().value_or(0);
    autopsy.reason = endReasonAt(account, lastDay);
    const Date dates[] = {addMonths(lastDay, -12), addMonths(lastDay, -6), lastDay - Days(90), lastDay};
    for (std::size_t i = 0; i < autopsy.health.size(); ++i)
        autopsy.health[i] = {dates[i], healthOf(account, dates[i], profile)};
    addSignals(autopsy, account, profile);
    addChampion(autopsy, account);
    const Month m0 = latestUsageMonth(account.book(), lastDay);
    autopsy.usersLast = activeUsers(account, m0);
    autopsy.usersThen = activeUsers(account, m0 - 12);
    return autopsy;
}

QuarterCohort cohortOf(const Facts& facts, Month first, Period part) {
    QuarterCohort cohort{.year = first.year(), .quarter = (first.month() - 1) / 3 + 1};
    for (int i = 0; i < facts.accountCount(); ++i) {
        const auto movement = movementOf(facts.at(i), part);
        if (!movement || !movement->isOfCohort()) continue;
        cohort.opening += movement->before;
        cohort.closing += movement->after;
        const std::int64_t change = movement->after - movement->before;
        if (movement->after == 0)
            cohort.churn += movement->before;
        else
            (change > 0 ? cohort.expansion : cohort.contraction) += std::abs(change);
    }
    return cohort;
}

} // namespace

std::optional<EndReason> endReasonAt(AccountFacts account, Date asOf) {
    const Contract* last = nullptr;
    std::optional<Date> lastEnd;
    for (const Contract& contract : account.contracts()) {
        const auto end = contract.isDraft() ? std::nullopt : finalEnd(account, contract);
        if (!end || *end > asOf) continue;
        const bool later =
            !last || *lastEnd < *end || (*lastEnd == *end && last->contractId < contract.contractId);
        if (!later) continue;
        last = &contract;
        lastEnd = end;
    }
    return last ? last->endReason : std::nullopt;
}

std::vector<ChurnReason> churnReasons(const Facts& facts, Period period) {
    std::map<std::optional<EndReason>, ChurnReason> reasons;
    forEachChurned(facts, period, [&](AccountFacts account, const ArrMovement& movement) {
        const auto reason = endReasonAt(account, period.to);
        ChurnReason& entry = reasons[reason];
        entry.reason = reason;
        ++entry.accounts;
        entry.arr += movement.before;
    });
    std::vector<ChurnReason> result;
    for (const auto& [reason, entry] : reasons)
        result.push_back(entry);
    std::stable_sort(result.begin(), result.end(),
                     [](const ChurnReason& a, const ChurnReason& b) { return a.arr > b.arr; });
    return result;
}

std::vector<Autopsy> autopsies(const Facts& facts, Period period, const Profiles& profiles,
                               std::size_t most) {
    std::vector<std::pair<Date, int>> left;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const auto lastDay = lastDayWithArr(lineSpans(facts.at(i)), period.to);
        if (lastDay && *lastDay < period.to && *lastDay >= period.from) left.emplace_back(*lastDay, i);
    }
    std::sort(left.begin(), left.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    left.resize(std::min(most, left.size()));
    std::vector<Autopsy> result;
    for (const auto& [lastDay, index] : left)
        result.push_back(autopsyOf(facts.at(index), lastDay, profiles.of(facts.at(index))));
    return result;
}

std::vector<QuarterCohort> quarterCohorts(const Facts& facts, Period period) {
    std::vector<QuarterCohort> cohorts;
    const Month start = monthOf(period.from + Days(1));
    for (Month first = start - (start.month() - 1) % 3; first.firstDay() <= period.to; first = first + 3) {
        const Period part{std::max(period.from, first.firstDay() - Days(1)),
                          std::min(period.to, (first + 2).lastDay())};
        if (part.from < part.to) cohorts.push_back(cohortOf(facts, first, part));
    }
    return cohorts;
}

} // namespace foothold
