#pragma once

#include "core/documents/document.h"
#include "ui/paint/page_flow.h"
#include "ui/paint/paint_style.h"

namespace foothold {

/// Lays a table out over @p width: one piece a row, its heading repeated on every page. A row higher than
/// @p pageHeight is cut between its lines.
void addTable(Strip& strip, const doc::Table& table, const PaintStyle& style, qreal width, qreal pageHeight);

/// The colour of a tone.
QColor toneColour(const PaintStyle& style, doc::Tone tone);

} // namespace foothold
