#include "core/sample/account.h"

#include <algorithm>
#include <set>

namespace foothold::sample {

namespace {

constexpr std::string_view seniorities[] = {"c_level", "vp", "director", "manager", "individual"};
constexpr std::string_view roles[] = {"",           "economic_buyer",      "decision_maker", "champion",
                                      "influencer", "technical_evaluator", "end_user",       "blocker"};
constexpr std::string_view sentiments[] = {"advocate", "supporter", "neutral", "skeptic", "opponent"};
constexpr std::string_view relationships[] = {"vendor", "credible_source", "problem_solver",
                                              "trusted_advisor"};
constexpr std::string_view channels[] = {"call", "email", "meeting"};

constexpr std::string_view goodNotes[] = {
    "Speaks for us inside {dept}; shared the rollout numbers with the board without being asked.",
    "Wants a short agenda two days ahead. Decides quickly once the numbers are clear.",
    "Sees {dept} as the reference for the other sites and offers to show it to colleagues.",
    "Knows the product well. Best reached before nine.",
    "Measures us by time saved; keep the figure from the last review at hand."};
constexpr std::string_view plainNotes[] = {
    "Joined the last review, asked about reporting, otherwise quiet.",
    "Uses the product weekly; no strong opinion about it yet.", "Prefers e-mail. Answers within a few days.",
    "Was introduced by a colleague; role in the decision still to be found out.",
    "Responsible for the budget of {dept}, not involved from day to day."};
constexpr std::string_view badNotes[] = {
    "Doubts that the benefit covers the cost; asked for proof by process, not by site.",
    "Still angry about the slow answer in spring. Listen first.",
    "Would rather keep the spreadsheet {dept} built itself.", "Did not come to the last two meetings.",
    "Compares us openly with another offer."};
constexpr std::string_view linkNotes[] = {"Worked together before", "Same project team",
                                          "Trusts the judgement on tools", "Shares a budget", ""};

std::string mailOf(const Account& account, const Person& person, std::set<std::string>& taken) {
    const auto space = person.name.find(' ');
    const std::string base =
        asciiName(person.name.substr(0, space)) + '.' + asciiName(person.name.substr(space + 1));
    std::string mail = base + '@' + account.host;
    for (int n = 2; !taken.insert(mail).second; ++n)
        mail = base + std::to_string(n) + '@' + account.host;
    return mail;
}

std::string phoneOf(Random& random, std::string_view pattern) {
    std::string phone(pattern);
    for (char& c : phone)
        if (c == '#') c = char('0' + random.below(10));
    return phone;
}

std::string noteOn(Random& random, const Account& account, const Person& person) {
    if (!random.chance(45)) return {};
    const std::string_view unit = account.departmentName(person.department);
    const Filling department{"dept", unit.empty() ? "the company" : unit};
    if (person.sentiment <= 1) return filled(random.pick(goodNotes), {department});
    if (person.sentiment >= 3) return filled(random.pick(badNotes), {department});
    return filled(random.pick(plainNotes), {department});
}

void writeRelationship(Random& random, const Account& account, const Person& person, CsvFile& row) {
    row.text("sentiment", sentiments[person.sentiment]);
    if (random.chance(70)) {
        const bool close = person.sentiment <= 1 && person.influence >= 3;
        row.text("circle", close ? "inner" : person.influence >= 3 ? "political" : "outside");
    }
    if (random.chance(75)) {
        const int now = std::clamp(3 - person.sentiment + random.between(-1, 0), 0, 3);
        row.text("relationship", relationships[now]);
        row.text("desired_relationship", relationships[std::max(now, person.influence >= 4 ? 3 : 2)]);
    }
    row.text("our_owner", person.seniority <= Seniority::Vp && random.chance(55) ? account.ae : account.csm);
    row.text("preferred_channel", random.pick(channels));
    if (person.influence >= 3) row.number("preferred_cadence_days", 30 * random.between(1, 4));
}

void writePerson(Random& random, const World& world, const Account& account, const Person& person,
                 std::set<std::string>& mails) {
    CsvFile& row = world.out["contacts"];
    row.text("contact_id", person.id).text("account_id", account.id).text("name", person.name);
    row.text("title", person.title).text("department", account.departmentName(person.department));
    if (person.reportsTo >= 0) row.text("reports_to", account.people[std::size_t(person.reportsTo)].id);
    row.text("role", roles[int(person.role)]).text("seniority", seniorities[int(person.seniority)]);
    row.number("influence", person.influence);
    if (person.placeholder) {
        row.text("status", "placeholder")
            .text("notes", "Nobody known in this position yet: ask the champion.");
        return row.endRow();
    }
    row.text("email", mailOf(account, person, mails));
    if (random.chance(55)) row.text("phone", phoneOf(random, account.country->phone));
    if (account.isKnown()) writeRelationship(random, account, person, row);
    row.yesNo("sponsor", person.role == Role::EconomicBuyer);
    row.text("status", person.left ? "left" : "active");
    if (person.left) row.date("status_on", *person.left);
    row.text("notes", noteOn(random, account, person)).endRow();
}

struct Event {
    const Person* person;
    Date date;
    std::string_view kind;
    std::string fromTitle, toTitle;
    std::string_view toSeniority, inDomain, fromValue, toValue;
};

void addMove(Random& random, const World& world, const Person& person, std::vector<Event>& events) {
    if (person.placeholder) return;
    if (person.newcomer)
        events.push_back({&person, person.known - Days(5), "joined", {}, person.title, {}, {}, {}, {}});
    if (person.left) {
        const bool moved = random.chance(25);
        events.push_back({&person,
                          *person.left,
                          moved ? "moved" : "left",
                          person.title,
                          moved ? "Transferred to another company of the group" : "",
                          {},
                          moved ? "no" : "",
                          {},
                          {}});
        return;
    }
    if (person.promotedOn)
        events.push_back({&person,
                          *person.promotedOn,
                          "promoted",
                          person.formerTitle,
                          person.title,
                          seniorities[int(person.seniority)],
                          "yes",
                          {},
                          {}});
    if (random.chance(9) && person.known < world.asOf - Days(140)) {
        const int before = std::clamp(person.sentiment + (random.chance(50) ? 1 : -1), 0, 4);
        if (before != person.sentiment)
            events.push_back({&person,
                              world.asOf - Days(random.between(20, 130)),
                              "sentiment",
                              {},
                              {},
                              {},
                              {},
                              sentiments[before],
                              sentiments[person.sentiment]});
    }
    if (random.chance(4) && person.role != Role::None && person.role != Role::Influencer)
        events.push_back({&person,
                          world.asOf - Days(random.between(20, 130)),
                          "role",
                          {},
                          {},
                          {},
                          {},
                          "influencer",
                          roles[int(person.role)]});
}

void writeEvents(Random& random, const World& world, const Account& account) {
    std::vector<Event> events;
    for (const Person& person : account.people)
        addMove(random, world, person, events);
    int number = 0;
    for (const Event& event : events) {
        CsvFile& row = world.out["contact_events"];
        row.text("event_id", account.key("E", ++number, 2));
        row.text("contact_id", event.person->id).date("date", event.date).text("kind", event.kind);
        row.text("from_title", event.fromTitle).text("to_title", event.toTitle);
        row.text("to_seniority", event.toSeniority).text("in_domain", event.inDomain);
        row.text("from_value", event.fromValue).text("to_value", event.toValue).endRow();
    }
}

void writeLinks(Random& random, const World& world, const Account& account) {
    const int people = int(account.people.size());
    if (people < 4) return;
    std::set<std::pair<int, int>> pairs;
    for (int n = random.between(0, people / 3); n > 0; --n) {
        const int from = random.below(people), to = random.below(people);
        const Person& person = account.people[std::size_t(from)];
        if (from == to || person.reportsTo == to) continue;
        pairs.insert({from, to});
    }
    for (const auto& [from, to] : pairs) {
        const Person &one = account.people[std::size_t(from)], &other = account.people[std::size_t(to)];
        if (one.placeholder || other.placeholder) continue;
        const bool apart = one.sentiment + 2 < other.sentiment || other.sentiment + 2 < one.sentiment;
        CsvFile& row = world.out["contact_links"];
        row.text("from_contact_id", one.id).text("to_contact_id", other.id);
        row.text("kind", apart ? "conflicts" : random.chance(70) ? "influences" : "reports_informally");
        if (random.chance(40)) row.text("sentiment", sentiments[one.sentiment]);
        row.text("note", random.pick(linkNotes)).endRow();
    }
}

/// Cards that somebody moved by hand on the stakeholder map: rows by rank, in pixels of the map.
void writePositions(const World& world, const Account& account) {
    int inRow[5] = {};
    for (const Person& person : account.people) {
        const int rank = int(person.seniority);
        CsvFile& row = world.out["map_positions"];
        row.text("contact_id", person.id).decimal("x", {inRow[rank]++ * 2200 + rank * 400, 1});
        row.decimal("y", {rank * 1350, 1}).endRow();
    }
}

} // namespace

void writePeople(const World& world, const Account& account) {
    Random random = world.random(account, Topic::Network);
    std::set<std::string> mails;
    for (const Person& person : account.people)
        writePerson(random, world, account, person, mails);
    writeEvents(random, world, account);
    writeLinks(random, world, account);
    if (account.people.size() > 4 && random.chance(22)) writePositions(world, account);
}

} // namespace foothold::sample
