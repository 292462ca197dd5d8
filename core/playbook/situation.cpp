#include "core/playbook/situation.h"

#include "core/metrics/usage.h"

namespace foothold {

Situation::Situation(AccountFacts facts, Date date, const Profiles& profiles, const Gates& gates)
    : account(facts)
    , asOf(date)
    , profile(profiles.of(facts))
    , m0(latestUsageMonth(facts.book(), date))
    , m_gate(gates.of(segmentAt(facts, date).value_or(Text()))) {}

const Health& Situation::health() const {
    if (!m_health) m_health = healthOf(account, asOf, profile);
    return *m_health;
}

const Contraction& Situation::contraction() const {
    if (!m_contraction) m_contraction = contractionOf(account, asOf, profile);
    return *m_contraction;
}

const Readiness& Situation::readiness() const {
    if (!m_readiness) m_readiness = readinessOf(account, asOf, profile, health());
    return *m_readiness;
}

const GatedAction& Situation::action() const {
    if (!m_action)
        m_action = gatedActionOf(account, asOf, readiness().score, health(), contraction(), m_gate, profile);
    return *m_action;
}

std::optional<double> Situation::utilisation() const {
    if (!m_utilisation) m_utilisation = utilisationAt(account, m0);
    return *m_utilisation;
}

Threading Situation::threading() const {
    return threadingAt(account, asOf);
}

std::span<const Situation::Newcomer> Situation::newcomers() const {
    if (m_newcomers) return *m_newcomers;
    m_newcomers.emplace();
    const auto touchpoints = account.touchpoints();
    if (touchpoints.empty() || touchpoints.front().date >= recent().first) return *m_newcomers;
    QVarLengthArray<int, 64> met;
    for (const Touchpoint& touchpoint : upTo(touchpoints, asOf, &Touchpoint::date)) {
        for (const std::int32_t person : account.contactsOf(touchpoint)) {
            if (met.contains(person)) continue;
            met.push_back(person);
            if (recent().contains(touchpoint.date)) m_newcomers->push_back({person, &touchpoint});
        }
    }
    return *m_newcomers;
}

} // namespace foothold
