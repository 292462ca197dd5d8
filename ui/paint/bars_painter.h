#pragma once

#include "core/documents/pictures.h"
#include "ui/paint/paint_style.h"

#include <QRectF>

class QPainter;

namespace foothold {

/// Paints bars with their labels into a rectangle. Gains and losses are told apart by their sign and by
/// hatching, not by colour alone. Lengths are in the units of the painter.
class BarsPainter {
public:
    /// @p picture must live as long as the painter.
    BarsPainter(const BarsPicture& picture, const PaintStyle& style)
        : m_picture(picture)
        , m_style(style) {}

    void paint(QPainter& painter, const QRectF& rect) const;

private:
    void paintBar(QPainter& painter, const BarsPicture::Bar& bar, const QRectF& rect) const;
    /// A number above its bar, whose place is @p place, where the line of marks leaves room for it.
    void paintValue(QPainter& painter, const BarsPicture::Bar& bar, const QRectF& place, qreal barWidth,
                    std::optional<qreal> line) const;
    void paintMarks(QPainter& painter, const QRectF& plot, double scale) const;

    const BarsPicture& m_picture;
    PaintStyle m_style;
};

} // namespace foothold
