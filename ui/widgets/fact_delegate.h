#pragma once

#include <QStyledItemDelegate>

namespace foothold {

/// A fact on two lines, so that its name has the width of two columns: the name of the record, and below it,
/// small, what kind of record it is and its date. The text of the first cell is name and kind in one, for
/// reading aloud and copying. Of the first two columns of a QTreeView.
class FactDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int NameRole = Qt::UserRole + 11, KindRole = Qt::UserRole + 12;

    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace foothold
