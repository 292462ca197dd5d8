#pragma once

#include <QProxyStyle>

namespace foothold {

/// What the style sheet cannot say: room beside the text of cells, and a plain frame around the current one.
class AppStyle final : public QProxyStyle {
    Q_OBJECT

public:
    AppStyle();
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace foothold
