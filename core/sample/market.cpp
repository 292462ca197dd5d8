#include "core/sample/catalogue.h"

#include <algorithm>
#include <array>

namespace foothold::sample {

namespace {

constexpr std::string_view competitors[] = {"Brightloom", "Opsmere", "Taskvane", "Clearquay"};
constexpr std::string_view notes[] = {"Mentioned by the head of unit", "Seen on screen during a visit",
                                      "From the tender two years ago", ""};

struct News {
    std::string_view kind, note;
};
constexpr News growthNews[] = {{"funding", "Credit line for the expansion agreed, says the local press"},
                               {"headcount_growth", "Twenty open positions on the careers page"},
                               {"geographic_expansion", "Second site announced"},
                               {"new_use_case", "Wants to use the boards for supplier complaints too"},
                               {"intent", "Several visits to the pages about analytics"},
                               {"executive_hire", "New head of operations starts next month"}};
constexpr News plainNews[] = {{"budget_cycle", "Budget round for next year has begun"},
                              {"new_initiative", "Programme for shorter lead times presented to the staff"},
                              {"benchmarking", "Asked how others of their size are doing"},
                              {"executive_hire", "New chief financial officer"}};

bool isOwned(const Account& account, int product) {
    return std::any_of(account.slots.begin(), account.slots.end(),
                       [product](const Slot& slot) { return slot.product == product && !slot.leaves; });
}

/// What is known of a product in a department (-1: the whole account) that does not use it.
void writeCell(Random& random, const World& world, const Account& account, int product, int department) {
    CsvFile& row = world.out["map_cells"];
    row.text("account_id", account.id).text("product_id", catalogue()[std::size_t(product)].id);
    row.text("department", account.departmentName(department)).text("note", random.pick(notes));
    const int dice = random.below(100);
    const std::int64_t potential =
        account.priced(std::int64_t(catalogue()[std::size_t(product)].listPrice > 1000
                                        ? catalogue()[std::size_t(product)].listPrice
                                        : account.targetUsers / 1000 * 60) *
                       random.between(60, 180) / 100 / 10 * 10);
    if (dice < 22) {
        row.text("state", "competitor").text("competitor", random.pick(competitors));
        if (random.chance(65))
            row.date("competitor_renewal_on", monthEnd(world.asOf + Days(random.between(20, 420))));
        if (random.chance(50)) row.money("potential_arr", potential, account.currency);
    } else if (dice < 40) {
        row.text("state", "in_house");
        if (random.chance(40)) row.money("potential_arr", potential, account.currency);
    } else if (dice < 54) {
        row.text("state", "not_applicable");
    } else {
        row.text("state", dice < 94 ? "open" : "");
        if (random.chance(70)) row.money("potential_arr", potential, account.currency);
    }
    row.endRow();
}

int mappedPercent(Random& random, const Account& account) {
    constexpr std::array<int, 3> percent = {46, 24, 7};
    if (!account.isKnown() || account.character == Character::Churned) return 0;
    return random.chance(account.tier == Tier::Low ? 40 : 90) ? percent[std::size_t(account.tier)] : 0;
}

void writeScores(Random& random, const World& world, const Account& account) {
    if (account.phases.empty() || !random.chance(account.isKnown() ? 34 : 70)) return;
    constexpr std::array<int, 8> level = {82, 74, 58, 41, 60, 35, 66, 50};
    constexpr std::array<int, 8> trend = {2, 0, -2, -5, 1, -6, 2, 0}; // a quarter
    const Date last = account.lastServed(world.asOf);
    for (int quarter = 5; quarter >= 0; --quarter) {
        const Date date = monthEnd(addMonths(last, -3 * quarter - 1));
        if (date < account.phases.front().from || date > world.asOf) continue;
        const int mean =
            level[std::size_t(account.character)] - quarter * trend[std::size_t(account.character)];
        const int tenths = std::clamp(mean * 10 + random.between(-60, 60), 0, 1000);
        CsvFile& row = world.out["health_scores"];
        row.text("account_id", account.id).date("date", date).decimal("score", {tenths, 1});
        row.text("source", "previous tool").endRow();
    }
}

void writeOverride(Random& random, const World& world, const Account& account) {
    const bool trouble = account.character == Character::Trouble;
    if (!random.chance(trouble ? 50 : 7) || account.phases.empty() || account.phases.back().until) return;
    const bool over = random.chance(40); // an earlier one, expired by now
    const Date set = world.asOf - Days(over ? random.between(130, 220) : random.between(3, 40));
    if (set < account.phases.front().from) return;
    CsvFile& row = world.out["health_overrides"];
    row.text("account_id", account.id)
        .date("set_on", set)
        .date("expires_on", set + Days(random.between(45, 90)));
    row.number("score", trouble ? random.between(15, 38) : random.between(70, 85));
    row.text("reason", trouble ? "Call with the sponsor: renewal in doubt, the figures do not show it yet"
                               : "Low use is planned: site closed for refurbishment until next month");
    row.text("author", account.csm).endRow();
}

} // namespace

void writeMap(const World& world, const Account& account) {
    Random random = world.random(account, Topic::Map);
    const int percent = mappedPercent(random, account);
    if (percent == 0) return;
    for (int product = 0; product < int(catalogue().size()); ++product) {
        const Product& offer = catalogue()[std::size_t(product)];
        if (!offer.fits(account.segment)) continue;
        if (isOwned(account, product) && !offer.byDepartment) continue;
        const auto used = [&](int department) {
            return std::any_of(account.slots.begin(), account.slots.end(), [&](const Slot& slot) {
                return slot.product == product && (slot.department == department || slot.department < 0);
            });
        };
        const bool whole = !offer.byDepartment || account.departments.empty();
        if (whole && random.chance(percent)) writeCell(random, world, account, product, -1);
        if (whole) continue;
        for (int department = 0; department < int(account.departments.size()); ++department)
            if (!used(department) && random.chance(percent))
                writeCell(random, world, account, product, department);
    }
}

void writeMarket(const World& world, const Account& account) {
    Random random = world.random(account, Topic::Scores);
    if (account.isKnown()) {
        int number = 0;
        const bool growing =
            account.character == Character::Thriving || account.character == Character::Steady;
        for (int n = random.between(0, growing ? 3 : 1); n > 0; --n) {
            const News& news = account.character == Character::Thriving && random.chance(75)
                                   ? random.pick(growthNews)
                                   : random.pick(plainNews);
            CsvFile& row = world.out["business_events"];
            row.text("event_id", account.key("B", ++number, 2)).text("account_id", account.id);
            row.date("date", world.asOf - Days(random.between(3, 320)))
                .text("kind", news.kind)
                .text("note", news.note);
            row.endRow();
        }
    }
    writeScores(random, world, account);
    writeOverride(random, world, account);
}

} // namespace foothold::sample
