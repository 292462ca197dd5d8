#include "ui/paint/whitespace_cell.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace foothold {

namespace {

using State = WhitespacePicture::State;

struct T {
    Q_DECLARE_TR_FUNCTIONS(WhitespaceMap)
};

void paintHatching(QPainter& painter, const QRectF& rect, const QColor& colour, qreal pt) {
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(colour, 0.5 * pt));
    const qreal step = 4 * pt;
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

} // namespace

QColor cellGroundOf(State state, const Tokens& tokens) {
    switch (state) {
    case State::Owned:
        return tokens.owned;
    case State::Pipeline:
        return tokens.pipeline;
    case State::Competitor:
        return tokens.competitor;
    case State::InHouse:
        return tokens.inHouse;
    default:
        return tokens.surface;
    }
}

void paintCellGround(QPainter& painter, const QRectF& rect, State state, const PaintStyle& style) {
    painter.fillRect(rect, cellGroundOf(state, *style.tokens));
    const qreal width = 0.7 * style.pt;
    const QRectF inner = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    if (state == State::NotApplicable) {
        paintHatching(painter, rect, style.tokens->line, style.pt);
    } else if (state == State::Whitespace) {
        QPen pen(style.tokens->muted, width, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(inner);
    }
}

QString WhitespaceMapPainter::letter(State state, bool forCustomer) {
    if (forCustomer && state != State::NotApplicable)
        return state == State::Owned      ? QStringLiteral("\u25CF")
               : state == State::Pipeline ? QStringLiteral("\u25D0")
                                          : QStringLiteral("\u25CB");
    switch (state) {
    case State::Owned:
        return QStringLiteral("O");
    case State::Pipeline:
        return QStringLiteral("P");
    case State::Whitespace:
        return QStringLiteral("W");
    case State::Competitor:
        return QStringLiteral("C");
    case State::InHouse:
        return QStringLiteral("I");
    case State::NotApplicable:
        break;
    }
    return QStringLiteral("\u2013");
}

QString WhitespaceMapPainter::stateName(State state, bool forCustomer) {
    switch (state) {
    case State::Owned:
        return forCustomer ? T::tr("in use") : T::tr("owned");
    case State::Pipeline:
        return forCustomer ? T::tr("planned") : T::tr("pipeline");
    case State::Whitespace:
        return forCustomer ? T::tr("possible") : T::tr("whitespace");
    case State::Competitor:
        return T::tr("competitor");
    case State::InHouse:
        return T::tr("in-house");
    case State::NotApplicable:
        break;
    }
    return T::tr("not applicable");
}

} // namespace foothold
