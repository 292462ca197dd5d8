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
    Arrangement(const Children& children, const Measures& measures, const Nodes& heads)
        : m_children(children)
        , m_measures(measures)
        , m_heads(heads) {}

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
        return std::ranges::find(m_heads, node) != m_heads.end() ? m_measures.headHeights[std::size_t(node)]
                                                                 : m_measures.heights[std::size_t(node)];
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
        const bool isColumn =
            hanging || columns == 1; // not in rows with others: it needs no room for their lines
        const qreal down = box.height() + (isColumn ? m_measures.between : m_measures.down);
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
    const Nodes& m_heads;
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
        for (const int root : roots)
            count(root);
    }
    int size() const { return int(m_sizes.size()); }
    /// Of the tree from that node on.
    int sizeOf(int node) const { return m_sizes.at(node); }

    const Nodes& below(int node) const {
        static const Nodes none;
        const auto found = children.find(node);
        return found == children.end() ? none : found->second;
    }

private:
    int count(int node) {
        int all = 1;
        for (const int child : below(node))
            all += count(child);
        return m_sizes[node] = all;
    }
    std::map<int, int> m_sizes;
};

/// Fills part after part with whole subtrees, as many as fit. A tree that is larger than a page begins with
/// its top, and what is left of it waits to be hung below its name in a part that follows; what waits for its
/// turn fills the room that others leave.
class Parting {
public:
    Parting(const Forest& forest, const Measures& measures, QSizeF room, QSizeF firstRoom)
        : m_forest(forest)
        , m_measures(measures)
        , m_room(firstRoom)
        , m_laterRoom(room) {
        m_least = measures.heights.empty() ? 0 : *std::ranges::min_element(measures.heights);
    }

    std::vector<Part> run() {
        m_waiting.push_back({-1, m_forest.roots});
        while (!m_waiting.empty()) {
            Group group = std::move(m_waiting.front());
            m_waiting.pop_front();
            begin(group);
            fillUp();
            close();
        }
        return std::move(m_parts);
    }

private:
    struct Group {
        int head; ///< -1: nobody above them
        Nodes nodes;
    };
    /// What stands in the part that is being filled.
    struct Content {
        Nodes tops; ///< with the heads
        Nodes heads;
        Children children;
        int count = 0; ///< without heads
    };

    /// As much of the group as fits; the rest comes next.
    void begin(const Group& group) {
        for (std::size_t i = 0; i < group.nodes.size(); ++i) {
            const int node = group.nodes[i];
            if (add(group.head, node, true)) continue;
            const bool isLargerThanAPage = m_now.count == 0;
            if (isLargerThanAPage) {
                place(group.head, node, false);
                expand(node);
            }
            const auto from = std::ptrdiff_t(isLargerThanAPage ? i + 1 : i);
            const Nodes rest(group.nodes.begin() + from, group.nodes.end());
            if (!rest.empty()) m_waiting.push_front({group.head, rest});
            return;
        }
    }

    void expand(int node) {
        Nodes alone, rest;
        for (const int child : m_forest.below(node)) {
            if (!rest.empty() || (!add(node, child, true) && !add(node, child, false)))
                rest.push_back(child);
            else if (!m_forest.below(child).empty() && !m_now.children.contains(child))
                alone.push_back(child);
        }
        for (const int child : alone)
            expand(child);
        if (!rest.empty()) m_waiting.push_back({node, rest});
    }

    /// With whatever waits and fits as a whole; where much is left nevertheless, with the top of what does
    /// not.
    void fillUp() {
        int tooMany = m_forest.size() + 1; // what is as large as something that did not fit is not tried
        for (Group& group : m_waiting) {
            if (isHere(group.head)) continue;
            std::erase_if(group.nodes, [&](int node) {
                const int size = m_forest.sizeOf(node);
                if (size >= tooMany) return false;
                if (add(group.head, node, true)) return true;
                tooMany = size;
                return false;
            });
        }
        constexpr qreal full = 0.45; // of the page is nodes: between trees there is always room
        for (std::size_t i = 0; i < m_waiting.size(); ++i) {
            const Group group = m_waiting[i];
            if (group.nodes.empty()) continue;
            const auto block = arranged();
            if (!block || nodesIn(*block) > full * m_room.width() * m_room.height()) break;
            const int node = group.nodes.front();
            if (isHere(group.head) || !add(group.head, node, false)) continue;
            m_waiting[i].nodes.erase(m_waiting[i].nodes.begin());
            expand(node);
        }
        std::erase_if(m_waiting, [](const Group& group) { return group.nodes.empty(); });
    }

    /// The area of all nodes.
    static qreal nodesIn(const Block& block) {
        qreal area = 0;
        for (const auto& [node, place] : block.boxes)
            area += place.width() * place.height();
        return area;
    }

    /// As a card: what hangs below it and is not here would have to be drawn there.
    bool isHere(int node) const {
        const auto holds = [node](const Nodes& nodes) {
            return std::ranges::find(nodes, node) != nodes.end();
        };
        return node >= 0 && !holds(m_now.heads) &&
               (holds(m_now.tops) ||
                std::ranges::any_of(m_now.children, [&](const auto& below) { return holds(below.second); }));
    }

    bool add(int parent, int node, bool whole) {
        Content before = m_now;
        if (place(parent, node, whole) && arranged()) return true;
        m_now = std::move(before);
        return false;
    }
    /// False: that would be more than any page holds.
    bool place(int parent, int node, bool whole) {
        if (parent < 0) {
            m_now.tops.push_back(node);
        } else {
            if (!m_now.children.contains(parent) && !isHere(parent)) {
                m_now.tops.push_back(parent);
                m_now.heads.push_back(parent);
            }
            m_now.children[parent].push_back(node);
        }
        if (++m_now.count > capacity()) return false;
        return !whole ||
               std::ranges::all_of(m_forest.below(node), [&](int child) { return place(node, child, true); });
    }
    int capacity() const {
        return int(m_room.height() / std::max(1.0, m_least + m_measures.between) + 1) *
               mostColumns(m_measures, m_room.width());
    }

    /// As low as it can be; nothing if it does not fit.
    std::optional<Block> arranged(bool anyway = false) const {
        std::optional<Block> best;
        for (int columns = mostColumns(m_measures, m_room.width()); columns > 0; --columns) {
            Arrangement arrangement(m_now.children, m_measures, m_now.heads);
            Block block = arrangement.forest(m_now.tops, columns);
            const bool fits = block.size.width() <= m_room.width() && block.size.height() <= m_room.height();
            if (!fits && !(anyway && columns == 1 && !best)) continue;
            if (!best || block.size.height() < best->size.height() - 0.5) best = std::move(block);
        }
        return best;
    }

    void close() {
        m_parts.push_back({m_now.heads, *arranged(true)});
        m_now = {};
        m_room = m_laterRoom;
    }

    const Forest& m_forest;
    const Measures& m_measures;
    QSizeF m_room, m_laterRoom; ///< of the part that is being filled, and of those after it
    qreal m_least = 0;          ///< height of a node
    Content m_now;
    std::deque<Group> m_waiting;
    std::vector<Part> m_parts;
};

} // namespace

Block fitted(const std::vector<int>& parents, const std::vector<int>& nodes, const Measures& measures,
             QSizeF room) {
    const Forest forest(parents, nodes);
    const Nodes nobody;
    Arrangement arrangement(forest.children, measures, nobody);
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
                        const Measures& measures, QSizeF room, QSizeF firstRoom) {
    const Forest forest(parents, nodes);
    return Parting(forest, measures, room, firstRoom).run();
}

} // namespace foothold::paper
