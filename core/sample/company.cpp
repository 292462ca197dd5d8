#include "core/sample/catalogue.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace foothold::sample {

namespace {

// Of twenty accounts in a row, so that a small book shows every kind.
constexpr std::array<Character, 20> characters = {
    Character::Thriving, Character::Thriving,    Character::Thriving, Character::Thriving,
    Character::Thriving, Character::Steady,      Character::Steady,   Character::Steady,
    Character::Steady,   Character::Steady,      Character::Steady,   Character::Quiet,
    Character::Quiet,    Character::Trouble,     Character::Trouble,  Character::Onboarding,
    Character::Churned,  Character::Reactivated, Character::Trouble,  Character::LittleKnown};
constexpr std::array<Segment, 10> segments = {
    Segment::Enterprise, Segment::Enterprise, Segment::MidMarket, Segment::MidMarket, Segment::MidMarket,
    Segment::Smb,        Segment::Smb,        Segment::Smb,       Segment::LowArpa,   Segment::MidMarket};

struct SizeRange {
    int lowEmployees, highEmployees, roundTo, fewestDepartments, mostDepartments;
};
constexpr SizeRange sizes[] = {
    {1800, 14000, 100, 6, 9}, {320, 1500, 10, 4, 6}, {70, 300, 5, 2, 4}, {9, 45, 1, 1, 2}};

struct Rate {
    std::string_view currency;
    int rate;
};
constexpr Rate rates[] = {{"GBP", 11720}, {"USD", 9235}, {"CHF", 10480}, {"JPY", 61}};

/// A place of its own in the grid of name parts for each index, spread as if at random.
std::string companyName(Random& random, std::uint64_t seed, Account& account) {
    const int beginnings = int(nameBeginnings().size()), endings = 8, trades = 3,
              kinds = int(industries().size());
    const int places = beginnings * endings * trades * kinds; // 27 648
    constexpr int stride = 17089; // no common factor with it, near its golden section
    const auto position = (std::uint64_t(account.index) * stride + seed % 9973) % std::uint64_t(places);
    int place = int(position);
    const int trade = place % trades;
    place /= trades;
    account.industry = &industries()[std::size_t(place % kinds)];
    place /= kinds;
    const Country& country = *account.country;
    const std::string stem = std::string(nameBeginnings()[std::size_t(place / endings)]) +
                             std::string(country.nameEndings[std::size_t(place % endings)]);
    account.host = asciiName(stem) + "-" + numbered("", account.index + 1, 5) + ".example";
    std::string name =
        stem + ' ' + std::string(account.industry->trades[std::size_t(country.language)][std::size_t(trade)]);
    if (account.index >= places) name += ' ' + std::to_string(account.index / places + 1);
    return name + ' ' + std::string(random.pick(country.legalForms));
}

void chooseDepartments(Random& random, Account& account) {
    const SizeRange& size = sizes[int(account.segment)];
    std::vector<std::string_view> names;
    const auto own = account.industry->departments;
    const auto common = commonDepartments();
    const int count = random.between(size.fewestDepartments, size.mostDepartments);
    for (std::size_t i = 0; int(names.size()) < count; ++i) { // in turns, so that small firms have both
        if (i < common.size()) names.push_back(common[i]);
        if (i < own.size() && int(names.size()) < count) names.push_back(own[i]);
    }
    int left = account.employees * 8 / 10;
    for (std::size_t i = 0; i < names.size(); ++i) {
        Department department{.name = names[i]};
        const int part = left * random.between(25, 42) / 100;
        department.headcount = std::max(2, part / size.roundTo * size.roundTo);
        left = std::max(0, left - department.headcount);
        if (i > 2 && random.chance(8)) department.headcount = 0;
        if (i > 3 && random.chance(12)) department.applicable = false;
        account.departments.push_back(department);
    }
}

Troubles someTroubles(Random& random) {
    Troubles troubles{.decline = random.chance(85),
                      .championLeft = random.chance(50),
                      .competitor = random.chance(45),
                      .tickets = random.chance(72),
                      .overdue = random.chance(62),
                      .unhappy = random.chance(78)};
    if (!troubles.decline && !troubles.tickets) troubles.decline = troubles.championLeft = true;
    return troubles;
}

void assignTeam(const World& world, Account& account) {
    constexpr int accountsPerPod = 120, podSize = 7;
    const auto pod = std::size_t(account.index / accountsPerPod * podSize);
    account.csm = world.team[pod + std::size_t(account.index % 4)].name;
    account.ae = world.team[pod + 4 + std::size_t(account.index / 3 % 2)].name;
}

Tier tierOf(Random& random, Segment segment) {
    if (segment == Segment::Enterprise) return Tier::High;
    if (segment == Segment::MidMarket) return random.chance(35) ? Tier::High : Tier::Mid;
    if (segment == Segment::Smb) return random.chance(40) ? Tier::Mid : Tier::Low;
    return Tier::Low;
}

/// The entry of @p list for an account: each block of its length uses every entry once, in an order of its
/// own.
template <typename List>
auto fromBlock(const World& world, const List& list, int index, std::uint64_t salt) {
    const int length = int(list.size());
    Random random(world.seed + salt, std::uint64_t(index / length) + 1, std::uint64_t(Topic::Team));
    List shuffled = list;
    for (int i = length - 1; i > 0; --i)
        std::swap(shuffled[std::size_t(i)], shuffled[std::size_t(random.below(i + 1))]);
    return shuffled[std::size_t(index % length)];
}

} // namespace

std::int64_t Account::usersIn(Month month) const {
    if (users.empty()) return 0;
    const int last = int(users.size()) - 1;
    return users[std::size_t(std::clamp(month - firstMonth, 0, last))];
}

std::string_view Account::departmentName(int department) const {
    return department < 0 ? std::string_view() : departments[std::size_t(department)].name;
}

Date Account::lastServed(Date asOf) const {
    const auto until = phases.empty() ? std::optional<Date>() : phases.back().until;
    return until ? std::min(*until, asOf) : asOf;
}

std::int64_t Account::priced(std::int64_t bookMajor) const {
    const std::int64_t whole = currency.decimals() == 0 ? 1000 : 1;
    const std::int64_t units = (bookMajor * 10000 / rate + whole / 2) / whole * whole;
    return units * currency.minorPerMajor();
}

const Person* Account::person(Role role) const {
    const auto it = std::find_if(people.begin(), people.end(),
                                 [role](const Person& p) { return p.role == role && !p.left; });
    return it == people.end() ? nullptr : &*it;
}

std::string Account::key(std::string_view kind, int number, int width) const {
    std::string key(kind);
    key.append(id, 1).append(numbered("-", number, width));
    return key;
}

Account makeCompany(const World& world, int index) {
    Account account;
    account.index = index;
    account.id = numbered("A-", index + 1, 5);
    Random random = world.random(account, Topic::Company);
    account.character = fromBlock(world, characters, index, 1);
    account.segment = fromBlock(world, segments, index, 2);
    account.country = &someCountry(random);
    account.name = companyName(random, world.seed, account);
    account.tier = tierOf(random, account.segment);
    account.currency = *Currency::parse(account.country->currency);
    for (const Rate& rate : rates)
        if (rate.currency == account.country->currency) account.rate = rate.rate;
    const SizeRange& size = sizes[int(account.segment)];
    account.employees = random.between(size.lowEmployees, size.highEmployees) / size.roundTo * size.roundTo;
    if (account.isKnown()) chooseDepartments(random, account);
    if (account.character == Character::Trouble || account.character == Character::Churned)
        account.troubles = someTroubles(random);
    assignTeam(world, account);
    return account;
}

} // namespace foothold::sample
