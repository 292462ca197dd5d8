#pragma once

#include "core/domain/scoring_profile.h"
#include "core/facts/facts.h"

#include <map>

namespace foothold {

/// The version of the book's scoring profile that is in force at a date, segment by segment: the one with the
/// latest valid_from up to it. What a version does not name has its default; without a version all do. An
/// answer uses one version for everything in it, past dates too. (docs/metrics.md, Scoring profile)
class Profiles {
public:
    Profiles(const Facts& facts, Date asOf);

    /// For figures of the whole book.
    const ScoringProfile& ofBook() const { return m_book; }
    const ScoringProfile& ofSegment(Text segment) const;
    /// By the account's segment at the date of the version; the book's if that is unknown.
    const ScoringProfile& of(AccountFacts account) const;

    Date asOf() const { return m_asOf; }
    /// Since when the version holds; nothing: the defaults.
    std::optional<Date> validFrom() const { return m_validFrom; }

private:
    Date m_asOf;
    std::optional<Date> m_validFrom;
    ScoringProfile m_book;
    std::map<Text, ScoringProfile> m_segments; ///< those that differ from the book
};

/// The profile of an account at a date, where one account is asked for.
ScoringProfile profileAt(AccountFacts account, Date asOf);

} // namespace foothold
