#include "core/sample/catalogue.h"

#include <algorithm>

namespace foothold::sample {

namespace {

constexpr std::string_view reasons[] = {"value",  "budget",  "competitor", "champion_left", "product_gap",
                                        "budget", "payment", "onboarding", "acquired",      "oversold"};

std::string_view endReason(Random& random, const Account& account) {
    if (account.troubles.competitor && random.chance(60)) return "competitor";
    if (account.troubles.championLeft && random.chance(50)) return "champion_left";
    return random.pick(reasons);
}

std::int64_t yearlyAt(const Contract& contract, Date day) {
    std::int64_t sum = 0;
    for (const Line& line : contract.lines)
        if (line.from <= day && (!line.until || *line.until >= day)) sum += line.arr;
    return sum;
}

/// What the team expects of a renewal that comes up within half a year.
void writeForecast(Random& random, const World& world, const Account& account, const Contract& contract,
                   CsvFile& row) {
    if (contract.draft || !contract.until || contract.from > world.asOf) return;
    const Date end = contract.terminated.value_or(*contract.until);
    if (end < world.asOf || end > addMonths(world.asOf, 6) || !account.isKnown()) return;
    const std::int64_t now = yearlyAt(contract, world.asOf);
    const auto write = [&](std::string_view forecast, int percent, std::string_view note) {
        const std::int64_t unit = account.currency.minorPerMajor();
        row.text("forecast", forecast).text("forecast_note", note);
        row.money("expected_arr", now * percent / 100 / unit * unit, account.currency);
    };
    if (contract.terminated)
        return write("lost", 0, "Notice received; ask for a last talk with the sponsor.");
    switch (account.character) {
    case Character::Thriving:
        return write("commit", random.between(104, 125), "Will renew and add licences.");
    case Character::Quiet:
        return write("likely", random.between(75, 100),
                     "No signal in either direction; seats are not used up.");
    case Character::Trouble:
        return write("risk", random.between(40, 90),
                     "Open tickets and value first; a smaller contract is possible.");
    default:
        return write(random.chance(70) ? "commit" : "likely", 100, "");
    }
}

void writeContract(Random& random, const World& world, const Account& account, const Contract& contract) {
    CsvFile& row = world.out["contracts"];
    row.text("contract_id", contract.id).text("account_id", account.id);
    row.text("number",
             numbered("TS-", 100000 + account.index * 7 + int(&contract - account.contracts.data()), 6));
    row.date("start_on", contract.from).text("status", contract.draft ? "draft" : "active");
    if (contract.until) row.date("end_on", *contract.until);
    if (contract.signedOn) row.date("signed_on", *contract.signedOn);
    if (contract.terminated) row.date("terminated_on", *contract.terminated);
    row.yesNo("auto_renew", contract.autoRenew && contract.until.has_value());
    if (contract.until) row.number("notice_days", random.chance(70) ? 30 : random.chance(50) ? 60 : 90);
    if (random.chance(60)) row.decimal("escalation_pct", {random.between(4, 12) * 5, 1});
    if (contract.discountPercent) {
        row.number("discount_pct", contract.discountPercent);
        if (contract.until) row.date("discount_until", *contract.until);
    }
    row.yesNo("expansion_option", random.chance(18));
    if (contract.renewedFrom >= 0)
        row.text("renewed_from", account.contracts[std::size_t(contract.renewedFrom)].id);
    const bool last = &contract == &account.contracts.back();
    const bool endOfPhase =
        last || account.contracts[std::size_t(&contract - account.contracts.data()) + 1].renewedFrom < 0;
    const Date end = contract.terminated.value_or(contract.until.value_or(world.asOf));
    const bool ended = endOfPhase && !contract.draft && (end < world.asOf || contract.terminated);
    if (ended && !(contract.autoRenew && !contract.terminated))
        row.text("end_reason", endReason(random, account));
    writeForecast(random, world, account, contract, row);
    row.endRow();
}

void writeLine(const World& world, const Account& account, const Contract& contract, const Line& line) {
    CsvFile& row = world.out["contract_lines"];
    const Product& product = catalogue()[std::size_t(line.product)];
    row.text("line_id", line.id).text("contract_id", contract.id).text("product_id", product.id);
    row.text("department", account.departmentName(line.department));
    if (line.planTier >= 0) row.text("plan_tier", planTiers()[std::size_t(line.planTier)].name);
    if (line.seats) row.number("seats", line.seats);
    if (line.limit) row.number("usage_limit", line.limit);
    row.money("arr", line.arr, account.currency);
    if (line.from != contract.from) row.date("start_on", line.from);
    if (line.until) row.date("end_on", *line.until);
    // who provides it: the priority support is a partner's
    if (product.id == "SUPPORT") row.text("vendor", "Tessel Care partners").number("commission_pct", 12);
    row.endRow();
}

} // namespace

void writeContracts(const World& world, const Account& account) {
    Random random = world.random(account, Topic::Rows);
    for (const Contract& contract : account.contracts) {
        writeContract(random, world, account, contract);
        for (const Line& line : contract.lines)
            writeLine(world, account, contract, line);
    }
}

} // namespace foothold::sample
