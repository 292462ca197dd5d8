#include "core/documents/tidy_tree.h"

#include <algorithm>
#include <cmath>

namespace foothold {

namespace {

constexpr int mostSideBySide = 4, mostBelow = 8;

/// A subtree in units of nodes: where its nodes are, and its outline row by row. x is relative to its root.
struct Shape {
    struct Place {
        int node;
        double x;
        int row;
    };
    std::vector<Place> places;
    std::vector<double> left, right; ///< outermost x of each row

    void add(int node, double x, int row) {
        places.push_back({node, x, row});
        if (std::size_t(row) >= left.size()) {
            left.resize(std::size_t(row) + 1, x);
            right.resize(std::size_t(row) + 1, x);
        }
        left[std::size_t(row)] = std::min(left[std::size_t(row)], x);
        right[std::size_t(row)] = std::max(right[std::size_t(row)], x);
    }
    void take(const Shape& other, double dx, int below) {
        for (const Place& place : other.places)
            add(place.node, place.x + dx, place.row + below);
    }
    /// How far @p other has to move so that it stands to the right of this one, row by row.
    double distanceTo(const Shape& other) const {
        double distance = 0;
        for (std::size_t row = 0; row < std::min(left.size(), other.left.size()); ++row)
            distance = std::max(distance, right[row] + 1 - other.left[row]);
        return distance;
    }
};

class Forest {
public:
    explicit Forest(const std::vector<int>& parents)
        : m_children(parents.size()) {
        const std::vector<int> trees = treeParents(parents);
        for (std::size_t node = 0; node < parents.size(); ++node) {
            const int parent = trees[node];
            if (parent < 0)
                m_roots.push_back(int(node));
            else
                m_children[std::size_t(parent)].push_back(int(node));
        }
    }

    /// Trees side by side, and below them those who stand alone.
    Shape shape() const {
        Shape all;
        std::vector<int> alone;
        for (const int root : m_roots) {
            if (isLeaf(root)) {
                alone.push_back(root);
                continue;
            }
            const Shape tree = treeOf(root);
            all.take(tree, all.distanceTo(tree) + (all.places.empty() ? -leftmost(tree) : 0), 0);
        }
        const double width = all.places.empty() ? 0 : *std::ranges::max_element(all.right) + 1;
        const int columns = std::max({int(width), mostSideBySide, int(std::ceil(std::sqrt(alone.size())))});
        const int top = int(all.left.size());
        for (std::size_t i = 0; i < alone.size(); ++i)
            all.add(alone[i], double(int(i) % columns), top + int(i) / columns);
        return all;
    }

private:
    static double leftmost(const Shape& shape) { return *std::ranges::min_element(shape.left); }
    bool isLeaf(int node) const { return m_children[std::size_t(node)].empty(); }

    Shape treeOf(int root) const {
        const auto& children = m_children[std::size_t(root)];
        const bool leaves = std::ranges::all_of(children, [this](int child) { return isLeaf(child); });
        const Shape below =
            leaves && int(children.size()) > mostSideBySide ? columnsOf(children) : rowOf(children);
        Shape tree;
        tree.add(root, 0, 0);
        if (!below.places.empty()) tree.take(below, -(below.left[0] + below.right[0]) / 2, 1);
        return tree;
    }
    static Shape columnsOf(const std::vector<int>& children) {
        const int count = int(children.size()), columns = (count + mostBelow - 1) / mostBelow,
                  rows = (count + columns - 1) / columns;
        Shape block;
        for (int i = 0; i < count; ++i)
            block.add(children[std::size_t(i)], i / rows, i % rows);
        return block;
    }
    Shape rowOf(const std::vector<int>& children) const {
        Shape row;
        for (const int child : children) {
            const Shape tree = treeOf(child);
            row.take(tree, row.distanceTo(tree), 0);
        }
        return row;
    }

    std::vector<std::vector<int>> m_children;
    std::vector<int> m_roots;
};

} // namespace

std::vector<int> treeParents(const std::vector<int>& parents) {
    std::vector<int> trees = parents;
    for (std::size_t node = 0; node < parents.size(); ++node) {
        int above = parents[node];
        for (std::size_t steps = 0; above >= 0; ++steps, above = parents[std::size_t(above)])
            if (above == int(node) || steps > parents.size()) {
                trees[node] = -1;
                break;
            }
    }
    return trees;
}

std::vector<QPointF> tidyForest(const std::vector<int>& parents, QSizeF pitch) {
    std::vector<QPointF> corners(parents.size());
    const Shape shape = Forest(parents).shape();
    if (shape.places.empty()) return corners;
    const double left = *std::ranges::min_element(shape.left);
    for (const Shape::Place& place : shape.places)
        corners[std::size_t(place.node)] = {(place.x - left) * pitch.width(), place.row * pitch.height()};
    return corners;
}

} // namespace foothold
