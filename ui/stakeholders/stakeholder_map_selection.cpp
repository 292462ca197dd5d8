#include "ui/stakeholders/map_items.h"
#include "ui/stakeholders/stakeholder_map_view.h"

#include <QGraphicsScene>
#include <QMouseEvent>
#include <QRubberBand>

namespace foothold {

QStringList StakeholderMapView::selection() const {
    QStringList people;
    for (const int index : m_selected)
        people += m_painter->picture().cards[std::size_t(index)].contactId;
    return people;
}

std::vector<int> StakeholderMapView::actedOn(int index) const {
    if (m_selected.contains(index)) return {m_selected.begin(), m_selected.end()};
    return {index};
}

void StakeholderMapView::select(std::set<int> cards) {
    if (cards == m_selected) return;
    m_selected = std::move(cards);
    scene()->update();
    speak();
}

void StakeholderMapView::toggle(int index) {
    std::set<int> cards = m_selected;
    if (cards.erase(index) == 0) cards.insert(index);
    select(std::move(cards));
}

void StakeholderMapView::selectAll() {
    std::set<int> cards;
    for (const MapCard* card : m_cards)
        if (card) cards.insert(card->index());
    select(std::move(cards));
}

/// Those of earlier that are still on the map, after another picture was shown.
void StakeholderMapView::reselect(const QStringList& people) {
    m_selected.clear();
    for (const QString& person : people)
        if (const int index = m_painter->picture().indexOf(person); index >= 0 && m_cards[std::size_t(index)])
            m_selected.insert(index);
}

/// Shift with a drag over the ground: a frame that selects what it touches.
void StakeholderMapView::beginFrame(const QPoint& at) {
    m_pressedAt = at;
    m_frame = std::make_unique<QRubberBand>(QRubberBand::Rectangle, viewport());
    m_frame->setGeometry(QRect(at, QSize()));
    m_frame->show();
}

void StakeholderMapView::stretchFrame(const QPoint& to) {
    m_frame->setGeometry(QRect(m_pressedAt, to).normalized());
    const QRectF area = mapToScene(m_frame->geometry()).boundingRect();
    std::set<int> touched;
    for (const MapCard* card : m_cards)
        if (card && card->rect().intersects(area)) touched.insert(card->index());
    select(std::move(touched));
}

void StakeholderMapView::endFrame() {
    m_frame.reset();
    if (!m_selected.empty() && !m_selected.contains(m_current))
        setCurrent(m_painter->picture().cards[std::size_t(*m_selected.begin())].contactId);
}

/// Pressed with Ctrl or Shift a card joins the selection or leaves it; without, it ends the selection that it
/// is not part of.
void StakeholderMapView::pressCard(MapCard* card, const QMouseEvent& event) {
    const int before = m_current;
    setCurrent(card->card().contactId);
    if (event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) {
        // The first one that was chosen without belongs to it.
        if (m_selected.empty() && before >= 0 && before != card->index()) m_selected.insert(before);
        toggle(card->index());
        return;
    }
    if (!m_selected.contains(card->index())) select({});
    m_pressed = card;
    m_pressedAt = event.pos();
    m_cornersThen.clear();
    for (const int index : actedOn(card->index()))
        m_cornersThen.emplace(index, m_cards[std::size_t(index)]->pos());
}

void StakeholderMapView::moveCards(const std::map<int, QPointF>& corners, const QPointF& way) {
    for (const auto& [index, corner] : corners)
        m_cards[std::size_t(index)]->setPos(corner + way);
    m_lines->follow();
}

std::vector<StakeholderMapView::CardPlace> StakeholderMapView::placesOf(const std::vector<int>& cards) const {
    std::vector<CardPlace> places;
    for (const int index : cards)
        places.push_back({m_cards[std::size_t(index)]->card().contactId,
                          m_cards[std::size_t(index)]->pos() / m_painter->unit()});
    return places;
}

} // namespace foothold
