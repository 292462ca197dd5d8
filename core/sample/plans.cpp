#include "core/sample/account.h"

#include <algorithm>
#include <array>

namespace foothold::sample {

namespace {

constexpr std::string_view topics[] = {"From first team to standard", "What the next year should bring",
                                       "Value so far and what is missing", "Getting every licence used",
                                       "Ready for the audit"};
constexpr std::string_view decisions[] = {
    "Pilot in the next department starts on the first of the month. Report to the steering group after six "
    "weeks.",
    "Open tickets are reviewed every Tuesday until the list is empty.",
    "Training for new colleagues becomes part of their first week.",
    "The goal for lead time stays; the next figure comes from the planning board."};

struct Task {
    std::string_view title, source;
};
constexpr Task tasks[] = {{"Send the minutes and the figures of the review", "qbr"},
                          {"Agree the success measure for the next half-year", "qbr"},
                          {"Find out who follows the champion", "signal"},
                          {"Show the automation rules to {dept}", "plan"},
                          {"Ask {person} for an introduction to the board", "plan"},
                          {"Prepare the price for more licences", "signal"},
                          {"Put the achieved outcome on paper, with {person}", "programme"},
                          {"Close the open tickets or give a date", "signal"},
                          {"Plan the renewal talk", "plan"}};

struct Story {
    std::string_view stand, want, plays, risks;
};
// What the plan says, by character. It names no competitor and repeats no internal note.
constexpr std::array<Story, 8> stories = {{
    {"{company} uses Tessel more every month. {dept} runs its daily work on it, and {person} shows the "
     "results to other units. Licences are close to the limit.",
     "In twelve months two more departments work with Tessel, the results are measured in one dashboard, and "
     "the contract runs for two years.",
     "Turn the proven result of {dept} into a case for the next department. Offer the larger plan before the "
     "limit is reached.",
     "Everything depends on one champion; win a second sponsor before the next step."},
    {"{company} is a reliable customer. {dept} uses Tessel as planned and reports no larger problems.",
     "In twelve months the use in {dept} is complete and one neighbouring process has moved over.",
     "Document the outcome that was reached and use the next review to talk about the goals for the coming "
     "year.",
     "Little contact above the working level; the budget owner hardly knows us."},
    {"Less than half of the licences of {company} are in use, and we have spoken little this year.",
     "In twelve months we talk regularly again and the licences that exist are used.",
     "Offer a short usage review to {person}: who works with it, who does not, and why.",
     "Without a goal on paper the renewal may be cut to the people who really use it."},
    {"{company} uses Tessel less than a year ago, and several points are open. {person} is to have the "
     "answers "
     "before anything else.",
     "In twelve months the open points are settled, the use is back at last year's level, and one outcome is "
     "documented.",
     "Weekly call until the open points are closed. Executive conversation within the month. No expansion "
     "before that.",
     "The renewal is in doubt; the number of licences certainly is."},
    {"{company} has just begun. The first team in {dept} is being trained.",
     "In twelve months {dept} works with Tessel every day and the first outcome is measured.",
     "Reach the first result within the agreed time, then tell the other departments about it.",
     "If the first date slips, the attention of the sponsor may be gone."},
    {"The contract of {company} has ended. The talks at the end were open and fair.",
     "Stay in touch with {person}; look again when their new budget year begins.",
     "One friendly call in each half-year.", "None of commercial weight."},
    {"{company} came back after a break. {dept} has started again with a clearer goal than the first time.",
     "In twelve months the use is higher than before the break, and the reason for leaving has been removed "
     "for good.",
     "Monthly review with {person} in the first half-year.",
     "The memory of the first time; small problems weigh more than elsewhere."},
    {"", "", "", ""},
}};

std::string filledFor(const Account& account, std::string_view text) {
    const Person* champion = account.person(Role::Champion);
    return filled(text,
                  {{"company", account.name},
                   {"dept", account.departments.empty() ? "the company" : account.departments.front().name},
                   {"person", champion ? std::string_view(champion->name) : "the sponsor"}});
}

std::string attendeesOf(const Account& account, Date date) {
    std::string ids;
    int left = 5;
    for (const Person& person : account.people) {
        if (person.placeholder || person.known > date || (person.left && *person.left <= date) || left-- <= 0)
            continue;
        ids.append(ids.empty() ? "" : ";").append(person.id);
    }
    return ids;
}

void writeQbrs(Random& random, const World& world, const Account& account) {
    for (const Qbr& qbr : account.qbrs) {
        CsvFile& row = world.out["qbrs"];
        row.text("qbr_id", qbr.id).text("account_id", account.id).date("planned_on", qbr.planned);
        const bool soon = !qbr.held && qbr.planned < world.asOf + Days(21);
        const bool latest = qbr.held && *qbr.held > world.asOf - Days(30);
        row.text("state", qbr.held ? latest ? "held" : "followed_up" : soon ? "prepared" : "planned");
        row.text("contact_ids", attendeesOf(account, qbr.held.value_or(world.asOf)));
        row.text("our_people", account.csm + ';' + account.ae).text("topic", random.pick(topics));
        if (qbr.held) {
            row.date("held_on", *qbr.held).text("decisions", random.pick(decisions));
            row.text("snapshot", "{\"as_of\":\"" + isoDate(*qbr.held).toStdString() + "\"}");
        }
        row.endRow();
    }
}

std::string sourceOf(const Account& account, std::string_view source) {
    if (source == "qbr") return account.qbrs.empty() ? std::string() : account.qbrs.front().id;
    if (source == "signal")
        return account.signalsSeen.empty() ? std::string() : account.signalsSeen.front().id;
    return source == "programme" ? "P04" : "";
}

void writeActions(Random& random, const World& world, const Account& account) {
    constexpr std::array<int, 3> most = {5, 3, 1};
    int first = random.below(int(std::size(tasks))), number = 0;
    for (int n = random.between(0, most[std::size_t(account.tier)]); n > 0; --n, first += 2) {
        const Task& task = tasks[std::size_t(first) % std::size(tasks)];
        const std::string source = sourceOf(account, task.source);
        CsvFile& row = world.out["action_items"];
        row.text("action_id", account.key("X", ++number, 2)).text("account_id", account.id);
        row.text("title", filledFor(account, task.title))
            .text("owner", random.chance(80) ? account.csm : account.ae);
        const Date due = businessDaysAfter(world.asOf + Days(random.between(-40, 45)), 1);
        row.date("due_on", due);
        if (due < world.asOf && random.chance(80))
            row.date("done_on", std::min(world.asOf, due + Days(random.between(-6, 8))));
        row.text("source", source.empty() && task.source != "plan" ? "plan" : task.source)
            .text("source_id", source);
        row.endRow();
    }
}

void writeNarratives(Random& random, const World& world, const Account& account) {
    const Story& story = stories[std::size_t(account.character)];
    const auto write = [&](std::string_view section, std::string_view text) {
        CsvFile& row = world.out["narratives"];
        row.text("account_id", account.id).text("document", "plan").text("section", section);
        row.text("text", filledFor(account, text)).endRow();
    };
    if (story.stand.empty() || !random.chance(account.tier == Tier::Low ? 25 : 90)) return;
    write("plays", story.plays);
    write("risks", story.risks);
    write("where_we_stand", story.stand);
    write("where_we_want_to_be", story.want);
}

/// The sprint began four weeks ago with some of the accounts that were ready.
void writeSprint(Random& random, const World& world, const Account& account) {
    if (account.character != Character::Thriving || account.index >= 120 || !random.chance(60)) return;
    constexpr std::string_view states[] = {"open", "open", "won", "lost", "postponed"};
    const Date start = businessDaysAfter(world.asOf - Days(28), 1);
    const std::string_view state = random.pick(states);
    CsvFile& row = world.out["sprint"];
    row.text("account_id", account.id).date("started_on", start).text("action", "Offer the next department");
    row.text("owner", account.csm).date("due_on", businessDaysAfter(start, 20)).text("state", state);
    const auto iso = [](Date date) { return isoDate(date).toStdString(); };
    if (random.chance(75)) row.text("conversations_on", iso(start + Days(6)) + ';' + iso(start + Days(19)));
    if (state == "won") row.money("won_arr", account.priced(100 * random.between(40, 300)), account.currency);
    if (state == "lost") row.text("objection", "No budget before the new fiscal year");
    if (state == "won") row.text("debrief", "The measured result of the first department decided it.");
    row.endRow();
}

} // namespace

void writePlans(const World& world, const Account& account) {
    if (!account.isKnown()) return;
    Random qbrs = world.random(account, Topic::Rows), actions = world.random(account, Topic::Actions),
           narratives = world.random(account, Topic::Narratives);
    writeQbrs(qbrs, world, account);
    writeActions(actions, world, account);
    writeNarratives(narratives, world, account);
    writeSprint(narratives, world, account);
}

} // namespace foothold::sample
