#pragma once

#include "core/domain/names.h"
#include "core/facts/facts.h"
#include "core/metrics/explanation.h"
#include "core/metrics/people.h"
#include "core/metrics/profile.h"

#include <array>

/// How an account is doing. (docs/metrics.md, Health)
namespace foothold {

enum class Measure : std::uint8_t { Usage, Engagement, Satisfaction, Support, Commercial };
template <>
struct Names<Measure> {
    static constexpr std::string_view all[] = {"usage", "engagement", "satisfaction", "support",
                                               "commercial"};
};
inline constexpr std::size_t measureCount = 5;

enum class HealthColour : std::uint8_t { Red, Amber, Green };
template <>
struct Names<HealthColour> {
    static constexpr std::string_view all[] = {"red", "amber", "green"};
};

struct Health {
    std::array<std::optional<double>, measureCount> measures; ///< 0 to 100, in the order of Measure
    std::optional<double> calculated{};                       ///< the weighted mean of the measures
    const HealthOverride* override = nullptr;                 ///< in force at the date; owned by the Facts
    std::optional<double> score{};        ///< H: the override's score, else the calculated
    std::optional<HealthColour> colour{}; ///< of the score

    std::optional<double> operator[](Measure m) const { return measures[std::size_t(m)]; }
};

/// H(D) with all that it is made of. @p explanation, if given, becomes its tree.
Health healthOf(AccountFacts account, Date asOf, const ScoringProfile& profile = {},
                Explanation* explanation = nullptr);

std::optional<HealthColour> colourOf(std::optional<double> score, const ScoringProfile& profile = {});

struct HealthPoint {
    Date date{};
    Health health;
};
/// H at each of the last @p months month-ends up to @p asOf, and at @p asOf if it is none; ascending.
std::vector<HealthPoint> healthTrend(AccountFacts account, Date asOf, int months = 12,
                                     const ScoringProfile& profile = {});
/// The dates of healthTrend, ascending.
std::vector<Date> trendDates(Date asOf, int months);

/// Month-ends in a row, back from the latest up to @p asOf, with a green H.
int greenStreak(AccountFacts account, Date asOf, const ScoringProfile& profile = {});

/// The override in force at @p asOf: the latest with set_on <= asOf <= expires_on; nullptr without one.
const HealthOverride* overrideAt(AccountFacts account, Date asOf);

} // namespace foothold
