#include "ui/portfolio/trend_delegate.h"

#include "ui/portfolio/portfolio_model.h"
#include "ui/widgets/health_sign.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace foothold {

namespace {

/// The line, broken where the score is unknown; the last known point is returned.
QPointF trace(const QVariantList& values, const QRectF& area, QPainterPath& path) {
    QPointF last;
    bool down = true;
    const double step = values.size() > 1 ? area.width() / double(values.size() - 1) : 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values[i].isValid()) {
            down = true;
            continue;
        }
        last = QPointF(area.left() + step * double(i),
                       area.bottom() - area.height() * values[i].toDouble() / 100.0);
        down ? path.moveTo(last) : path.lineTo(last);
        down = false;
    }
    return last;
}

} // namespace

void TrendDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem blank = option;
    initStyleOption(&blank, index);
    blank.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);
    const QVariantList values = index.data(PortfolioModel::TrendRole).toList();
    if (std::none_of(values.begin(), values.end(), [](const QVariant& v) { return v.isValid(); })) return;

    const QRectF area = QRectF(option.rect).adjusted(space::small, 6, -space::medium, -6);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens().line, 1, Qt::DotLine));
    const double amber = area.bottom() - area.height() * 0.40;
    painter->drawLine(QPointF(area.left(), amber), QPointF(area.right(), amber));
    QPainterPath path;
    const QPointF last = trace(values, area, path);
    painter->setPen(QPen(tokens().muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    painter->setPen(Qt::NoPen);
    const QVariant colour = index.data(PortfolioModel::ColourRole);
    painter->setBrush(
        healthInk(colour.isValid() ? std::optional(HealthColour(colour.toInt())) : std::nullopt));
    painter->drawEllipse(last, 2.5, 2.5);
    painter->restore();
}

} // namespace foothold
