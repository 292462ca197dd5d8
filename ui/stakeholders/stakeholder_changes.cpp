#include "ui/stakeholders/stakeholder_changes.h"

#include <cmath>

namespace foothold {

namespace {

constexpr int sideBySide = 5;

RecordChange withoutPlace(const QString& contactId) {
    return {RecordChange::Kind::Delete, findTable("map_positions"), {contactId}, {}};
}
QStringList linkKey(const QString& from, const QString& to, LinkKind kind) {
    return {from, to, nameString(kind)};
}

} // namespace

RecordChange placed(const QString& contactId, const QPointF& corner) {
    const auto text = [](double pixels) { return QString::number(std::lround(pixels)); };
    return {RecordChange::Kind::Set,
            findTable("map_positions"),
            {contactId},
            {{QStringLiteral("x"), text(corner.x())}, {QStringLiteral("y"), text(corner.y())}}};
}

std::vector<RecordChange> tidied(const StakeholderPicture& picture) {
    std::vector<RecordChange> changes;
    for (const auto& card : picture.cards)
        if (card.place) changes.push_back(withoutPlace(card.contactId));
    return changes;
}

std::vector<RecordChange> placedBelow(const StakeholderMapPainter& map, const QStringList& contactIds) {
    const QRectF occupied(map.bounds().topLeft() / map.unit(), map.bounds().size() / map.unit());
    const QSizeF pitch = map.pitch() / map.unit();
    const double top = occupied.isEmpty() ? 0
                                          : occupied.top() + occupied.height() +
                                                (pitch - map.cardSize() / map.unit()).height();
    std::vector<RecordChange> changes;
    for (int i = 0; i < int(contactIds.size()); ++i)
        changes.push_back(placed(contactIds[i], {occupied.left() + (i % sideBySide) * pitch.width(),
                                                 top + (i / sideBySide) * pitch.height()}));
    return changes;
}

std::vector<RecordChange> reporting(const StakeholderPicture& picture, const QString& contactId,
                                    const QString& managerId) {
    std::vector<RecordChange> changes = {{RecordChange::Kind::Change,
                                          findTable("contacts"),
                                          {contactId},
                                          {{QStringLiteral("reports_to"), managerId}}}};
    const int card = picture.indexOf(contactId);
    if (card >= 0 && picture.cards[std::size_t(card)].place) changes.push_back(withoutPlace(contactId));
    return changes;
}

RecordChange linked(const QString& from, const QString& to, LinkKind kind) {
    return {RecordChange::Kind::Set, findTable("contact_links"), linkKey(from, to, kind), {}};
}

RecordChange unlinked(const QString& from, const QString& to, LinkKind kind) {
    return {RecordChange::Kind::Delete, findTable("contact_links"), linkKey(from, to, kind), {}};
}

} // namespace foothold
