#include "ui/stakeholders/stakeholder_changes.h"

#include "core/base/decimal.h"

#include <QRectF>

#include <cmath>

namespace foothold {

namespace {

constexpr int sideBySide = 5;
constexpr double gap = 28;

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

std::vector<RecordChange> placedBelow(const StakeholderPicture& picture, const QRectF& occupied,
                                      QSizeF card) {
    std::vector<RecordChange> changes;
    for (const auto& each : picture.cards) {
        if (!each.isLoose || each.left) continue;
        const int n = int(changes.size());
        changes.push_back(placed(each.contactId, {occupied.left() + (n % sideBySide) * (card.width() + gap),
                                                  (occupied.isEmpty() ? 0 : occupied.bottom() + gap) +
                                                      (n / sideBySide) * (card.height() + gap)}));
    }
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
