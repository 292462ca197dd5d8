#pragma once

#include "core/metrics/conventions.h"

#include <QString>

#include <vector>

/// Quarterly business reviews: what is planned, what it still lacks, and what should be planned next.
/// (docs/playbook.md, QBRs)
namespace foothold {

/// What a review needs and does not have.
enum class QbrLack : std::uint8_t {
    Attendees, ///< nobody of the customer is named who is still there
    OurPeople, ///< nobody of ours is named
    Topic,     ///< no strategic topic
    Goals,     ///< the account has no outcome with a target
    Usage,     ///< stale: the account has no usage for the latest month that the book has
    Contact,   ///< stale: the last contact is longer ago than the tier's cadence
    Nps,       ///< stale: nobody has answered a survey for a year
};
template <>
struct Names<QbrLack> {
    static constexpr std::string_view all[] = {"attendees", "our_people", "topic", "goals",
                                               "usage",     "contact",    "nps"};
};

/// What to do about it, in a sentence, translated.
QString adviceOn(QbrLack lack);

/// One review as it stands at a date.
struct QbrStanding {
    int account = -1; ///< index in the book
    const Qbr* qbr = nullptr;
    QbrState state = QbrState::Planned;
    bool overdue = false;           ///< its day is past and it was not held
    std::vector<int> attendees{};   ///< who is named, as indices in contacts(), those who left too
    std::vector<int> toConfirm{};   ///< of them: who left, or was not met for 90 days
    std::vector<QbrLack> missing{}; ///< inputs; none once it was held
    std::vector<QbrLack> stale{};   ///< data; none once it was held
    std::vector<int> commitments{}; ///< open actions of earlier reviews, as indices in actionItems()

    bool isHeld() const { return state >= QbrState::Held; }
};

/// True if the review was held by @p asOf; the day on which it was may be missing.
bool isHeldAt(const Qbr& qbr, Date asOf);
/// The day of a review: on which it was held, else for which it is planned.
inline Date dayOf(const Qbr& qbr) {
    return qbr.heldOn.value_or(qbr.plannedOn);
}
inline Date dayOf(const QbrStanding& standing) {
    return standing.isHeld() ? dayOf(*standing.qbr) : standing.qbr->plannedOn;
}
/// True if a review of the account beside @p except is not held yet.
bool hasPlannedQbr(AccountFacts account, Date asOf, const Qbr* except = nullptr);

QbrStanding standingOf(AccountFacts account, const Qbr& qbr, Date asOf);

/// The calendar quarter of a date, @p later quarters on.
Window quarterOf(Date date, int later = 0);

/// The reviews that fall into @p quarter, by date and account_id. Those that were not held on their day fall
/// into the quarter of @p asOf, too.
std::vector<QbrStanding> qbrsIn(const Facts& facts, Window quarter, Date asOf);

/// Months between the reviews of a tier: 3 at high, 6 at mid touch; nothing: none are held.
std::optional<int> qbrInterval(std::optional<Tier> tier);

/// When the next review after one held on @p heldOn should be: a business day; nothing if the account's tier
/// has none.
std::optional<Date> nextQbrOn(AccountFacts account, Date heldOn, Date asOf);

/// A review that nobody has planned yet.
struct QbrProposal {
    int account = -1;
    Date date{};
    const Qbr* last = nullptr; ///< the last one held; nullptr: this is the first
    std::vector<int>
        attendees{}; ///< those of the last one who are still there, else who decides and champions
};
/// Customers whose tier has reviews and who have none planned, by date and account_id. None earlier than two
/// weeks ahead.
std::vector<QbrProposal> qbrsToPlan(const Facts& facts, Date asOf);

/// The next review that is to be prepared: the earliest that is not held at @p asOf; nullptr: none is
/// planned.
const Qbr* nextQbr(AccountFacts account, Date asOf);

/// The last review held up to @p asOf, the baseline of the next; of @p review, if that was held itself, the
/// one before it. nullptr: none.
const Qbr* lastHeldQbr(AccountFacts account, Date asOf, const Qbr* review = nullptr);

} // namespace foothold
