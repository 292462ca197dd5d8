#pragma once

#include "core/metrics/dimensions.h"
#include "core/metrics/readiness.h"

namespace foothold {

/// The fifteen parts of readiness at one date, each 0 to 100 or unknown. (docs/metrics.md, Expansion
/// readiness)
class ReadinessParts {
public:
    /// @p health, if given, is the account's at @p asOf.
    ReadinessParts(AccountFacts account, Date asOf, const ScoringProfile& profile,
                   const Health* health = nullptr);

    std::optional<double> value(ReadinessPart part, Explanation* explanation);

private:
    using Value = std::optional<double>;

    Value trend(const Trace& trace);
    Value limitProximity(const Trace& trace);
    Value newFeatures(const Trace& trace);
    Value newPeople(const Trace& trace);
    Value departments(const Trace& trace);
    Value executives(const Trace& trace);
    Value premium(const Trace& trace);
    Value requests(const Trace& trace);
    Value workflows(const Trace& trace);
    Value healthChange(const Trace& trace);
    Value npsChange(const Trace& trace);
    Value ticketChange(const Trace& trace);
    Value room(const Trace& trace);
    Value timing(const Trace& trace);
    Value options(const Trace& trace);

    bool hasFeatureUsageBefore(Month month) const;
    bool hasTicket() const;

    AccountFacts m_account;
    Date m_asOf;
    const ScoringProfile& m_profile;
    const Health* m_health;
    Month m_m0;
    ActiveLines m_lines;
    Dimensions m_dimensions;
    QVarLengthArray<int, 32> m_engaged; ///< indices in contacts()
};

} // namespace foothold
