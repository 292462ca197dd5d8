#pragma once

#include "core/documents/pictures.h"
#include "ui/paint/text_block.h"

#include <QPainterPath>
#include <QRectF>

#include <vector>

namespace foothold {

/// Paints a stakeholder map: cards, and the lines between them. Places are in pixels at 100 % of the window
/// (docs/window.md), which are device units times unit().
class StakeholderMapPainter {
public:
    /// What is special about a card for now.
    enum class Look { Plain, Current, Selected, Target };

    StakeholderMapPainter(StakeholderPicture picture, const PaintStyle& style);

    const StakeholderPicture& picture() const { return m_picture; }
    /// Device units for one pixel at 100 %.
    qreal unit() const { return m_unit; }
    /// The size of every card, so that the longest name and title of the account are whole.
    QSizeF cardSize() const { return {cardWidth * m_unit, m_cardHeight}; }
    /// From the corner of one card of a tidy map to that of the next.
    QSizeF pitch() const { return cardSize() + QSizeF(gapAcross, gapDown) * m_unit; }
    /// Where the cards that are on the map are, by place or tidily.
    std::vector<QRectF> cards() const;
    /// The indices of the cards that are on the map.
    std::vector<int> cardsOnMap() const;
    /// The height that the texts of a card need.
    qreal heightOf(int card) const { return m_texts[std::size_t(card)].height; }
    /// Around all cards that are on the map and their reporting lines; empty if none is.
    QRectF bounds() const;
    /// The same of cards that stand in these places; an empty rectangle: not there.
    QRectF boundsOf(const std::vector<QRectF>& rects) const;

    void paintCard(QPainter& painter, int card, const QRectF& rect, Look look = Look::Plain) const;
    /// The lines between cards that are there, beneath them; @p cards: where they are, empty: not there.
    void paintLines(QPainter& painter, const std::vector<QRectF>& cards) const;
    /// Of the whole map with its legend.
    QSizeF size() const;
    /// The whole map with the legend below it, size() large.
    void paint(QPainter& painter, const QPointF& topLeft) const;

    qreal legendHeight(qreal width) const;
    /// Every line, sign and pip with its meaning, wrapped to @p width.
    void paintLegend(QPainter& painter, const QPointF& topLeft, qreal width) const;

    /// From below the one to the top of the other; to its side by a rail @p aside of it if it stands further
    /// down, among others. @p down: the usual distance between the two.
    static QPainterPath reportingPath(const QRectF& above, const QRectF& below, qreal down, qreal aside);

private:
    struct CardText {
        TextBlock name, sign, title, role, foot;
        qreal height = 0;
    };
    struct LegendLine;
    std::vector<LegendLine> legendLines(qreal width) const;
    qreal legendRow() const;
    TextBlock legendText(qreal width) const;
    CardText textOf(const StakeholderPicture::Card& card) const;
    QColor inkOf(const StakeholderPicture::Card& card) const;
    void paintReporting(QPainter& painter, const QRectF& above, const QRectF& below) const;
    void paintLink(QPainter& painter, const QPointF& from, const QPointF& to, LinkKind kind) const;

    static constexpr qreal cardWidth = 188, gapAcross = 28, gapDown = 40;

    StakeholderPicture m_picture;
    PaintStyle m_style;
    qreal m_unit;
    qreal m_cardHeight = 0;
    std::vector<CardText> m_texts;
};

} // namespace foothold
