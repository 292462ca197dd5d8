#pragma once

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace foothold {

/// @p parents as trees: what leads round in a circle has no parent (-1).
std::vector<int> treeParents(const std::vector<int>& parents);

/// Places for the nodes of a forest, as Reingold and Tilford draw trees: parents in the middle above their
/// children, equal subtrees drawn alike, no two nodes in one place, and as narrow as that allows. More than
/// four children that have none of their own stand below each other in columns; nodes without any relation
/// fill rows below the trees.
/// @p parents: for each node the index of its parent, or -1; what leads round in a circle has no parent.
/// @p pitch: from the corner of one node to that of the next. Result: top left corners, none negative.
std::vector<QPointF> tidyForest(const std::vector<int>& parents, QSizeF pitch);

} // namespace foothold
