#pragma once

#include "core/documents/pictures.h"
#include "ui/paint/paint_style.h"

#include <QWidget>

namespace foothold {

/// The health trend on screen, by the same painter as on paper. The point under the mouse or the cursor keys
/// says its value.
class HealthChart : public QWidget {
    Q_OBJECT

public:
    explicit HealthChart(QWidget* parent = nullptr);

    void setTrend(HealthPicture trend);
    const HealthPicture& trend() const { return m_trend; }
    /// The current point of the score, -1: none.
    int current() const { return m_current; }
    void setCurrent(int point);

Q_SIGNALS:
    void currentChanged(int point);

private:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    QSize minimumSizeHint() const override { return {360, 240}; }
    PaintStyle style() const;
    QRectF area() const;
    QString textOf(int point) const;

    HealthPicture m_trend;
    int m_current = -1;
};

} // namespace foothold
