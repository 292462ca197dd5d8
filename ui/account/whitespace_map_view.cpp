#include "ui/account/whitespace_map_view.h"

#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/zoom.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace foothold {

namespace {

constexpr double smallestZoom = 0.5, largestZoom = 3.0;

} // namespace

WhitespaceMapView::WhitespaceMapView(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("whitespace.map"));
    setFocusPolicy(Qt::StrongFocus);
    describe(this, tr("Whitespace map"));
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_cache = {};
        update();
    });
}

WhitespaceMapView::~WhitespaceMapView() = default;

PaintStyle WhitespaceMapView::style() const {
    PaintStyle style = screenStyle(tokens(), Theme::instance().font(TypeSize::Body));
    style.pt *= m_zoom;
    return style;
}

QRectF WhitespaceMapView::currentRect() const {
    if (m_map.isEmpty()) return {};
    const QRectF cell = WhitespaceMapPainter(m_map, style()).cellRect(m_current, area());
    return m_current.product == m_map.products.size() ? cell.translated(totalsEdge().moved, 0) : cell;
}

WhitespaceMapView::Edge WhitespaceMapView::departmentsEdge() const {
    const WhitespaceMapPainter map(m_map, style());
    const QRectF last =
        map.cellRect({int(m_map.departments.size()) - (m_map.total.isEmpty() ? 1 : 0), 0}, area());
    return {{0, 0, last.left(), last.bottom()}, double(visibleRegion().boundingRect().left())};
}

WhitespaceMapView::Edge WhitespaceMapView::totalsEdge() const {
    const QRect seen = visibleRegion().boundingRect();
    if (m_map.total.isEmpty() || seen.isEmpty()) return {};
    const WhitespaceMapPainter map(m_map, style());
    const QRectF total = map.cellRect({int(m_map.departments.size()), int(m_map.products.size())}, area());
    return {{total.left(), 0, total.width(), total.bottom()},
            std::min(0.0, seen.right() + 1 - space::tight - total.right())};
}

QRectF WhitespaceMapView::area() const {
    return QRectF(rect()).adjusted(space::large, space::large, -space::large, -space::large);
}

void WhitespaceMapView::setMap(WhitespacePicture map) {
    m_map = std::move(map);
    m_current = within(m_current);
    fit();
    speak();
    Q_EMIT currentChanged();
}

WhitespaceMapView::Cell WhitespaceMapView::within(Cell cell) const {
    const int totals = m_map.total.isEmpty() ? 0 : 1;
    return {.department =
                std::clamp(cell.department, 0, std::max(0, int(m_map.departments.size()) - 1 + totals)),
            .product = std::clamp(cell.product, 0, std::max(0, int(m_map.products.size()) - 1 + totals))};
}

void WhitespaceMapView::fit() {
    m_cache = {};
    if (m_map.isEmpty()) return;
    const WhitespaceMapPainter painter(m_map, style());
    const double visible = parentWidget() ? parentWidget()->width() - 2 * space::large : 0;
    const double width =
        std::max(painter.readableWidth(), visible); // the totals stay in view as long as can be
    const double height = painter.heightFor(width);
    setFixedSize(int(std::ceil(width)) + 2 * space::large, int(std::ceil(height)) + 2 * space::large);
    update();
}

void WhitespaceMapView::setZoom(double zoom) {
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    fit();
    Q_EMIT zoomChanged();
}

void WhitespaceMapView::zoomIn() {
    setZoom(m_zoom * zoomStep);
}

void WhitespaceMapView::zoomOut() {
    setZoom(m_zoom / zoomStep);
}

void WhitespaceMapView::zoomReset() {
    setZoom(1.0);
}

void WhitespaceMapView::setCurrent(Cell cell) {
    if (m_map.isEmpty()) return;
    cell = within(cell);
    if (cell == m_current) return;
    m_current = cell;
    update();
    speak();
    Q_EMIT currentChanged();
}

void WhitespaceMapView::speak() {
    if (m_map.isEmpty()) return;
    const bool ofColumn = m_current.department == m_map.departments.size(),
               ofRow = m_current.product == m_map.products.size();
    if (ofColumn || ofRow) {
        const QStringList& total = ofColumn && ofRow ? m_map.total
                                   : ofColumn        ? m_map.productTotals[std::size_t(m_current.product)]
                                              : m_map.departmentTotals[std::size_t(m_current.department)];
        announce(this, QStringLiteral("%1: %2").arg(
                           ofRow ? (ofColumn ? tr("Total") : m_map.departments[m_current.department])
                                 : m_map.products[m_current.product],
                           total.join(QLatin1String(", "))));
        return;
    }
    const WhitespacePicture::Cell& cell = m_map.at(m_current.department, m_current.product);
    announce(this, QStringLiteral("%1, %2: %3 %4 %5")
                       .arg(m_map.products[m_current.product], m_map.departments[m_current.department],
                            WhitespaceMapPainter::stateName(cell.state, false), cell.value, cell.note));
}

void WhitespaceMapView::paintEvent(QPaintEvent*) {
    if (m_map.isEmpty()) return;
    const WhitespaceMapPainter map(m_map, style());
    if (m_cache.isNull()) { // laying out the texts of a large map takes a while
        m_cache = QPixmap(size() * devicePixelRatioF());
        m_cache.setDevicePixelRatio(devicePixelRatioF());
        m_cache.fill(tokens().surface);
        QPainter painter(&m_cache);
        painter.setRenderHint(QPainter::Antialiasing);
        map.paint(painter, area());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_cache);
    const auto keep = [&](const Edge& edge, double line) {
        if (edge.moved == 0) return;
        const double ratio = m_cache.devicePixelRatio();
        painter.fillRect(edge.shown().adjusted(0, 0, space::large, 0), tokens().surface); // up to the margin
        painter.drawPixmap(edge.shown(), m_cache,
                           QRectF(edge.column.topLeft() * ratio, edge.column.size() * ratio));
        painter.fillRect(QRectF(line + edge.moved, 0, 1, edge.column.height()), tokens().line);
    };
    const Edge departments = departmentsEdge(), totals = totalsEdge();
    keep(totals, totals.column.left());
    keep(departments, departments.column.right());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF cell = currentRect();
    painter.setPen(QPen(hasFocus() ? tokens().accent : tokens().muted, hasFocus() ? 2.5 : 1.5));
    painter.drawRoundedRect(cell, 2, 2);
}

void WhitespaceMapView::mousePressEvent(QMouseEvent* event) {
    const WhitespaceMapPainter map(m_map, style());
    const Edge totals = totalsEdge();
    QPointF at = event->position();
    if (totals.shown().contains(at)) at.rx() -= totals.moved;
    const auto cell = map.cellAt(at, area());
    if (!cell) return;
    setCurrent(*cell);
    if (cell->department == m_map.departments.size() || cell->product == m_map.products.size())
        Q_EMIT totalChosen();
}

void WhitespaceMapView::mouseDoubleClickEvent(QMouseEvent* event) {
    mousePressEvent(event);
    Q_EMIT activated();
}

void WhitespaceMapView::keyPressEvent(QKeyEvent* event) {
    Cell next = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        --next.product;
        break;
    case Qt::Key_Right:
        ++next.product;
        break;
    case Qt::Key_Up:
        --next.department;
        break;
    case Qt::Key_Down:
        ++next.department;
        break;
    case Qt::Key_Home:
        next.product = 0;
        break;
    case Qt::Key_End:
        next.product = int(m_map.products.size());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        return;
    default:
        if (!zoomByKey(*this, *event)) QWidget::keyPressEvent(event);
        return;
    }
    setCurrent(next);
}

void WhitespaceMapView::wheelEvent(QWheelEvent* event) {
    if (!zoomByWheel(*this, *event)) event->ignore();
}

void WhitespaceMapView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void WhitespaceMapView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void WhitespaceMapView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

bool WhitespaceMapView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) fit();
    return QWidget::eventFilter(watched, event);
}

void WhitespaceMapView::keepInSight(QScrollArea& scroll) const {
    const QRect cell = currentRect().toRect();
    if (!cell.isValid()) return;
    const int beside = int(std::max(departmentsEdge().column.width(), totalsEdge().column.width()));
    const bool total = m_current.product == m_map.products.size(); // always in sight
    scroll.ensureVisible(cell.center().x(), cell.center().y(), total ? 0 : cell.width() / 2 + beside,
                         cell.height());
}

QScrollArea* scrolling(WhitespaceMapView* view) {
    auto* scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(view);
    scroll->viewport()->installEventFilter(view);
    QObject::connect(view, &WhitespaceMapView::currentChanged, scroll,
                     [scroll, view] { view->keepInSight(*scroll); });
    QObject::connect(scroll->horizontalScrollBar(), &QScrollBar::valueChanged, view,
                     qOverload<>(&QWidget::update));
    return scroll;
}

} // namespace foothold
