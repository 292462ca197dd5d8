#pragma once

#include "core/documents/pictures.h"
#include "ui/paint/paint_style.h"
#include "ui/paint/text_block.h"

#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

class QPainter;

namespace foothold {

/// Part of a whitespace map: columns and rows [first, last). The default is the whole map.
struct MapPart {
    int firstProduct = 0, lastProduct = -1, firstDepartment = 0, lastDepartment = -1;
    friend bool operator==(const MapPart&, const MapPart&) = default;
};

/// Paints a whitespace map, or a part of one, into a rectangle. Lengths are in the units of the painter.
class WhitespaceMapPainter {
public:
    using Part = MapPart;
    static constexpr qreal partGap = 16; ///< points between two parts on a page

    /// @p map must live as long as the painter.
    WhitespaceMapPainter(const WhitespacePicture& map, const PaintStyle& style);

    /// The size at which all is comfortable.
    QSizeF comfortableSize(const Part& part = {}) const;
    /// The width below which values and words in the cells become too small to be read, totals included.
    qreal readableWidth() const;
    /// Every letter, sign and colour with its meaning, in one line or more.
    qreal legendHeight(qreal width) const;
    /// The height that the part needs at this width, legend included.
    qreal heightFor(qreal width, const Part& part = {}) const;

    void paint(QPainter& painter, const QRectF& rect, const Part& part = {}) const;
    /// Only colours and letters, as small as needed to be whole in @p rect, with the outlines of the parts.
    void paintOverview(QPainter& painter, const QRectF& rect, const std::vector<Part>& parts) const;

    struct CellIndex {
        int department = -1, product = -1;
        friend bool operator==(const CellIndex&, const CellIndex&) = default;
    };
    /// The cell at a point of the map painted into @p rect; empty outside the cells. The total of a row or a
    /// column stands behind its last cell, where the map has totals.
    std::optional<CellIndex> cellAt(const QPointF& point, const QRectF& rect, const Part& part = {}) const;
    /// Where a cell is when the map is painted into @p rect.
    QRectF cellRect(CellIndex cell, const QRectF& rect, const Part& part = {}) const;

    /// The parts of at most @p width x @p height into which the map has to be cut; one if it fits as a whole.
    std::vector<Part> tiles(qreal width, qreal height) const;

    /// The letter that doubles the colour: O P W C I and "–"; for a customer ● ◐ ○ and "–".
    static QString letter(WhitespacePicture::State state, bool forCustomer = false);
    /// "owned", "pipeline", …; in the wording of the edition.
    static QString stateName(WhitespacePicture::State state, bool forCustomer);

private:
    struct Geometry;
    Geometry geometry(const QRectF& rect, const Part& part) const;
    TextBlock productHead(const QString& name, qreal width) const;
    struct LegendEntry {
        std::optional<WhitespacePicture::State> state{}; ///< with a swatch
        TextBlock words{};
        QPointF at{}; ///< from the top left corner of the legend
    };
    std::vector<LegendEntry> legend(qreal width) const;
    void paintLegend(QPainter& painter, const QRectF& rect) const;

    const WhitespacePicture& m_map;
    PaintStyle m_style;
};

} // namespace foothold
