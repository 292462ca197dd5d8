#include "core/metrics/profile.h"

#include "core/base/decimal.h"
#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"

namespace foothold {

namespace {

/// Rows with a key or a value that means nothing decide nothing.
void apply(ScoringProfile& profile, const ProfileRow& row) {
    const ProfileKey* key = findProfileKey(row.key.view());
    const auto number = parseDecimal(row.value.view());
    if (key && number && key->allows(number->toDouble())) key->field(profile) = number->toDouble();
}

} // namespace

Profiles::Profiles(const Facts& facts, Date asOf)
    : m_asOf(asOf) {
    for (const Text segment : {Text("smb"), Text("low_arpa")})
        m_segments.emplace(segment, ScoringProfile::defaultsOf(segment));
    const auto known = upTo(facts.profileRows(), asOf, &ProfileRow::validFrom);
    if (known.empty()) return;
    m_validFrom = known.back().validFrom;
    const auto version = within(known, {*m_validFrom, *m_validFrom}, &ProfileRow::validFrom);
    for (const ProfileRow& row : version)
        if (row.segment.isEmpty()) {
            apply(m_book, row);
            for (auto& [segment, profile] : m_segments)
                apply(profile, row);
        }
    for (const ProfileRow& row : version) {
        if (row.segment.isEmpty()) continue;
        apply(m_segments.try_emplace(row.segment, m_book).first->second, row);
    }
}

const ScoringProfile& Profiles::ofSegment(Text segment) const {
    const auto found = m_segments.find(segment);
    return found == m_segments.end() ? m_book : found->second;
}

const ScoringProfile& Profiles::of(AccountFacts account) const {
    return ofSegment(segmentAt(account, m_asOf).value_or(Text()));
}

ScoringProfile profileAt(AccountFacts account, Date asOf) {
    return Profiles(account.book(), asOf).of(account);
}

} // namespace foothold
