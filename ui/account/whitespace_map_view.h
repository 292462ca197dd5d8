#pragma once

#include "core/documents/pictures.h"
#include "ui/paint/whitespace_map_painter.h"

#include <QPixmap>
#include <QScrollArea>

#include <memory>

namespace foothold {

/// The whitespace map on screen, by the same painter as on paper: zoomed with Ctrl+wheel or + and -, walked
/// with the arrow keys. The departments and their totals stay in sight while it is scrolled sideways.
class WhitespaceMapView : public QWidget {
    Q_OBJECT

public:
    using Cell = WhitespaceMapPainter::CellIndex;

    explicit WhitespaceMapView(QWidget* parent = nullptr);
    ~WhitespaceMapView() override;

    void setMap(WhitespacePicture map);
    const WhitespacePicture& map() const { return m_map; }
    /// The total of a row or a column is the cell behind its last one.
    Cell current() const { return m_current; }
    void setCurrent(Cell cell);
    double zoom() const { return m_zoom; }
    /// Where the current cell is, in this widget's coordinates.
    QRectF currentRect() const;
    /// Keeps the cursor, and what stays at the edges, in sight within @p scroll.
    void keepInSight(QScrollArea& scroll) const;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomReset();

Q_SIGNALS:
    void currentChanged();
    /// Enter or a double click: to record something about the cell.
    void activated();
    /// A click on a total: what it is made of is to be shown.
    void totalChosen();
    void zoomChanged();

private:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    void setZoom(double zoom);
    void fit();
    Cell within(Cell cell) const;
    PaintStyle style() const;
    QRectF area() const;
    /// A column that stays at an edge of what is in sight: where it belongs, and how far it is moved.
    struct Edge {
        QRectF column;
        double moved = 0;
        QRectF shown() const { return column.translated(moved, 0); }
    };
    Edge departmentsEdge() const;
    Edge totalsEdge() const;
    void speak();

    WhitespacePicture m_map;
    Cell m_current{0, 0};
    double m_zoom = 1.0;
    QPixmap m_cache;
};

/// The map in a scroll area that keeps the current cell in sight.
QScrollArea* scrolling(WhitespaceMapView* view);

} // namespace foothold
