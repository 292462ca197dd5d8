#pragma once

#include "ui/paint/whitespace_map_painter.h"

namespace foothold {

/// The ground of a cell: the colour of its state, and what doubles it, a dashed border or hatching.
void paintCellGround(QPainter& painter, const QRectF& rect, WhitespacePicture::State state,
                     const PaintStyle& style);
/// The colour alone.
QColor cellGroundOf(WhitespacePicture::State state, const Tokens& tokens);

} // namespace foothold
