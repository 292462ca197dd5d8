#pragma once

#include "core/documents/document.h"
#include "ui/paint/page_flow.h"
#include "ui/paint/paint_style.h"

namespace foothold {

/// True if the first section has a page of its own, which it is made to fit.
bool firstStandsAlone(const doc::Document& document);

/// Lays the sections of a document out as one strip of @p width device units, ready to be put on pages whose
/// body is @p pageHeight high. @p restScale: of what stands behind a first page that stands alone. The
/// document must outlive the strip.
Strip layOut(const doc::Document& document, const PaintStyle& style, qreal width, qreal pageHeight,
             qreal restScale = 1);

} // namespace foothold
