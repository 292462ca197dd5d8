#pragma once

#include <QStyledItemDelegate>

namespace foothold {

/// Draws the twelve-month health trend of an account as a line in its cell.
class TrendDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace foothold
