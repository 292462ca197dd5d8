#pragma once

#include "core/facts/facts.h"
#include "core/metrics/health.h"

#include <QByteArray>

namespace foothold {

/// What a review kept of the day on which it was held. (docs/data.md, QBR snapshots)
struct QbrSnapshot {
    std::optional<std::int64_t> arr{}; ///< minor units of the account's currency; unknown in another one
    std::optional<double> health{}, readiness{}, whitespace{}, utilisation{};
    std::array<std::optional<double>, measureCount> measures{};
    std::optional<int> openTickets{};
};

/// The figures of an account on the day its review is held, as JSON: what the review keeps, so that the next
/// one can compare with it whatever is recorded later. @p sheet, the document of the day as JSON, is kept
/// with them. Looks at the whole book (for the gate of the segment).
QString snapshotOf(AccountFacts account, Date heldOn, const QByteArray& sheet = {});

/// Nothing if the text is no snapshot; what it does not hold, or not as it should be, is unknown.
std::optional<QbrSnapshot> readSnapshot(Text text, const Account& account);

/// The document that a snapshot keeps (documentFromJson); empty: none.
QByteArray sheetIn(Text snapshot);

} // namespace foothold
