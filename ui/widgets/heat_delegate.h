#pragma once

#include <QStyledItemDelegate>

namespace foothold {

/// Paints the ground of a cell of a ListModel the stronger, the larger its heat is; the figure in it says the
/// same.
class HeatDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace foothold
