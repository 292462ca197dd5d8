#include "ui/stakeholders/people_tray.h"

#include "ui/stakeholders/stakeholder_map_view.h"
#include "ui/widgets/plain.h"

#include <QMimeData>

namespace foothold {

PeopleTray::PeopleTray(QWidget* parent)
    : QListWidget(parent) {
    setObjectName(QStringLiteral("stakeholders.tray"));
    setFrameShape(QFrame::NoFrame);
    setDragDropMode(QAbstractItemView::DragOnly);
    describe(this, tr("People who are not on the map yet"), tr("Enter puts a person on the map"));
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item) Q_EMIT chosen(item->data(Qt::UserRole).toString());
    });
    connect(this, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { Q_EMIT placeRequested(item->data(Qt::UserRole).toString()); });
}

void PeopleTray::setPicture(const StakeholderPicture& picture) {
    const QSignalBlocker quiet(this);
    clear();
    for (const auto& card : picture.cards) {
        if (!card.isLoose || card.left) continue;
        auto* item = new QListWidgetItem(card.name, this);
        item->setData(Qt::UserRole, card.contactId);
        item->setToolTip(
            plainToolTip(card.title.isEmpty() ? card.name : card.name + QLatin1Char('\n') + card.title));
    }
    sortItems();
}

QMimeData* PeopleTray::mimeData(const QList<QListWidgetItem*>& items) const {
    if (items.isEmpty()) return nullptr;
    auto* data = new QMimeData;
    data->setData(QLatin1String(StakeholderMapView::mimeType),
                  items.front()->data(Qt::UserRole).toString().toUtf8());
    return data;
}

} // namespace foothold
