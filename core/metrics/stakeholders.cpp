#include "core/metrics/stakeholders.h"

#include "core/metrics/whitespace_map.h"

namespace foothold {

namespace {

bool isUnanswered(const Contact& contact, const Standing& standing) {
    return standing.sentiment == Sentiment::Opponent && contact.influence.value_or(0) >= highInfluence &&
           contact.ourOwner.isEmpty();
}

bool isBelowWanted(const Contact& contact) {
    return contact.relationship && contact.desiredRelationship &&
           *contact.relationship < *contact.desiredRelationship;
}

} // namespace

int coverageLevel(int touchpoints) {
    return touchpoints <= 0 ? 0 : touchpoints == 1 ? 1 : touchpoints <= 3 ? 2 : 3;
}

Standing standingAt(AccountFacts account, const Contact& contact, Date asOf) {
    Standing standing{contact.role, contact.sentiment};
    const auto events = account.contactEvents();
    for (auto event = events.rbegin(); event != events.rend() && event->date > asOf; ++event) {
        if (event->contactId != contact.contactId) continue;
        if (event->kind == ContactEventKind::Role)
            standing.role = valueOf<ContactRole>(event->fromValue.view());
        if (event->kind == ContactEventKind::Sentiment)
            standing.sentiment = valueOf<Sentiment>(event->fromValue.view());
    }
    return standing;
}

std::vector<StakeholderGap> stakeholderGaps(AccountFacts account, const ActiveLines& lines, Date asOf) {
    using Kind = StakeholderGap::Kind;
    const auto contacts = account.contacts();
    const auto present = presentPeople(account, asOf);
    const auto standing = [&](int person) {
        return standingAt(account, contacts[std::size_t(person)], asOf);
    };
    std::vector<StakeholderGap> gaps;
    if (std::ranges::none_of(present, [&](int i) { return standing(i).role == ContactRole::EconomicBuyer; }))
        gaps.push_back({.kind = Kind::NoEconomicBuyer});
    if (std::ranges::none_of(engagedPeople(account, asOf),
                             [&](int i) { return standing(i).role == ContactRole::Champion; }))
        gaps.push_back({.kind = Kind::NoEngagedChampion});
    for (const Text department : applicableDepartments(account, lines))
        if (std::ranges::none_of(present,
                                 [&](int i) { return contacts[std::size_t(i)].department == department; }))
            gaps.push_back({.kind = Kind::DepartmentWithoutContact, .department = department});
    for (const int i : present)
        if (isUnanswered(contacts[std::size_t(i)], standing(i)))
            gaps.push_back({.kind = Kind::UnansweredOpponent, .contact = i});
    for (const int i : present)
        if (isBelowWanted(contacts[std::size_t(i)]))
            gaps.push_back({.kind = Kind::RelationshipBelowWanted, .contact = i});
    for (std::size_t i = 0; i < contacts.size(); ++i)
        if (contacts[i].isPlaceholder() && contacts[i].isPresentAt(asOf))
            gaps.push_back({.kind = Kind::PersonToBeFound, .contact = int(i)});
    return gaps;
}

} // namespace foothold
