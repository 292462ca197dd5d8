#include "ui/widgets/heat_delegate.h"

#include "ui/widgets/list_model.h"
#include "ui/widgets/theme.h"

#include <QPainter>

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
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace foothold
