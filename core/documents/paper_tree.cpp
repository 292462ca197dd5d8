#include "core/documents/paper_tree.h"

#include "core/documents/tidy_tree.h"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>

namespace foothold::paper {

namespace {

using Nodes = std::vector<int>;
using Children = std::map<int, Nodes>;

/// Places what is below a node, or a whole forest, in a number of columns.
class Arrangement {
public:
    Arrangement(const Children& children, const Measures& measures, int head)
        : m_children(children)
        , m_measures(measures)
        , m_head(head) {}

    /// A tree in at most @p columns columns.
    const Block& tree(int node, int columns) {
        const auto [known, isNew] = m_known.try_emplace({node, columns});
        if (isNew) known->second = placed(node, columns); // references into a map stay valid
        return known->second;
    }

    /// Trees beside and below each other, and below them, in rows, those who stand alone.
    Block forest(const Nodes& roots, int columns) {
        Nodes trees, alone;
        for (const int root : roots)
            (m_children.contains(root) ? trees : alone).push_back(root);
        Block block = trees.empty() ? Block{} : lowest(trees, columns, false);
        qreal y = trees.empty() ? 0 : block.size.height() + m_measures.down;
        for (std::size_t first = 0; first < alone.size(); first += std::size_t(columns)) {
            const Nodes row(alone.begin() + std::ptrdiff_t(first),
                            alone.begin() +
                                std::ptrdiff_t(std::min(alone.size(), first + std::size_t(columns))));
            const qreal high =
                heightOf(*std::ranges::max_element(row, {}, [&](int n) { return heightOf(n); }));
            for (std::size_t i = 0; i < row.size(); ++i)
                block.boxes.emplace_back(row[i], QRectF(qreal(i) * (m_measures.width + m_measures.across), y,
                                                        m_measures.width, high));
            const qreal wide = qreal(row.size()) * (m_measures.width + m_measures.across) - m_measures.across;
            block.size = {std::max(block.size.width(), wide), y + high};
            y += high + m_measures.between;
        }
        return block;
    }

private:
    qreal heightOf(int node) const {
        return node == m_head ? m_measures.headHeight : m_measures.heights[std::size_t(node)];
    }

    Block placed(int node, int columns) {
        const QRectF box(0, 0, m_measures.width, heightOf(node));
        Block block{{{node, box}}, box.size()};
        const auto children = m_children.find(node);
        if (children == m_children.end() || children->second.empty()) return block;
        const Nodes& below = children->second;
        const Block under = below.size() == 1 ? tree(below.front(), columns) : lowest(below, columns, true);
        // In the middle above those in the first row; above a single column at its edge, clear of the rail.
        qreal first = under.size.width(), last = 0;
        int heads = 0;
        for (const int child : below) {
            const auto place = std::ranges::find(under.boxes, child, &std::pair<int, QRectF>::first)->second;
            if (place.top() > 0) continue;
            first = std::min(first, place.center().x());
            last = std::max(last, place.center().x());
            ++heads;
        }
        const bool hanging = heads == 1 && below.size() > 1;
        block.boxes.front().second.moveLeft(hanging ? 0
                                                    : std::max(0.0, (first + last - m_measures.width) / 2));
        const qreal down = box.height() + m_measures.down;
        for (const auto& [child, place] : under.boxes)
            block.boxes.emplace_back(child, place.translated(0, down));
        block.size = {std::max(block.boxes.front().second.right(), under.size.width()),
                      down + under.size.height()};
        return block;
    }

    /// Siblings in as many columns as make them least high.
    Block lowest(const Nodes& nodes, int columns, bool rails) {
        std::optional<Block> best;
        for (int count = 1; count <= std::min(columns, int(nodes.size())); ++count) {
            Block block = inColumns(nodes, count, std::max(1, columns / count), rails);
            if (!best || block.size.height() < best->size.height() - 0.5) best = std::move(block);
        }
        return *best;
    }

    Block inColumns(const Nodes& nodes, int count, int columnsEach, bool rails) {
        std::vector<const Block*> blocks;
        for (const int node : nodes)
            blocks.push_back(&tree(node, columnsEach));
        const std::vector<std::size_t> starts = balanced(blocks, count);
        qreal headHeight = 0;
        for (const std::size_t start : starts)
            headHeight = std::max(headHeight, blocks[start]->boxes.front().second.height());
        Block all;
        qreal x = 0;
        for (std::size_t c = 0; c < starts.size(); ++c) {
            const std::size_t end = c + 1 < starts.size() ? starts[c + 1] : blocks.size();
            const qreal left = x + (rails && end - starts[c] > 1 ? m_measures.rail : 0);
            qreal y = 0, wide = 0;
            for (std::size_t i = starts[c]; i < end; ++i) {
                const qreal own = blocks[i]->boxes.front().second.height(),
                            head = i == starts[c] ? headHeight : own;
                for (const auto& [node, place] : blocks[i]->boxes) {
                    QRectF box = place.translated(left, y + (node == nodes[i] ? 0 : head - own));
                    if (node == nodes[i]) box.setHeight(head);
                    all.boxes.emplace_back(node, box);
                }
                wide = std::max(wide, blocks[i]->size.width());
                y += blocks[i]->size.height() + head - own + m_measures.between;
            }
            all.size = {left + wide, std::max(all.size.height(), y - m_measures.between)};
            x = left + wide + m_measures.across;
        }
        return all;
    }

    /// Where each of @p count columns starts, so that the highest is as low as it can be.
    std::vector<std::size_t> balanced(const std::vector<const Block*>& blocks, int count) const {
        const auto within = [&](qreal limit) {
            std::vector<std::size_t> starts;
            qreal y = 0;
            for (std::size_t i = 0; i < blocks.size(); ++i) {
                const qreal high = blocks[i]->size.height() + m_measures.between;
                if (starts.empty() || y + high > limit) {
                    starts.push_back(i);
                    y = 0;
                }
                y += high;
            }
            return starts;
        };
        qreal low = 0, high = 0;
        for (const Block* block : blocks)
            high += block->size.height() + m_measures.between;
        for (int step = 0; step < 24; ++step) {
            const qreal middle = (low + high) / 2;
            const bool enough =
                int(within(middle).size()) <= count && std::ranges::all_of(blocks, [&](const Block* block) {
                    return block->size.height() + m_measures.between <= middle;
                });
            (enough ? high : low) = middle;
        }
        return within(high);
    }

    const Children& m_children;
    const Measures& m_measures;
    int m_head;
    std::map<std::pair<int, int>, Block> m_known;
};

int mostColumns(const Measures& measures, qreal width) {
    return std::max(1, int((width + measures.across) / (measures.width + measures.across)));
}

struct Forest {
    Nodes roots;
    Children children;

    Forest(const std::vector<int>& parents, const Nodes& nodes) {
        const std::vector<int> tree = treeParents(parents);
        for (const int node : nodes)
            (tree[std::size_t(node)] < 0 ? roots : children[tree[std::size_t(node)]]).push_back(node);
    }
    const Nodes& below(int node) const {
        static const Nodes none;
        const auto found = children.find(node);
        return found == children.end() ? none : found->second;
    }
};

/// Fills part after part with whole subtrees as long as they fit; a tree that is larger than a page begins
/// with its top, and what is left of it hangs below its name in parts that follow.
class Parting {
public:
    Parting(const Forest& forest, const Measures& measures, QSizeF room)
        : m_forest(forest)
        , m_measures(measures)
        , m_room(room) {
        const qreal least = measures.heights.empty() ? 0 : *std::ranges::min_element(measures.heights);
        m_capacity = int(room.height() / std::max(1.0, least + measures.between) + 1) *
                     mostColumns(measures, room.width());
    }

    std::vector<Part> run() {
        m_waiting.push_back({-1, m_forest.roots});
        while (!m_waiting.empty()) {
            const Group group = std::move(m_waiting.front());
            m_waiting.pop_front();
            fill(group);
        }
        return std::move(m_parts);
    }

private:
    struct Group {
        int head;
        Nodes nodes;
    };

    void fill(const Group& group) {
        m_head = group.head;
        for (const int node : group.nodes) {
            if (add(-1, node, true)) continue;
            if (!m_tops.empty()) {
                close();
                if (add(-1, node, true)) continue;
            }
            place(-1, node, false); // larger than a page
            expand(node);
        }
        close();
    }

    void expand(int node) {
        Nodes alone, rest;
        for (const int child : m_forest.below(node)) {
            if (!rest.empty() || (!add(node, child, true) && !add(node, child, false)))
                rest.push_back(child);
            else if (!m_forest.below(child).empty() && !m_children.contains(child))
                alone.push_back(child);
        }
        for (const int child : alone)
            expand(child);
        if (!rest.empty()) m_waiting.push_back({node, rest});
    }

    bool add(int parent, int node, bool whole) {
        const Nodes tops = m_tops;
        const Children children = m_children;
        m_count = 0;
        for (const auto& [above, below] : m_children)
            m_count += int(below.size());
        m_count += int(m_tops.size());
        if (place(parent, node, whole) && arranged()) return true;
        m_tops = tops;
        m_children = children;
        return false;
    }
    /// False: that would be more than any page holds.
    bool place(int parent, int node, bool whole) {
        (parent < 0 ? m_tops : m_children[parent]).push_back(node);
        if (++m_count > m_capacity) return false;
        return !whole ||
               std::ranges::all_of(m_forest.below(node), [&](int child) { return place(node, child, true); });
    }

    /// As low as it can be; nothing if it does not fit.
    std::optional<Block> arranged(bool anyway = false) const {
        Children children = m_children;
        if (m_head >= 0) children[m_head] = m_tops;
        std::optional<Block> best;
        for (int columns = mostColumns(m_measures, m_room.width()); columns > 0; --columns) {
            Arrangement arrangement(children, m_measures, m_head);
            Block block =
                m_head >= 0 ? arrangement.tree(m_head, columns) : arrangement.forest(m_tops, columns);
            const bool fits = block.size.width() <= m_room.width() && block.size.height() <= m_room.height();
            if (!fits && !(anyway && columns == 1 && !best)) continue;
            if (!best || block.size.height() < best->size.height() - 0.5) best = std::move(block);
        }
        return best;
    }

    void close() {
        if (!m_tops.empty()) m_parts.push_back({m_head, *arranged(true)});
        m_tops.clear();
        m_children.clear();
    }

    const Forest& m_forest;
    const Measures& m_measures;
    QSizeF m_room;
    int m_capacity = 0, m_count = 0, m_head = -1;
    Nodes m_tops;
    Children m_children; ///< of the part that is being filled
    std::deque<Group> m_waiting;
    std::vector<Part> m_parts;
};

} // namespace

Block fitted(const std::vector<int>& parents, const std::vector<int>& nodes, const Measures& measures,
             QSizeF room) {
    const Forest forest(parents, nodes);
    Arrangement arrangement(forest.children, measures, -1);
    Block best;
    qreal bestScale = 0;
    for (int columns = 1; columns <= int(nodes.size()); ++columns) {
        Block block = arrangement.forest(forest.roots, columns);
        const qreal scale = std::min(room.width() / block.size.width(), room.height() / block.size.height());
        if (scale > bestScale) {
            bestScale = scale;
            best = std::move(block);
        }
        // More columns only make it wider, and it is too wide already.
        if (room.width() / (columns * measures.width) < bestScale) break;
    }
    return best;
}

std::vector<Part> parts(const std::vector<int>& parents, const std::vector<int>& nodes,
                        const Measures& measures, QSizeF room) {
    const Forest forest(parents, nodes);
    return Parting(forest, measures, room).run();
}

} // namespace foothold::paper
