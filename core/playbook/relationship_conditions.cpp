#include "core/metrics/conventions.h"
#include "core/playbook/conditions.h"

#include <map>

namespace foothold::condition {

namespace {

bool isAnyOf(TouchpointKind kind, std::initializer_list<TouchpointKind> kinds) {
    return std::ranges::find(kinds, kind) != kinds.end();
}

bool sawTouchpoints(const Situation& s, const Witness& witness, Window window,
                    std::initializer_list<TouchpointKind> kinds) {
    bool holds = false;
    for (const Touchpoint& touchpoint : within(s.account.touchpoints(), window, &Touchpoint::date)) {
        if (!isAnyOf(touchpoint.kind, kinds)) continue;
        holds = true;
        witness.saw([&] { return evidenceOf(s.account, touchpoint); });
    }
    return holds;
}

/// What set the expectation: a contract that runs, else the account's own row.
Evidence expectation(const Situation& s) {
    for (const Contract& contract : s.account.contracts())
        if (isActiveAt(s.account, contract, s.asOf)) return evidenceOf(s.account, contract);
    const auto since = s.account->customerSince;
    return evidenceOf(s.account, "customer_since", since ? isoDate(*since) : QString(), s.account->name);
}

} // namespace

bool npsRising(const Situation& s, const Witness& witness) {
    const auto known = upTo(s.account.nps(), s.asOf, &NpsResponse::date);
    const Window window = lastDays(s.asOf, 180);
    std::map<int, std::vector<const NpsResponse*>> latest; // per person, the latest first, at most three
    for (auto it = known.rbegin(); it != known.rend(); ++it)
        if (auto& list = latest[it->contact]; list.size() < 3) list.push_back(&*it);
    bool holds = false;
    for (const auto& [person, list] : latest) {
        if (list.size() < 3 || !window.contains(list[0]->date)) continue;
        if (!(list[0]->score > list[1]->score && list[1]->score > list[2]->score)) continue;
        holds = true;
        for (const NpsResponse* response : list)
            witness.saw([&] { return evidenceOf(s.account, *response); });
    }
    return holds;
}

bool sponsorEngaged(const Situation& s, const Witness& witness) {
    bool holds = false;
    for (const auto& [person, first] : s.newcomers()) {
        if (!s.contact(person).isExecutive()) continue;
        holds = true;
        witness.saw([&, who = person] { return evidenceOf(s.account, s.contact(who)); });
        witness.saw([&, touchpoint = first] { return evidenceOf(s.account, *touchpoint); });
    }
    return holds;
}

bool advocacy(const Situation& s, const Witness& witness) {
    return sawTouchpoints(s, witness, s.recent(),
                          {TouchpointKind::Reference, TouchpointKind::CaseStudy, TouchpointKind::Referral});
}

bool eventAttended(const Situation& s, const Witness& witness) {
    return sawTouchpoints(s, witness, s.recent(), {TouchpointKind::Event, TouchpointKind::Webinar});
}

bool referralReceived(const Situation& s, const Witness& witness) {
    return sawTouchpoints(s, witness, lastDays(s.asOf, int(s.profile.advocacyDays)),
                          {TouchpointKind::Referral});
}

bool stakeholdersNew(const Situation& s, const Witness& witness) {
    if (double(s.newcomers().size()) < s.profile.newPeopleFrom) return false;
    for (const auto& [person, first] : s.newcomers())
        witness.saw([&, who = person] { return evidenceOf(s.account, s.contact(who)); });
    return true;
}

bool championMovedUp(const Situation& s, const Witness& witness) {
    bool holds = false;
    for (const ContactEvent& event : within(s.account.contactEvents(), s.recent(), &ContactEvent::date)) {
        const bool up = event.kind == ContactEventKind::Promoted ||
                        (event.kind == ContactEventKind::Moved && event.inDomain == true);
        const Contact* person = s.account.findContact(event.contactId);
        if (!up || !person || person->role != ContactRole::Champion) continue;
        holds = true;
        witness.saw([&] { return evidenceOf(s.account, event); });
    }
    return holds;
}

bool cadenceMissed(const Situation& s, const Witness& witness) {
    const Days cadence(s.profile.cadenceOf(tierAt(s.account, s.asOf)));
    if (const Touchpoint* last = lastContact(s.account, s.asOf)) {
        if (s.asOf - last->date <= cadence) return false;
        witness.saw([&] { return evidenceOf(s.account, *last); });
        return true;
    }
    const auto since = becameCustomerOn(s.account);
    if (!since || s.asOf - *since < cadence) return false;
    witness.saw([&] { return expectation(s); });
    return true;
}

bool singleThreaded(const Situation& s, const Witness& witness) {
    if (!hasTouchpoint(s.account, s.asOf) || !s.threading().isSingleThreaded()) return false;
    const auto engaged = engagedPeople(s.account, s.asOf);
    for (const int person : engaged)
        witness.saw([&] { return evidenceOf(s.account, s.contact(person)); });
    if (engaged.isEmpty())
        witness.saw([&] {
            return evidenceOf(s.account, upTo(s.account.touchpoints(), s.asOf, &Touchpoint::date).back());
        });
    return true;
}

bool contactOverdue(const Situation& s, const Witness& witness) {
    bool holds = false;
    for (int i = 0; i < int(s.account.contacts().size()); ++i) {
        const Contact& person = s.contact(i);
        const bool matters = person.role == ContactRole::Champion ||
                             person.role == ContactRole::EconomicBuyer ||
                             double(person.influence.value_or(0)) >= s.profile.influenceFrom;
        if (!matters || !person.preferredCadenceDays || person.isPlaceholder() || !person.isPresentAt(s.asOf))
            continue;
        const Touchpoint* last = lastContactWith(s.account, i, s.asOf);
        if (last && (s.asOf - last->date).count() <= *person.preferredCadenceDays) continue;
        holds = true;
        witness.saw([&] { return evidenceOf(s.account, person); });
        if (last) witness.saw([&] { return evidenceOf(s.account, *last); });
    }
    return holds;
}

} // namespace foothold::condition
