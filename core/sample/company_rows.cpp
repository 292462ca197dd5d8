#include "core/sample/catalogue.h"

#include <algorithm>

namespace foothold::sample {

namespace {

constexpr std::string_view goodNotes[] = {
    "Began with one team, now the standard in most of the company. Likes to be first with new functions.",
    "Short decisions, clear goals. The board asks for figures every quarter and gets them.",
    "Grows by acquisition: every new site is a chance, if the rollout stays as smooth as the last one."};
constexpr std::string_view plainNotes[] = {
    "Solid user for years. Renewal has never been a discussion.",
    "Central purchasing renews everything in one go; start early.",
    "Works council has to agree to every new function that shows who did what.",
    "IT is run by a service provider; requests take two weeks."};
constexpr std::string_view badNotes[] = {
    "Reorganised this year; the old goals no longer have an owner.",
    "Cost programme is running. Every contract is looked at.",
    "Was sold more than could be rolled out. First get the value on paper, then talk about anything else."};

std::string_view someNote(Random& random, Character character) {
    if (!random.chance(45)) return {};
    switch (character) {
    case Character::Thriving:
        return random.pick(goodNotes);
    case Character::Trouble:
    case Character::Churned:
        return random.pick(badNotes);
    case Character::LittleKnown:
        return "Taken over from the old system; contact person unknown.";
    default:
        return random.pick(plainNotes);
    }
}

/// Every twelfth account belongs to the one before it, so that it does so in a book of any size.
bool isSubsidiary(const Account& account) {
    return account.index % 12 == 11;
}

std::optional<Date> firstValue(Random& random, const World& world, const Account& account) {
    if (account.phases.empty() || !account.isKnown()) return {};
    constexpr int usualDays[] = {110, 70, 32, 14};
    const bool missing = account.character == Character::Trouble ? random.chance(45)
                         : account.character == Character::Quiet ? random.chance(35)
                                                                 : random.chance(4);
    const Date day =
        account.phases.front().from + Days(usualDays[int(account.segment)] * random.between(45, 150) / 100);
    if (missing || day > account.lastServed(world.asOf)) return {};
    return day;
}

void writeSizes(Random& random, const Account& account, CsvFile& row) {
    if (!account.isKnown()) return;
    row.number("employees", account.employees);
    const std::int64_t users = account.targetUsers / 1000;
    if (random.chance(72)) {
        const std::int64_t addressable = users * random.between(120, 420) / 100;
        row.number("addressable_users",
                   std::max(users, std::min<std::int64_t>(addressable, account.employees)));
    }
}

void writeDepartments(const World& world, const Account& account) {
    for (const Department& department : account.departments) {
        CsvFile& row = world.out["departments"];
        row.text("account_id", account.id).text("department", department.name);
        if (department.headcount) row.number("headcount", department.headcount);
        row.yesNo("applicable", department.applicable).endRow();
    }
}

} // namespace

void writeCompany(const World& world, const Account& account) {
    Random random = world.random(account, Topic::Market);
    CsvFile& row = world.out["accounts"];
    row.text("account_id", account.id).text("name", account.name);
    if (isSubsidiary(account)) row.text("parent_account_id", numbered("A-", account.index, 5));
    if (random.chance(88)) row.text("segment", nameOf(account.segment)); // else by its revenue
    if (random.chance(80)) row.text("tier", nameOf(account.tier));
    row.text("industry", account.industry->name).text("region", account.country->region);
    row.text("currency", account.country->currency);
    writeSizes(random, account, row);
    if (account.isKnown()) row.text("website", "https://" + account.host);
    if (account.isKnown() || random.chance(50)) row.text("csm", account.csm).text("ae", account.ae);
    if (!account.phases.empty()) row.date("customer_since", account.phases.front().from);
    if (const auto value = firstValue(random, world, account)) row.date("first_value_on", *value);
    if (account.isKnown() && random.chance(80))
        row.text("fiscal_year_start", account.country->fiscalYearStart);
    if (random.chance(12)) row.decimal("gross_margin", {random.between(62, 86), 2});
    if (account.isKnown() && random.chance(60))
        row.money("cac", account.priced(account.targetUsers / 1000 * random.between(90, 260)),
                  account.currency);
    row.text("notes", someNote(random, account.character)).endRow();
    writeDepartments(world, account);
}

} // namespace foothold::sample
