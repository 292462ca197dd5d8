#pragma once

#include "core/documents/paper_tree.h"
#include "ui/paint/stakeholder_map_painter.h"
#include "ui/paint/text_block.h"

#include <QSizeF>

#include <algorithm>
#include <memory>
#include <vector>

namespace foothold {

/// A stakeholder map on paper: as it is on screen while that can be read, else laid out anew to be narrower,
/// and only then in parts, with an overview that tells where everybody is. Lengths are in device units.
class StakeholderPaper {
public:
    /// @p room: what the whole map may take of a page, beside its heading and legend; @p partRoom: what a
    /// part may take of one. The first part stands below the overview if that leaves it enough.
    StakeholderPaper(const StakeholderPicture& picture, const PaintStyle& style, QSizeF room,
                     QSizeF partRoom);

    /// The parts in reading order; one: the whole map.
    int count() const { return int(m_sheets.size()); }
    QSizeF size(int part) const;
    /// Cards and lines of a part, without the legend. Where it hangs below somebody of another part, that
    /// name stands above it, and whoever's reports stand elsewhere has their part's number below.
    void paint(QPainter& painter, const QPointF& topLeft, int part) const;

    /// In words, the lines between somebody of one part and somebody of another, which cannot be drawn;
    /// without reporting lines, which the parts name by themselves.
    QStringList linesBetweenParts() const;

    /// The whole map with the number of their part instead of the cards.
    QSizeF overviewSize() const { return m_overviewSize; }
    void paintOverview(QPainter& painter, const QPointF& topLeft) const;

    qreal legendHeight(qreal width) const { return m_painter->legendHeight(width); }
    void paintLegend(QPainter& painter, const QPointF& topLeft, qreal width) const {
        m_painter->paintLegend(painter, topLeft, width);
    }

private:
    struct Sheet {
        std::vector<QRectF> rects; ///< by card, at scale 1 from the corner; empty: not in this part
        std::vector<int> heads;    ///< the cards that are only named
        QSizeF size;               ///< at scale 1, lines included
        qreal scale = 1;

        bool onlyNames(int card) const { return std::ranges::find(heads, card) != heads.end(); }
    };
    bool addOnScreen(QSizeF room);
    void addSheet(const std::vector<QRectF>& rects, const std::vector<int>& heads, qreal scale);
    void findOverview(const std::vector<int>& cards, QSizeF room);
    paper::Measures measures() const;
    TextBlock nameOfHead(int card, int part) const;
    int partOf(int card) const;
    void paintHead(QPainter& painter, const Sheet& sheet, int card) const;
    void paintContinuations(QPainter& painter, const Sheet& sheet, int part) const;

    std::shared_ptr<const StakeholderMapPainter> m_painter;
    PaintStyle m_style;
    std::vector<Sheet> m_sheets;
    std::vector<QRectF> m_overview; ///< by card, as large as they are painted
    QSizeF m_overviewSize;
};

} // namespace foothold
