#include "core/metrics/conventions.h"
#include "core/metrics/ownership.h"
#include "core/playbook/checkpoints.h"
#include "core/playbook/conditions.h"

#include <QCoreApplication>

namespace foothold::condition {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

bool sawEvents(const Situation& s, const Witness& witness, Window window,
               std::initializer_list<BusinessEventKind> kinds) {
    bool holds = false;
    for (const BusinessEvent& event : within(s.account.businessEvents(), window, &BusinessEvent::date)) {
        if (std::ranges::find(kinds, event.kind) == kinds.end()) continue;
        holds = true;
        witness.saw([&] { return evidenceOf(s.account, event); });
    }
    return holds;
}

/// The first day of the account's next fiscal year after @p date; nothing if that is not known.
std::optional<Date> nextFiscalYear(AccountFacts account, Date date) {
    const std::string_view start = account->fiscalYearStart.view(); // MM-DD, checked when it was entered
    if (start.size() != 5) return std::nullopt;
    const auto number = [&](std::size_t at) { return (start[at] - '0') * 10 + (start[at + 1] - '0'); };
    const int month = number(0), day = number(3);
    if (month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
    const auto inYear = [&](int year) { // 29 February is the 28th in ordinary years
        const Month of(year, month);
        return std::min(of.firstDay() + Days(day - 1), of.lastDay());
    };
    const int year = monthOf(date).year();
    return inYear(year) > date ? inYear(year) : inYear(year + 1);
}

} // namespace

bool headcountGrowth(const Situation& s, const Witness& witness) {
    return sawEvents(s, witness, s.recent(),
                     {BusinessEventKind::HeadcountGrowth, BusinessEventKind::Funding,
                      BusinessEventKind::GeographicExpansion, BusinessEventKind::ExecutiveHire});
}

bool intentSeen(const Situation& s, const Witness& witness) {
    return sawEvents(s, witness, s.recent(), {BusinessEventKind::Intent});
}

bool useCaseRequested(const Situation& s, const Witness& witness) {
    return sawEvents(s, witness, s.recent(),
                     {BusinessEventKind::NewUseCase, BusinessEventKind::NewInitiative});
}

bool benchmarking(const Situation& s, const Witness& witness) {
    return sawEvents(s, witness, s.recent(), {BusinessEventKind::Benchmarking});
}

bool budgetCycle(const Situation& s, const Witness& witness) {
    constexpr int newsDays = 30;
    bool holds = sawEvents(s, witness, lastDays(s.asOf, newsDays), {BusinessEventKind::BudgetCycle});
    const auto next = nextFiscalYear(s.account, s.asOf);
    if (next && double((*next - s.asOf).count()) <= s.profile.fiscalYearDays) {
        holds = true;
        witness.saw([&] {
            return evidenceOf(s.account, "fiscal_year_start", s.account->fiscalYearStart,
                              T::tr("fiscal year from %1"), {*next});
        });
    }
    return holds;
}

bool competitorRenewal(const Situation& s, const Witness& witness) {
    bool holds = false;
    for (const MapCell& cell : s.account.mapCells()) {
        if (!cell.competitorRenewalOn) continue;
        const auto days = (*cell.competitorRenewalOn - s.asOf).count();
        if (days < 1 || double(days) > s.profile.competitorRenewalDays) continue;
        holds = true;
        witness.saw([&] { return evidenceOf(s.account, cell); });
    }
    return holds;
}

bool multiYearRenewal(const Situation& s, const Witness& witness) {
    constexpr int aYear = 366, from = 60, to = 180; // days
    const auto days = daysToRenewal(s.account, s.asOf);
    if (!days || *days < from || *days > to) return false;
    bool holds = false;
    for (const Contract* contract : renewalContracts(s.account, s.asOf)) {
        const auto end = agreedEnd(*contract);
        if (!end || (*end - contract->startOn).count() + 1 <= aYear) continue;
        holds = true;
        witness.saw([&] { return evidenceOf(s.account, *contract); });
    }
    return holds;
}

bool crossFunctionalInterest(const Situation& s, const Witness& witness) {
    bool holds = false;
    for (const Opportunity& opportunity :
         within(s.account.opportunities(), s.recent(), &Opportunity::identifiedOn)) {
        if (!opportunity.isOpenAt(s.asOf) || opportunity.department.isEmpty()) continue;
        if (!ownsNothing(s.account, opportunity.department, s.asOf)) continue;
        holds = true;
        witness.saw([&] { return evidenceOf(s.account, opportunity); });
    }
    return holds;
}

bool invoiceOverdue(const Situation& s, const Witness& witness) {
    bool holds = false;
    for (const Invoice& invoice : s.account.invoices()) {
        if (invoice.dueOn >= s.asOf) break; // by due_on
        if (invoice.isPaidAt(s.asOf)) continue;
        holds = true;
        witness.saw([&] { return evidenceOf(s.account, invoice); });
    }
    return holds;
}

bool checkpointMissed(const Situation& s, const Witness& witness) {
    if (!missedCheckpoint(s.account, s.asOf)) return false;
    for (const Contract* contract : renewalContracts(s.account, s.asOf))
        witness.saw([&] { return evidenceOf(s.account, *contract); });
    return true;
}

} // namespace foothold::condition
