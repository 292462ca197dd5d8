#include "ui/pipeline/stage_list.h"

#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMimeData>

namespace foothold {

namespace {

const QString cardType = QStringLiteral("application/x-foothold-opportunity");

} // namespace

StageList::StageList(Stage stage, QWidget* parent)
    : QListWidget(parent)
    , m_stage(stage) {
    setObjectName(QLatin1String("pipeline.") + nameString(stage));
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setWordWrap(true);
    setSpacing(space::tight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void StageList::add(const QString& opportunityId, const QString& text, const QString& spoken) {
    auto* card = new QListWidgetItem(text, this);
    card->setData(Qt::UserRole, opportunityId);
    card->setData(Qt::AccessibleTextRole, spoken);
    card->setToolTip(plainToolTip(text));
    card->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
}

QString StageList::currentOpportunity() const {
    return currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
}

bool StageList::select(const QString& opportunityId) {
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(Qt::UserRole).toString() != opportunityId) continue;
        setCurrentRow(i);
        return true;
    }
    return false;
}

QStringList StageList::mimeTypes() const {
    return {cardType};
}

QMimeData* StageList::mimeData(const QList<QListWidgetItem*>& items) const {
    if (items.isEmpty()) return nullptr;
    auto* data = new QMimeData;
    data->setData(cardType, items.front()->data(Qt::UserRole).toString().toUtf8());
    return data;
}

/// The card itself stays where it is until the book has taken the change.
bool StageList::dropMimeData(int, const QMimeData* data, Qt::DropAction) {
    if (data->hasFormat(cardType)) Q_EMIT dropped(QString::fromUtf8(data->data(cardType)));
    return false;
}

void StageList::keyPressEvent(QKeyEvent* event) {
    const bool move = event->modifiers() == Qt::ControlModifier &&
                      (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right);
    if (!move) {
        QListWidget::keyPressEvent(event);
        return;
    }
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    if (currentItem()) Q_EMIT moveRequested(currentOpportunity(), event->key() == forward ? 1 : -1);
}

} // namespace foothold
