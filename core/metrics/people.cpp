#include "core/metrics/people.h"

#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"

namespace foothold {

namespace {

bool isPresent(const Contact& contact, Date asOf) {
    return contact.isPresentAt(asOf) && !contact.isPlaceholder();
}

} // namespace

QVarLengthArray<int, 32> engagedPeople(AccountFacts account, Date asOf) {
    QVarLengthArray<int, 32> engaged;
    const auto contacts = account.contacts();
    if (contacts.empty()) return engaged;
    QVarLengthArray<bool, 64> met(qsizetype(contacts.size()));
    std::fill(met.begin(), met.end(), false);
    for (const Touchpoint& touchpoint :
         within(account.touchpoints(), lastDays(asOf, engagementDays), &Touchpoint::date))
        for (const std::int32_t contact : account.contactsOf(touchpoint))
            met[contact] = true;
    for (int i = 0; i < int(contacts.size()); ++i)
        if (met[i] && isPresent(contacts[std::size_t(i)], asOf)) engaged.push_back(i);
    return engaged;
}

std::vector<int> presentPeople(AccountFacts account, Date asOf) {
    std::vector<int> people;
    const auto contacts = account.contacts();
    for (std::size_t i = 0; i < contacts.size(); ++i)
        if (isPresent(contacts[i], asOf)) people.push_back(int(i));
    return people;
}

int recentTouchpoints(AccountFacts account, int contact, Date asOf) {
    const auto recent = within(account.touchpoints(), lastDays(asOf, engagementDays), &Touchpoint::date);
    return int(std::ranges::count_if(recent, [&](const Touchpoint& touchpoint) {
        return std::ranges::count(account.contactsOf(touchpoint), contact) > 0;
    }));
}

int peopleCount(AccountFacts account, Date asOf) {
    const auto contacts = account.contacts();
    return int(std::count_if(contacts.begin(), contacts.end(),
                             [asOf](const Contact& contact) { return contact.isPresentAt(asOf); }));
}

const Touchpoint* lastContact(AccountFacts account, Date asOf) {
    const auto tier = tierAt(account, asOf);
    const bool personalOnly = tier == Tier::High || tier == Tier::Mid;
    const auto known = upTo(account.touchpoints(), asOf, &Touchpoint::date);
    const auto last =
        std::find_if(known.rbegin(), known.rend(), [personalOnly](const Touchpoint& touchpoint) {
            const bool impersonal =
                touchpoint.kind == TouchpointKind::Email || touchpoint.kind == TouchpointKind::Webinar;
            return !(personalOnly && impersonal);
        });
    return last == known.rend() ? nullptr : &*last;
}

const Touchpoint* lastContactWith(AccountFacts account, int contact, Date asOf) {
    const auto known = upTo(account.touchpoints(), asOf, &Touchpoint::date);
    const auto last = std::find_if(known.rbegin(), known.rend(), [&](const Touchpoint& touchpoint) {
        return std::ranges::find(account.contactsOf(touchpoint), contact) !=
               account.contactsOf(touchpoint).end();
    });
    return last == known.rend() ? nullptr : &*last;
}

bool hasTouchpoint(AccountFacts account, Date asOf) {
    return !account.touchpoints().empty() && account.touchpoints().front().date <= asOf;
}

} // namespace foothold
