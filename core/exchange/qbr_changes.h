#pragma once

#include "core/exchange/edit.h"

#include <functional>

namespace foothold {

/// A review that is to be planned. All texts are in the canonical form.
struct PlannedQbr {
    QString accountId{};
    QString plannedOn{};
    QString contactIds{}, ourPeople{}; ///< joined by ';'
};
std::vector<RecordChange> planChanges(const PlannedQbr& qbr, const std::function<QString()>& newKey);

/// A review that was just held. All texts are in the canonical form.
struct HeldQbr {
    QString qbrId{}, accountId{};
    QString heldOn{};
    QString topic{}, decisions{};
    QString contactIds{}, ourPeople{}; ///< who was there, joined by ';'
    QString snapshot{};                ///< JSON: the figures on that day (snapshotOf)
    QString nextOn{};                  ///< when the next one is planned; empty: none
};
/// What it changes: the review is frozen with its snapshot, the conversation is logged as a touchpoint, and
/// the next review is planned with the same people.
std::vector<RecordChange> holdChanges(const HeldQbr& qbr, const std::function<QString()>& newKey);

} // namespace foothold
