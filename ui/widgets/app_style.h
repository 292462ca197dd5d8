#pragma once

#include <QProxyStyle>

namespace foothold {

/// What the style sheet cannot say: room beside the text of cells, a plain frame around the current one, a
/// colour that means something and stays when its row is selected, and text that is read in its own
/// direction, not in that of the window ("0 of 5", "93.7 %" in a mirrored one).
class AppStyle final : public QProxyStyle {
    Q_OBJECT

public:
    AppStyle();
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                      const QString& text, QPalette::ColorRole textRole) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace foothold
