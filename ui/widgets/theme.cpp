#include "ui/widgets/theme.h"

#include "ui/widgets/app_style.h"
#include "ui/widgets/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QPalette>
#include <QStyle>

#include <algorithm>

static void initResources() {
    Q_INIT_RESOURCE(ui); // a static library's resources are not found otherwise
}

namespace foothold {

namespace {

QPalette paletteOf(const Tokens& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.window);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.bad);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Dark, t.line);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Shadow, t.line);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t.muted);
    return p;
}

} // namespace

Theme::Theme() {
    initResources();
    setParent(qApp);
    m_systemFont = QApplication::font();
    // A system font larger than the usual one enlarges the whole scale with it.
    m_scale = std::clamp(QFontInfo(m_systemFont).pixelSize() / double(TypeSize::Body), 1.0, 2.0);
    qApp->installEventFilter(this);
}

Theme& Theme::instance() {
    static Theme* theme = new Theme; // owned by the application
    return *theme;
}

void Theme::apply(Scheme scheme) {
    m_scheme = scheme;
    refresh();
}

bool Theme::systemIsDark() const {
    // Qt 6.4 does not tell the system's scheme; Fusion's own palette follows it.
    const QPalette palette = QApplication::style()->standardPalette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void Theme::refresh() {
    if (m_applying) return;
    m_applying = true;
    if (qApp->styleSheet().isEmpty()) QApplication::setStyle(new AppStyle);
    m_dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && systemIsDark());
    QApplication::setFont(font(TypeSize::Body));
    QApplication::setPalette(paletteOf(tokens()));
    qApp->setStyleSheet(styleSheetOf(tokens(), m_scale));
    m_applying = false;
    Q_EMIT changed();
}

QFont Theme::font(TypeSize size, QFont::Weight weight) const {
    QFont font = m_systemFont;
    font.setPixelSize(int(int(size) * m_scale + 0.5));
    font.setWeight(weight);
    return font;
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    if (watched == qApp && event->type() == QEvent::ThemeChange && m_scheme == Scheme::System) refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace foothold
