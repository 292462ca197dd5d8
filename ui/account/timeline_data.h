#pragma once

#include "core/facts/facts.h"

#include <QString>

#include <vector>

namespace foothold {

enum class TimelineKind : std::uint8_t {
    Conversation,
    People,
    Contract,
    Ticket,
    Survey,
    Outcome,
    Opportunity,
    Health,
    Event
};
inline constexpr int timelineKindCount = 9;

/// Something that happened with an account.
struct TimelineEntry {
    Date date{};
    TimelineKind kind = TimelineKind::Event;
    QString what{};         ///< "Meeting", "Kim Low left"
    QString detail{};       ///< who took part, the words of a note; in one line
    QString table{}, key{}; ///< the record that it comes from
};

QString labelOf(TimelineKind kind);

/// Everything dated up to @p asOf, the latest first.
std::vector<TimelineEntry> timelineOf(AccountFacts account, Date asOf);

} // namespace foothold
