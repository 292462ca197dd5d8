#include "ui/widgets/fact_delegate.h"

#include "ui/paint/text_direction.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace foothold {

namespace {

QFont nameFont() {
    return Theme::instance().font(TypeSize::Body);
}
QFont kindFont() {
    return Theme::instance().font(TypeSize::Small);
}

} // namespace

QSize FactDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize one = QStyledItemDelegate::sizeHint(option, index);
    return {one.width(),
            QFontMetrics(nameFont()).height() + QFontMetrics(kindFont()).height() + space::small};
}

void FactDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    cell.text.clear(); // the ground, and the mark of the cursor
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QModelIndex fact = index.siblingAtColumn(0);
    const auto* list = qobject_cast<const QTreeView*>(option.widget);
    const QRect both =
        list ? list->visualRect(fact) | list->visualRect(index.siblingAtColumn(1)) : option.rect;
    painter->save();
    painter->setClipRect(option.rect);
    const auto write = [&](const QRect& where, const QString& text, const QFont& font, const QColor& ink) {
        const QRect line = where.adjusted(space::small, 0, -space::small, 0);
        painter->setFont(font);
        painter->setPen(ink);
        const QString words = painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width());
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, inItsDirection(words, option.direction));
    };
    const int height = QFontMetrics(nameFont()).height(), top = option.rect.top() + space::tight;
    write({both.left(), top, both.width(), height}, fact.data(NameRole).toString(), nameFont(),
          tokens().text);
    QStringList kind{fact.data(KindRole).toString(), index.siblingAtColumn(1).data().toString()};
    kind.removeAll(QString());
    write({both.left(), top + height, both.width(), QFontMetrics(kindFont()).height()},
          kind.join(QStringLiteral(" \u00B7 ")), kindFont(), tokens().muted);
    painter->restore();
}

} // namespace foothold
