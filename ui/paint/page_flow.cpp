#include "ui/paint/page_flow.h"

namespace foothold {

namespace {

class Flow {
public:
    Flow(const Strip& strip, qreal height)
        : m_strip(strip)
        , m_height(height) {}

    std::vector<FlowedPage> run() {
        const auto& pieces = m_strip.pieces;
        for (std::size_t i = 0; i < pieces.size();) {
            const std::size_t end = groupEnd(i);
            if (pieces[i].startsPage) breakPage();
            if (!fits(i, end)) {
                breakPage();
                if (!fits(i, end)) { // more than a page: as it comes
                    place(pieces[i]);
                    ++i;
                    continue;
                }
            }
            for (; i < end; ++i)
                place(pieces[i]);
        }
        if (!m_page.empty()) m_pages.push_back(std::move(m_page));
        if (m_pages.empty()) m_pages.emplace_back();
        return std::move(m_pages);
    }

private:
    /// One past the last of the pieces that have to stay with piece @p first.
    std::size_t groupEnd(std::size_t first) const {
        std::size_t end = first + 1;
        while (end < m_strip.pieces.size() && m_strip.pieces[end - 1].keepWithNext &&
               !m_strip.pieces[end].startsPage)
            ++end;
        return end;
    }

    qreal headHeight(const Piece& piece) const {
        return m_page.empty() && piece.tableHead >= 0
                   ? m_strip.tableHeads[std::size_t(piece.tableHead)].height
                   : 0;
    }

    bool fits(std::size_t first, std::size_t end) const {
        qreal y = m_y + headHeight(m_strip.pieces[first]);
        for (std::size_t i = first; i < end; ++i)
            y += (y > 0 ? m_strip.pieces[i].before : 0) + m_strip.pieces[i].height;
        return y <= m_height + 0.5;
    }

    void breakPage() {
        if (m_page.empty()) return;
        m_pages.push_back(std::move(m_page));
        m_page.clear();
        m_y = 0;
    }

    void place(const Piece& piece) {
        if (!m_page.empty() && m_y + piece.before + piece.height > m_height + 0.5) breakPage();
        if (m_page.empty() && piece.tableHead >= 0) put(m_strip.tableHeads[std::size_t(piece.tableHead)]);
        put(piece);
    }

    void put(const Piece& piece) {
        if (m_y > 0) m_y += piece.before;
        m_page.push_back({&piece, m_y});
        m_y += piece.height;
    }

    const Strip& m_strip;
    qreal m_height;
    qreal m_y = 0;
    FlowedPage m_page;
    std::vector<FlowedPage> m_pages;
};

} // namespace

std::vector<FlowedPage> flow(const Strip& strip, qreal height) {
    return Flow(strip, height).run();
}

} // namespace foothold
