#include "core/sample/account.h"

#include <algorithm>

namespace foothold::sample {

namespace {

struct Goal {
    std::string_view goal, metric, unit;
    int baseline, target; ///< tenths
    std::string_view evidence;
};
constexpr Goal goals[] = {
    {"Shorter lead time in {dept}", "Lead time", "days", 120, 80,
     "Board statistics of {dept}, checked with {person}"},
    {"Fewer late orders", "Late orders", "%", 145, 80, "Monthly report that {person} sends to the board"},
    {"Less time for month-end reports", "Time per report", "hours", 160, 60, "Time sheet of two team leads"},
    {"Quick answers to customers", "First answer", "hours", 220, 80, "Ticket statistics of the service desk"},
    {"More work planned ahead", "Planned share", "%", 520, 750, "Weekly planning board"},
    {"Releases without paper", "Paperless releases", "%", 300, 900, "Access log, quarter by quarter"},
    {"Fewer questions from auditors", "Findings per audit", "count", 90, 40, "Auditor's report"},
    {"{dept} trained", "People trained", "count", 0, 240, "Training list"}};

/// The customer's words for what they want, and ours for what we will do.
struct Objective {
    std::string_view title, whose, measure, target;
};
constexpr Objective objectives[] = {
    {"One way of working in all sites", "customer", "Sites on the same board templates", "all by year's end"},
    {"Fewer hand-overs by e-mail", "customer", "Hand-overs recorded in the system", "90 %"},
    {"Be ready for the external audit", "customer", "Open findings", "none"},
    {"Handle a quarter more orders with the same team", "customer", "Orders per head", "+25 %"},
    {"Win a second sponsor outside {dept}", "ours", "Engaged executives", "2"},
    {"Bring another department on board", "ours", "Departments using the product", "+1"},
    {"Agree a multi-year renewal", "ours", "Term", "24 months"},
    {"Raise the share of licences in use", "ours", "Utilisation", "75 %"}};

struct Fill {
    std::string_view dept, person;
};

Fill fillOf(const Account& account) {
    const Person* champion = account.person(Role::Champion);
    return {account.departments.empty() ? "the company" : account.departments.front().name,
            champion ? std::string_view(champion->name) : "the sponsor"};
}

/// How far a goal has come, per cent of the way to its target; 100 and more: achieved.
int progressOf(Random& random, Character character) {
    switch (character) {
    case Character::Thriving:
        return random.between(75, 135);
    case Character::Trouble:
    case Character::Churned:
        return random.between(-10, 70);
    case Character::Onboarding:
        return random.between(0, 40);
    case Character::Quiet:
        return random.between(10, 95);
    default:
        return random.between(40, 120);
    }
}

void writeOutcome(Random& random, const World& world, const Account& account, const Goal& goal, int number) {
    const Fill fill = fillOf(account);
    const Date start = account.phases.back().from;
    const Date last = account.lastServed(world.asOf);
    const int age = std::max(30, int((last - start).count()));
    const Date target = start + Days(random.between(age / 3, age + 150));
    const int progress = progressOf(random, account.character);
    const bool achieved = progress >= 100 || (progress > 85 && target < last - Days(30));
    const Date day = std::clamp(target + Days(random.between(-45, 40)), start + Days(14), last);
    CsvFile& row = world.out["outcomes"];
    row.text("outcome_id", account.key("W", number, 2)).text("account_id", account.id);
    row.text("goal", filled(goal.goal, {{"dept", fill.dept}}))
        .text("metric", goal.metric)
        .text("unit", goal.unit);
    row.decimal("baseline", {goal.baseline, 1}).decimal("target", {goal.target, 1}).date("target_on", target);
    if (progress != 0) {
        const int actual = goal.baseline + (goal.target - goal.baseline) * progress / 100;
        row.decimal("actual", {goal.unit == "count" ? actual / 10 * 10 : actual, 1});
    }
    if (achieved) row.date("achieved_on", day);
    if (achieved && random.chance(60))
        row.money("value_amount", account.priced(account.targetUsers / 1000 * random.between(40, 400)),
                  account.currency);
    if (achieved) row.text("evidence", filled(goal.evidence, {{"dept", fill.dept}, {"person", fill.person}}));
    row.endRow();
}

void writeObjective(Random& random, const World& world, const Account& account, const Objective& objective,
                    int number) {
    constexpr std::string_view pastStates[] = {"met", "met", "missed", "dropped"};
    CsvFile& row = world.out["objectives"];
    row.text("objective_id", account.key("V", number, 2)).text("account_id", account.id);
    row.text("title", filled(objective.title, {{"dept", fillOf(account).dept}}))
        .text("whose", objective.whose);
    row.text("measure", objective.measure).text("target", objective.target);
    const Date due = monthEnd(world.asOf + Days(random.between(-150, 330)));
    row.date("due_on", due).text("state", due < world.asOf ? random.pick(pastStates) : "open").endRow();
}

} // namespace

void writeOutcomes(const World& world, const Account& account) {
    if (!account.isKnown()) return;
    Random random = world.random(account, Topic::Outcomes);
    const bool poor = account.character == Character::Trouble || account.character == Character::Quiet;
    int count = random.between(poor ? 0 : 1, account.segment == Segment::LowArpa ? 1 : 4);
    int goal = random.below(int(std::size(goals)));
    for (int number = 1; number <= count; ++number)
        writeOutcome(random, world, account, goals[std::size_t(goal++) % std::size(goals)], number);
    count = account.tier == Tier::Low ? 0 : random.between(1, 4);
    int objective = random.below(int(std::size(objectives)));
    for (int number = 1; number <= count; ++number, objective += 3)
        writeObjective(random, world, account, objectives[std::size_t(objective) % std::size(objectives)],
                       number);
}

} // namespace foothold::sample
