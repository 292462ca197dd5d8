#pragma once

#include <QPointF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace foothold {

/// A part of a page that is never cut. Lengths are in device units.
struct Piece {
    qreal height = 0;
    qreal before = 0;          ///< space above it, dropped at the top of a page
    bool keepWithNext = false; ///< never the last on a page, unless nothing follows
    bool startsPage = false;
    int tableHead = -1; ///< index of the head that is painted above it when it begins a page
    int outlineLevel = 0;
    QString outlineTitle; ///< with a level above 0: an entry of the outline
    std::function<void(QPainter&, const QPointF&)> paint;
};

/// Everything a document is made of, from top to bottom.
struct Strip {
    std::vector<Piece> pieces;
    std::vector<Piece> tableHeads;
    bool hasCutPictures = false; ///< a map was too large for a page and stands in parts

    void add(Piece piece) { pieces.push_back(std::move(piece)); }
    int addHead(Piece head) {
        tableHeads.push_back(std::move(head));
        return int(tableHeads.size()) - 1;
    }
};

struct PlacedPiece {
    const Piece* piece;
    qreal y; ///< from the top of the page's body
};
using FlowedPage = std::vector<PlacedPiece>;

/// Puts the pieces on pages of @p height. Pieces that belong together stay together as long as they fit on
/// one page at all. @p strip must outlive the result.
std::vector<FlowedPage> flow(const Strip& strip, qreal height);

} // namespace foothold
