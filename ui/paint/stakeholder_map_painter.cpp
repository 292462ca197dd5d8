#include "ui/paint/stakeholder_map_painter.h"

#include "core/documents/stakeholder_picture.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace foothold {

namespace {

// Points, and pixels at 100 %.
constexpr qreal nameSize = 9.5, signSize = 10, smallSize = 8, legendPoints = 8;
constexpr qreal padding = 10, bandWidth = 5, pipSize = 7, pipStep = 10, radius = 6;
constexpr qreal narrowest = 560, aboveLegend = 16, sampleWidth = 34;
constexpr qreal pointsPerPixel = 9.5 / 13;

struct T {
    Q_DECLARE_TR_FUNCTIONS(Stakeholders)
};

/// Where the way from the middle of @p rect to @p other leaves it.
QPointF edgeTowards(const QRectF& rect, const QPointF& other) {
    const QPointF middle = rect.center(), way = other - middle;
    const qreal across = way.x() == 0 ? 1e9 : rect.width() / 2 / std::abs(way.x());
    const qreal down = way.y() == 0 ? 1e9 : rect.height() / 2 / std::abs(way.y());
    return middle + way * std::min({across, down, 1.0});
}

} // namespace

StakeholderMapPainter::StakeholderMapPainter(StakeholderPicture picture, const PaintStyle& style)
    : m_picture(std::move(picture))
    , m_style(style)
    , m_unit(style.pt * pointsPerPixel) {
    for (const auto& card : m_picture.cards) {
        m_texts.push_back(textOf(card));
        m_cardHeight = std::max(m_cardHeight, m_texts.back().height);
    }
}

QColor StakeholderMapPainter::inkOf(const StakeholderPicture::Card& card) const {
    const Tokens& tokens = *m_style.tokens;
    if (!card.support || card.left) return tokens.muted;
    return *card.support <= Sentiment::Supporter ? tokens.good
           : *card.support >= Sentiment::Skeptic ? tokens.bad
                                                 : tokens.muted;
}

StakeholderMapPainter::CardText StakeholderMapPainter::textOf(const StakeholderPicture::Card& card) const {
    using Align = TextBlock::Align;
    const Tokens& tokens = *m_style.tokens;
    const QColor ink = card.left ? tokens.muted : tokens.text;
    const qreal inside = (cardWidth - 2 * padding - bandWidth) * m_unit;
    CardText t;
    t.sign = TextBlock(m_style, card.supportSign, signSize, inkOf(card), QFont::DemiBold, Align::Right);
    t.sign.setWidth(t.sign.naturalWidth() + 1);
    t.name = TextBlock(m_style, card.name, nameSize, ink, QFont::DemiBold, Align::Left);
    t.name.setWidth(inside - t.sign.naturalWidth() - 6 * m_unit);
    t.title = TextBlock(m_style, card.title, smallSize, tokens.muted, QFont::Normal, Align::Left);
    t.role = TextBlock(m_style, card.role, smallSize, card.left ? tokens.muted : tokens.accent,
                       QFont::DemiBold, Align::Left);
    QStringList foot = {card.placeholder ? T::tr("to be found")
                        : card.left      ? T::tr("gone")
                                         : card.lastContact};
    if (!card.owner.isEmpty()) foot += card.owner;
    t.foot = TextBlock(m_style, foot.join(QStringLiteral(" \u00B7 ")), smallSize, tokens.muted, QFont::Normal,
                       Align::Left);
    t.title.setWidth(inside);
    t.role.setWidth(inside);
    t.foot.setWidth(inside - (3 * pipStep + 4) * m_unit);
    t.height = 2 * (padding - 2) * m_unit + t.name.height() + t.foot.height() + 2 * m_unit;
    for (const auto& [block, words] : {std::pair(&t.title, &card.title), {&t.role, &card.role}})
        if (!words->isEmpty()) t.height += block->height();
    return t;
}

std::vector<QRectF> StakeholderMapPainter::cards() const {
    std::vector<QRectF> rects;
    for (const QPointF& place : cardPlaces(m_picture, pitch() / m_unit, cardSize() / m_unit))
        rects.emplace_back(place * m_unit, cardSize());
    return rects;
}

std::vector<int> StakeholderMapPainter::cardsOnMap() const {
    std::vector<int> onMap;
    for (std::size_t i = 0; i < m_picture.cards.size(); ++i)
        if (!m_picture.cards[i].isLoose) onMap.push_back(int(i));
    return onMap;
}

QRectF StakeholderMapPainter::bounds() const {
    auto rects = cards();
    for (std::size_t i = 0; i < rects.size(); ++i)
        if (m_picture.cards[i].isLoose) rects[i] = {};
    return boundsOf(rects);
}

QRectF StakeholderMapPainter::boundsOf(const std::vector<QRectF>& rects) const {
    QRectF bounds;
    for (std::size_t i = 0; i < rects.size(); ++i) {
        bounds |= rects[i];
        if (const int above = m_picture.cards[i].reportsTo;
            above >= 0 && !rects[i].isNull() && !rects[std::size_t(above)].isNull())
            bounds |=
                reportingPath(rects[std::size_t(above)], rects[i], gapDown * m_unit, gapAcross / 2 * m_unit)
                    .boundingRect();
    }
    return bounds;
}

void StakeholderMapPainter::paintCard(QPainter& painter, int index, const QRectF& rect, Look look) const {
    const auto& card = m_picture.cards[std::size_t(index)];
    const CardText& t = m_texts[std::size_t(index)];
    const Tokens& tokens = *m_style.tokens;
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(rect, radius * m_unit, radius * m_unit);
    painter.fillPath(shape, look >= Look::Selected ? tokens.selection
                            : card.left            ? tokens.window
                                                   : tokens.surface);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(QRectF(rect.left(), rect.top(), bandWidth * m_unit, rect.height()),
                     card.support ? inkOf(card) : tokens.line);
    painter.restore();
    const bool marked = look != Look::Plain;
    QPen pen(marked                              ? tokens.accent
             : card.influence >= 4 && !card.left ? tokens.muted
                                                 : tokens.line,
             (marked ? 2.5 : 1 + 0.4 * std::max(0, card.influence - 1)) * m_unit);
    if (card.placeholder) pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);

    const qreal left = rect.left() + (bandWidth + padding) * m_unit;
    qreal y = rect.top() + (padding - 2) * m_unit;
    t.sign.paint(painter, {rect.right() - padding * m_unit - t.sign.naturalWidth(), y});
    t.name.paint(painter, {left, y});
    y += t.name.height();
    for (const auto& [block, words] : {std::pair(&t.title, &card.title), {&t.role, &card.role}}) {
        if (words->isEmpty()) continue;
        block->paint(painter, {left, y});
        y += block->height();
    }
    y = rect.bottom() - (padding - 2) * m_unit - t.foot.height();
    for (int pip = 0; pip < 3; ++pip) {
        const QRectF dot(left + pip * pipStep * m_unit, y + (t.foot.lineHeight() - pipSize * m_unit) / 2,
                         pipSize * m_unit, pipSize * m_unit);
        painter.setPen(QPen(tokens.muted, m_unit));
        painter.setBrush(pip < card.coverage ? QBrush(tokens.muted) : QBrush(Qt::NoBrush));
        painter.drawEllipse(dot.adjusted(m_unit / 2, m_unit / 2, -m_unit / 2, -m_unit / 2));
    }
    t.foot.paint(painter, {left + (3 * pipStep + 4) * m_unit, y});
    painter.restore();
}

QPainterPath StakeholderMapPainter::reportingPath(const QRectF& above, const QRectF& below, qreal down,
                                                  qreal aside) {
    const QPointF start(above.center().x(), above.bottom());
    QPainterPath path(start);
    // All lines from one card turn at one height, also to those below it that stand nearer than a row.
    constexpr qreal turnShare = 0.28;
    const qreal turn = start.y() + turnShare * down;
    const bool next = below.top() >= above.bottom() && below.top() - above.bottom() < 1.5 * down;
    if (next) {
        const qreal middle = std::min(turn, (start.y() + below.top()) / 2);
        path.lineTo(start.x(), middle);
        path.lineTo(below.center().x(), middle);
        path.lineTo(below.center().x(), below.top());
    } else {
        const qreal rail = below.left() - aside;
        path.lineTo(start.x(), turn);
        path.lineTo(rail, turn);
        path.lineTo(rail, below.center().y());
        path.lineTo(below.left(), below.center().y());
    }
    return path;
}

void StakeholderMapPainter::paintReporting(QPainter& painter, const QRectF& above,
                                           const QRectF& below) const {
    painter.setPen(QPen(m_style.tokens->muted, 1.2 * m_unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(reportingPath(above, below, gapDown * m_unit, gapAcross / 2 * m_unit));
}

void StakeholderMapPainter::paintLink(QPainter& painter, const QPointF& from, const QPointF& to,
                                      LinkKind kind) const {
    const Tokens& tokens = *m_style.tokens;
    const QLineF way(from, to);
    if (way.length() < m_unit) return;
    const QColor colour = kind == LinkKind::Influences  ? tokens.accent
                          : kind == LinkKind::Conflicts ? tokens.bad
                                                        : tokens.muted;
    QPen pen(colour, 1.6 * m_unit, Qt::SolidLine, Qt::FlatCap);
    if (kind == LinkKind::ReportsInformally) pen.setDashPattern({1, 2.5});
    if (kind == LinkKind::Conflicts) pen.setDashPattern({6, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(way);
    if (kind == LinkKind::ReportsInformally) return;
    const QPointF along = (to - from) / way.length(), across(-along.y(), along.x());
    const qreal head = 8 * m_unit;
    QPainterPath arrow(to);
    arrow.lineTo(to - along * head + across * head * 0.45);
    arrow.lineTo(to - along * head - across * head * 0.45);
    arrow.closeSubpath();
    painter.fillPath(arrow, colour);
    if (kind == LinkKind::Conflicts) { // a cross, for those who do not see the colour
        const qreal arm = 4.5 * m_unit;
        const QPointF middle = way.center();
        painter.setPen(QPen(colour, 2 * m_unit));
        painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm));
        painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm));
    }
}

void StakeholderMapPainter::paintLines(QPainter& painter, const std::vector<QRectF>& rects) const {
    const auto isThere = [&](int card) { return card >= 0 && !rects[std::size_t(card)].isNull(); };
    painter.save();
    for (std::size_t i = 0; i < m_picture.cards.size(); ++i)
        if (const int above = m_picture.cards[i].reportsTo; isThere(int(i)) && isThere(above))
            paintReporting(painter, rects[std::size_t(above)], rects[i]);
    for (const auto& line : m_picture.lines) {
        if (!isThere(line.from) || !isThere(line.to)) continue;
        const QRectF &from = rects[std::size_t(line.from)], &to = rects[std::size_t(line.to)];
        paintLink(painter, edgeTowards(from, to.center()), edgeTowards(to, from.center()), line.kind);
    }
    painter.restore();
}

TextBlock StakeholderMapPainter::legendText(qreal width) const {
    TextBlock signs(
        m_style,
        T::tr("++ advocate, + supporter, 0 neutral, \u2212 sceptic, \u2212\u2212 opponent. The "
              "stronger the frame, the more influence. \u25CF\u00A0touchpoints of 90 days: 1, 2\u2013"
              "3, "
              "4 and more. 12 d: days since the last contact."),
        legendPoints, m_style.tokens->muted, QFont::Normal, TextBlock::Align::Left);
    signs.setWidth(width);
    return signs;
}

struct StakeholderMapPainter::LegendLine {
    std::optional<LinkKind> kind; ///< nothing: the reporting line
    TextBlock words;
    QPointF place; ///< of its sample, from the corner of the legend
};

/// The kinds of lines beside each other, in as many rows as they need.
std::vector<StakeholderMapPainter::LegendLine> StakeholderMapPainter::legendLines(qreal width) const {
    std::vector<LegendLine> lines;
    qreal x = 0, y = 0;
    for (const auto& [kind, words] :
         {std::pair<std::optional<LinkKind>, QString>(std::nullopt, T::tr("reports to")),
          {LinkKind::ReportsInformally, T::tr("reports informally")},
          {LinkKind::Influences, T::tr("influences")},
          {LinkKind::Conflicts, T::tr("in conflict with")}}) {
        TextBlock block(m_style, words, legendPoints, m_style.tokens->muted, QFont::Normal,
                        TextBlock::Align::Left);
        block.setWidth(block.naturalWidth() + 1);
        const qreal needed = (sampleWidth + 6) * m_unit + block.naturalWidth();
        if (x > 0 && x + needed > width) {
            x = 0;
            y += legendRow();
        }
        lines.push_back({kind, std::move(block), {x, y}});
        x += needed + 18 * m_unit;
    }
    return lines;
}

qreal StakeholderMapPainter::legendRow() const {
    return legendPoints * m_style.pt * 1.36;
}

qreal StakeholderMapPainter::legendHeight(qreal width) const {
    return legendLines(width).back().place.y() + legendRow() + 4 * m_unit + legendText(width).height();
}

void StakeholderMapPainter::paintLegend(QPainter& painter, const QPointF& topLeft, qreal width) const {
    const QPointF sample(sampleWidth * m_unit, 0), middle(0, legendRow() / 2);
    const std::vector<LegendLine> lines = legendLines(width);
    painter.save();
    for (const LegendLine& line : lines) {
        const QPointF corner = topLeft + line.place, from = corner + middle;
        painter.setPen(QPen(m_style.tokens->muted, 1.2 * m_unit));
        if (line.kind)
            paintLink(painter, from, from + sample, *line.kind);
        else
            painter.drawLine(from, from + sample);
        line.words.paint(painter, corner + sample + QPointF(6 * m_unit, 0));
    }
    legendText(width).paint(painter, topLeft + QPointF(0, lines.back().place.y() + legendRow() + 4 * m_unit));
    painter.restore();
}

QSizeF StakeholderMapPainter::size() const {
    const QSizeF map = bounds().size();
    const qreal width = std::max(map.width(), narrowest * m_unit);
    return {width, map.height() + aboveLegend * m_unit + legendHeight(width)};
}

void StakeholderMapPainter::paint(QPainter& painter, const QPointF& topLeft) const {
    auto rects = cards();
    const QRectF whole = bounds();
    for (QRectF& rect : rects)
        rect.translate(topLeft - whole.topLeft());
    paintLines(painter, rects);
    for (const int card : cardsOnMap())
        paintCard(painter, card, rects[std::size_t(card)]);
    paintLegend(painter, topLeft + QPointF(0, whole.height() + aboveLegend * m_unit), size().width());
}

} // namespace foothold
