#include "ui/paint/bars_painter.h"
#include "ui/paint/block_layout.h"
#include "ui/paint/health_trend_painter.h"
#include "ui/paint/stakeholder_paper.h"
#include "ui/paint/whitespace_map_painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace foothold {

using Align = TextBlock::Align;

qreal BlockLayout::pictureRoom(const doc::Picture& block) const {
    qreal used = 0;
    for (auto it = m_strip.pieces.rbegin(); it != m_strip.pieces.rend() && it->keepWithNext; ++it)
        used += it->height + it->before;
    return m_pageHeight - used - (8 + (block.caption.isEmpty() ? 0 : size::small * 1.5 + 3)) * m_pt;
}

void BlockLayout::addCaption(const QString& caption) {
    if (!caption.isEmpty())
        addText(TextBlock(m_style, caption, size::small, m_style.tokens->muted, QFont::Normal, Align::Left),
                3, false);
}

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
    const QSizeF partRoom(m_width, m_pageHeight - 4 * size::small * m_pt); // beside its number
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
                          size::small, m_style.tokens->muted, QFont::Normal, Align::Left),
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
                        size::small, m_style.tokens->text, QFont::DemiBold, Align::Left),
                    14, true);
        Piece piece;
        piece.height = paper->size(part).height();
        piece.before = (whole ? 8 : 3) * m_pt;
        piece.keepWithNext = whole;
        const qreal left = whole ? (m_width - paper->size(part).width()) / 2 : 0;
        piece.paint = [paper, part, left](QPainter& target, const QPointF& at) {
            paper->paint(target, at + QPointF(left, 0), part);
        };
        m_strip.add(std::move(piece));
    }
    if (!whole) {
        addLinesBetweenParts(*paper);
        return;
    }
    m_strip.add(std::move(legend));
    addCaption(block.caption);
}

void BlockLayout::addLinesBetweenParts(const StakeholderPaper& paper) {
    const QStringList lines = paper.linesBetweenParts();
    const auto add = [this](const QString& text, const QColor& colour, QFont::Weight weight, qreal before) {
        addText(TextBlock(m_style, text, size::small, colour, weight, Align::Left), before,
                weight == QFont::DemiBold);
    };
    if (!lines.isEmpty())
        add(QCoreApplication::translate("Paper", "Lines between the parts"), m_style.tokens->text,
            QFont::DemiBold, 14);
    for (const QString& line : lines)
        add(line, m_style.tokens->muted, QFont::Normal, 2);
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
        piece.before = (parts.size() > 1 ? WhitespaceMapPainter::partGap : 8) * m_pt;
        piece.keepWithNext = !block.caption.isEmpty() && &part == &parts.back();
        piece.paint = [&map, style = m_style, part, size = QSizeF(m_width, piece.height)](QPainter& target,
                                                                                          const QPointF& at) {
            WhitespaceMapPainter(map, style).paint(target, QRectF(at, size), part);
        };
        m_strip.add(std::move(piece));
    }
    addCaption(block.caption);
}

} // namespace foothold
