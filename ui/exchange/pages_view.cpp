#include "ui/exchange/pages_view.h"

#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace foothold {

namespace {

constexpr int gap = space::large;
constexpr double screenDpi = 96;

} // namespace

PagesView::PagesView(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("pages"));
    describe(this, tr("Pages of the document"));
}

void PagesView::setPages(std::shared_ptr<DocumentPages> pages) {
    m_pages = std::move(pages);
    relayout();
}

void PagesView::setZoom(double zoom) {
    m_zoom = std::clamp(zoom, 0.4, 3.0);
    relayout();
}

QSize PagesView::pageSize() const {
    const double scale = m_zoom * screenDpi / DocumentPages::resolution;
    return (m_pages->size() * scale).toSize();
}

void PagesView::relayout() {
    m_pictures.clear();
    if (!m_pages) return;
    const QSize page = pageSize();
    setFixedSize(page.width() + 2 * gap, (page.height() + gap) * m_pages->count() + gap);
    update();
}

const QPixmap& PagesView::picture(int page) {
    const auto known = m_pictures.find(page);
    if (known != m_pictures.end()) return known->second;
    QPixmap picture(pageSize() * devicePixelRatioF());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    const double scale = picture.width() / m_pages->size().width();
    painter.scale(scale, scale);
    m_pages->paint(painter, page);
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatioF());
    return m_pictures[page] = picture;
}

void PagesView::paintEvent(QPaintEvent* event) {
    if (!m_pages) return;
    QPainter painter(this);
    const QSize size = pageSize();
    for (int page = 0; page < m_pages->count(); ++page) {
        const QRect place((width() - size.width()) / 2, gap + page * (size.height() + gap), size.width(),
                          size.height());
        if (!place.intersects(event->rect())) continue;
        painter.drawPixmap(place.topLeft(), picture(page));
        painter.setPen(tokens().line);
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
}

} // namespace foothold
