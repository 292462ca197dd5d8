#include "core/sample/catalogue.h"

#include <algorithm>

namespace foothold::sample {

namespace {

struct Motion {
    std::string_view id, name, situation, pain, impact, event;
};
constexpr Motion motions[] = {
    {"seat", "More {product} licences for {dept}",
     "{dept} uses {product} every day; licences are nearly used up.",
     "New colleagues share log-ins, so nobody can say who released what.",
     "Two team leads spend about three hours a week on sorting it out.",
     "The next intake starts with the new quarter."},
    {"tier", "Higher plan of {product}",
     "The current plan of {product} covers the basics; automation is done by hand.",
     "Month-end reports take two days and are late every other time.",
     "Late reports cost an early-payment discount each quarter.",
     "The auditors come after the year's close."},
    {"usage", "Larger volume for {product}",
     "Volume through {product} has grown since the second site was connected.",
     "In busy weeks the limit is reached before the month ends.",
     "Orders then wait until the first of the month.", "The third site goes live in spring."},
    {"cross_sell", "{product} for {dept}", "{dept} keeps its own lists beside Tessel Flow.",
     "Data is typed twice and differs between the lists.",
     "{person} reckons with one full position for double entry.",
     "The old tool's contract ends within the year."}};
constexpr std::string_view decisions[] = {
    "{person} decides with the head of finance; a written offer is enough.",
    "The steering group meets on the first Tuesday of the month; needs a one-page case.",
    "Budget is there up to the approval limit, above it the board decides.", ""};
constexpr std::string_view buyingRoles[] = {"economic_buyer", "champion", "influencer", "technical_evaluator",
                                            "decision_maker"};

struct Deal {
    const Motion* motion;
    int product, department;
    std::string_view stage;
    Date identified;
    std::optional<Date> closed;
    std::int64_t amount;
};

bool owns(const Account& account, int product) {
    return std::any_of(account.slots.begin(), account.slots.end(),
                       [product](const Slot& slot) { return slot.product == product; });
}

int otherProduct(Random& random, const Account& account) {
    const int count = int(catalogue().size()), start = random.below(count);
    for (int step = 0; step < count; ++step) {
        const int product = (start + step * 7) % count;
        if (!owns(account, product) && catalogue()[std::size_t(product)].fits(account.segment))
            return product;
    }
    return -1;
}

/// How an account can grow with a product it has.
const Motion& motionOf(Pricing pricing) {
    switch (pricing) {
    case Pricing::Seat:
        return motions[0];
    case Pricing::Tiered:
        return motions[1];
    case Pricing::Usage:
    case Pricing::Hybrid:
        return motions[2];
    case Pricing::Flat:
        break;
    }
    return motions[3];
}

std::int64_t amountOf(Random& random, const Account& account, const Motion& motion) {
    std::int64_t yearly = 0;
    for (const Contract& contract : account.contracts)
        if (!contract.draft) {
            yearly = 0;
            for (const Line& line : contract.lines)
                yearly += line.arr;
        }
    const bool cross = motion.id == "cross_sell";
    const std::int64_t unit =
        account.currency.minorPerMajor() * (account.currency.decimals() == 0 ? 10000 : 100);
    return std::max<std::int64_t>(unit, yearly * (cross ? random.between(12, 45) : random.between(5, 28)) /
                                            100 / unit * unit);
}

std::optional<Deal> someDeal(Random& random, const World& world, const Account& account, bool past) {
    Deal deal{.motion = nullptr,
              .product = 0,
              .department = -1,
              .stage = {},
              .identified = {},
              .closed = {},
              .amount = 0};
    const Slot& slot = account.slots[std::size_t(random.below(int(account.slots.size())))];
    deal.product = slot.product;
    deal.department = slot.department;
    deal.motion = random.chance(32) ? &motions[3] : &motionOf(catalogue()[std::size_t(slot.product)].pricing);
    if (deal.motion->id == "cross_sell") {
        deal.product = otherProduct(random, account);
        deal.department = account.departments.empty() ? -1 : random.below(int(account.departments.size()));
        if (deal.product < 0 || !account.departments[std::size_t(deal.department)].applicable) return {};
    }
    deal.amount = amountOf(random, account, *deal.motion);
    const Date last = account.lastServed(world.asOf);
    const Date start = account.phases.back().from;
    if (past) {
        deal.closed = last - Days(random.between(15, 420));
        deal.identified = *deal.closed - Days(random.between(18, 130));
        deal.stage = random.chance(account.character == Character::Thriving ? 68 : 42) ? "won" : "lost";
    } else {
        constexpr std::string_view stages[] = {"identified", "qualified", "qualified", "proposed"};
        deal.identified = last - Days(random.between(3, 110));
        deal.stage = random.pick(stages);
    }
    if (deal.identified < start) return {};
    return deal;
}

void writeBuyers(Random& random, const World& world, const Account& account, const std::string& id) {
    int left = random.between(1, 4);
    for (const Person& person : account.people) {
        if (left == 0) return;
        if (person.left || person.placeholder || random.chance(30)) continue;
        const std::string_view role = person.role == Role::EconomicBuyer ? buyingRoles[0]
                                      : person.role == Role::Champion    ? buyingRoles[1]
                                                                         : buyingRoles[random.between(2, 4)];
        world.out["opportunity_contacts"]
            .text("opportunity_id", id)
            .text("contact_id", person.id)
            .text("buying_role", role)
            .endRow();
        --left;
    }
}

void writeSpiced(Random& random, const Account& account, const Deal& deal, CsvFile& row) {
    const Person* champion = account.person(Role::Champion);
    const std::string_view unit = account.departmentName(deal.department);
    const std::initializer_list<Filling> fillings = {
        {"product", catalogue()[std::size_t(deal.product)].name},
        {"dept", unit.empty() ? "the company" : unit},
        {"person", champion ? std::string_view(champion->name) : "The sponsor"}};
    row.text("name", filled(deal.motion->name, fillings))
        .text("situation", filled(deal.motion->situation, fillings));
    if (deal.stage == "identified" && random.chance(60)) return; // the rest is still to be found out
    row.text("pain", filled(deal.motion->pain, fillings));
    if (random.chance(80)) row.text("impact", filled(deal.motion->impact, fillings));
    if (random.chance(65)) row.text("critical_event", deal.motion->event);
    if (random.chance(65)) row.text("decision", filled(random.pick(decisions), fillings));
}

void writeDeal(Random& random, const World& world, const Account& account, const Deal& deal,
               const std::string& id) {
    CsvFile& row = world.out["opportunities"];
    row.text("opportunity_id", id).text("account_id", account.id).text("motion", deal.motion->id);
    row.text("product_id", catalogue()[std::size_t(deal.product)].id);
    row.text("department", account.departmentName(deal.department))
        .money("amount", deal.amount, account.currency);
    row.text("stage", deal.stage).date("identified_on", deal.identified);
    row.date("expected_close_on", deal.identified + Days(random.between(60, 170)));
    if (deal.closed) row.date("closed_on", *deal.closed);
    const bool large = deal.motion->id == "cross_sell";
    row.text("owner", large ? account.ae : account.csm);
    const bool byCsm = random.chance(70);
    row.text("sourced_by", byCsm ? account.csm : account.ae);
    row.text("sourced_by_role", byCsm               ? "csm"
                                : random.chance(70) ? "ae"
                                : random.chance(50) ? "partner"
                                                    : "product");
    const Date handback = deal.identified + Days(random.between(5, 30));
    if (large && handback <= world.asOf && random.chance(60)) row.date("handback_on", handback);
    if (!deal.closed && !account.signalsSeen.empty() &&
        account.signalsSeen.front().firstSeen <= deal.identified)
        row.text("signal_id", account.signalsSeen.front().id);
    writeSpiced(random, account, deal, row);
    row.endRow();
    writeBuyers(random, world, account, id);
}

int openDeals(Random& random, Character character) {
    switch (character) {
    case Character::Thriving:
        return random.between(1, 3);
    case Character::Steady:
        return random.between(0, 1);
    case Character::Reactivated:
        return 1;
    case Character::Trouble:
        return random.chance(20);
    default:
        return 0;
    }
}

/// An advocate's introductions.
void writeReferrals(Random& random, const World& world, const Account& account) {
    const Person* advocate = account.person(Role::Champion);
    if (account.character != Character::Thriving || !advocate || !random.chance(55)) return;
    constexpr std::string_view states[] = {"made", "meeting", "won", "lost"};
    CsvFile& row = world.out["referrals"];
    row.text("referral_id", account.key("R", 1, 2)).text("account_id", account.id);
    row.text("contact_id", advocate->id);
    const auto stem = random.pick(nameBeginnings());
    row.text("prospect",
             std::string(stem) + std::string(random.pick(account.country->nameEndings)) + " Group");
    const std::string_view state = random.pick(states);
    row.text("csm", account.csm).text("state", state);
    if (state == "won") row.money("amount", account.priced(100 * random.between(60, 400)), account.currency);
    row.date("date", world.asOf - Days(random.between(10, 300))).endRow();
}

} // namespace

void writeOpportunities(const World& world, const Account& account) {
    if (!account.isKnown()) return;
    Random random = world.random(account, Topic::Opportunities);
    int past = account.character == Character::Onboarding ? 0 : random.between(0, 2), number = 0;
    int open = openDeals(random, account.character);
    while (past + open > 0) {
        const bool closed = past > 0;
        --(closed ? past : open);
        const auto deal = someDeal(random, world, account, closed);
        if (!deal) continue;
        writeDeal(random, world, account, *deal, account.key("O", ++number, 2));
    }
    writeReferrals(random, world, account);
}

} // namespace foothold::sample
