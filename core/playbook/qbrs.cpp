#include "core/playbook/qbrs.h"

#include "core/metrics/contracts.h"
#include "core/metrics/people.h"
#include "core/metrics/profile.h"
#include "core/playbook/business_days.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Qbrs)
};

constexpr int daysOfNps = 365;
constexpr int leastDaysAhead = 14;

std::vector<int> peopleOf(AccountFacts account, Text contactIds) {
    std::vector<int> people;
    std::string_view rest = contactIds.view();
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        const auto id = rest.substr(0, end);
        for (int i = 0; i < int(account.contacts().size()); ++i)
            if (account.contacts()[std::size_t(i)].contactId.view() == id) people.push_back(i);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return people;
}

bool isPresent(AccountFacts account, int contact, Date asOf) {
    return account.contacts()[std::size_t(contact)].isPresentAt(asOf);
}

bool hasUsageOf(AccountFacts account, Month month) {
    return !ofMonths(account.usage(), month, month).empty();
}

std::vector<QbrLack> missingOf(AccountFacts account, const QbrStanding& standing, Date asOf) {
    std::vector<QbrLack> missing;
    const auto note = [&missing](QbrLack lack, bool holds) {
        if (holds) missing.push_back(lack);
    };
    note(QbrLack::Attendees,
         std::ranges::none_of(standing.attendees, [&](int i) { return isPresent(account, i, asOf); }));
    note(QbrLack::OurPeople, standing.qbr->ourPeople.isEmpty());
    note(QbrLack::Topic, standing.qbr->topic.isEmpty());
    note(QbrLack::Goals,
         std::ranges::none_of(account.outcomes(), [](const Outcome& o) { return o.target.has_value(); }));
    return missing;
}

std::vector<QbrLack> staleOf(AccountFacts account, Date asOf) {
    std::vector<QbrLack> stale;
    if (!hasUsageOf(account, latestUsageMonth(account.book(), asOf))) stale.push_back(QbrLack::Usage);
    const int cadence = profileAt(account, asOf).cadenceOf(tierAt(account, asOf));
    const Touchpoint* last = lastContact(account, asOf);
    if (!last || asOf - last->date > Days(cadence)) stale.push_back(QbrLack::Contact);
    if (within(account.nps(), lastDays(asOf, daysOfNps), &NpsResponse::date).empty())
        stale.push_back(QbrLack::Nps);
    return stale;
}

/// What earlier reviews agreed on and is still to be done.
std::vector<int> commitmentsBefore(AccountFacts account, const Qbr& qbr, Date asOf) {
    std::vector<int> open;
    for (int i = 0; i < int(account.actionItems().size()); ++i) {
        const ActionItem& item = account.actionItems()[std::size_t(i)];
        if (item.source == ActionSource::Qbr && !item.isDoneAt(asOf) && item.sourceId != qbr.qbrId)
            open.push_back(i);
    }
    return open;
}

} // namespace

QString adviceOn(QbrLack lack) {
    switch (lack) {
    case QbrLack::Attendees:
        return T::tr("Nobody of the customer is named who is still there: tick who comes.");
    case QbrLack::OurPeople:
        return T::tr("Nobody of ours is named: say who presents.");
    case QbrLack::Topic:
        return T::tr("There is no strategic topic: one question that matters to their executives.");
    case QbrLack::Goals:
        return T::tr("No success goal has a target: agree on one under Outcomes.");
    case QbrLack::Usage:
        return T::tr("The account has no usage for the latest month: import it before the meeting.");
    case QbrLack::Contact:
        return T::tr("The last contact is longer ago than the account's cadence: call before you present.");
    case QbrLack::Nps:
        return T::tr("Nobody has answered a survey for a year.");
    }
    return {};
}

bool isHeldAt(const Qbr& qbr, Date asOf) {
    // Held is what says so; a day of its own may be missing.
    return qbr.heldOn ? *qbr.heldOn <= asOf : qbr.state >= QbrState::Held && qbr.plannedOn <= asOf;
}

bool hasPlannedQbr(AccountFacts account, Date asOf, const Qbr* except) {
    return std::ranges::any_of(account.qbrs(),
                               [&](const Qbr& qbr) { return &qbr != except && !isHeldAt(qbr, asOf); });
}

QbrStanding standingOf(AccountFacts account, const Qbr& qbr, Date asOf) {
    QbrStanding standing{.account = account.index(), .qbr = &qbr};
    standing.attendees = peopleOf(account, qbr.contactIds);
    if (isHeldAt(qbr, asOf)) {
        standing.state = qbr.state == QbrState::FollowedUp ? QbrState::FollowedUp : QbrState::Held;
        return standing;
    }
    if (qbr.state == QbrState::Prepared) standing.state = QbrState::Prepared;
    standing.overdue = qbr.plannedOn < asOf;
    for (const int contact : standing.attendees)
        if (!isPresent(account, contact, asOf) || recentTouchpoints(account, contact, asOf) == 0)
            standing.toConfirm.push_back(contact);
    standing.missing = missingOf(account, standing, asOf);
    standing.stale = staleOf(account, asOf);
    standing.commitments = commitmentsBefore(account, qbr, asOf);
    return standing;
}

Window quarterOf(Date date, int later) {
    const Month month = monthOf(date);
    const Month first = month - (month.month() - 1) % 3 + 3 * later;
    return {first.firstDay(), (first + 2).lastDay()};
}

std::vector<QbrStanding> qbrsIn(const Facts& facts, Window quarter, Date asOf) {
    std::vector<QbrStanding> found;
    for (int i = 0; i < facts.accountCount(); ++i)
        for (const Qbr& qbr : facts.at(i).qbrs()) {
            const bool held = isHeldAt(qbr, asOf);
            const bool late = !held && qbr.plannedOn < asOf && quarter.contains(asOf);
            if (late || quarter.contains(held ? dayOf(qbr) : qbr.plannedOn))
                found.push_back(standingOf(facts.at(i), qbr, asOf));
        }
    std::ranges::stable_sort(found, {}, [](const QbrStanding& s) { return std::tuple(dayOf(s), s.account); });
    return found;
}

std::optional<int> qbrInterval(std::optional<Tier> tier) {
    if (tier == Tier::High) return 3;
    if (tier == Tier::Mid) return 6;
    return std::nullopt;
}

std::optional<Date> nextQbrOn(AccountFacts account, Date heldOn, Date asOf) {
    const auto interval = qbrInterval(tierAt(account, asOf));
    if (!interval) return std::nullopt;
    return BusinessDays(account.book().holidays()).after(addMonths(heldOn, *interval) - Days(1), 1);
}

const Qbr* lastHeldQbr(AccountFacts account, Date asOf, const Qbr* review) {
    const bool wasHeld = review && isHeldAt(*review, asOf);
    const Qbr* last = nullptr;
    for (const Qbr& qbr : account.qbrs()) {
        if (&qbr == review || !isHeldAt(qbr, asOf)) continue;
        if (wasHeld && dayOf(qbr) >= dayOf(*review)) continue;
        if (!last || dayOf(qbr) >= dayOf(*last)) last = &qbr;
    }
    return last;
}

const Qbr* nextQbr(AccountFacts account, Date asOf) {
    const auto qbrs = account.qbrs(); // by planned_on
    const auto next = std::ranges::find_if(qbrs, [&](const Qbr& qbr) { return !isHeldAt(qbr, asOf); });
    return next == qbrs.end() ? nullptr : &*next;
}

std::vector<QbrProposal> qbrsToPlan(const Facts& facts, Date asOf) {
    std::vector<QbrProposal> proposals;
    const BusinessDays calendar(facts.holidays());
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        if (!qbrInterval(tierAt(account, asOf)) || arrAt(account, asOf) <= 0) continue;
        if (hasPlannedQbr(account, asOf)) continue;
        QbrProposal proposal{.account = i, .last = lastHeldQbr(account, asOf)};
        const Date earliest = calendar.after(asOf + Days(leastDaysAhead - 1), 1);
        proposal.date =
            proposal.last ? std::max(*nextQbrOn(account, dayOf(*proposal.last), asOf), earliest) : earliest;
        if (proposal.last)
            for (const int contact : peopleOf(account, proposal.last->contactIds))
                if (isPresent(account, contact, asOf)) proposal.attendees.push_back(contact);
        if (proposal.attendees.empty())
            for (const int contact : presentPeople(account, asOf))
                if (const auto role = account.contacts()[std::size_t(contact)].role;
                    role == ContactRole::EconomicBuyer || role == ContactRole::Champion)
                    proposal.attendees.push_back(contact);
        proposals.push_back(std::move(proposal));
    }
    std::ranges::stable_sort(proposals, {},
                             [](const QbrProposal& p) { return std::tuple(p.date, p.account); });
    return proposals;
}

} // namespace foothold
