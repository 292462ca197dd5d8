#include "ui/paint/block_layout.h"

#include <QPainter>

#include <algorithm>
#include <memory>
#include <numeric>

namespace foothold {

namespace {

constexpr qreal columnGap = 16; // points between the columns of the grid

using Align = TextBlock::Align;

} // namespace

void BlockLayout::title(const doc::Document& document) {
    if (document.format != doc::Format::Slides)
        addText(
            TextBlock(m_style, document.name, size::body, m_style.tokens->muted, QFont::Normal, Align::Left),
            0, true);
    const QString& name = document.account.isEmpty() ? document.book : document.account;
    addText(document.format == doc::Format::Slides ? nameIn(name, size::cover) : nameInTwoLines(name), 1,
            true);
    if (!document.description.isEmpty())
        addText(TextBlock(m_style, document.description, size::body, m_style.tokens->muted, QFont::Normal,
                          Align::Left),
                2, true);
}

TextBlock BlockLayout::nameIn(const QString& name, qreal points) const {
    return {m_style, name, points, m_style.tokens->text, QFont::DemiBold, Align::Left};
}

TextBlock BlockLayout::nameInTwoLines(const QString& name) const {
    TextBlock text;
    for (const qreal points : {size::title, size::message, size::section}) {
        text = nameIn(name, points);
        text.setWidth(m_width);
        if (text.lineCount() <= 2) break;
    }
    return text;
}

void BlockLayout::section(const doc::Section& section, qreal scale) {
    const std::size_t first = m_strip.pieces.size();
    if (!section.title.isEmpty())
        addText(TextBlock(m_style, section.title, section.level == 1 ? m_sectionSize : size::subheading,
                          m_style.tokens->text, QFont::DemiBold, Align::Left),
                section.level == 1 ? 20 : 12, true);
    const PaintStyle usual = m_style;
    m_style.pt = m_pt = usual.pt * scale;
    addBlocks(section.blocks);
    m_style.pt = m_pt = usual.pt;
    if (first == m_strip.pieces.size()) return;
    Piece& head = m_strip.pieces[first];
    head.outlineLevel = section.level;
    head.outlineTitle = section.outline.isEmpty() ? section.title : section.outline;
    head.startsPage = head.startsPage || section.startsPage;
}

void BlockLayout::operator()(const doc::Paragraph& block) {
    addText(TextBlock(m_style, block.text, block.lead ? size::subheading : size::body,
                      toneColour(m_style, block.tone)),
            5, false);
}

void BlockLayout::operator()(const doc::Subheading& block) {
    const std::size_t first = m_strip.pieces.size();
    addText(
        TextBlock(m_style, block.text, size::subheading, m_style.tokens->text, QFont::DemiBold, Align::Left),
        12, true);
    if (first == m_strip.pieces.size()) return;
    m_strip.pieces[first].outlineLevel = 2;
    m_strip.pieces[first].outlineTitle = block.text;
}

void BlockLayout::operator()(const doc::Missing& block) {
    const TextBlock marker(m_style, QStringLiteral("\u25CB"), size::body - 0.5, m_style.tokens->muted);
    addText(TextBlock(m_style, block.text, size::body - 0.5, m_style.tokens->muted), 5, false,
            marker.naturalWidth() + 5 * m_pt, &marker);
}

void BlockLayout::addBlocks(const std::vector<doc::Block>& blocks) {
    const doc::Block* before = nullptr;
    for (const doc::Block& block : blocks) {
        if (before && explains(block, *before) && !m_strip.pieces.empty())
            m_strip.pieces.back().keepWithNext = true;
        std::visit(*this, block.content);
        before = &block;
    }
}

bool BlockLayout::explains(const doc::Block& block, const doc::Block& before) {
    const auto* words = std::get_if<doc::Paragraph>(&block.content);
    return words && words->tone == doc::Tone::Muted &&
           (std::holds_alternative<doc::Table>(before.content) ||
            std::holds_alternative<doc::Picture>(before.content));
}

void BlockLayout::addText(TextBlock text, qreal before, bool heading, qreal x, const TextBlock* marker) {
    text.setWidth(m_width - x);
    const int lines = text.lineCount();
    for (int i = 0; i < lines; ++i) {
        Piece piece;
        piece.height = text.lineHeight(i);
        piece.before = i == 0 ? before * m_pt : 0;
        piece.keepWithNext = heading || (lines > 1 && (i == 0 || i == lines - 2));
        const TextBlock lead = i == 0 && marker ? *marker : TextBlock();
        piece.paint = [text, i, x, lead](QPainter& painter, const QPointF& at) {
            lead.paint(painter, at + QPointF(0, std::max(0.0, text.ascent() - lead.ascent())));
            text.paint(painter, at + QPointF(x, 0), i, i + 1);
        };
        m_strip.add(std::move(piece));
    }
}

void BlockLayout::operator()(const doc::Tiles& block) {
    struct Set {
        TextBlock label, value, note;
    };
    const qreal gap = 12 * m_pt;
    const qreal count = std::max<qreal>(1, qreal(block.tiles.size()));
    const qreal room = m_width - (count - 1) * gap;
    const auto valueOf = [this](const doc::Tile& tile, qreal points) {
        return TextBlock(m_style, tile.value, points, toneColour(m_style, tile.tone), QFont::DemiBold,
                         Align::Left);
    };
    // One size for all, so that every figure stands on one line; a longer one gets more of the room.
    const qreal least = 0.78 * room / count;
    std::vector<qreal> widths;
    qreal points = size::title, total = 0;
    for (;; points -= 0.5) {
        widths.clear();
        for (const doc::Tile& tile : block.tiles)
            widths.push_back(std::max(least, 1.02 * valueOf(tile, points).naturalWidth()));
        total = std::accumulate(widths.begin(), widths.end(), 0.0);
        if (total <= room || points <= size::small) break;
    }
    for (qreal& width : widths)
        width += (room - total) / count;
    std::vector<Set> sets;
    qreal labels = 0, values = 0, notes = 0, ascent = 0; // figures stand on one base line
    for (std::size_t i = 0; i < block.tiles.size(); ++i) {
        const doc::Tile& tile = block.tiles[i];
        Set set{
            TextBlock(m_style, tile.label, size::small, m_style.tokens->muted, QFont::Normal, Align::Left),
            valueOf(tile, points),
            TextBlock(m_style, tile.note, size::small, m_style.tokens->muted, QFont::Normal, Align::Left)};
        for (TextBlock* text : {&set.label, &set.value, &set.note})
            text->setWidth(widths[i]);
        labels = std::max(labels, set.label.height());
        ascent = std::max(ascent, set.value.ascent());
        values = std::max(values, set.value.height());
        notes = std::max(notes, set.note.height());
        sets.push_back(std::move(set));
    }
    Piece piece;
    const qreal pad = 6 * m_pt;
    piece.height = labels + values + notes + 2 * pad;
    piece.before = 10 * m_pt;
    piece.paint = [sets, labels, values, ascent, widths, gap, pad, height = piece.height, all = m_width,
                   style = m_style](QPainter& painter, const QPointF& at) {
        const qreal line = 0.35 * style.pt;
        painter.fillRect(QRectF(at.x(), at.y(), all, line), style.tokens->line);
        painter.fillRect(QRectF(at.x(), at.y() + height - line, all, line), style.tokens->line);
        QPointF corner = at + QPointF(0, pad);
        for (std::size_t i = 0; i < sets.size(); ++i) {
            if (i > 0)
                painter.fillRect(QRectF(corner.x() - gap / 2, corner.y(), line, height - 2 * pad),
                                 style.tokens->line);
            sets[i].label.paint(painter, corner);
            sets[i].value.paint(painter, corner + QPointF(0, labels + ascent - sets[i].value.ascent()));
            sets[i].note.paint(painter, corner + QPointF(0, labels + values));
            corner.rx() += widths[i] + gap;
        }
    };
    m_strip.add(std::move(piece));
}

void BlockLayout::operator()(const doc::FactList& block) {
    std::vector<TextBlock> labels;
    qreal widest = 0;
    for (const auto& fact : block.facts) {
        labels.emplace_back(m_style, fact.label, size::body, m_style.tokens->muted, QFont::Normal,
                            Align::Left);
        widest = std::max(widest, labels.back().naturalWidth());
    }
    widest = std::min(widest, m_width * 0.4);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        labels[i].setWidth(widest);
        TextBlock value(m_style, block.facts[i].value, size::body, toneColour(m_style, block.facts[i].tone),
                        QFont::Normal, Align::Left);
        const qreal x = widest + 12 * m_pt;
        value.setWidth(m_width - x);
        Piece piece;
        piece.height = std::max(labels[i].height(), value.height()) + 1.5 * m_pt;
        piece.before = i == 0 ? 5 * m_pt : 0;
        if (piece.height > m_pageHeight) {
            addText(value, 0, false, x, &labels[i]);
            continue;
        }
        piece.paint = [label = labels[i], value, x](QPainter& painter, const QPointF& at) {
            const qreal base = std::max(label.ascent(), value.ascent());
            label.paint(painter, at + QPointF(0, base - label.ascent()));
            value.paint(painter, at + QPointF(x, base - value.ascent()));
        };
        m_strip.add(std::move(piece));
    }
}

void BlockLayout::operator()(const doc::List& block) {
    std::vector<TextBlock> markers;
    qreal widest = 0;
    for (const auto& item : block.items) {
        const QColor colour =
            item.tone == doc::Tone::Plain ? m_style.tokens->muted : toneColour(m_style, item.tone);
        markers.emplace_back(m_style, item.marker, size::body, colour, QFont::Normal, Align::Left);
        widest = std::max(widest, markers.back().naturalWidth());
    }
    widest = std::min(widest, m_width * 0.35);
    for (std::size_t i = 0; i < markers.size(); ++i) {
        const auto& item = block.items[i];
        std::vector<TextBlock::Span> spans = {{item.text, m_style.tokens->text}};
        if (!item.detail.isEmpty())
            spans.push_back({QStringLiteral("\u00A0\u00A0\u00B7 ") + item.detail, m_style.tokens->muted});
        markers[i].setWidth(widest);
        addText(TextBlock(m_style, spans, size::body, Align::Left), i == 0 ? 4 : 3, false,
                widest > 0 ? widest + 7 * m_pt : 0, &markers[i]);
    }
}

void BlockLayout::operator()(const doc::Columns& block) {
    const auto strip = std::make_shared<std::vector<Strip>>();
    std::vector<qreal> x;
    const qreal gap = columnGap * m_pt, unit = (m_width + gap) / 12;
    qreal height = 0, left = 0;
    for (const auto& column : block.columns) {
        Strip inner;
        BlockLayout layout(inner, m_style, column.span * unit - gap, m_pageHeight);
        layout.addBlocks(column.blocks);
        qreal y = 0;
        for (const Piece& piece : inner.pieces)
            y += (y > 0 ? piece.before : 0) + piece.height;
        height = std::max(height, y);
        x.push_back(left);
        left += column.span * unit;
        strip->push_back(std::move(inner));
    }
    if (height > m_pageHeight) { // too much to stand side by side on any page
        for (const auto& column : block.columns)
            addBlocks(column.blocks);
        return;
    }
    Piece piece;
    piece.height = height;
    piece.before = 12 * m_pt;
    piece.paint = [strip, x](QPainter& painter, const QPointF& at) {
        for (std::size_t c = 0; c < strip->size(); ++c) {
            qreal y = 0;
            for (const Piece& inner : (*strip)[c].pieces) {
                if (y > 0) y += inner.before;
                inner.paint(painter, at + QPointF(x[c], y));
                y += inner.height;
            }
        }
    };
    m_strip.add(std::move(piece));
}

} // namespace foothold
