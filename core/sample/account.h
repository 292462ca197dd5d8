#pragma once

#include "core/sample/csv_folder.h"
#include "core/sample/random.h"
#include "core/sample/words.h"

#include <optional>

/// What the generator decides about one account before it writes rows: every file tells the same story.
namespace foothold::sample {

enum class Character { Thriving, Steady, Quiet, Trouble, Onboarding, Churned, Reactivated, LittleKnown };
enum class Segment { Enterprise, MidMarket, Smb, LowArpa };
enum class Tier { High, Mid, Low };
enum class Seniority { CLevel, Vp, Director, Manager, Individual };
enum class Role {
    None,
    EconomicBuyer,
    DecisionMaker,
    Champion,
    Influencer,
    TechnicalEvaluator,
    EndUser,
    Blocker
};

/// Each has its own random numbers; see Random.
enum class Topic {
    Company,
    Service,
    Contracts,
    Usage,
    Features,
    People,
    Network,
    Touchpoints,
    Tickets,
    Satisfaction,
    Invoices,
    Outcomes,
    Qbrs,
    Opportunities,
    Map,
    Market,
    Scores,
    Actions,
    Narratives,
    Signals,
    Team,
    Rows
};

/// What goes wrong at an account in trouble.
struct Troubles {
    bool decline = false, championLeft = false, competitor = false, tickets = false, overdue = false,
         unhappy = false;
};

struct Department {
    std::string_view name;
    int headcount = 0; ///< 0: not known
    bool applicable = true;
};

/// A time as a customer, in contracts of `term` months.
struct Phase {
    Date from;
    std::optional<Date> until; ///< the last day of service, if it is over
    int term = 12;
};

/// A product in use, in one department or (-1) the whole account.
struct Slot {
    int product = 0, department = -1;
    int share = 0; ///< of the account's users, per mille
    Month joins;
    std::optional<Month> leaves; ///< the first month without it
};

struct Line {
    std::string id;
    int product = 0, department = -1, planTier = -1;
    Date from;                 ///< resolved, as `until`
    std::optional<Date> until; ///< nothing: as long as the contract
    bool ownDates = false;     ///< starts or ends apart from its contract
    int seats = 0;
    std::int64_t limit = 0, arr = 0; ///< units a month; minor units of the account's currency
};

struct Contract {
    std::string id;
    Date from;
    std::optional<Date> until, terminated, signedOn;
    bool draft = false, autoRenew = false;
    int discountPercent = 0;
    int renewedFrom = -1; ///< index into Account::contracts
    std::vector<Line> lines;
};

struct Person {
    std::string id, name, title;
    int department = -1, reportsTo = -1;
    Seniority seniority = Seniority::Individual;
    Role role = Role::None;
    int influence = 1, sentiment = 2; ///< 1-5; 0 advocate to 4 opponent
    Date known;                       ///< the earliest date of a conversation
    std::optional<Date> left, promotedOn;
    std::string formerTitle; ///< before the promotion
    bool placeholder = false, newcomer = false;
};

struct Qbr {
    std::string id;
    Date planned;
    std::optional<Date> held;
};

/// A signal of the past that somebody has dealt with.
struct SeenSignal {
    std::string id;
    std::string_view signal, state, note;
    Date firstSeen, until; ///< until: the day on which it was over
};

struct Account {
    int index = 0;
    std::string id, name, host;
    const Country* country = nullptr;
    const Industry* industry = nullptr;
    Character character = Character::Steady;
    Segment segment = Segment::Smb;
    Tier tier = Tier::Low;
    Troubles troubles;
    Currency currency;
    int employees = 0;
    int rate = 10000; ///< of its currency in the book's, ten-thousandths
    std::string csm, ae;
    std::vector<Department> departments;
    std::vector<Phase> phases;
    std::vector<Slot> slots;
    std::vector<std::int64_t> users; ///< thousandths of a person, from firstMonth on
    Month firstMonth;
    std::int64_t targetUsers = 0; ///< thousandths; what the first contract is sized for
    std::vector<Contract> contracts;
    std::vector<Person> people;
    std::vector<Qbr> qbrs;
    std::vector<SeenSignal> signalsSeen;

    bool isKnown() const { return character != Character::LittleKnown; }
    bool hasUsage() const { return !users.empty(); }
    /// Thousandths of a person; the nearest month there is.
    std::int64_t usersIn(Month month) const;
    std::string_view departmentName(int department) const;
    /// The last day up to the as-of date on which it was a customer.
    Date lastServed(Date asOf) const;
    /// A price of the book's currency in the account's: minor units of a whole amount.
    std::int64_t priced(std::int64_t bookMajor) const;
    const Person* person(Role role) const;
    /// A key of a record of the account: "C-00042-07".
    std::string key(std::string_view kind, int number, int width) const;
};

struct Teammate {
    std::string name;
    std::string_view role; ///< as in team.csv
};

/// What all accounts share.
struct World {
    std::uint64_t seed;
    Date asOf;
    Month lastMonth; ///< the latest complete one
    std::vector<Teammate> team;
    CsvFolder& out;

    Random random(const Account& account, Topic topic) const {
        return {seed, std::uint64_t(account.index) + 1, std::uint64_t(topic)};
    }
};

/// "A-00042": @p number in at least @p width digits.
std::string numbered(std::string_view prefix, int number, int width);
/// The date that is @p days business days after @p date (docs/playbook.md, Signals).
Date businessDaysAfter(Date date, int days);
/// The holidays that the sample's holidays.csv names.
bool isHoliday(Date date);
std::string personName(Random& random, const Country& country, bool withInitial = false);
const Country& someCountry(Random& random);

std::vector<Teammate> makeTeam(std::uint64_t seed, int accounts);

/// The steps of making an account, in this order.
Account makeCompany(const World& world, int index);
void planService(const World& world, Account& account);
void makeContracts(const World& world, Account& account);
void makePeople(const World& world, Account& account);
void planQbrs(const World& world, Account& account);
void planSignals(const World& world, Account& account);

/// The writers: each the rows of one or a few files for one account.
void writeCompany(const World& world, const Account& account);
void writeContracts(const World& world, const Account& account);
void writeUsage(const World& world, const Account& account);
void writePeople(const World& world, const Account& account);
void writeTouchpoints(const World& world, const Account& account);
void writeService(const World& world, const Account& account);
void writeMap(const World& world, const Account& account);
void writeMarket(const World& world, const Account& account);
void writeOutcomes(const World& world, const Account& account);
void writePlans(const World& world, const Account& account);
void writeSignals(const World& world, const Account& account);
void writeOpportunities(const World& world, const Account& account);
/// What belongs to the book as a whole.
void writeBook(const World& world);

} // namespace foothold::sample
