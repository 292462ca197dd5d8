#pragma once

#include "ui/paint/stakeholder_map_painter.h"

#include <QGraphicsView>

#include <map>
#include <memory>
#include <set>

class QRubberBand;

namespace foothold {

class MapCard;
class MapLines;

/// The stakeholder map on screen, by the same painter as on paper. A drag moves a card; dropped on another
/// card it is handed over as a reporting line; a drag of the ground moves the view. Cards are selected by
/// Ctrl+click or a frame (Shift and a drag of the ground) and then moved together. Everything by keyboard
/// too: arrows walk, Space and Shift+arrows select, Ctrl+arrows move, + - 0 and F zoom, Enter opens the
/// person.
class StakeholderMapView : public QGraphicsView {
    Q_OBJECT

public:
    /// What a person is dragged as from the tray: the contact_id in UTF-8.
    static constexpr char mimeType[] = "application/x-foothold-contact";
    /// Where a card was put, in pixels at 100 %.
    struct CardPlace {
        QString contactId;
        QPointF corner;
    };

    explicit StakeholderMapView(QWidget* parent = nullptr);
    ~StakeholderMapView() override;

    void setPicture(StakeholderPicture picture);
    void setWritable(bool writable) { m_writable = writable; }
    const StakeholderMapPainter& painter() const { return *m_painter; }
    /// The contact_id of the current card; empty without one.
    QString current() const;
    void setCurrent(const QString& contactId);
    /// The contact_ids of the selected cards, in their order; empty if only the current one is acted on.
    QStringList selection() const;
    double zoom() const { return transform().m11(); }
    /// Where a card is, in the coordinates of the viewport.
    QRect cardOnScreen(const QString& contactId) const;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void zoomToFit();

Q_SIGNALS:
    void currentChanged(const QString& contactId);
    /// Enter or a double click.
    void activated();
    /// Cards were put somewhere, together.
    void moved(const std::vector<foothold::StakeholderMapView::CardPlace>& places);
    void reportingChosen(const QString& contactId, const QString& managerId);
    /// Delete: the cards are to stand tidily again, or in the tray.
    void tidyRequested(const QStringList& contactIds);

private:
    friend class MapCard;
    friend class MapLines;

    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void walk(int arrowKey);
    void step(int arrowKey);
    bool selectByKey(const QKeyEvent& event);
    /// The cards that an action on one of them is for: all selected ones if it is one of them.
    std::vector<int> actedOn(int index) const;
    void select(std::set<int> cards);
    void toggle(int index);
    void selectAll();
    void reselect(const QStringList& people);
    void beginFrame(const QPoint& at);
    void stretchFrame(const QPoint& to);
    void endFrame();
    void pressCard(MapCard* card, const QMouseEvent& event);
    void moveCards(const std::map<int, QPointF>& corners, const QPointF& way);
    std::vector<CardPlace> placesOf(const std::vector<int>& cards) const;
    QRectF legendRect() const;
    void build();
    QRectF cardsRect() const;
    void setZoom(double zoom);
    void scaleTo(double zoom);
    void setScrolls(bool scrolls);
    void fit(double atLeast);
    MapCard* cardAt(const QPoint& point, const MapCard* besides = nullptr) const;
    void setTarget(MapCard* card);
    MapCard* letGo();
    void cancelDrag();
    void handOverSteps();
    void handOver(const std::vector<CardPlace>& places);
    std::vector<QRectF> rects() const;
    void speak();

    std::unique_ptr<StakeholderMapPainter> m_painter;
    std::vector<MapCard*> m_cards; ///< by index of the picture; nullptr: in the tray
    MapLines* m_lines = nullptr;
    int m_current = -1;
    MapCard* m_target = nullptr;
    MapCard* m_pressed = nullptr; ///< the card under the pressed button
    std::set<int> m_selected;     ///< by index of the picture
    std::vector<int> m_stepped;   ///< moved with the keyboard, not handed over yet
    QPoint m_pressedAt;
    std::map<int, QPointF> m_cornersThen; ///< of the cards that are dragged
    std::unique_ptr<QRubberBand> m_frame; ///< while it is drawn
    bool m_dragging = false, m_writable = false;
    bool m_fits = true; ///< as much as is readable is shown, and stays so when the view changes its size
};

} // namespace foothold
