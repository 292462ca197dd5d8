#include "ui/stakeholders/stakeholder_map_view.h"

#include "ui/stakeholders/map_items.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/zoom.h"

#include <QApplication>
#include <QGraphicsScene>
#include <QMimeData>
#include <QRubberBand>

#include <algorithm>
#include <cmath>

namespace foothold {

namespace {

constexpr double smallestZoom = 0.15, readableZoom = 0.6, largestZoom = 3.0, stepWidth = 8, around = 400;

QPointF wayOf(int arrowKey) {
    return arrowKey == Qt::Key_Left    ? QPointF(-1, 0)
           : arrowKey == Qt::Key_Right ? QPointF(1, 0)
           : arrowKey == Qt::Key_Up    ? QPointF(0, -1)
                                       : QPointF(0, 1);
}

} // namespace

StakeholderMapView::StakeholderMapView(QWidget* parent)
    : QGraphicsView(parent)
    , m_painter(std::make_unique<StakeholderMapPainter>(
          StakeholderPicture(), screenStyle(tokens(), Theme::instance().font(TypeSize::Body)))) {
    setObjectName(QStringLiteral("stakeholders.map"));
    describe(this, tr("Stakeholder map"));
    setScene(new QGraphicsScene(this));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // the legend stays where it is
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setAcceptDrops(true);
    viewport()->setCursor(Qt::ArrowCursor);
    connect(&Theme::instance(), &Theme::changed, this, [this] { setPicture(m_painter->picture()); });
}

StakeholderMapView::~StakeholderMapView() = default;

void StakeholderMapView::setPicture(StakeholderPicture picture) {
    const QString current = this->current();
    const QStringList selected = selection();
    m_painter = std::make_unique<StakeholderMapPainter>(
        std::move(picture), screenStyle(tokens(), Theme::instance().font(TypeSize::Body)));
    build();
    m_current = m_painter->picture().indexOf(current);
    if (m_current >= 0 && !m_cards[std::size_t(m_current)]) m_current = -1;
    reselect(selected);
    if (m_fits) fit(readableZoom);
    speak();
}

void StakeholderMapView::build() {
    m_target = m_pressed = nullptr;
    m_dragging = false;
    m_stepped.clear();
    m_selected.clear();
    m_frame.reset();
    m_cards.clear();
    scene()->clear();
    const auto& cards = m_painter->picture().cards;
    m_cards.assign(cards.size(), nullptr);
    const auto places = m_painter->cards();
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (cards[i].isLoose) continue;
        m_cards[i] = new MapCard(*this, int(i));
        m_cards[i]->setPos(places[i].topLeft());
        const QString whole =
            cards[i].title.isEmpty() ? cards[i].name : cards[i].name + QLatin1Char('\n') + cards[i].title;
        m_cards[i]->setToolTip(plainToolTip(whole));
        scene()->addItem(m_cards[i]);
    }
    m_lines = new MapLines(*this);
    scene()->addItem(m_lines);
    const double margin = around * m_painter->unit(); // so that a card can be put beside the others
    setSceneRect(cardsRect().adjusted(-margin, -margin, margin, margin));
}

/// Around the cards as they stand now.
QRectF StakeholderMapView::cardsRect() const {
    QRectF around;
    for (const MapCard* card : m_cards)
        if (card) around |= card->rect();
    return around;
}

std::vector<QRectF> StakeholderMapView::rects() const {
    std::vector<QRectF> rects;
    for (const MapCard* card : m_cards)
        rects.push_back(card ? card->rect() : QRectF());
    return rects;
}

QString StakeholderMapView::current() const {
    return m_current < 0 ? QString() : m_painter->picture().cards[std::size_t(m_current)].contactId;
}

void StakeholderMapView::setCurrent(const QString& contactId) {
    const int index = m_painter->picture().indexOf(contactId);
    if (index == m_current || (index >= 0 && !m_cards[std::size_t(index)])) return;
    m_current = index;
    scene()->update();
    if (index >= 0) ensureVisible(m_cards[std::size_t(index)], 16, 16);
    speak();
    Q_EMIT currentChanged(contactId);
}

QRect StakeholderMapView::cardOnScreen(const QString& contactId) const {
    const int index = m_painter->picture().indexOf(contactId);
    if (index < 0 || !m_cards[std::size_t(index)]) return {};
    return mapFromScene(m_cards[std::size_t(index)]->rect()).boundingRect();
}

void StakeholderMapView::speak() {
    QString words;
    if (m_current >= 0) {
        const auto& card = m_painter->picture().cards[std::size_t(m_current)];
        const int above = card.reportsTo;
        QStringList parts = {card.name, card.title, card.role, card.supportSign};
        if (above >= 0) parts += tr("reports to %1").arg(m_painter->picture().cards[std::size_t(above)].name);
        if (m_selected.contains(m_current)) parts += tr("selected, %1 in all").arg(m_selected.size());
        parts.removeAll(QString());
        words = parts.join(QStringLiteral(", "));
    }
    announce(this, words);
}

void StakeholderMapView::setZoom(double zoom) {
    m_fits = false;
    setScrolls(true);
    scaleTo(zoom);
}

void StakeholderMapView::scaleTo(double zoom) {
    const double factor = std::clamp(zoom, smallestZoom, largestZoom) / this->zoom();
    scale(factor, factor);
}

/// There is always room beside the map to drag cards to: bars would stand there even where all is in sight.
void StakeholderMapView::setScrolls(bool scrolls) {
    const auto policy = scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff;
    setHorizontalScrollBarPolicy(policy);
    setVerticalScrollBarPolicy(policy);
}

void StakeholderMapView::zoomIn() {
    setZoom(zoom() * zoomStep);
}

void StakeholderMapView::zoomOut() {
    setZoom(zoom() / zoomStep);
}

void StakeholderMapView::zoomReset() {
    setZoom(1);
}

void StakeholderMapView::zoomToFit() {
    fit(smallestZoom);
}

/// The whole map; if it is too large for that, its top with the current card in the middle.
void StakeholderMapView::fit(double atLeast) {
    const QRectF bounds = cardsRect();
    if (bounds.isEmpty() || !isVisible()) return;
    const double margin = 24, legend = legendRect().height();
    const double across = (viewport()->width() - 2 * margin) / bounds.width(),
                 down = (viewport()->height() - legend - 2 * margin) / bounds.height();
    scaleTo(std::clamp(std::min(across, down), atLeast, 1.0));
    m_fits = true; // a zoom of another kind ends that
    setScrolls(across < zoom() || down < zoom());
    QPointF middle = bounds.center() + QPointF(0, legend / 2 / zoom());
    if (across < zoom() && m_current >= 0) { // as near to its middle as leaves no room unused at a side
        const double half = (viewport()->width() / 2.0 - margin) / zoom();
        middle.setX(std::clamp(m_cards[std::size_t(m_current)]->rect().center().x(), bounds.left() + half,
                               bounds.right() - half));
    }
    if (down < zoom()) middle.setY(bounds.top() + (viewport()->height() / 2 - margin) / zoom());
    centerOn(middle);
}

MapCard* StakeholderMapView::cardAt(const QPoint& point, const MapCard* besides) const {
    for (QGraphicsItem* item : items(point))
        if (auto* card = dynamic_cast<MapCard*>(item); card && card != besides) return card;
    return nullptr;
}

void StakeholderMapView::setTarget(MapCard* card) {
    if (card == m_target) return;
    m_target = card;
    scene()->update();
}

void StakeholderMapView::mousePressEvent(QMouseEvent* event) {
    MapCard* card = event->button() == Qt::LeftButton ? cardAt(event->pos()) : nullptr;
    if (card) return pressCard(card, *event);
    if (event->button() == Qt::LeftButton && event->modifiers() & Qt::ShiftModifier)
        return beginFrame(event->pos());
    if (event->button() == Qt::LeftButton) select({});
    QGraphicsView::mousePressEvent(event);
}

void StakeholderMapView::mouseMoveEvent(QMouseEvent* event) {
    if (m_frame) return stretchFrame(event->pos());
    if (!m_pressed) return QGraphicsView::mouseMoveEvent(event);
    const QPoint way = event->pos() - m_pressedAt;
    if (!m_dragging && (!m_writable || way.manhattanLength() < QApplication::startDragDistance())) return;
    m_dragging = true;
    for (const auto& [index, corner] : m_cornersThen) {
        m_cards[std::size_t(index)]->setZValue(1);
        m_cards[std::size_t(index)]->setOpacity(0.8);
    }
    moveCards(m_cornersThen, QPointF(way) / zoom());
    // Several are only moved: whom each reports to is said one by one.
    setTarget(m_cornersThen.size() == 1 ? cardAt(event->pos(), m_pressed) : nullptr);
}

void StakeholderMapView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_frame) return endFrame();
    if (!m_pressed) return QGraphicsView::mouseReleaseEvent(event);
    const bool dragged = m_dragging;
    const MapCard* card = letGo();
    if (dragged)
        handOver(placesOf(actedOn(card->index())));
    else
        select({}); // a click on one of several is about this one
}

MapCard* StakeholderMapView::letGo() {
    m_dragging = false;
    for (const auto& [index, corner] : m_cornersThen) {
        m_cards[std::size_t(index)]->setOpacity(1);
        m_cards[std::size_t(index)]->setZValue(0);
    }
    return std::exchange(m_pressed, nullptr);
}

void StakeholderMapView::handOver(const std::vector<CardPlace>& places) {
    MapCard* target = m_target;
    setTarget(nullptr);
    if (target)
        Q_EMIT reportingChosen(places.front().contactId, target->card().contactId);
    else
        Q_EMIT moved(places);
}

void StakeholderMapView::cancelDrag() {
    letGo();
    setTarget(nullptr);
    moveCards(m_cornersThen, {});
}

void StakeholderMapView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (cardAt(event->pos())) Q_EMIT activated();
}

/// The nearest card in the direction of an arrow key; what is to the side counts twice.
void StakeholderMapView::walk(int key) {
    const QPointF way = wayOf(key);
    const MapCard* from = m_current < 0 ? nullptr : m_cards[std::size_t(m_current)];
    const MapCard* nearest = nullptr;
    double least = 0;
    for (const MapCard* card : m_cards) {
        if (!card || card == from) continue;
        const QPointF off = from ? card->pos() - from->pos() : QPointF();
        const double along = QPointF::dotProduct(off, way);
        if (from && along <= 1) continue;
        const double cost = along + 2 * std::abs(off.x() * way.y() + off.y() * way.x());
        if (nearest && cost >= least) continue;
        nearest = card;
        least = cost;
    }
    if (nearest) setCurrent(nearest->card().contactId);
}

/// Moves the current card, or the selected ones, a step.
void StakeholderMapView::step(int arrowKey) {
    std::map<int, QPointF> corners;
    m_stepped = actedOn(m_current);
    for (const int index : m_stepped)
        corners.emplace(index, m_cards[std::size_t(index)]->pos());
    moveCards(corners, stepWidth * wayOf(arrowKey));
}

/// Space, Ctrl+A and Esc select; true if the key was one of them.
bool StakeholderMapView::selectByKey(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Space && m_current >= 0)
        toggle(m_current);
    else if (event.matches(QKeySequence::SelectAll))
        selectAll();
    else if (event.key() == Qt::Key_Escape && !m_selected.empty())
        select({});
    else
        return false;
    return true;
}

void StakeholderMapView::keyPressEvent(QKeyEvent* event) {
    if (!m_pressed && selectByKey(*event)) return;
    MapCard* card = m_current < 0 ? nullptr : m_cards[std::size_t(m_current)];
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_F:
        if (!control) return zoomToFit();
        break;
    case Qt::Key_Escape:
        if (m_pressed) return cancelDrag();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (card) Q_EMIT activated();
        return;
    case Qt::Key_Delete:
        if (card && m_writable) {
            QStringList people;
            for (const CardPlace& place : placesOf(actedOn(m_current)))
                people += place.contactId;
            Q_EMIT tidyRequested(people);
        }
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (control && card && m_writable) return step(event->key());
        if (event->modifiers() & Qt::ShiftModifier && card) m_selected.insert(m_current);
        walk(event->key());
        if (event->modifiers() & Qt::ShiftModifier && m_current >= 0) {
            m_selected.insert(m_current);
            speak();
        }
        return;
    default:
        if (zoomByKey(*this, *event)) return;
    }
    event->ignore(); // shortcuts of the window go on
}

void StakeholderMapView::handOverSteps() {
    if (const std::vector<int> cards = std::exchange(m_stepped, {}); !cards.empty())
        Q_EMIT moved(placesOf(cards));
}

/// Steps of the keyboard are one change when Ctrl is let go.
void StakeholderMapView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Control) handOverSteps();
    QGraphicsView::keyReleaseEvent(event);
}

void StakeholderMapView::wheelEvent(QWheelEvent* event) {
    if (!zoomByWheel(*this, *event)) QGraphicsView::wheelEvent(event);
}

void StakeholderMapView::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    if (m_current < 0) walk(Qt::Key_Down);
}

void StakeholderMapView::focusOutEvent(QFocusEvent* event) {
    handOverSteps(); // whoever leaves in the middle of moving keeps what was moved
    QGraphicsView::focusOutEvent(event);
}

void StakeholderMapView::dragEnterEvent(QDragEnterEvent* event) {
    if (m_writable && event->mimeData()->hasFormat(QLatin1String(mimeType))) event->acceptProposedAction();
}

void StakeholderMapView::dragMoveEvent(QDragMoveEvent* event) {
    setTarget(cardAt(event->position().toPoint()));
    event->acceptProposedAction();
}

void StakeholderMapView::dragLeaveEvent(QDragLeaveEvent*) {
    setTarget(nullptr);
}

void StakeholderMapView::dropEvent(QDropEvent* event) {
    const QString person = QString::fromUtf8(event->mimeData()->data(QLatin1String(mimeType)));
    const QSizeF half = m_painter->cardSize() / 2;
    const QPointF corner = mapToScene(event->position().toPoint()) - QPointF(half.width(), half.height());
    handOver({{person, corner / m_painter->unit()}});
    event->acceptProposedAction();
}

QRectF StakeholderMapView::legendRect() const {
    const double height = m_painter->legendHeight(viewport()->width() - 2 * space::large) + 2 * space::small;
    return {0, viewport()->height() - height, double(viewport()->width()), height};
}

void StakeholderMapView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (m_fits) fit(readableZoom);
}

/// The legend stands still below the map, whatever the zoom.
void StakeholderMapView::drawForeground(QPainter* painter, const QRectF&) {
    painter->save();
    painter->resetTransform();
    const QRectF ground = legendRect();
    painter->fillRect(ground, tokens().surface);
    m_painter->paintLegend(*painter, ground.topLeft() + QPointF(space::large, space::small),
                           ground.width() - 2 * space::large);
    painter->restore();
}

} // namespace foothold
