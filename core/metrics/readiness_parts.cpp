#include "core/metrics/readiness_parts.h"

#include "core/metrics/conventions.h"
#include "core/metrics/people.h"

namespace foothold {

ReadinessParts::ReadinessParts(AccountFacts account, Date asOf, const ScoringProfile& profile,
                               const Health* health)
    : m_account(account)
    , m_asOf(asOf)
    , m_profile(profile)
    , m_health(health)
    , m_m0(latestUsageMonth(account.book(), asOf))
    , m_lines(account, asOf)
    , m_dimensions(account, asOf)
    , m_engaged(engagedPeople(account, asOf)) {}

std::optional<double> ReadinessParts::value(ReadinessPart part, Explanation* explanation) {
    const Trace trace(explanation);
    const auto rounded = [](Value value) { return value ? Value(roundFigure(*value)) : value; };
    switch (part) {
    case ReadinessPart::Trend:
        return rounded(trend(trace));
    case ReadinessPart::LimitProximity:
        return rounded(limitProximity(trace));
    case ReadinessPart::NewFeatures:
        return rounded(newFeatures(trace));
    case ReadinessPart::NewPeople:
        return rounded(newPeople(trace));
    case ReadinessPart::Departments:
        return rounded(departments(trace));
    case ReadinessPart::Executives:
        return rounded(executives(trace));
    case ReadinessPart::Premium:
        return rounded(premium(trace));
    case ReadinessPart::Requests:
        return rounded(requests(trace));
    case ReadinessPart::Workflows:
        return rounded(workflows(trace));
    case ReadinessPart::HealthChange:
        return rounded(healthChange(trace));
    case ReadinessPart::NpsChange:
        return rounded(npsChange(trace));
    case ReadinessPart::TicketChange:
        return rounded(ticketChange(trace));
    case ReadinessPart::Room:
        return rounded(room(trace));
    case ReadinessPart::Timing:
        return rounded(timing(trace));
    case ReadinessPart::Options:
        break;
    }
    return rounded(options(trace));
}

bool ReadinessParts::hasFeatureUsageBefore(Month month) const {
    return !ofMonths(m_account.featureUsage(), Month(0), month - 1).empty();
}

bool ReadinessParts::hasTicket() const {
    return !m_account.tickets().empty() && m_account.tickets().front().openedOn <= m_asOf;
}

} // namespace foothold
