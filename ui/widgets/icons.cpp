#include "ui/widgets/icons.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace foothold {

namespace {

class TintedEngine final : public QIconEngine {
public:
    explicit TintedEngine(QString name)
        : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QColor colour = mode == QIcon::Disabled ? tokens().line : tokens().muted;
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly)) return;
        const QByteArray svg = file.readAll().replace("#000000", colour.name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        const QString key =
            QStringLiteral("icon/%1/%2/%3/%4")
                .arg(m_name, QString::number(size.width()), QString::number(mode), tokens().muted.name());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon icon(const char* name) {
    return QIcon(new TintedEngine(QString::fromLatin1(name)));
}

QIcon applicationIcon() {
    return QIcon(QStringLiteral(":/icons/foothold.svg"));
}

} // namespace foothold
