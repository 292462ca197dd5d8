#pragma once

#include "core/documents/pictures.h"
#include "ui/paint/paint_style.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace foothold {

/// Paints a health trend into a rectangle. Lengths are in the units of the painter.
class HealthTrendPainter {
public:
    /// @p trend must live as long as the painter.
    HealthTrendPainter(const HealthPicture& trend, const PaintStyle& style);

    void paint(QPainter& painter, const QRectF& rect) const;

    /// The area of the curves when the trend is painted into @p rect: dates from left to right, 100 at the
    /// top.
    QRectF plotArea(const QRectF& rect) const;
    QPointF position(Date date, double value, const QRectF& rect) const;
    /// The point of the score nearest to @p point, if one is near: its index in score.points.
    std::optional<int> scorePointAt(const QPointF& point, const QRectF& rect) const;

private:
    const HealthPicture& m_trend;
    PaintStyle m_style;
};

} // namespace foothold
