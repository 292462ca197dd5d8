#include "core/sample/catalogue.h"

#include <algorithm>

namespace foothold::sample {

namespace {

struct UserRange {
    int low, high;
};
constexpr UserRange userRanges[] = {{240, 1050}, {68, 220}, {16, 54}, {3, 11}};
constexpr int mainProduct = 5; // Flow: everyone has it

int productIndex(std::string_view id) {
    const auto all = catalogue();
    const auto it = std::find_if(all.begin(), all.end(), [id](const Product& p) { return p.id == id; });
    return int(it - all.begin());
}

Date startOfService(Random& random, Date around) {
    const Month month = monthOf(around);
    if (random.chance(55)) return month.firstDay();
    return month.firstDay() + Days(random.between(1, 27));
}

int someTerm(Random& random, const Account& account) {
    if (account.segment == Segment::LowArpa || account.segment == Segment::Smb) return 12;
    const int dice = random.below(100);
    return dice < 72 ? 12 : dice < 86 ? 24 : 36;
}

Phase endedPhase(Random& random, const Account& account, Date end) {
    Phase phase{.from = {}, .until = end, .term = someTerm(random, account)};
    const int terms = random.between(1, phase.term == 12 ? 3 : 1);
    const int early = random.chance(35) ? random.between(1, 5) : 0; // terminated before the term was over
    phase.from = addMonths(end + Days(1), early - terms * phase.term);
    return phase;
}

void planPhases(Random& random, Date asOf, Account& account) {
    const auto running = [&](int fewestMonths, int mostMonths) {
        const int months = random.between(fewestMonths, mostMonths);
        account.phases.push_back(
            {startOfService(random, addMonths(asOf, -months)), {}, someTerm(random, account)});
    };
    switch (account.character) {
    case Character::Thriving:
        return running(15, 62);
    case Character::Steady:
        return running(13, 76);
    case Character::Quiet:
        return running(20, 70);
    case Character::Trouble:
        return running(14, 54);
    case Character::Onboarding:
        return running(1, 3);
    case Character::Churned: {
        const Date end = monthEnd(asOf - Days(random.between(40, 640)));
        account.phases.push_back(endedPhase(random, account, end));
        return;
    }
    case Character::Reactivated:
        account.phases.push_back(
            endedPhase(random, account, monthEnd(addMonths(asOf, -random.between(17, 26)))));
        return running(4, 9);
    case Character::LittleKnown:
        if (random.chance(70)) running(4, 40);
    }
}

/// How the number of users changed in the month that lies @p ago months before the last one, per mille.
int growthOf(Character character, int ago, int pace, bool decline) {
    switch (character) {
    case Character::Thriving:
        return ago < 7 ? 24 + pace : 10;
    case Character::Steady:
        return 2 + pace / 6;
    case Character::Quiet:
        return -4 - pace / 6;
    case Character::Trouble:
    case Character::Churned:
        return decline && ago < 6 ? -88 - 2 * pace : 4;
    case Character::Onboarding:
        return 240;
    case Character::Reactivated:
        return ago < 4 ? 35 : 8;
    case Character::LittleKnown:
        return 0;
    }
    return 0;
}

void planUsers(const World& world, Random& random, Account& account) {
    const UserRange range = userRanges[int(account.segment)];
    account.targetUsers = std::int64_t(random.between(range.low, range.high)) * 1000;
    account.firstMonth = monthOf(account.phases.front().from);
    const Month last = std::min(world.lastMonth, monthOf(account.lastServed(world.asOf)));
    if (last < account.firstMonth) return;
    const int pace = random.between(0, 36); // how far it goes, per mille a month
    account.users.assign(std::size_t(last - account.firstMonth) + 1, 0);
    std::int64_t users = account.targetUsers;
    if (account.character == Character::Onboarding) users = users * random.between(18, 62) / 100;
    for (auto it = account.users.rbegin(); it != account.users.rend(); ++it) {
        *it = users;
        const int ago = int(it - account.users.rbegin());
        users = users * 1000 / (1000 + growthOf(account.character, ago, pace, account.troubles.decline));
    }
}

int someDepartment(Random& random, const Account& account) {
    const int department = random.below(int(account.departments.size()));
    return account.departments[std::size_t(department)].applicable ? department : 0;
}

Month someJoin(Random& random, const World& world, const Account& account) {
    const Month first = monthOf(account.phases.back().from);
    const int months = std::max(0, world.lastMonth - first);
    if (account.character == Character::Onboarding || months < 6 || random.chance(45)) return first;
    if (account.character == Character::Thriving) return world.lastMonth - random.below(std::min(months, 16));
    return first + random.between(3, months);
}

/// The main product: in a few departments of larger accounts, one after another, else for the whole account.
void addMainSlots(Random& random, const World& world, Account& account) {
    const Month first = account.firstMonth;
    const int most = account.segment == Segment::Enterprise  ? random.between(2, 3)
                     : account.segment == Segment::MidMarket ? random.between(1, 2)
                                                             : 0;
    const int count = std::min(most, int(account.departments.size()));
    if (count == 0) {
        account.slots.push_back({mainProduct, -1, 1000, first, {}});
        return;
    }
    int left = 1000;
    for (int d = 0; d < count; ++d) {
        const int share = d + 1 == count ? left : left * random.between(45, 62) / 100;
        account.slots.push_back(
            {mainProduct, d, share, d == 0 ? first : someJoin(random, world, account), {}});
        left -= share;
    }
}

void addOtherSlots(Random& random, const World& world, Account& account) {
    constexpr int fewest[] = {2, 1, 0, 0}, most[] = {4, 3, 2, 1};
    const int segment = int(account.segment);
    int count = random.between(fewest[segment], most[segment]);
    if (account.character == Character::Onboarding) count = std::min(count, 1);
    // what fits, by a step that visits every product once
    const int products = int(catalogue().size());
    const int start = random.below(products);
    for (int step = 0; step < products && count > 0; ++step) {
        const int p = (start + step * 3) % products;
        const Product& product = catalogue()[std::size_t(p)];
        if (p == mainProduct || !product.fits(account.segment)) continue;
        Slot slot{.product = p,
                  .share = product.userShare * random.between(70, 130) / 100,
                  .joins = {},
                  .leaves = {}};
        if (product.byDepartment && account.segment != Segment::LowArpa)
            slot.department = someDepartment(random, account);
        slot.joins = someJoin(random, world, account);
        const bool leaving = account.character == Character::Trouble || account.character == Character::Quiet;
        const Month drop = world.lastMonth - random.between(1, 9);
        if (leaving && drop > slot.joins + 3 && random.chance(30)) slot.leaves = drop;
        account.slots.push_back(slot);
        --count;
    }
}

} // namespace

void planService(const World& world, Account& account) {
    Random random = world.random(account, Topic::Service);
    planPhases(random, world.asOf, account);
    if (account.phases.empty()) return;
    if (account.isKnown()) {
        planUsers(world, random, account);
        addMainSlots(random, world, account);
        addOtherSlots(random, world, account);
        return;
    }
    account.firstMonth = monthOf(account.phases.front().from);
    account.targetUsers = std::int64_t(userRanges[int(account.segment)].low) * 1000;
    account.slots.push_back(
        {productIndex(random.chance(50) ? "FLOW" : "FORMS"), -1, 1000, account.firstMonth, {}});
}

} // namespace foothold::sample
