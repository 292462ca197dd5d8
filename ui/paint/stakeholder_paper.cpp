#include "ui/paint/stakeholder_paper.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace foothold {

namespace {

constexpr qreal largestScale = 0.82;  // cards beside body text of 9.5 points
constexpr qreal smallestScale = 0.72; // below it the titles on the cards are no longer read
// Pixels at 100 %.
constexpr qreal acrossCards = 24, belowCards = 32, betweenSiblings = 18, railWidth = 28, aboveName = 6;
constexpr qreal partBelowOverview = 0.3;        // of the height of a page: what the first part needs
constexpr qreal labelOfPart = 40;               // points: its number, and the spaces around it
constexpr qreal overviewShare = 0.4;            // of the height of a page
constexpr qreal largestOverview = 0.25;         // of the scale of the map
constexpr qreal flatness = 0.5, flatGap = 0.25; // of a card's width, in the overview: height, and between
constexpr qreal railShare = 14.0 / 188;         // of a card's width, in the overview as on the map
constexpr qreal noteSize = 8, numberSize = 8;   // points
constexpr qreal lineOfNumber = 1.4;             // height of a line, by the size of its letters
constexpr qreal hairline = 0.5;                 // points

struct T {
    Q_DECLARE_TR_FUNCTIONS(Stakeholders)
};

std::vector<int> parentsOf(const StakeholderPicture& picture) {
    std::vector<int> parents;
    for (const auto& card : picture.cards)
        parents.push_back(card.reportsTo);
    return parents;
}

std::vector<QRectF> byCard(const paper::Block& block, std::size_t count) {
    std::vector<QRectF> rects(count);
    for (const auto& [card, place] : block.boxes)
        rects[std::size_t(card)] = place;
    return rects;
}

/// Rows of a tidy map no higher than their highest card.
void tighten(std::vector<QRectF>& rects, const std::vector<int>& cards,
             const StakeholderMapPainter& painter) {
    std::map<qreal, qreal> rows; // from the top to the height
    for (const int card : cards) {
        qreal& height = rows[std::round(rects[std::size_t(card)].top())];
        height = std::max(height, painter.heightOf(card));
    }
    std::map<qreal, qreal> tops;
    qreal y = 0;
    for (const auto& [top, height] : rows) {
        tops[top] = y;
        y += height + (painter.pitch() - painter.cardSize()).height();
    }
    for (const int card : cards) {
        QRectF& rect = rects[std::size_t(card)];
        const qreal row = std::round(rect.top());
        rect = QRectF(rect.left(), tops[row], rect.width(), rows[row]);
    }
}

} // namespace

paper::Measures StakeholderPaper::measures() const {
    const qreal unit = m_painter->unit();
    paper::Measures measures{.width = m_painter->cardSize().width(),
                             .across = acrossCards * unit,
                             .down = belowCards * unit,
                             .between = betweenSiblings * unit,
                             .rail = railWidth * unit};
    const int widest = 88; // a number of two digits
    for (std::size_t card = 0; card < m_painter->picture().cards.size(); ++card) {
        measures.heights.push_back(m_painter->heightOf(int(card)));
        measures.headHeights.push_back(nameOfHead(int(card), widest).height() + aboveName * unit);
    }
    return measures;
}

StakeholderPaper::StakeholderPaper(const StakeholderPicture& picture, const PaintStyle& style, QSizeF room,
                                   QSizeF partRoom)
    : m_painter(std::make_shared<StakeholderMapPainter>(picture, style))
    , m_style(style) {
    const std::vector<int> cards = m_painter->cardsOnMap();
    if (cards.empty() || addOnScreen(room)) return;
    const paper::Measures measures = this->measures();
    const std::vector<int> parents = parentsOf(picture);
    const paper::Block whole = paper::fitted(parents, cards, measures, room);
    const qreal scale = std::min(room.width() / whole.size.width(), room.height() / whole.size.height());
    if (scale >= smallestScale) {
        addSheet(byCard(whole, picture.cards.size()), {}, std::min(scale, largestScale));
        return;
    }
    findOverview(cards, room);
    const QSizeF left(partRoom.width(), room.height() - m_overviewSize.height() - labelOfPart * m_style.pt);
    const QSizeF first = left.height() >= partBelowOverview * partRoom.height() ? left : partRoom;
    for (const paper::Part& part :
         paper::parts(parents, cards, measures, partRoom / smallestScale, first / smallestScale)) {
        const std::vector<QRectF> rects = byCard(part.block, picture.cards.size());
        const QSizeF size = m_painter->boundsOf(rects).size(); // with its lines
        const qreal fitting = std::min(partRoom.width() / size.width(), partRoom.height() / size.height());
        addSheet(rects, part.heads, std::min(fitting, smallestScale));
    }
}

/// As somebody laid it out, or as the tree is on screen, if that can be read.
bool StakeholderPaper::addOnScreen(QSizeF room) {
    const auto& cards = m_painter->picture().cards;
    std::vector<QRectF> rects = m_painter->cards();
    const std::vector<int> onMap = m_painter->cardsOnMap();
    if (std::ranges::none_of(onMap, [&](int card) { return cards[std::size_t(card)].place.has_value(); }))
        tighten(rects, onMap, *m_painter);
    for (std::size_t card = 0; card < cards.size(); ++card)
        if (cards[card].isLoose) rects[card] = {};
    const QSizeF size = m_painter->boundsOf(rects).size();
    const qreal scale = std::min({largestScale, room.width() / size.width(), room.height() / size.height()});
    if (scale < smallestScale) return false;
    addSheet(rects, {}, scale);
    return true;
}

void StakeholderPaper::addSheet(const std::vector<QRectF>& rects, const std::vector<int>& heads,
                                qreal scale) {
    const QRectF bounds = m_painter->boundsOf(rects);
    Sheet sheet{rects, heads, bounds.size(), scale};
    for (QRectF& rect : sheet.rects)
        if (!rect.isNull()) rect.translate(-bounds.topLeft());
    m_sheets.push_back(std::move(sheet));
}

void StakeholderPaper::findOverview(const std::vector<int>& cards, QSizeF room) {
    const QSizeF most(room.width(), room.height() * overviewShare);
    paper::Measures flat = measures();
    std::ranges::fill(flat.heights, flat.width * flatness); // room for a number, not for a card
    flat.down = flat.between = flat.width * flatGap;
    const paper::Block block = paper::fitted(parentsOf(m_painter->picture()), cards, flat, most);
    const qreal scale =
        std::min({largestOverview, most.width() / block.size.width(), most.height() / block.size.height()});
    m_overview = byCard(block, m_painter->picture().cards.size());
    for (QRectF& rect : m_overview)
        rect = QRectF(rect.topLeft() * scale, rect.size() * scale);
    m_overviewSize = block.size * scale;
}

QSizeF StakeholderPaper::size(int part) const {
    const Sheet& sheet = m_sheets[std::size_t(part)];
    const bool hasNotes = count() > 1; // below the lowest cards, too
    return (sheet.size + QSizeF(0, hasNotes ? noteSize * lineOfNumber * m_style.pt : 0)) * sheet.scale;
}

int StakeholderPaper::partOf(int card) const {
    for (std::size_t i = 0; i < m_sheets.size(); ++i)
        if (!m_sheets[i].onlyNames(card) && !m_sheets[i].rects[std::size_t(card)].isNull()) return int(i);
    return -1;
}

QStringList StakeholderPaper::linesBetweenParts() const {
    const StakeholderPicture& picture = m_painter->picture();
    QStringList lines;
    for (const auto& line : picture.lines) {
        const bool isDrawn = std::ranges::any_of(m_sheets, [&](const Sheet& sheet) {
            return !sheet.rects[std::size_t(line.from)].isNull() &&
                   !sheet.rects[std::size_t(line.to)].isNull();
        });
        const int from = partOf(line.from), to = partOf(line.to);
        if (isDrawn || from < 0 || to < 0) continue;
        const auto named = [&](int card, int part) {
            return T::tr("%1 (part %2)")
                .arg(picture.cards[std::size_t(card)].name, m_style.locale.toString(part + 1));
        };
        const QString words = line.kind == LinkKind::Influences ? T::tr("\u2192 %1 influences %2")
                              : line.kind == LinkKind::Conflicts
                                  ? T::tr("\u2715 %1 is in conflict with %2")
                                  : T::tr("\u22EF %1 reports informally to %2");
        lines += words.arg(named(line.from, from), named(line.to, to));
    }
    return lines;
}

void StakeholderPaper::paint(QPainter& painter, const QPointF& topLeft, int part) const {
    const Sheet& sheet = m_sheets[std::size_t(part)];
    painter.save();
    painter.translate(topLeft);
    painter.scale(sheet.scale, sheet.scale);
    m_painter->paintLines(painter, sheet.rects);
    for (std::size_t card = 0; card < sheet.rects.size(); ++card)
        if (!sheet.rects[card].isNull() && !sheet.onlyNames(int(card)))
            m_painter->paintCard(painter, int(card), sheet.rects[card]);
    for (const int head : sheet.heads)
        paintHead(painter, sheet, head);
    if (count() > 1) paintContinuations(painter, sheet, part);
    painter.restore();
}

/// As wide as a card.
TextBlock StakeholderPaper::nameOfHead(int card, int part) const {
    TextBlock words(
        m_style,
        T::tr("%1 (part %2)")
            .arg(m_painter->picture().cards[std::size_t(card)].name, m_style.locale.toString(part + 1)),
        noteSize, m_style.tokens->muted, QFont::DemiBold, TextBlock::Align::Left);
    words.setWidth(m_painter->cardSize().width());
    return words;
}

/// Only the name: the card itself stands in another part.
void StakeholderPaper::paintHead(QPainter& painter, const Sheet& sheet, int card) const {
    const TextBlock words = nameOfHead(card, partOf(card));
    words.paint(painter, sheet.rects[std::size_t(card)].bottomLeft() - QPointF(0, words.height()));
}

/// Below a card: in which parts those who report to it stand, if not in this one.
void StakeholderPaper::paintContinuations(QPainter& painter, const Sheet& sheet, int part) const {
    const auto& cards = m_painter->picture().cards;
    std::map<int, std::set<int>> elsewhere;
    for (std::size_t card = 0; card < cards.size(); ++card)
        if (const int above = cards[card].reportsTo; above >= 0 && !sheet.onlyNames(above))
            if (const int other = partOf(int(card));
                other != part && other >= 0 && !sheet.rects[std::size_t(above)].isNull())
                elsewhere[above].insert(other + 1);
    for (const auto& [card, parts] : elsewhere) {
        QStringList numbers;
        for (const int number : parts)
            numbers += m_style.locale.toString(number);
        const QRectF rect = sheet.rects[std::size_t(card)];
        TextBlock words(m_style,
                        QStringLiteral("\u25BE ") + T::tr("part %1").arg(numbers.join(QStringLiteral(", "))),
                        noteSize, m_style.tokens->accent, QFont::DemiBold, TextBlock::Align::Right);
        words.setWidth(rect.width());
        words.paint(painter, rect.bottomLeft() + QPointF(0, m_style.pt));
    }
}

void StakeholderPaper::paintOverview(QPainter& painter, const QPointF& topLeft) const {
    const auto& cards = m_painter->picture().cards;
    painter.save();
    painter.translate(topLeft);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.tokens->muted, hairline * m_style.pt));
    for (std::size_t card = 0; card < cards.size(); ++card) {
        const int above = cards[card].reportsTo;
        if (above < 0 || m_overview[card].isNull()) continue;
        const QRectF &from = m_overview[std::size_t(above)], &to = m_overview[card];
        painter.drawPath(
            StakeholderMapPainter::reportingPath(from, to, to.height() / 2, to.width() * railShare));
    }
    for (std::size_t card = 0; card < cards.size(); ++card) {
        const QRectF& rect = m_overview[card];
        if (rect.isNull()) continue;
        painter.fillRect(rect, m_style.tokens->surface);
        painter.setPen(QPen(m_style.tokens->muted, hairline * m_style.pt));
        painter.drawRect(rect);
        const qreal points = std::min(numberSize, rect.height() / m_style.pt / lineOfNumber);
        TextBlock number(m_style, m_style.locale.toString(partOf(int(card)) + 1), points,
                         m_style.tokens->text, QFont::Normal, TextBlock::Align::Centre);
        number.setWidth(rect.width());
        number.paint(painter, {rect.left(), rect.center().y() - number.height() / 2});
    }
    painter.restore();
}

} // namespace foothold
