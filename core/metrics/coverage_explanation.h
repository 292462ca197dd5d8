#pragma once

#include "core/metrics/explanation.h"
#include "core/metrics/profile.h"
#include "core/metrics/retention.h"

/// How the figures of coverage come about. (docs/metrics.md, Coverage, Time to value, NPS)
namespace foothold {

enum class CoverageFigure : std::uint8_t { OverCapacity, SingleThreaded, WithoutValue, Nps };
template <>
struct Names<CoverageFigure> {
    static constexpr std::string_view all[] = {"over_capacity", "single_threaded", "without_value", "nps"};
};

/// What is counted of the customers of one CSM.
enum class CsmFigure : std::uint8_t { Load, Customers, Arr };
template <>
struct Names<CsmFigure> {
    static constexpr std::string_view all[] = {"load", "customers", "arr"};
};

/// How broadly an account is known.
enum class ThreadFigure : std::uint8_t { Engaged, Executives, People, DaysSinceContact };
template <>
struct Names<ThreadFigure> {
    static constexpr std::string_view all[] = {"engaged", "executives", "people", "days_since_contact"};
};

/// The answers of a group of accounts.
enum class NpsFigure : std::uint8_t { Nps, Answers, Promoters, Detractors };
template <>
struct Names<NpsFigure> {
    static constexpr std::string_view all[] = {"nps", "answers", "promoters", "detractors"};
};

/// The tree of a figure of the whole book at a date: down to the accounts, and of the NPS to the answers of
/// the twelve months. @p profiles may be those of a later date.
Explanation explainCoverage(const Facts& facts, Date asOf, const Profiles& profiles, CoverageFigure figure);
/// Of the customers of one CSM, "" for those without one: the load in percent by tier, how many there are, or
/// their ARR in the book's currency, by account.
Explanation explainCsm(const Facts& facts, Date asOf, const Profiles& profiles, Text csm, CsmFigure figure);
/// Down to the people, or to the last contact.
Explanation explainThreading(AccountFacts account, Date asOf, ThreadFigure figure);
/// Days from becoming a customer to first value, or so far.
Explanation explainTimeToValue(AccountFacts account, Date asOf);
/// Of the accounts with that value of the key (groupOf).
Explanation explainNps(const Facts& facts, Date asOf, GroupKey key, Text group, NpsFigure figure);

} // namespace foothold
