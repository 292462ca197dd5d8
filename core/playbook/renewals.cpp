#include "core/playbook/renewals.h"

#include "core/metrics/contracts.h"

#include <map>

namespace foothold {

namespace {

std::optional<std::int64_t> bookArrOf(AccountFacts account, const Contract& contract, Date date) {
    std::int64_t sum = 0;
    const auto lines = lineSpans(account);
    for (const LineSpan& span : lines) {
        if (span.line->contractId != contract.contractId || !span.isActiveAt(date)) continue;
        if (!span.line->bookArr) return std::nullopt;
        sum += *span.line->bookArr;
    }
    return sum;
}

Renewal renewalOf(AccountFacts account, const Contract& contract, Date end, Date asOf, const Health& health,
                  bool flagged) {
    // A successor that is signed but has not begun is worth what it begins with.
    const Date valued = std::max(asOf, contract.startOn);
    Renewal renewal{.account = account.index(),
                    .contract = &contract,
                    .renewalOn = end,
                    .arr = contractArrAt(account, contract, valued),
                    .bookArr = bookArrOf(account, contract, valued),
                    .health = health.colour,
                    .flagged = flagged,
                    .forecast = contract.forecast.value_or(proposedForecast(health.colour, flagged)),
                    .isProposed = !contract.forecast,
                    .checkpoints = renewalCheckpoints(account, end, asOf)};
    if (contract.noticeDays) renewal.noticeOn = end - Days(*contract.noticeDays);
    return renewal;
}

} // namespace

const Checkpoint* Renewal::nextCheckpoint() const {
    for (const Checkpoint& checkpoint : checkpoints)
        if (checkpoint.state == CheckpointState::Due || checkpoint.state == CheckpointState::Ahead)
            return &checkpoint;
    return nullptr;
}

Forecast proposedForecast(std::optional<HealthColour> health, bool flagged) {
    if (flagged || health == HealthColour::Red) return Forecast::Risk;
    return health == HealthColour::Green ? Forecast::Commit : Forecast::Likely;
}

std::vector<Renewal> renewalsOf(const Facts& facts, Date asOf, int quarters) {
    const Date until = addMonths(asOf, 3 * quarters);
    const Profiles profiles(facts, asOf);
    std::vector<Renewal> renewals;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        if (arrAt(account, asOf) <= 0) continue;
        std::optional<Health> health; // asked for only if something comes up
        bool flagged = false;
        for (const Contract* contract : contractsToRenew(account, asOf)) {
            const auto end = endAt(account, *contract, asOf);
            if (!end || *end < asOf || *end > until) continue;
            if (!health) {
                const ScoringProfile& profile = profiles.of(account);
                health = healthOf(account, asOf, profile);
                flagged = contractionOf(account, asOf, profile).flagged;
            }
            renewals.push_back(renewalOf(account, *contract, *end, asOf, *health, flagged));
        }
    }
    std::ranges::sort(renewals, {}, [](const Renewal& renewal) {
        return std::tuple(renewal.renewalOn, renewal.account, renewal.contract->contractId);
    });
    return renewals;
}

std::vector<Onboarding> onboardingOf(const Facts& facts, Date asOf) {
    std::vector<Onboarding> list;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        const auto since = becameCustomerOn(account);
        if (!since || *since > asOf || arrAt(account, asOf) <= 0) continue;
        auto checkpoints = onboardingCheckpoints(account, asOf);
        if (addMonths(checkpoints.back().date, 1) < asOf) continue;
        list.push_back({i, *since, std::move(checkpoints)});
    }
    std::ranges::stable_sort(list, std::ranges::greater(), &Onboarding::since);
    return list;
}

std::vector<RenewalQuarter> quartersOf(std::span<const Renewal> renewals) {
    std::map<Month, RenewalQuarter> quarters;
    for (const Renewal& renewal : renewals) {
        const Month month = monthOf(renewal.renewalOn), first = month - (month.month() - 1) % 3;
        RenewalQuarter& quarter = quarters[first];
        quarter.first = first;
        ++quarter.renewals;
        if (!renewal.bookArr) ++quarter.unconverted;
        quarter.arr += renewal.bookArr.value_or(0);
        quarter.byForecast[std::size_t(renewal.forecast)] += renewal.bookArr.value_or(0);
    }
    std::vector<RenewalQuarter> result;
    for (const auto& [first, quarter] : quarters)
        result.push_back(quarter);
    return result;
}

} // namespace foothold
