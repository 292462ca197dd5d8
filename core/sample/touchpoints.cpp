#include "core/sample/catalogue.h"

#include <algorithm>
#include <array>

namespace foothold::sample {

namespace {

constexpr int monthsOfTouchpoints = 18;

struct Script {
    std::string_view subject, notes;
};
constexpr Script good[] = {
    {"Rollout in {dept}",
     "{dept} is ahead of plan; {person} asks what the next team would need. Send the rollout checklist."},
    {"Numbers of the quarter",
     "Went through the time saved with {person}. They want the figure for their own board paper."},
    {"More licences before the limit",
     "{person} expects ten to fifteen more people after the summer intake. Prepare the price."},
    {"{product}: first results",
     "First results are better than the pilot. {person} would show them to the neighbouring unit."},
    {"Ideas for the next half-year",
     "Collected three ideas; the strongest is to bring {dept} on board. Agreed to size it."},
    {"Automation rules", "Built four rules together. {person} will train the others."}};
constexpr Script plain[] = {
    {"Regular exchange", "Nothing urgent. Usage as expected, two small questions about exports answered."},
    {"Check-in with {person}", "Satisfied in general; asks for shorter release notes. Next call in a month."},
    {"{product} settings", "Went through roles and permissions with {person}."},
    {"Plans of {dept}", "Reorganisation is settled, no effect on our users. Budget talks start in autumn."},
    {"Review of open questions", "Closed three of four questions. The last one waits for their IT."}};
constexpr Script bad[] = {
    {"Falling usage in {dept}", "{person} confirms that two teams went back to spreadsheets. Agreed to find "
                                "out why before the next steering meeting."},
    {"Open tickets", "Long talk about the open tickets. {person} wants a date for each of them by Friday."},
    {"Value for the price",
     "{person} questions the renewal at the same price. No outcome on paper so far: we owe them one."},
    {"Who decides now?",
     "Responsibility moved after the reorganisation; {person} does not know who will sign."},
    {"Escalation: slow answers", "Apologised for the response time. Weekly call until the backlog is gone."}};
constexpr Script quiet[] = {
    {"Short check-in",
     "Reached {person} at the third attempt. Everything runs, no time for a meeting this month."},
    {"Planned functions", "Sent the short list of what is new. No reaction."},
    {"Invitation to a usage review", "Declined, too busy."},
    {"Question about invoices", "Sent the invoice again to the new address."}};
constexpr Script starting[] = {
    {"Kick-off", "Goals, roles and dates agreed with {person}. First team live in four weeks."},
    {"Data import", "The first import went through. {person} checks the open cases."},
    {"First weeks in {dept}",
     "Half of {dept} works with it; good questions. The second group follows next week."},
    {"First win", "First process runs in {product}. Write it down as a first outcome."}};

// What belongs to the occasion, not to the mood.
struct Occasion {
    std::string_view kind;
    Script script;
};
constexpr Occasion occasions[] = {
    {"event", {"User group", "{person} came to the user group and compared notes with two other companies."}},
    {"event", {"Customer day", "{person} was there for the afternoon, interested in the talk on planning."}},
    {"webinar", {"Webinar: what is new", "{person} took part until the end."}},
    {"webinar", {"Webinar: reports that people read", "{person} registered and asked for the recording."}},
    {"training", {"Training for new colleagues", "Four new colleagues in {dept}, half a day."}},
    {"training", {"Refresher for {dept}", "Two hours, mostly on rules and reports."}},
    {"executive",
     {"Executive exchange", "Talk about the company's goals for the next year; {person} gave the frame."}},
    {"executive", {"Dinner with the sponsor", "{person} speaks openly about what the board expects."}}};

constexpr std::string_view competitors[] = {"Brightloom", "Opsmere", "Taskvane"};

std::span<const Script> scripts(Character character) {
    switch (character) {
    case Character::Thriving:
        return good;
    case Character::Quiet:
        return quiet;
    case Character::Trouble:
    case Character::Churned:
        return bad;
    case Character::Onboarding:
        return starting;
    default:
        return plain;
    }
}

struct Talk {
    Date date;
    std::string_view kind;
    Script script;
    std::vector<int> people; ///< indices into Account::people, ascending
    std::string_view competitor;
};

bool isPresent(const Person& person, Date date) {
    return !person.placeholder && person.known <= date && (!person.left || date < *person.left);
}

std::vector<int> attendees(Random& random, const Account& account, Date date, int most) {
    std::vector<int> present, chosen;
    for (int i = 0; i < int(account.people.size()); ++i) {
        const Person& person = account.people[std::size_t(i)];
        if (!isPresent(person, date)) continue;
        present.push_back(i);
        if (person.role == Role::Champion && random.chance(55)) chosen.push_back(i);
        if (person.newcomer && random.chance(40)) chosen.push_back(i);
    }
    if (present.empty()) return {};
    for (int n = random.between(1, most); n > int(chosen.size());) {
        chosen.push_back(present[std::size_t(random.below(int(present.size())))]);
        --n;
    }
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    return chosen;
}

/// What a conversation of an ordinary week is about, and how it is held.
Occasion someOccasion(Random& random, Character character, std::span<const Script> list) {
    constexpr std::string_view usual[] = {"call",    "call",    "call",  "meeting",
                                          "meeting", "meeting", "email", "email"};
    constexpr std::string_view distant[] = {"email", "email", "call"};
    if (random.chance(character == Character::Quiet ? 15 : 26)) return random.pick(occasions);
    return {character == Character::Quiet ? random.pick(distant) : random.pick(usual), random.pick(list)};
}

/// Days between two conversations, from what the tier asks for.
int interval(Random& random, const Account& account) {
    constexpr std::array<int, 3> usual = {19, 46, 105};
    constexpr std::array<int, 8> percent = {80, 100, 150, 110, 45, 110, 90, 100};
    const int days = usual[std::size_t(account.tier)] * percent[std::size_t(account.character)] / 100;
    return std::max(4, days * random.between(55, 145) / 100);
}

/// How long ago the latest conversation was.
int silence(Random& random, const Account& account) {
    constexpr std::array<int, 3> cadence = {30, 90, 180};
    const int days = cadence[std::size_t(account.tier)];
    switch (account.character) {
    case Character::Quiet:
        return days * random.between(130, 330) / 100;
    case Character::Trouble:
        return days * (random.chance(60) ? random.between(150, 300) : random.between(15, 110)) / 100;
    case Character::Thriving:
    case Character::Onboarding:
        return random.between(1, 12);
    default:
        return days * random.between(5, 95) / 100;
    }
}

void addUsualTalks(Random& random, const World& world, const Account& account, std::vector<Talk>& talks) {
    const Date start = account.phases.front().from;
    const Date earliest = std::max(addMonths(world.asOf, -monthsOfTouchpoints), start - Days(20));
    Date date = account.lastServed(world.asOf) - Days(silence(random, account));
    while (date >= earliest) {
        const int weekend = int(std::chrono::weekday(date).iso_encoding()) - 5;
        const Date day = weekend > 0 ? date - Days(weekend) : date;
        const bool before = day < world.asOf - Days(200) && account.character != Character::Onboarding;
        const auto list = before ? std::span<const Script>(plain) : scripts(account.character);
        const Occasion occasion = someOccasion(random, account.character, list);
        talks.push_back({day, occasion.kind, occasion.script, attendees(random, account, day, 3), {}});
        date -= Days(interval(random, account));
    }
}

void addSpecialTalks(Random& random, const World& world, const Account& account, std::vector<Talk>& talks) {
    const auto recently = [&](int most) {
        return account.lastServed(world.asOf) - Days(random.between(3, most));
    };
    const auto add = [&](Date date, std::string_view kind, Script script, std::string_view competitor = {}) {
        if (date > account.phases.back().from - Days(30))
            talks.push_back({date, kind, script, attendees(random, account, date, 2), competitor});
    };
    if (account.troubles.competitor)
        add(recently(80), "call",
            {"Other offers",
             "{person} mentions talks with another vendor; price and a quick start are their arguments."},
            random.pick(competitors));
    if (account.character == Character::Thriving && random.chance(35))
        add(recently(85), "reference",
            {"Reference call",
             "{person} spoke with a prospect for half an hour, very open about the start."});
    if (account.character == Character::Thriving && random.chance(15))
        add(recently(85), "case_study",
            {"Case study interview", "Interview done; {person} releases the text."});
    if (account.character == Character::Thriving && random.chance(25))
        add(recently(120), "referral",
            {"Introduction to a peer", "{person} introduced us to a former colleague."});
    for (const Qbr& qbr : account.qbrs)
        if (qbr.held)
            talks.push_back({*qbr.held,
                             "qbr",
                             {"Quarterly business review", "Held as planned; decisions are in the minutes."},
                             attendees(random, account, *qbr.held, 5),
                             {}});
}

std::string joined(const Account& account, const std::vector<int>& people) {
    std::string ids;
    for (const int index : people)
        ids.append(ids.empty() ? "" : ";").append(account.people[std::size_t(index)].id);
    return ids;
}

void writeTalk(Random& random, const World& world, const Account& account, const Talk& talk, int number) {
    const Person* person = talk.people.empty() ? nullptr : &account.people[std::size_t(talk.people.front())];
    const std::string_view unit = person ? account.departmentName(person->department) : std::string_view();
    const std::string_view who = person ? std::string_view(person->name) : "The contact";
    const Slot& some = account.slots[std::size_t(random.below(int(account.slots.size())))];
    const Slot& slot = some.joins <= monthOf(talk.date) ? some : account.slots.front();
    const std::initializer_list<Filling> fillings = {
        {"dept", unit.empty() ? "the company" : unit},
        {"person", who},
        {"product", catalogue()[std::size_t(slot.product)].name}};
    CsvFile& row = world.out["touchpoints"];
    row.text("touchpoint_id", account.key("T", number, 3));
    row.text("account_id", account.id).date("date", talk.date).text("kind", talk.kind);
    row.text("subject", filled(talk.script.subject, fillings))
        .text("contact_ids", joined(account, talk.people));
    const bool high = talk.kind == "executive" || talk.kind == "qbr";
    row.text("our_people", high ? account.csm + ';' + account.ae : account.csm);
    row.text("competitor", talk.competitor);
    if (random.chance(70)) row.text("notes", filled(talk.script.notes, fillings));
    row.endRow();
}

} // namespace

void writeTouchpoints(const World& world, const Account& account) {
    if (!account.isKnown() || account.people.empty()) return;
    Random random = world.random(account, Topic::Touchpoints);
    std::vector<Talk> talks;
    addUsualTalks(random, world, account, talks);
    addSpecialTalks(random, world, account, talks);
    std::stable_sort(talks.begin(), talks.end(),
                     [](const Talk& a, const Talk& b) { return a.date < b.date; });
    int number = 0;
    for (const Talk& talk : talks)
        writeTalk(random, world, account, talk, ++number);
}

} // namespace foothold::sample
