#include "core/sample/account.h"

#include <set>

namespace foothold::sample {

namespace {

constexpr int accountsPerPod = 120;
constexpr std::string_view podRoles[] = {"csm", "csm", "csm", "csm", "ae", "ae", "manager"};

} // namespace

std::string numbered(std::string_view prefix, int number, int width) {
    std::string digits = std::to_string(number);
    if (int(digits.size()) < width) digits.insert(0, std::size_t(width) - digits.size(), '0');
    return digits.insert(0, prefix);
}

bool isHoliday(Date date) {
    const std::chrono::year_month_day day(date);
    const unsigned code = unsigned(day.month()) * 100 + unsigned(day.day());
    return code == 101 || code == 501 || code == 1225 || code == 1226;
}

Date businessDaysAfter(Date date, int days) {
    while (days > 0) {
        date += Days(1);
        const unsigned weekday = std::chrono::weekday(date).iso_encoding();
        if (weekday <= 5 && !isHoliday(date)) --days;
    }
    return date;
}

std::string personName(Random& random, const Country& country, bool withInitial) {
    std::string name(random.pick(country.firstNames));
    if (withInitial) name += std::string(" ") + char('A' + random.below(26)) + '.';
    return name + ' ' + std::string(random.pick(country.lastNames));
}

const Country& someCountry(Random& random) {
    int sum = 0;
    for (const Country& country : countries())
        sum += country.weight;
    int chosen = random.below(sum);
    for (const Country& country : countries()) {
        if (chosen < country.weight) return country;
        chosen -= country.weight;
    }
    return countries().front();
}

/// After so many names that are taken.
constexpr int plainTries = 20;

std::vector<Teammate> makeTeam(std::uint64_t seed, int accounts) {
    std::vector<Teammate> team;
    std::set<std::string> taken;
    Random random(seed, 0, std::uint64_t(Topic::Team));
    for (int first = 0; first < accounts; first += accountsPerPod)
        for (const std::string_view role : podRoles) {
            std::string name = personName(random, someCountry(random));
            // In a large book the plain names run out; then an initial tells people apart.
            for (int tries = 1; !taken.insert(name).second; ++tries)
                name = personName(random, someCountry(random), tries > plainTries);
            team.push_back({name, role});
        }
    return team;
}

} // namespace foothold::sample
