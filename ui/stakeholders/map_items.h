#pragma once

#include "ui/stakeholders/stakeholder_map_view.h"

#include <QGraphicsItem>

namespace foothold {

/// One person on the map; its position is the corner of the card.
class MapCard final : public QGraphicsItem {
public:
    MapCard(const StakeholderMapView& view, int index)
        : m_view(view)
        , m_index(index) {}

    int index() const { return m_index; }
    const StakeholderPicture::Card& card() const {
        return m_view.painter().picture().cards[std::size_t(m_index)];
    }
    QRectF rect() const { return {pos(), m_view.painter().cardSize()}; }
    QRectF boundingRect() const override {
        return QRectF(QPointF(), m_view.painter().cardSize()).adjusted(-3, -3, 3, 3);
    }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        using Look = StakeholderMapPainter::Look;
        const Look look = m_view.m_target == this               ? Look::Target
                          : m_view.m_selected.contains(m_index) ? Look::Selected
                          : m_view.m_current == m_index         ? Look::Current
                                                                : Look::Plain;
        m_view.painter().paintCard(*painter, m_index, QRectF(QPointF(), m_view.painter().cardSize()), look);
    }

private:
    const StakeholderMapView& m_view;
    int m_index;
};

/// Everything between the cards, beneath them.
class MapLines final : public QGraphicsItem {
public:
    explicit MapLines(const StakeholderMapView& view)
        : m_view(view) {
        setZValue(-1);
    }
    QRectF boundingRect() const override { return m_view.sceneRect(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        m_view.painter().paintLines(*painter, m_view.rects());
    }
    /// Cards have moved.
    void follow() {
        prepareGeometryChange();
        update();
    }

private:
    const StakeholderMapView& m_view;
};

} // namespace foothold
