#include "core/playbook/signals.h"

#include "core/metrics/contracts.h"

namespace foothold {

SignalSearch::SignalSearch(const Facts& facts, Date asOf)
    : m_facts(facts)
    , m_asOf(asOf)
    , m_profiles(facts, asOf)
    , m_gates(facts, m_profiles) {}

std::vector<Signal> SignalSearch::ofAccount(AccountFacts account, bool withEvidence) const {
    std::vector<Signal> signalsFound;
    if (arrAt(account, m_asOf) <= 0) return signalsFound;
    const Situation s = situation(account);
    for (const Rule& rule : rules()) {
        if (!rule.holds) continue;
        Signal signal{.rule = &rule, .account = account.index()};
        const Witness witness = withEvidence ? Witness(signal.evidence) : Witness();
        if (rule.holds(s, witness)) signalsFound.push_back(std::move(signal));
    }
    return signalsFound;
}

std::vector<Signal> SignalSearch::ofSegments(bool withEvidence) const {
    std::vector<Signal> signalsFound;
    const Retention retention = retentionOf(m_facts, yearTo(m_asOf), GroupKey::Segment, m_profiles);
    for (const RetentionGroup& group : retention.groups) {
        if (group.accounts == 0) continue;
        const SegmentSituation s{m_facts, retention.period, group, m_profiles.ofSegment(group.group)};
        for (const Rule& rule : rules()) {
            if (!rule.holdsForSegment) continue;
            Signal signal{.rule = &rule, .segment = group.group};
            const Witness witness = withEvidence ? Witness(signal.evidence) : Witness();
            if (rule.holdsForSegment(s, witness)) signalsFound.push_back(std::move(signal));
        }
    }
    return signalsFound;
}

std::vector<Signal> signalsAt(const Facts& facts, Date asOf, bool withEvidence) {
    const SignalSearch search(facts, asOf);
    std::vector<Signal> all;
    for (int i = 0; i < facts.accountCount(); ++i)
        std::ranges::move(search.ofAccount(facts.at(i), withEvidence), std::back_inserter(all));
    std::ranges::move(search.ofSegments(withEvidence), std::back_inserter(all));
    return all;
}

} // namespace foothold
