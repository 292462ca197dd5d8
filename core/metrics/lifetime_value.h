#pragma once

#include "core/domain/names.h"
#include "core/metrics/explanation.h"
#include "core/metrics/retention.h"

/// What a customer is worth over its life. (docs/metrics.md, Lifetime value)
namespace foothold {

enum class ClvCacBand : std::uint8_t { Below, Good, Ideal };
template <>
struct Names<ClvCacBand> {
    static constexpr std::string_view all[] = {"below", "good", "ideal"};
};

struct LifetimeValue {
    std::optional<double> value{};     ///< CLV in major units of the account's currency
    std::optional<double> churnRate{}; ///< yearly, a fraction
    double grossMargin = 0;            ///< a fraction
    std::optional<double> toCac{};     ///< CLV : CAC; unknown without a CAC
    std::optional<ClvCacBand> band{};
};

/// The yearly churn of each segment over the twelve months to a date; made once a book.
class ChurnRates {
public:
    ChurnRates(const Facts& facts, Date asOf, const Profiles& profiles);

    /// 1 - GRR of the segment, or of the book where the segment has too few accounts; never less than the
    /// profile's least. Unknown if the book's GRR is.
    std::optional<double> of(Text segment) const;
    /// The least rate that the profile reckons with, a fraction.
    double leastOf(Text segment) const { return m_profiles.ofSegment(segment).leastChurnPercent / 100; }
    /// The retention that it is read from.
    const RetentionGroup& sourceOf(Text segment) const;

private:
    Profiles m_profiles;
    RetentionGroup m_book;
    std::map<Text, RetentionGroup> m_segments;
};

/// @p explanation, if given, becomes the tree of the CLV.
LifetimeValue lifetimeValueOf(AccountFacts account, Date asOf, const ChurnRates& churn,
                              Explanation* explanation = nullptr);

} // namespace foothold
