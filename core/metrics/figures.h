#pragma once

#include "core/domain/names.h"
#include "core/metrics/explanation.h"
#include "core/metrics/profile.h"

/// The figures of an account that can be explained, by their names. (docs/metrics.md, Explanation)
namespace foothold {

enum class Figure : std::uint8_t { Health, Readiness, Whitespace, Contraction, Priority, Clv };
template <>
struct Names<Figure> {
    static constexpr std::string_view all[] = {"health",      "readiness", "whitespace",
                                               "contraction", "priority",  "clv"};
};

/// The tree of a figure of an account at a date, by one version of the profile: @p profiles may be those of a
/// later date, when the figure is compared with that of then.
Explanation explain(Figure figure, AccountFacts account, Date asOf, const Profiles& profiles);

} // namespace foothold
