#pragma once

#include "core/metrics/retention.h"

/// What people would recommend. (docs/metrics.md, NPS)
namespace foothold {

enum class NpsBand : std::uint8_t { Below, Good, Outstanding };
template <>
struct Names<NpsBand> {
    static constexpr std::string_view all[] = {"below", "good", "outstanding"};
};

inline bool isPromoter(const NpsResponse& answer) {
    return answer.score >= 9;
}
inline bool isDetractor(const NpsResponse& answer) {
    return answer.score <= 6;
}

/// The twelve months to @p asOf, the first and the last day included.
Period npsPeriod(Date asOf);
/// Of each of the account's people the latest answer of the period.
std::vector<const NpsResponse*> latestAnswers(AccountFacts account, Period period);

struct NpsGroup {
    Text group{};      ///< "" for accounts without a value; "all" if nothing is grouped
    int responses = 0; ///< people: of each the latest answer counts
    int promoters = 0, detractors = 0;
    std::optional<double> nps{}; ///< -100 to 100; unknown without an answer
    std::optional<NpsBand> band{};
};
/// The answers of one account.
NpsGroup npsOf(AccountFacts account, Period period);

/// The first and the last day of the period included. By any key but the product family: an account has one
/// value, a derived segment or tier is that of the end.
std::vector<NpsGroup> npsOf(const Facts& facts, Period period, std::optional<GroupKey> by = std::nullopt);

} // namespace foothold
