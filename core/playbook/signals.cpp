#include "core/playbook/signals.h"

#include "core/metrics/contracts.h"

#include <future>
#include <thread>

namespace foothold {

SignalSearch::SignalSearch(const Facts& facts, Date asOf)
    : m_facts(facts)
    , m_asOf(asOf)
    , m_profiles(facts, asOf)
    , m_gates(facts, m_profiles) {}

SignalSearch::SignalSearch(const Facts& facts, Profiles profiles, Gates gates)
    : m_facts(facts)
    , m_asOf(profiles.asOf())
    , m_profiles(std::move(profiles))
    , m_gates(std::move(gates)) {}

std::vector<Signal> SignalSearch::ofAccount(AccountFacts account, bool withEvidence) const {
    return of(situation(account), withEvidence);
}

std::vector<Signal> SignalSearch::of(const Situation& s, bool withEvidence) const {
    std::vector<Signal> signalsFound;
    if (arrAt(s.account, m_asOf) <= 0) return signalsFound;
    for (const Rule& rule : rules()) {
        if (!rule.holds) continue;
        Signal signal{.rule = &rule, .account = s.account.index()};
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
    const int count = facts.accountCount();
    const auto ofRange = [&](int from, int to) {
        std::vector<Signal> found;
        for (int i = from; i < to; ++i)
            std::ranges::move(search.ofAccount(facts.at(i), withEvidence), std::back_inserter(found));
        return found;
    };
    // Accounts know nothing of each other, so every core takes its share of them.
    constexpr int worthIt = 200;
    const int shares = count < worthIt ? 1 : int(std::clamp(std::thread::hardware_concurrency(), 1u, 16u));
    std::vector<std::future<std::vector<Signal>>> parts;
    for (int i = 0; i < shares; ++i)
        parts.push_back(std::async(shares == 1 ? std::launch::deferred : std::launch::async, ofRange,
                                   int(std::int64_t(count) * i / shares),
                                   int(std::int64_t(count) * (i + 1) / shares)));
    std::vector<Signal> all;
    for (auto& part : parts)
        std::ranges::move(part.get(), std::back_inserter(all));
    std::ranges::move(search.ofSegments(withEvidence), std::back_inserter(all));
    return all;
}

} // namespace foothold
