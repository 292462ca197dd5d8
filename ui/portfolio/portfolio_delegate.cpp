#include "ui/portfolio/portfolio_delegate.h"

namespace foothold {

void PortfolioDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant ink = index.data(Qt::ForegroundRole);
    if (ink.isValid()) option->palette.setColor(QPalette::HighlightedText, ink.value<QColor>());
}

} // namespace foothold
