#include "ui/paint/bars_painter.h"

#include "ui/paint/text_block.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace foothold {

namespace {

// Points.
constexpr qreal labelSize = 7.5, widestBar = 46, hatchStep = 4;
constexpr qreal barShare = 0.62; // of the place that a bar has

/// One line across where the place allows it, else wrapped.
TextBlock fitted(const PaintStyle& style, const QString& text, qreal width, const QColor& colour,
                 QFont::Weight weight = QFont::Normal) {
    TextBlock block(style, text, labelSize, colour, weight, TextBlock::Align::Centre);
    block.setWidth(width);
    return block;
}

} // namespace

void BarsPainter::paintBar(QPainter& painter, const BarsPicture::Bar& bar, const QRectF& rect) const {
    const Tokens& tokens = *m_style.tokens;
    using Kind = BarsPicture::Kind;
    const QColor ink = bar.kind == Kind::Gain   ? tokens.good
                       : bar.kind == Kind::Loss ? tokens.bad
                                                : tokens.accent;
    painter.save();
    if (bar.kind == Kind::Loss) { // outlined and hatched: a loss is seen without its colour
        painter.setClipRect(rect, Qt::IntersectClip);
        painter.setPen(QPen(ink, 0.7 * m_style.pt));
        const qreal step = hatchStep * m_style.pt;
        for (qreal x = rect.left() - rect.height(); x < rect.right(); x += step)
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
        painter.setPen(QPen(ink, 1.4 * m_style.pt));
        painter.drawRect(rect);
    } else {
        painter.fillRect(rect, ink);
    }
    painter.restore();
}

void BarsPainter::paint(QPainter& painter, const QRectF& rect) const {
    if (m_picture.bars.empty()) return;
    const Tokens& tokens = *m_style.tokens;
    const qreal place = rect.width() / qreal(m_picture.bars.size()), pt = m_style.pt;
    std::vector<TextBlock> labels, values;
    qreal labelHeight = 0, valueHeight = 0;
    double top = 0;
    for (const BarsPicture::Bar& bar : m_picture.bars) {
        labels.push_back(fitted(m_style, bar.label, place - 2 * pt, tokens.muted));
        values.push_back(fitted(m_style, bar.value, place, tokens.text, QFont::DemiBold));
        labelHeight = std::max(labelHeight, labels.back().height());
        valueHeight = std::max(valueHeight, values.back().height());
        top = std::max({top, bar.from, bar.to.value_or(0), bar.mark.value_or(0)});
    }
    const QRectF plot = rect.adjusted(0, valueHeight + 3 * pt, 0, -labelHeight - 4 * pt);
    const double scale = top > 0 ? plot.height() / top : 0;
    const auto y = [&](double value) { return plot.bottom() - scale * value; };
    painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 0.6 * pt), tokens.muted);
    const qreal width = std::min(barShare * place, widestBar * pt);
    for (std::size_t i = 0; i < m_picture.bars.size(); ++i) {
        const BarsPicture::Bar& bar = m_picture.bars[i];
        const qreal left = plot.left() + place * qreal(i), centre = left + place / 2;
        const double high = std::max(bar.from, bar.to.value_or(0));
        if (bar.to && *bar.to != bar.from)
            paintBar(painter, bar,
                     QRectF(QPointF(centre - width / 2, y(high)),
                            QPointF(centre + width / 2, y(std::min(bar.from, *bar.to)))));
        const bool steps =
            i + 1 < m_picture.bars.size() &&
            (bar.kind != BarsPicture::Kind::Total || m_picture.bars[i + 1].kind != BarsPicture::Kind::Total);
        if (bar.to && steps) { // where this one ends, the next begins
            painter.fillRect(QRectF(centre + width / 2, y(*bar.to), place - width, 0.35 * pt), tokens.muted);
        }
        values[i].paint(painter, {left, y(high) - values[i].height() - 1.5 * pt});
        labels[i].paint(painter, {left + pt, plot.bottom() + 3 * pt});
    }
    paintMarks(painter, plot, scale);
}

/// A dashed line that steps from bar to bar, with what it is where it ends.
void BarsPainter::paintMarks(QPainter& painter, const QRectF& plot, double scale) const {
    const qreal place = plot.width() / qreal(m_picture.bars.size()), pt = m_style.pt;
    const auto y = [&](double value) { return plot.bottom() - scale * value; };
    painter.save();
    QPen pen(m_style.tokens->text, 0.9 * pt);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    const BarsPicture::Bar* last = nullptr;
    qreal left = plot.left();
    for (const BarsPicture::Bar& bar : m_picture.bars) {
        if (bar.mark) {
            if (last && last->mark && *last->mark != *bar.mark)
                painter.drawLine(QPointF(left, y(*last->mark)), QPointF(left, y(*bar.mark)));
            painter.drawLine(QPointF(left, y(*bar.mark)), QPointF(left + place, y(*bar.mark)));
        }
        last = &bar;
        left += place;
    }
    painter.restore();
    if (!last || !last->mark) return;
    TextBlock words(m_style, m_picture.markLabel, labelSize, m_style.tokens->text, QFont::DemiBold,
                    TextBlock::Align::Right);
    words.setWidth(plot.width());
    words.paint(painter, {plot.left(), y(*last->mark) - words.height() - 1.5 * pt});
}

} // namespace foothold
