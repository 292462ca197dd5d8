#pragma once

#include "core/exchange/edit.h"
#include "ui/paint/stakeholder_map_painter.h"

/// What is done on the stakeholder map, as changes of the book.
namespace foothold {

/// Where a card stands from now on, in pixels at 100 %.
RecordChange placed(const QString& contactId, const QPointF& corner);
/// Cards that stand tidily again.
std::vector<RecordChange> tidied(const StakeholderPicture& picture);
/// People of the tray, in rows below what is on the map.
std::vector<RecordChange> placedBelow(const StakeholderMapPainter& map, const QStringList& contactIds);
/// A new reporting line; the card goes to its tidy place.
std::vector<RecordChange> reporting(const StakeholderPicture& picture, const QString& contactId,
                                    const QString& managerId);
RecordChange linked(const QString& from, const QString& to, LinkKind kind);
RecordChange unlinked(const QString& from, const QString& to, LinkKind kind);

} // namespace foothold
