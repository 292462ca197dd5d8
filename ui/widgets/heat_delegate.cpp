#include "ui/widgets/heat_delegate.h"

#include "ui/widgets/list_model.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTreeView>

namespace foothold {

namespace {

/// From the surface to the ground of whitespace that is worth looking at; text stays readable on both.
QColor groundOf(int heat) {
    const QColor cold = tokens().surface, hot = tokens().pipeline;
    const double share = heat / 100.0;
    const auto mix = [share](int a, int b) { return int(a + (b - a) * share); };
    return {mix(cold.red(), hot.red()), mix(cold.green(), hot.green()), mix(cold.blue(), hot.blue())};
}

} // namespace

void HeatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const QVariant heat = index.data(ListModel::HeatRole);
    if (heat.isValid() && heat.toInt() >= 0 && !(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect.adjusted(0, 0, -1, -1), groundOf(heat.toInt()));
    const auto* list = qobject_cast<const QTreeView*>(option.widget);
    const bool marksCell = (option.state & QStyle::State_HasFocus) && list && !list->allColumnsShowFocus();
    QStyleOptionViewItem cell = option;
    if (marksCell) cell.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, cell, index);
    if (!marksCell) return;
    painter->save();
    painter->setPen(QPen(tokens().accent, 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

} // namespace foothold
