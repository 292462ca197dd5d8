#include "ui/paint/block_layout.h"

#include "ui/paint/bars_painter.h"
#include "ui/paint/health_trend_painter.h"
#include "ui/paint/stakeholder_paper.h"
#include "ui/paint/table_layout.h"
#include "ui/paint/text_block.h"
#include "ui/paint/whitespace_map_painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <memory>
#include <numeric>

namespace foothold {

namespace {

constexpr qreal bodySize = 9.5, smallSize = 8, titleSize = 20, sectionSize = 13, subheadingSize = 10.5,
                messageSize = 16; // of a slide: its title is what it says
constexpr qreal coverSize = 24;   // of the name on the first slide
constexpr qreal columnGap = 16;   // points between the columns of the grid

using Align = TextBlock::Align;

class BlockLayout {
public:
    BlockLayout(Strip& strip, const PaintStyle& style, qreal width, qreal pageHeight)
        : m_strip(strip)
        , m_style(style)
        , m_width(width)
        , m_pageHeight(pageHeight)
        , m_pt(style.pt) {}

    void beSlides() { m_sectionSize = messageSize; }

    void title(const doc::Document& document) {
        if (document.format != doc::Format::Slides)
            addText(TextBlock(m_style, document.name, bodySize, m_style.tokens->muted, QFont::Normal,
                              Align::Left),
                    0, true);
        addText(TextBlock(m_style, document.account.isEmpty() ? document.book : document.account,
                          document.format == doc::Format::Slides ? coverSize : titleSize,
                          m_style.tokens->text, QFont::DemiBold, Align::Left),
                1, true);
        if (!document.description.isEmpty())
            addText(TextBlock(m_style, document.description, bodySize, m_style.tokens->muted, QFont::Normal,
                              Align::Left),
                    2, true);
    }

    /// @p scale: of what stands below its title.
    void section(const doc::Section& section, qreal scale = 1) {
        const std::size_t first = m_strip.pieces.size();
        if (!section.title.isEmpty())
            addText(TextBlock(m_style, section.title, section.level == 1 ? m_sectionSize : subheadingSize,
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

    void operator()(const doc::Paragraph& block) {
        addText(TextBlock(m_style, block.text, block.lead ? subheadingSize : bodySize,
                          toneColour(m_style, block.tone)),
                5, false);
    }
    void operator()(const doc::Subheading& block) {
        const std::size_t first = m_strip.pieces.size();
        addText(TextBlock(m_style, block.text, subheadingSize, m_style.tokens->text, QFont::DemiBold,
                          Align::Left),
                12, true);
        if (first == m_strip.pieces.size()) return;
        m_strip.pieces[first].outlineLevel = 2;
        m_strip.pieces[first].outlineTitle = block.text;
    }
    void operator()(const doc::Missing& block) {
        const TextBlock marker(m_style, QStringLiteral("\u25CB"), bodySize - 0.5, m_style.tokens->muted);
        addText(TextBlock(m_style, block.text, bodySize - 0.5, m_style.tokens->muted), 5, false,
                marker.naturalWidth() + 5 * m_pt, &marker);
    }
    void operator()(const doc::Table& block) { addTable(m_strip, block, m_style, m_width, m_pageHeight); }
    void operator()(const doc::Tiles& block);
    void operator()(const doc::FactList& block);
    void operator()(const doc::List& block);
    void operator()(const doc::Columns& block);
    void operator()(const doc::Picture& block) {
        std::visit([&](const auto& picture) { addPicture(picture, block); }, block.content);
    }

private:
    void addBlocks(const std::vector<doc::Block>& blocks) {
        const doc::Block* before = nullptr;
        for (const doc::Block& block : blocks) {
            if (before && explains(block, *before) && !m_strip.pieces.empty())
                m_strip.pieces.back().keepWithNext = true;
            std::visit(*this, block.content);
            before = &block;
        }
    }
    /// Muted words right below a table or a picture are its legend.
    static bool explains(const doc::Block& block, const doc::Block& before) {
        const auto* words = std::get_if<doc::Paragraph>(&block.content);
        return words && words->tone == doc::Tone::Muted &&
               (std::holds_alternative<doc::Table>(before.content) ||
                std::holds_alternative<doc::Picture>(before.content));
    }

    /// How high a picture may be to stand on one page with the heading above it and its caption.
    qreal pictureRoom(const doc::Picture& block) const {
        qreal used = 0;
        for (auto it = m_strip.pieces.rbegin(); it != m_strip.pieces.rend() && it->keepWithNext; ++it)
            used += it->height + it->before;
        return m_pageHeight - used - (8 + (block.caption.isEmpty() ? 0 : smallSize * 1.5 + 3)) * m_pt;
    }

    /// A piece a line; the first two and the last two lines stay together.
    void addText(TextBlock text, qreal before, bool heading, qreal x = 0, const TextBlock* marker = nullptr) {
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

    void addPicture(const WhitespacePicture& map, const doc::Picture& block);
    void addPicture(const HealthPicture& trend, const doc::Picture& block);
    void addPicture(const BarsPicture& bars, const doc::Picture& block);
    void addPicture(const StakeholderPicture& map, const doc::Picture& block);
    template <typename Painter, typename Picture>
    void addWhole(const Picture& picture, const doc::Picture& block, qreal usualMm);
    void addCaption(const QString& caption) {
        if (!caption.isEmpty())
            addText(TextBlock(m_style, caption, smallSize, m_style.tokens->muted, QFont::Normal, Align::Left),
                    3, false);
    }

    Strip& m_strip;
    PaintStyle m_style;
    qreal m_width;
    qreal m_pageHeight;
    qreal m_pt;
    qreal m_sectionSize = sectionSize;
};

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
    qreal points = titleSize, total = 0;
    for (;; points -= 0.5) {
        widths.clear();
        for (const doc::Tile& tile : block.tiles)
            widths.push_back(std::max(least, 1.02 * valueOf(tile, points).naturalWidth()));
        total = std::accumulate(widths.begin(), widths.end(), 0.0);
        if (total <= room || points <= smallSize) break;
    }
    for (qreal& width : widths)
        width += (room - total) / count;
    std::vector<Set> sets;
    qreal labels = 0, values = 0, notes = 0, ascent = 0; // figures stand on one base line
    for (std::size_t i = 0; i < block.tiles.size(); ++i) {
        const doc::Tile& tile = block.tiles[i];
        Set set{TextBlock(m_style, tile.label, smallSize, m_style.tokens->muted, QFont::Normal, Align::Left),
                valueOf(tile, points),
                TextBlock(m_style, tile.note, smallSize, m_style.tokens->muted, QFont::Normal, Align::Left)};
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
        labels.emplace_back(m_style, fact.label, bodySize, m_style.tokens->muted, QFont::Normal, Align::Left);
        widest = std::max(widest, labels.back().naturalWidth());
    }
    widest = std::min(widest, m_width * 0.4);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        labels[i].setWidth(widest);
        TextBlock value(m_style, block.facts[i].value, bodySize, toneColour(m_style, block.facts[i].tone),
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
        markers.emplace_back(m_style, item.marker, bodySize, colour, QFont::Normal, Align::Left);
        widest = std::max(widest, markers.back().naturalWidth());
    }
    widest = std::min(widest, m_width * 0.35);
    for (std::size_t i = 0; i < markers.size(); ++i) {
        const auto& item = block.items[i];
        std::vector<TextBlock::Span> spans = {{item.text, m_style.tokens->text}};
        if (!item.detail.isEmpty())
            spans.push_back({QStringLiteral("\u00A0\u00A0\u00B7 ") + item.detail, m_style.tokens->muted});
        markers[i].setWidth(widest);
        addText(TextBlock(m_style, spans, bodySize, Align::Left), i == 0 ? 4 : 3, false,
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

/// A picture in one piece, as high as it is to be or as @p usualMm.
template <typename Painter, typename Picture>
void BlockLayout::addWhole(const Picture& picture, const doc::Picture& block, qreal usualMm) {
    Piece piece;
    piece.height = mm(block.heightMm > 0 ? block.heightMm : usualMm) * m_pt;
    piece.before = 8 * m_pt;
    piece.keepWithNext = !block.caption.isEmpty();
    piece.paint = [&picture, style = m_style, size = QSizeF(m_width, piece.height)](QPainter& painter,
                                                                                    const QPointF& at) {
        Painter(picture, style).paint(painter, QRectF(at, size));
    };
    m_strip.add(std::move(piece));
    addCaption(block.caption);
}

void BlockLayout::addPicture(const HealthPicture& trend, const doc::Picture& block) {
    addWhole<HealthTrendPainter>(trend, block, 60);
}

void BlockLayout::addPicture(const BarsPicture& bars, const doc::Picture& block) {
    addWhole<BarsPainter>(bars, block, 55);
}

/// One picture after another; the parts of a large map share pages as they fit.
void BlockLayout::addPicture(const StakeholderPicture& map, const doc::Picture& block) {
    const qreal legendHeight = StakeholderMapPainter({}, m_style).legendHeight(m_width);
    const QSizeF room(m_width, pictureRoom(block) - legendHeight - 6 * m_pt);
    const QSizeF partRoom(m_width, m_pageHeight - 4 * smallSize * m_pt); // beside its number
    const auto paper = std::make_shared<const StakeholderPaper>(map, m_style, room, partRoom);
    Piece legend;
    legend.height = legendHeight;
    legend.before = 6 * m_pt;
    legend.keepWithNext = !block.caption.isEmpty();
    legend.paint = [paper, width = m_width](QPainter& target, const QPointF& at) {
        paper->paintLegend(target, at, width);
    };
    const bool whole = paper->count() == 1;
    m_strip.hasCutPictures = m_strip.hasCutPictures || !whole;
    if (!whole) {
        Piece overview;
        overview.height = paper->overviewSize().height();
        overview.before = 8 * m_pt;
        overview.keepWithNext = true;
        overview.paint = [paper, left = (m_width - paper->overviewSize().width()) / 2](QPainter& target,
                                                                                       const QPointF& at) {
            paper->paintOverview(target, at + QPointF(left, 0));
        };
        m_strip.add(std::move(overview));
        addText(TextBlock(m_style,
                          QCoreApplication::translate(
                              "Paper", "Overview: the number of the part that shows each person; %n in all.",
                              nullptr, paper->count()),
                          smallSize, m_style.tokens->muted, QFont::Normal, Align::Left),
                3, true);
        m_strip.add(legend);
        addCaption(block.caption);
    }
    for (int part = 0; part < paper->count(); ++part) {
        if (!whole)
            addText(TextBlock(
                        m_style,
                        QCoreApplication::translate("Paper", "Part %1 of %2")
                            .arg(m_style.locale.toString(part + 1), m_style.locale.toString(paper->count())),
                        smallSize, m_style.tokens->text, QFont::DemiBold, Align::Left),
                    14, true);
        Piece piece;
        piece.height = paper->size(part).height();
        piece.before = (whole ? 8 : 3) * m_pt;
        piece.keepWithNext = whole;
        const qreal left = whole ? (m_width - paper->size(part).width()) / 2 : 0;
        piece.paint = [paper, part, left](QPainter& target, const QPointF& at) {
            paper->paint(target, at + QPointF(left, 0), part);
        };
        const QStringList elsewhere = paper->linesElsewhere(part);
        piece.keepWithNext = piece.keepWithNext || !elsewhere.isEmpty();
        m_strip.add(std::move(piece));
        for (const QString& line : elsewhere)
            addText(TextBlock(m_style, line, smallSize, m_style.tokens->muted, QFont::Normal, Align::Left), 2,
                    false);
    }
    if (!whole) return;
    m_strip.add(std::move(legend));
    addCaption(block.caption);
}

void BlockLayout::addPicture(const WhitespacePicture& map, const doc::Picture& block) {
    const WhitespaceMapPainter painter(map, m_style);
    const qreal room = pictureRoom(block);
    const auto parts = painter.tiles(m_width, room);
    if (parts.size() > 1 && block.instead) {
        (*this)(*block.instead);
        return;
    }
    if (parts.size() > 1) {
        m_strip.hasCutPictures = true;
        Piece overview;
        const qreal columns = qreal(map.products.size()), rows = qreal(map.departments.size());
        overview.height = std::min({room, m_width * rows / columns, rows * 16 * m_pt}) + 4 * m_pt;
        overview.before = 8 * m_pt;
        overview.paint = [&map, style = m_style, parts, size = QSizeF(m_width, overview.height - 4 * m_pt)](
                             QPainter& target, const QPointF& at) {
            WhitespaceMapPainter(map, style).paintOverview(target, QRectF(at, size), parts);
        };
        m_strip.add(std::move(overview));
        addCaption(QCoreApplication::translate("Paper", "Overview; the framed parts follow, %n in all.",
                                               nullptr, int(parts.size())));
    }
    for (const auto& part : parts) {
        Piece piece;
        piece.height = painter.heightFor(m_width, part);
        piece.before = (parts.size() > 1 ? 16 : 8) * m_pt;
        piece.keepWithNext = !block.caption.isEmpty() && &part == &parts.back();
        piece.paint = [&map, style = m_style, part, size = QSizeF(m_width, piece.height)](QPainter& target,
                                                                                          const QPointF& at) {
            WhitespaceMapPainter(map, style).paint(target, QRectF(at, size), part);
        };
        m_strip.add(std::move(piece));
    }
    addCaption(block.caption);
}

/// How much larger than usual what stands on a slide may be and still be one slide: a few lines fill it.
qreal scaleOfSlide(const doc::Section& section, const PaintStyle& style, qreal width, qreal pageHeight) {
    for (const qreal scale : {1.45, 1.3, 1.15}) {
        Strip strip;
        BlockLayout layout(strip, style, width, pageHeight);
        layout.beSlides();
        layout.section(section, scale);
        if (flow(strip, pageHeight).size() == 1 && !strip.hasCutPictures) return scale;
    }
    return 1;
}

/// The title and the section below it, on a page of their own: type and spaces are made smaller until they
/// fit it, as far as they can be read well; where that is not enough, they stay as they are.
Strip firstPage(const doc::Document& document, const PaintStyle& style, qreal width, qreal pageHeight) {
    const auto scaled = [&](qreal scale) {
        PaintStyle smaller = style;
        smaller.pt *= scale;
        Strip strip;
        BlockLayout layout(strip, smaller, width, pageHeight);
        layout.title(document);
        layout.section(document.sections.front());
        return strip;
    };
    for (const qreal scale : {1.0, 0.96, 0.92, 0.88, 0.84})
        if (Strip strip = scaled(scale); flow(strip, pageHeight).size() == 1) return strip;
    return scaled(1);
}

} // namespace

bool firstStandsAlone(const doc::Document& document) {
    return document.format != doc::Format::Slides && document.sections.size() > 1 &&
           document.sections[1].startsPage;
}

Strip layOut(const doc::Document& document, const PaintStyle& style, qreal width, qreal pageHeight,
             qreal restScale) {
    const auto& sections = document.sections;
    const bool standsAlone = firstStandsAlone(document);
    Strip strip = standsAlone ? firstPage(document, style, width, pageHeight) : Strip();
    PaintStyle rest = style;
    if (standsAlone) rest.pt *= restScale;
    BlockLayout layout(strip, rest, width, pageHeight);
    if (!standsAlone) layout.title(document);
    const bool slides = document.format == doc::Format::Slides;
    if (slides) layout.beSlides();
    for (std::size_t i = standsAlone ? 1 : 0; i < sections.size(); ++i)
        layout.section(sections[i],
                       slides && i > 0 ? scaleOfSlide(sections[i], style, width, pageHeight) : 1);
    return strip;
}

} // namespace foothold
