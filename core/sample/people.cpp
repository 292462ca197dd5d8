#include "core/sample/account.h"

#include <algorithm>
#include <array>

namespace foothold::sample {

namespace {

using enum Seniority;

constexpr Seniority enterpriseRanks[] = {CLevel,     Vp,         Vp,         Director,   Director, Manager,
                                         Manager,    Manager,    Individual, Individual, Director, Manager,
                                         Individual, Individual, Manager,    Individual};
constexpr Seniority midMarketRanks[] = {CLevel,     Vp,      Director,   Manager,    Manager,
                                        Individual, Manager, Individual, Individual, Director};
constexpr Seniority smallRanks[] = {CLevel, Manager, Individual, Manager, Individual, Individual};
constexpr Seniority smallestRanks[] = {CLevel, Individual, Individual};

struct Crowd {
    std::span<const Seniority> ranks;
    int fewest;
};
constexpr Crowd crowds[] = {{enterpriseRanks, 9}, {midMarketRanks, 6}, {smallRanks, 3}, {smallestRanks, 1}};

constexpr std::string_view managers[] = {"{dept} Manager", "Head of {dept}", "Team Lead {dept}"};
constexpr std::string_view individuals[] = {"{dept} Specialist", "{dept} Analyst", "{dept} Coordinator"};

std::string titleOf(Random& random, const Account& account, const Person& person) {
    const std::string_view department = account.departmentName(person.department);
    const std::string_view name = department.empty() ? "Operations" : department;
    switch (person.seniority) {
    case CLevel:
        return std::string(boardTitle(person.department < 0 ? std::string_view() : name));
    case Vp:
        return filled("VP {dept}", {{"dept", name}});
    case Director:
        return filled("Director {dept}", {{"dept", name}});
    case Manager:
        return filled(random.pick(managers), {{"dept", name}});
    case Individual:
        return filled(random.pick(individuals), {{"dept", name}});
    }
    return {};
}

int superiorOf(const Account& account, const Person& person) {
    int found = -1;
    for (int i = 0; i < int(account.people.size()); ++i) {
        const Person& other = account.people[std::size_t(i)];
        if (other.seniority >= person.seniority || other.placeholder) continue;
        const bool nearer = found < 0 || other.seniority > account.people[std::size_t(found)].seniority;
        const bool sameUnit = other.department == person.department && person.department >= 0;
        if (nearer || sameUnit) found = i;
    }
    return found;
}

/// Sentiment by character and role, 0 advocate to 4 opponent.
int sentimentOf(Random& random, const Account& account, Role role) {
    constexpr std::array<int, 8> moods = {0, 1, 2, 3, 1, 3, 1, 2};
    int mood = moods[std::size_t(account.character)] + random.between(-1, 1);
    if (role == Role::Champion) mood = std::min(mood - 1, 1);
    if (role == Role::Blocker) mood = random.between(3, 4);
    return std::clamp(mood, 0, 4);
}

Role roleOf(Random& random, const Account& account, const Person& person, bool hasChampion) {
    const bool small = account.segment == Segment::Smb || account.segment == Segment::LowArpa;
    if (person.seniority == CLevel) return random.chance(84) ? Role::EconomicBuyer : Role::None;
    if (!hasChampion && (person.seniority == Director || person.seniority == Manager ||
                         (small && person.seniority == Individual)))
        return random.chance(account.character == Character::Quiet ? 55 : 92) ? Role::Champion
                                                                              : Role::Influencer;
    if (account.departmentName(person.department) == "IT") return Role::TechnicalEvaluator;
    if (person.seniority == Vp) return random.chance(70) ? Role::DecisionMaker : Role::Influencer;
    if (person.seniority == Individual) return Role::EndUser;
    const int blockers = account.character == Character::Trouble ? 22 : 6;
    if (random.chance(blockers)) return Role::Blocker;
    return random.chance(60) ? Role::Influencer : Role::EndUser;
}

int influenceOf(Random& random, const Person& person) {
    constexpr int base[] = {5, 4, 3, 2, 1};
    const int influence =
        base[int(person.seniority)] + random.between(-1, 1) + (person.role == Role::Champion ? 1 : 0);
    return std::clamp(influence, 1, 5);
}

void addPerson(Random& random, const World& world, Account& account, Seniority seniority) {
    Person person;
    person.id = account.key("C", int(account.people.size()) + 1, 2);
    person.name = personName(random, *account.country);
    for (const Person& other : account.people)
        while (other.name == person.name)
            person.name = personName(random, *account.country);
    person.seniority = seniority;
    const int departments = int(account.departments.size());
    if (departments > 0 && !(seniority == CLevel && random.chance(50)))
        person.department = seniority == CLevel ? 0 : random.below(departments);
    const bool hasChampion = account.person(Role::Champion) != nullptr;
    person.role = roleOf(random, account, person, hasChampion);
    if (person.role == Role::Champion && departments > 0)
        person.department = 0; // where the product is used first
    person.title = titleOf(random, account, person);
    person.reportsTo = superiorOf(account, person);
    person.influence = influenceOf(random, person);
    person.sentiment = sentimentOf(random, account, person.role);
    const Date start = account.phases.empty() ? addMonths(world.asOf, -4) : account.phases.front().from;
    person.known = std::min(start, world.asOf - Days(6)) - Days(random.between(10, 60));
    account.people.push_back(std::move(person));
}

/// Somebody known by position only, to be found.
void addPlaceholder(Random& random, Account& account) {
    Person person;
    person.id = account.key("C", int(account.people.size()) + 1, 2);
    person.department = random.below(int(account.departments.size()));
    person.seniority = random.chance(50) ? Vp : Director;
    person.title = titleOf(random, account, person);
    person.name = "To be identified: " + person.title;
    person.role = Role::DecisionMaker;
    person.influence = 4;
    person.placeholder = true;
    person.reportsTo = superiorOf(account, person);
    account.people.push_back(std::move(person));
}

void markNewcomers(Random& random, const World& world, Account& account) {
    const int most = account.character == Character::Thriving ? random.between(1, 3)
                     : account.character == Character::Steady ? random.between(0, 1)
                                                              : 0;
    int left = most;
    for (auto it = account.people.rbegin(); it != account.people.rend() && left > 0; ++it) {
        if (it->role == Role::Champion || it->placeholder || it - account.people.rbegin() > 4) continue;
        if (it->seniority == CLevel) continue;
        it->newcomer = true;
        it->known = world.asOf - Days(random.between(12, 84));
        --left;
    }
}

void promoteChampion(Random& random, const World& world, Account& account) {
    for (Person& person : account.people) {
        if (person.role != Role::Champion || person.seniority <= Vp || !random.chance(42)) continue;
        person.promotedOn = world.asOf - Days(random.between(4, 85));
        person.formerTitle = person.title;
        person.seniority = person.seniority == Individual ? Manager : Vp;
        person.title = titleOf(random, account, person);
    }
}

void markLeavers(Random& random, const World& world, Account& account) {
    for (Person& person : account.people) {
        if (person.newcomer || person.placeholder || person.promotedOn) continue;
        const bool champion = person.role == Role::Champion && account.troubles.championLeft;
        if (!champion && !(random.chance(5) && account.people.size() > 3 && person.reportsTo >= 0)) continue;
        const Date latest = account.lastServed(world.asOf);
        const int days = champion ? random.between(12, 82) : random.between(100, 500);
        person.left = latest - Days(days);
        if (*person.left < person.known + Days(20)) person.left.reset();
    }
}

} // namespace

void makePeople(const World& world, Account& account) {
    Random random = world.random(account, Topic::People);
    const Crowd& crowd = crowds[int(account.segment)];
    int count = random.between(crowd.fewest, int(crowd.ranks.size()));
    if (account.character == Character::Onboarding) count = std::min(count, crowd.fewest + 1);
    if (!account.isKnown()) count = random.between(0, 1);
    for (int i = 0; i < count; ++i)
        addPerson(random, world, account, crowd.ranks[std::size_t(i)]);
    const bool large = account.segment == Segment::Enterprise || account.segment == Segment::MidMarket;
    if (account.isKnown() && large && random.chance(28)) addPlaceholder(random, account);
    markNewcomers(random, world, account);
    if (account.character == Character::Thriving) promoteChampion(random, world, account);
    markLeavers(random, world, account);
}

} // namespace foothold::sample
