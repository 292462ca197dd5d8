#include "ui/pipeline/stage_list.h"

#include "ui/paint/text_direction.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

namespace foothold {

namespace {

const QString cardType = QStringLiteral("application/x-foothold-opportunity");

/// A card of three lines, each cut off at the edge; the tool tip has them in full.
class CardDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        const int body = QFontMetrics(Theme::instance().font(TypeSize::Body)).height();
        const int small = QFontMetrics(Theme::instance().font(TypeSize::Small)).height();
        return {80, 2 * space::small + body + 2 * small + 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state & QStyle::State_Selected;
        painter->setPen(QPen(selected ? tokens().accent : tokens().line, selected ? 2 : 1));
        painter->setBrush(selected ? tokens().selection : tokens().surface);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 5, 5);
        QRect line = option.rect.adjusted(space::small, space::small, -space::small, 0);
        const QStringList lines = index.data(Qt::DisplayRole).toString().split(QLatin1Char('\n'));
        for (int i = 0; i < int(lines.size()); ++i) {
            painter->setFont(Theme::instance().font(i == 0 ? TypeSize::Body : TypeSize::Small,
                                                    i == 0 ? QFont::DemiBold : QFont::Normal));
            painter->setPen(i == 1 ? tokens().muted : tokens().text);
            line.setHeight(painter->fontMetrics().height());
            const QString words = painter->fontMetrics().elidedText(lines[i], Qt::ElideRight, line.width());
            painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                              inItsDirection(words, option.direction));
            line.translate(0, line.height());
        }
        painter->restore();
    }
};

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
    setItemDelegate(new CardDelegate(this));
    setSpacing(3);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void StageList::add(const QString& opportunityId, const QStringList& lines) {
    const QString text = lines.join(QLatin1Char('\n'));
    auto* card = new QListWidgetItem(text, this);
    card->setData(Qt::UserRole, opportunityId);
    card->setData(Qt::AccessibleTextRole, lines.join(QLatin1String(", ")));
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
