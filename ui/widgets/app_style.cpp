#include "ui/widgets/app_style.h"

#include "ui/paint/text_direction.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace foothold {

AppStyle::AppStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView*>(widget))
        return space::small - 1;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void AppStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                           const QWidget* widget) const {
    const auto* cell =
        element == CE_ItemViewItem ? qstyleoption_cast<const QStyleOptionViewItem*>(option) : nullptr;
    if (!cell) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionViewItem drawn = *cell;
    if (const QVariant ink = cell->index.data(Qt::ForegroundRole); ink.isValid())
        drawn.palette.setBrush(QPalette::HighlightedText, ink.value<QBrush>());
    if (cell->direction == Qt::RightToLeft) drawn.text = inItsDirection(cell->text, cell->direction);
    QProxyStyle::drawControl(element, &drawn, painter, widget);
}

void AppStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette,
                            bool enabled, const QString& text, QPalette::ColorRole textRole) const {
    const Qt::LayoutDirection window = painter->layoutDirection();
    if (window == Qt::RightToLeft && !(flags & (Qt::TextForceLeftToRight | Qt::TextForceRightToLeft)) &&
        directionOfLine(text, QLocale()) == Qt::LeftToRight)
        flags = int(visualAlignment(window, Qt::Alignment(flags))) | (flags & ~Qt::AlignHorizontal_Mask) |
                Qt::TextForceLeftToRight;
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, textRole);
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    if (element == PE_FrameFocusRect && qobject_cast<const QAbstractItemView*>(widget)) {
        painter->save();
        painter->setPen(tokens().accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const auto* cell =
        element == PE_PanelItemViewItem ? qstyleoption_cast<const QStyleOptionViewItem*>(option) : nullptr;
    const bool first = cell && (cell->viewItemPosition == QStyleOptionViewItem::Beginning ||
                                cell->viewItemPosition == QStyleOptionViewItem::OnlyOne);
    if (first && (cell->state &
                  State_Selected)) // the ground of a selected row is light, so that its colours can be read
        painter->fillRect(QRect(cell->rect.topLeft(), QSize(3, cell->rect.height())), tokens().accent);
}

} // namespace foothold
