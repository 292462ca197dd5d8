#pragma once

#include <QRectF>
#include <QSizeF>

#include <utility>
#include <vector>

/// Forests on paper: as wide as a page and no wider. Children stand beside each other while there is room,
/// else below each other in columns, with a rail for their lines on the left of each; what is still too much
/// for a page is cut into parts.
namespace foothold::paper {

/// How large nodes are and how far they stand apart, all in one unit.
struct Measures {
    qreal width = 0;                  ///< of every node
    std::vector<qreal> heights{};     ///< of each; nodes whose tops stand in one row are made equally high
    qreal across = 0;                 ///< between columns
    qreal down = 0;                   ///< from a node to the row of those below it
    qreal between = 0;                ///< between nodes that stand below each other in a column
    qreal rail = 0;                   ///< left of siblings that stand below each other
    std::vector<qreal> headHeights{}; ///< of each as a parent that is only named, for it stands elsewhere
};

/// Nodes with their places, parents before their children, in reading order.
struct Block {
    std::vector<std::pair<int, QRectF>> boxes;
    QSizeF size;
};

/// The whole forest as large as it can be in @p room. @p parents: the parent of each node or -1; a circle
/// has no parent. @p nodes: those that are drawn, whose parents are among them.
Block fitted(const std::vector<int>& parents, const std::vector<int>& nodes, const Measures& measures,
             QSizeF room);

/// Some of the forest that fits on a page.
struct Part {
    std::vector<int> heads; ///< parents of what hangs below them here, which stand in earlier parts
    Block block;            ///< with the heads
};
/// Parts that fit into @p room, the first into @p firstRoom, each node in just one of them (but for heads),
/// from the top down, as few as they can be filled to. A node that does not fit alone has a part of its own.
std::vector<Part> parts(const std::vector<int>& parents, const std::vector<int>& nodes,
                        const Measures& measures, QSizeF room, QSizeF firstRoom);

} // namespace foothold::paper
