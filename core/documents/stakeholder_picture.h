#pragma once

#include "core/documents/pictures.h"
#include "core/documents/shown.h"
#include "core/metrics/stakeholders.h"

namespace foothold {

/// The stakeholder map of an account, for paper and for the screen. With an opportunity the roles are those
/// in its purchase, and whoever has none there has no role.
StakeholderPicture stakeholderPicture(AccountFacts account, Date asOf, const Shown& show,
                                      Text opportunityId = {});

/// Which corners the cards stand at: where somebody put them, else where a tidy tree has them, moved down
/// until they cover no card that was put there by hand. @p pitch: from card to card of the tidy tree;
/// @p card: the size of one. Loose cards have no place: their corner is not to be used.
std::vector<QPointF> cardPlaces(const StakeholderPicture& picture, QSizeF pitch, QSizeF card);

/// "Nobody is known in Sales": one gap in a sentence, without a full stop.
QString gapText(AccountFacts account, const StakeholderGap& gap);

} // namespace foothold
