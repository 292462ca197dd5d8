#include "core/playbook/checkpoints.h"

#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"
#include "core/metrics/readiness.h"

#include <QCoreApplication>

#include <array>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Checkpoints)
};

constexpr std::array monthsBefore = {6, 5, 4, 3, 1}; // ascending by date
constexpr int firstWinDays = 14;

bool isMeeting(const Touchpoint& touchpoint) {
    return touchpoint.kind == TouchpointKind::Call || touchpoint.kind == TouchpointKind::Meeting ||
           touchpoint.kind == TouchpointKind::Qbr || touchpoint.kind == TouchpointKind::Executive;
}

std::span<const Touchpoint> touchpointsInMonthOf(AccountFacts account, Date date, Date asOf) {
    return within(account.touchpoints(), {monthOf(date).firstDay(), std::min(monthOf(date).lastDay(), asOf)},
                  &Touchpoint::date);
}

/// True if somebody talked to the customer in the calendar month of @p date, up to @p asOf.
bool wasMet(AccountFacts account, Date date, Date asOf) {
    return std::ranges::any_of(touchpointsInMonthOf(account, date, asOf), isMeeting);
}

CheckpointState stateOf(bool held, Date date, Date asOf) {
    if (held) return CheckpointState::Held;
    if (monthOf(date) > monthOf(asOf)) return CheckpointState::Ahead;
    return monthOf(date) == monthOf(asOf) ? CheckpointState::Due : CheckpointState::Missed;
}

} // namespace

QString purposeOf(const Checkpoint& checkpoint) {
    if (checkpoint.isOnboarding) {
        switch (checkpoint.months) {
        case 0:
            return T::tr("first win");
        case 1:
            return T::tr("first month: is it in use?");
        case 3:
            return T::tr("three months: low use?");
        default:
            return T::tr("half a year: what came of it");
        }
    }
    switch (checkpoint.months) {
    case 6:
        return T::tr("open the renewal");
    case 5:
        return T::tr("share relevant success stories");
    case 4:
        return T::tr("review meeting on progress");
    case 3:
        return T::tr("low-usage plan");
    default:
        return T::tr("open actions closed");
    }
}

std::vector<Checkpoint> renewalCheckpoints(AccountFacts account, Date renewal, Date asOf) {
    const auto since = becameCustomerOn(account);
    std::vector<Checkpoint> checkpoints;
    for (const int months : monthsBefore) {
        Checkpoint checkpoint{.date = addMonths(renewal, -months), .months = months};
        checkpoint.state = since && checkpoint.date < *since
                               ? CheckpointState::NotApplicable
                               : stateOf(wasMet(account, checkpoint.date, asOf), checkpoint.date, asOf);
        checkpoints.push_back(checkpoint);
    }
    return checkpoints;
}

std::vector<Checkpoint> onboardingCheckpoints(AccountFacts account, Date asOf) {
    const auto since = becameCustomerOn(account);
    if (!since) return {};
    const Date firstWin = *since + Days(firstWinDays);
    std::vector<Checkpoint> checkpoints{{.date = firstWin,
                                         .isOnboarding = true,
                                         .state = stateOf(isValueProven(account, asOf), firstWin, asOf)}};
    for (const int months : {1, 3, 6}) {
        const Date date = addMonths(*since, months);
        checkpoints.push_back({.date = date,
                               .months = months,
                               .isOnboarding = true,
                               .state = stateOf(wasMet(account, date, asOf), date, asOf)});
    }
    return checkpoints;
}

std::vector<const Touchpoint*> meetingsInMonthOf(AccountFacts account, Date date, Date asOf) {
    std::vector<const Touchpoint*> meetings;
    for (const Touchpoint& touchpoint : touchpointsInMonthOf(account, date, asOf))
        if (isMeeting(touchpoint)) meetings.push_back(&touchpoint);
    return meetings;
}

std::optional<Date> missedCheckpoint(AccountFacts account, Date asOf) {
    const auto renewal = renewalDate(account, asOf);
    if (!renewal) return std::nullopt;
    const auto since = becameCustomerOn(account);
    for (auto months = monthsBefore.rbegin(); months != monthsBefore.rend(); ++months) { // the latest first
        const Date date = addMonths(*renewal, -*months);
        if (monthOf(date) >= monthOf(asOf)) continue;
        if ((since && date < *since) || wasMet(account, date, asOf)) return std::nullopt;
        return date;
    }
    return std::nullopt;
}

ExpansionWindow expansionWindow(Date renewal) {
    return {renewal - Days(90), renewal - Days(60)};
}

} // namespace foothold
