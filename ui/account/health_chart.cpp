#include "ui/account/health_chart.h"

#include "ui/paint/health_trend_painter.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace foothold {

HealthChart::HealthChart(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("health.chart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe(this, tr("Health trend"));
    connect(&Theme::instance(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

PaintStyle HealthChart::style() const {
    return screenStyle(tokens(), Theme::instance().font(TypeSize::Body));
}

QRectF HealthChart::area() const {
    return QRectF(rect()).adjusted(space::large, space::medium, -space::large, -space::medium);
}

void HealthChart::setTrend(HealthPicture trend) {
    m_trend = std::move(trend);
    if (m_current < 0 || m_current >= int(m_trend.score.points.size()))
        m_current = int(m_trend.score.points.size()) - 1;
    setAccessibleDescription(textOf(m_current));
    update();
}

void HealthChart::setCurrent(int point) {
    point = std::clamp(point, -1, int(m_trend.score.points.size()) - 1);
    if (point == m_current) return;
    m_current = point;
    setAccessibleDescription(textOf(point));
    update();
    Q_EMIT currentChanged(point);
}

QString HealthChart::textOf(int point) const {
    if (point < 0) return {};
    const HealthPicture::Point& at = m_trend.score.points[std::size_t(point)];
    return show::date(at.date) + QLatin1String(": ") + show::score(at.value);
}

void HealthChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const HealthTrendPainter chart(m_trend, style());
    chart.paint(painter, area());
    if (m_current < 0) return;
    const HealthPicture::Point& at = m_trend.score.points[std::size_t(m_current)];
    if (!at.value) return;
    painter.setBrush(tokens().surface);
    painter.setPen(QPen(hasFocus() ? tokens().accent : tokens().text, 2));
    painter.drawEllipse(chart.position(at.date, *at.value, area()), 4.5, 4.5);
}

void HealthChart::mouseMoveEvent(QMouseEvent* event) {
    const HealthTrendPainter chart(m_trend, style());
    const auto point = chart.scorePointAt(event->position(), area());
    if (point)
        QToolTip::showText(event->globalPosition().toPoint(), plainToolTip(textOf(*point)), this);
    else
        QToolTip::hideText();
}

void HealthChart::mousePressEvent(QMouseEvent* event) {
    const HealthTrendPainter chart(m_trend, style());
    if (const auto point = chart.scorePointAt(event->position(), area())) setCurrent(*point);
}

void HealthChart::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Left)
        setCurrent(std::max(0, m_current - 1));
    else if (event->key() == Qt::Key_Right)
        setCurrent(m_current + 1);
    else if (event->key() == Qt::Key_Home)
        setCurrent(0);
    else if (event->key() == Qt::Key_End)
        setCurrent(int(m_trend.score.points.size()) - 1);
    else
        QWidget::keyPressEvent(event);
}

void HealthChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void HealthChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace foothold
