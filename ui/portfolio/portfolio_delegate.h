#pragma once

#include <QStyledItemDelegate>

namespace foothold {

/// Cells of the portfolio: a colour that means something stays when the row is selected.
class PortfolioDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

private:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace foothold
