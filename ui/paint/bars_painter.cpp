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
constexpr qreal markShare = 0.2; // of the width: the label of the line across

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

void BarsPainter::paintValue(QPainter& painter, const BarsPicture::Bar& bar, const QRectF& place,
                             qreal barWidth, std::optional<qreal> line) const {
    const qreal gap = 1.5 * m_style.pt;
    const TextBlock value = fitted(m_style, bar.value, place.width(), m_style.tokens->text, QFont::DemiBold);
    const qreal above = place.top() - gap - value.height();
    const bool crossed = line && *line > above - gap && *line < place.top();
    const bool fitsInside = bar.kind != BarsPicture::Kind::Loss && value.naturalWidth() <= barWidth &&
                            value.height() + 2 * gap <= place.height() && bar.from == 0;
    if (!crossed)
        value.paint(painter, {place.left(), above});
    else if (fitsInside)
        fitted(m_style, bar.value, place.width(), m_style.tokens->surface, QFont::DemiBold)
            .paint(painter, {place.left(), place.top() + gap});
    else // above the line
        value.paint(painter, {place.left(), *line - gap - value.height()});
}

void BarsPainter::paint(QPainter& painter, const QRectF& rect) const {
    if (m_picture.bars.empty()) return;
    const Tokens& tokens = *m_style.tokens;
    const qreal pt = m_style.pt;
    const bool hasMarks =
        std::ranges::any_of(m_picture.bars, [](const auto& bar) { return bar.mark.has_value(); });
    TextBlock markLabel;
    qreal aside = 0; // right of the bars, where no value stands
    if (hasMarks) {
        markLabel = TextBlock(m_style, m_picture.markLabel, labelSize, tokens.text, QFont::DemiBold,
                              TextBlock::Align::Left);
        aside = std::min(markLabel.naturalWidth(), rect.width() * markShare) + 4 * pt;
        markLabel.setWidth(aside - 4 * pt);
    }
    const qreal place = (rect.width() - aside) / qreal(m_picture.bars.size());
    std::vector<TextBlock> labels;
    qreal labelHeight = 0, valueHeight = 0;
    double top = 0;
    for (const BarsPicture::Bar& bar : m_picture.bars) {
        labels.push_back(fitted(m_style, bar.label, place - 2 * pt, tokens.muted));
        labelHeight = std::max(labelHeight, labels.back().height());
        valueHeight =
            std::max(valueHeight, fitted(m_style, bar.value, place, tokens.text, QFont::DemiBold).height());
        top = std::max({top, bar.from, bar.to.value_or(0), bar.mark.value_or(0)});
    }
    const QRectF plot = rect.adjusted(0, valueHeight + 3 * pt, -aside, -labelHeight - 4 * pt);
    const double scale = top > 0 ? plot.height() / top : 0;
    const auto y = [&](double value) { return plot.bottom() - scale * value; };
    painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 0.6 * pt), tokens.muted);
    paintMarks(painter, plot, scale); // behind the bars
    if (const auto last = m_picture.bars.back().mark) {
        const qreal labelTop = std::clamp(y(*last) - markLabel.height() / 2, rect.top(),
                                          std::max(rect.top(), plot.bottom() - markLabel.height()));
        markLabel.paint(painter, {plot.right() + 4 * pt, labelTop});
    }
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
        paintValue(painter, bar, QRectF(QPointF(left, y(high)), QPointF(left + place, plot.bottom())), width,
                   bar.mark ? std::optional(y(*bar.mark)) : std::nullopt);
        labels[i].paint(painter, {left + pt, plot.bottom() + 3 * pt});
    }
}

/// A dashed line that steps from bar to bar.
void BarsPainter::paintMarks(QPainter& painter, const QRectF& plot, double scale) const {
    const qreal place = plot.width() / qreal(m_picture.bars.size());
    const auto y = [&](double value) { return plot.bottom() - scale * value; };
    painter.save();
    QPen pen(m_style.tokens->text, 0.9 * m_style.pt);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    std::optional<double> before;
    qreal left = plot.left();
    for (const BarsPicture::Bar& bar : m_picture.bars) {
        if (bar.mark) {
            if (before && *before != *bar.mark)
                painter.drawLine(QPointF(left, y(*before)), QPointF(left, y(*bar.mark)));
            painter.drawLine(QPointF(left, y(*bar.mark)), QPointF(left + place, y(*bar.mark)));
        }
        before = bar.mark;
        left += place;
    }
    painter.restore();
}

} // namespace foothold
