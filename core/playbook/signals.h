#pragma once

#include "core/playbook/rule.h"

#include <vector>

/// What fires at a date. (docs/playbook.md, Signals)
namespace foothold {

/// A rule that fires for an account or a segment.
struct Signal {
    const Rule* rule = nullptr;
    int account = -1;                 ///< index in the book; -1: of a segment
    Text segment{};                   ///< of a segment rule
    std::vector<Evidence> evidence{}; ///< at least one; empty if it was not asked for

    bool isOfSegment() const { return account < 0; }
};

/// Every rule asked at one date: a pure function of the facts and the date.
class SignalSearch {
public:
    SignalSearch(const Facts& facts, Date asOf);
    /// With profiles and gates at hand, which may be those of a larger book than @p facts.
    SignalSearch(const Facts& facts, Profiles profiles, Gates gates);

    Date asOf() const { return m_asOf; }
    const Profiles& profiles() const { return m_profiles; }
    const Gates& gates() const { return m_gates; }
    /// What fires for one account, in the order of the rules; nothing if it is no customer at the date.
    std::vector<Signal> ofAccount(AccountFacts account, bool withEvidence) const;
    /// The same of an account that has been looked at already.
    std::vector<Signal> of(const Situation& situation, bool withEvidence) const;
    /// What fires for the segments, by segment and rule.
    std::vector<Signal> ofSegments(bool withEvidence) const;
    /// The account as its rules see it.
    Situation situation(AccountFacts account) const { return {account, m_asOf, m_profiles, m_gates}; }

private:
    const Facts& m_facts;
    Date m_asOf;
    Profiles m_profiles;
    Gates m_gates;
};

/// What fires for every account, by account_id, and then for the segments.
std::vector<Signal> signalsAt(const Facts& facts, Date asOf, bool withEvidence = true);

} // namespace foothold
