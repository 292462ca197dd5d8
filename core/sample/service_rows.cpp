#include "core/sample/catalogue.h"

#include <algorithm>
#include <array>

namespace foothold::sample {

namespace {

constexpr int daysOfTickets = 520;

constexpr std::string_view defects[] = {
    "{product}: export stops after 10 000 rows",      "{product}: attachment cannot be opened on tablets",
    "{product}: wrong sums in the weekly report",     "{product}: search misses entries of today",
    "{product}: sign-in fails after password change", "{product}: notifications arrive twice",
    "{product}: page stays empty for new users",      "{product}: slow in the afternoon"};
constexpr std::string_view questions[] = {
    "How to move a board to another team", "Which roles may approve?",
    "Invoice address has changed",         "How long are deleted entries kept?",
    "Can two sites share one calendar?",   "Where to see who changed a rule"};
constexpr std::string_view requests[] = {
    "{product}: please add a filter by site",       "{product}: read-only link for auditors",
    "{product}: more than one approver for a step", "{product}: dark colours for the control room",
    "{product}: connect to our planning system",    "{product}: templates shared between departments"};

constexpr std::string_view praise[] = {
    "Saves my team an hour a day.", "Good product, and somebody answers when we call.",
    "The automation rules alone are worth it.", "We would not go back.", ""};
constexpr std::string_view mixed[] = {"Does what it should.", "Good, but reports could be easier.", "",
                                      "Fine for our team, not yet for the others.", ""};
constexpr std::string_view blame[] = {"Tickets stay open far too long.", "Too expensive for what we use.",
                                      "Promised functions are still missing.",
                                      "Half of us went back to spreadsheets.",
                                      "Nobody has called since our contact changed."};

struct Ticket {
    Date opened;
    std::optional<Date> closed;
    std::string_view severity, kind, subject;
    std::string_view product;
};

std::string_view productName(Random& random, const Account& account, Date date) {
    const Slot& some = account.slots[std::size_t(random.below(int(account.slots.size())))];
    const Slot& slot = some.joins <= monthOf(date) ? some : account.slots.front();
    return catalogue()[std::size_t(slot.product)].name;
}

Ticket someTicket(Random& random, const World& world, const Account& account, Date opened) {
    const int dice = random.below(100);
    const int wishes = account.character == Character::Thriving ? 30 : 14;
    Ticket ticket{.opened = opened,
                  .closed = {},
                  .severity = {},
                  .kind = {},
                  .subject = {},
                  .product = productName(random, account, opened)};
    if (dice < wishes) {
        ticket.kind = "feature_request";
        ticket.severity = "low";
        ticket.subject = random.pick(requests);
    } else if (dice < 55) {
        ticket.kind = "question";
        ticket.severity = random.chance(60) ? "normal" : "low";
        ticket.subject = random.pick(questions);
    } else {
        ticket.kind = "defect";
        const int severity = random.below(100) - (account.troubles.tickets ? 30 : 0);
        ticket.severity = severity < 6 ? "urgent" : severity < 28 ? "high" : "normal";
        ticket.subject = random.pick(defects);
    }
    const bool slow = account.troubles.tickets && opened > account.lastServed(world.asOf) - Days(80);
    const Date closed = opened + Days(slow ? random.between(35, 120) : random.between(0, 16));
    const bool forgotten = ticket.kind == "feature_request" ? random.chance(50) : random.chance(3);
    if (closed <= world.asOf && !forgotten) ticket.closed = closed;
    return ticket;
}

void writeTickets(const World& world, const Account& account) {
    if (account.character == Character::LittleKnown || account.slots.empty()) return;
    Random random = world.random(account, Topic::Tickets);
    constexpr std::array<int, 4> usualGap = {34, 58, 105, 210}; // days between two tickets
    constexpr std::array<int, 4> mostTickets = {7, 3, 2, 1};    // against those of a small account
    const Date last = account.lastServed(world.asOf);
    const Date earliest = std::max(world.asOf - Days(daysOfTickets), account.phases.front().from);
    std::vector<Ticket> tickets;
    Date date = last - Days(random.between(1, usualGap[std::size_t(account.segment)]));
    while (date >= earliest) {
        tickets.push_back(someTicket(random, world, account, date));
        date -= Days(usualGap[std::size_t(account.segment)] * random.between(30, 170) / 100 + 1);
    }
    if (account.troubles.tickets)
        for (int n = random.between(5, 8) * mostTickets[std::size_t(account.segment)]; n > 0; --n)
            tickets.push_back(someTicket(random, world, account, last - Days(random.between(1, 75))));
    std::stable_sort(tickets.begin(), tickets.end(),
                     [](const Ticket& a, const Ticket& b) { return a.opened < b.opened; });
    int number = 0;
    for (const Ticket& ticket : tickets) {
        CsvFile& row = world.out["tickets"];
        row.text("ticket_id", account.key("S", ++number, 3));
        row.text("account_id", account.id).date("opened_on", ticket.opened);
        if (ticket.closed) row.date("closed_on", *ticket.closed);
        row.text("severity", ticket.severity).text("kind", ticket.kind);
        row.text("subject", filled(ticket.subject, {{"product", ticket.product}})).endRow();
    }
}

int scoreOf(Random& random, const World& world, const Account& account, const Person* person, Date date) {
    constexpr std::array<int, 5> base = {10, 9, 8, 6, 3};
    int score =
        base[std::size_t(person ? person->sentiment : 2)] - (random.chance(55) ? random.between(0, 2) : 0);
    if (account.troubles.unhappy) {
        const bool before = date < account.lastServed(world.asOf) - Days(170);
        score = before ? random.between(7, 9) : random.between(1, 6);
    }
    if (account.character == Character::Thriving && date < world.asOf - Days(300)) score -= 1;
    return std::clamp(score, 0, 10);
}

/// A survey every half-year; whoever is there may answer, some without a name.
void writeResponses(const World& world, const Account& account) {
    if (!account.isKnown() || account.phases.empty()) return;
    Random random = world.random(account, Topic::Satisfaction);
    const Date last = account.lastServed(world.asOf);
    int number = 0;
    for (int round = 3; round >= 0; --round) {
        const Date sent = addMonths(last, -6 * round) - Days(random.between(8, 40));
        if (sent < account.phases.front().from + Days(30)) continue;
        for (const Person& person : account.people) {
            const Date date = sent + Days(random.between(0, 7));
            if (person.placeholder || person.known > date || (person.left && *person.left <= date)) continue;
            if (!random.chance(person.role == Role::Champion ? 75 : 30)) continue;
            const bool named = !random.chance(8);
            const int score = scoreOf(random, world, account, &person, date);
            CsvFile& row = world.out["nps"];
            row.text("response_id", account.key("N", ++number, 3));
            row.text("account_id", account.id).text("contact_id", named ? person.id : "");
            row.date("date", date).number("score", score);
            row.text("comment", score >= 9   ? random.pick(praise)
                                : score >= 7 ? random.pick(mixed)
                                             : random.pick(blame));
            row.endRow();
        }
    }
}

struct Invoice {
    Date due;
    std::int64_t amount;
};

/// Yearly or quarterly in advance, with what was under contract on the day.
std::vector<Invoice> invoicesOf(const Contract& contract, Date until, bool quarterly) {
    std::vector<Invoice> invoices;
    const int step = quarterly ? 3 : 12;
    const Date end =
        contract.terminated.value_or(contract.autoRenew ? until : contract.until.value_or(until));
    for (int months = 0;; months += step) {
        const Date day = addMonths(contract.from, months);
        if (day > until || day > end) return invoices;
        std::int64_t sum = 0;
        for (const Line& line : contract.lines)
            if (line.from <= day && (!line.until || *line.until >= day)) sum += line.arr;
        if (sum > 0) invoices.push_back({day + Days(30), sum * step / 12});
    }
}

void writeInvoices(const World& world, const Account& account) {
    if (!account.isKnown() && account.index % 3 != 0) return;
    Random random = world.random(account, Topic::Invoices);
    const bool quarterly = account.segment != Segment::LowArpa && random.chance(30);
    const int usualDelay = random.between(-12, 6);
    std::vector<Invoice> invoices;
    for (std::size_t c = 0; c < account.contracts.size(); ++c) {
        const Contract& contract = account.contracts[c];
        if (contract.draft) continue;
        Date until = world.asOf - Days(30);
        if (c + 1 < account.contracts.size())
            until = std::min(until, account.contracts[c + 1].from - Days(1));
        const auto more = invoicesOf(contract, until, quarterly);
        invoices.insert(invoices.end(), more.begin(), more.end());
    }
    int number = 0;
    for (const Invoice& invoice : invoices) {
        const bool latest = &invoice == &invoices.back();
        const int delay = usualDelay + (random.chance(12) ? random.between(5, 30) : random.between(-3, 3));
        const bool unpaid = latest && account.troubles.overdue;
        CsvFile& row = world.out["invoices"];
        row.text("invoice_id", account.key("I", ++number, 3));
        row.text("account_id", account.id).date("due_on", invoice.due);
        if (!unpaid && invoice.due + Days(delay) <= world.asOf)
            row.date("paid_on", invoice.due + Days(delay));
        row.money("amount", invoice.amount, account.currency).endRow();
    }
}

} // namespace

void writeService(const World& world, const Account& account) {
    writeTickets(world, account);
    writeResponses(world, account);
    writeInvoices(world, account);
}

} // namespace foothold::sample
