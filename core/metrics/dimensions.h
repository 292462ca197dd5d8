#pragma once

#include "core/domain/names.h"
#include "core/metrics/contracts.h"
#include "core/metrics/explanation.h"
#include "core/metrics/tracing.h"

/// The five dimensions of whitespace, one by one. (docs/metrics.md, Whitespace)
namespace foothold {

enum class Dimension : std::uint8_t { Products, Seats, Departments, Features, Stakeholders };
template <>
struct Names<Dimension> {
    static constexpr std::string_view all[] = {"products", "seats", "departments", "features",
                                               "stakeholders"};
};
inline constexpr std::size_t dimensionCount = 5;

/// One dimension; all four are unknown together ("unmapped").
struct DimensionValue {
    std::optional<std::int64_t> current{}, potential{};
    std::optional<double> penetration{}, whitespace{}; ///< 0 to 100
    /// Why it is unmapped, in words for people; empty if it is known.
    QString unknownBecause{};

    friend bool operator==(const DimensionValue&, const DimensionValue&) = default;
};

/// The dimensions of an account at one date, each counted when it is asked for.
class Dimensions {
public:
    Dimensions(AccountFacts account, Date asOf);

    /// @p explanation, if given, becomes the tree of the dimension's whitespace.
    DimensionValue of(Dimension dimension, Explanation* explanation = nullptr);

private:
    DimensionValue count(Dimension dimension);
    DimensionValue products();
    DimensionValue seats();
    DimensionValue departments();
    DimensionValue features();
    DimensionValue stakeholders();
    std::optional<std::int64_t> addressableUsers();
    FactRef latestMeeting(int person) const;

    AccountFacts m_account;
    Date m_asOf;
    Month m_m0;
    ActiveLines m_lines;
    std::vector<int> m_products;
    std::vector<Text> m_departments;
    Trace m_current, m_potential;
};

} // namespace foothold
