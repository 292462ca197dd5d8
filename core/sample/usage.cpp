#include "core/sample/catalogue.h"

#include <algorithm>
#include <array>

namespace foothold::sample {

namespace {

constexpr int monthsOfUsage = 36;
constexpr int monthsOfFeatureUsage = 8;

// How busy a month of the year is, per mille of the average.
constexpr std::array<int, 12> seasons = {1000, 1008, 1018, 1004, 992, 988, 950, 915, 1012, 1034, 1026, 944};

bool isServed(const Account& account, Month month) {
    return std::any_of(account.phases.begin(), account.phases.end(), [month](const Phase& phase) {
        return month.lastDay() >= phase.from && (!phase.until || month.firstDay() <= *phase.until);
    });
}

bool isContracted(const Account& account, const Slot& slot) {
    for (const Contract& contract : account.contracts)
        for (const Line& line : contract.lines)
            if (line.product == slot.product && line.department == slot.department) return true;
    return false;
}

/// New users come within three months, not in one.
std::int64_t rampedUp(std::int64_t users, int monthsSince) {
    constexpr int percent[] = {42, 71, 90};
    return monthsSince < 3 ? users * percent[monthsSince] / 100 : users;
}

std::int64_t usersOf(const Account& account, const Slot& slot, Month month) {
    const std::int64_t users = account.usersIn(month) * slot.share / 1000;
    const bool first = slot.joins <= account.firstMonth; // the ramp of the account itself
    return first ? users : rampedUp(users, month - slot.joins);
}

bool isUsed(const Slot& slot, Month month) {
    return month >= slot.joins && (!slot.leaves || month < *slot.leaves);
}

std::vector<const Slot*> usedSlots(const Account& account) {
    std::vector<const Slot*> slots;
    for (const Slot& slot : account.slots)
        if (catalogue()[std::size_t(slot.product)].userShare > 0 && isContracted(account, slot))
            slots.push_back(&slot);
    std::sort(slots.begin(), slots.end(), [&](const Slot* a, const Slot* b) { // the order of the file's key
        return a->product != b->product
                   ? a->product < b->product
                   : account.departmentName(a->department) < account.departmentName(b->department);
    });
    return slots;
}

void writeMonth(Random& random, const World& world, const Account& account, const Slot& slot, Month month) {
    const Product& product = catalogue()[std::size_t(slot.product)];
    const int noise = random.between(965, 1035);
    const int season = seasons[std::size_t(month.month() - 1)];
    const std::int64_t users = usersOf(account, slot, month) * season / 1000 * noise / 1000;
    const std::int64_t active = (users + 500) / 1000;
    CsvFile& row = world.out["usage"];
    row.text("account_id", account.id).month("month", month).text("product_id", product.id);
    row.text("department", account.departmentName(slot.department)).number("active_users", active);
    row.number("daily_active_users", active * random.between(34, 61) / 100);
    if (product.isMetered())
        row.number("usage_quantity", users * 1000 / std::max(1, slot.share) * product.quantityPerUser / 1000);
    row.endRow();
}

/// How many of the people who use a product take up one of its features, per cent, by its level.
int adoption(Character character, Level level) {
    constexpr int premium[] = {58, 38, 14, 26, 8, 22, 34, 0};
    constexpr int workflow[] = {52, 36, 12, 24, 10, 20, 34, 0};
    if (level == Level::Core) return 100;
    return (level == Level::Premium ? premium : workflow)[int(character)];
}

struct FeatureUse {
    const Feature* feature;
    Slot slot; ///< its product's
    int percent;
    Month since;
};

std::vector<FeatureUse> usedFeatures(Random& random, const World& world, const Account& account) {
    std::vector<FeatureUse> uses;
    for (const Slot* slot : usedSlots(account)) {
        if (!uses.empty() && uses.back().slot.product == slot->product) continue;
        for (const Feature& feature : catalogue()[std::size_t(slot->product)].features) {
            if (!random.chance(adoption(account.character, feature.level))) continue;
            const int percent = feature.level == Level::Core ? random.between(70, 95) : random.between(9, 44);
            const bool recent = feature.level != Level::Core &&
                                random.chance(account.character == Character::Thriving ? 34 : 6);
            const Month since = recent ? world.lastMonth - random.below(3) : slot->joins;
            uses.push_back({&feature, *slot, percent, std::max(since, slot->joins)});
        }
    }
    std::sort(uses.begin(), uses.end(),
              [](const FeatureUse& a, const FeatureUse& b) { return a.feature->id < b.feature->id; });
    return uses;
}

void writeFeatureUsage(const World& world, const Account& account) {
    Random random = world.random(account, Topic::Features);
    const auto uses = usedFeatures(random, world, account);
    for (int ago = monthsOfFeatureUsage - 1; ago >= 0; --ago) {
        const Month month = world.lastMonth - ago;
        if (!isServed(account, month)) continue;
        for (const FeatureUse& use : uses) {
            if (month < use.since || !isUsed(use.slot, month)) continue;
            const std::int64_t users = usersOf(account, use.slot, month) * use.percent / 100;
            CsvFile& row = world.out["feature_usage"];
            row.text("account_id", account.id).month("month", month).text("feature_id", use.feature->id);
            row.number("active_users", (users * random.between(90, 110) / 100 + 500) / 1000).endRow();
        }
    }
}

} // namespace

void writeUsage(const World& world, const Account& account) {
    if (!account.hasUsage()) return;
    Random random = world.random(account, Topic::Usage);
    const auto slots = usedSlots(account);
    for (int ago = monthsOfUsage - 1; ago >= 0; --ago) {
        const Month month = world.lastMonth - ago;
        if (!isServed(account, month)) continue;
        for (const Slot* slot : slots)
            if (isUsed(*slot, month)) writeMonth(random, world, account, *slot, month);
    }
    writeFeatureUsage(world, account);
}

} // namespace foothold::sample
