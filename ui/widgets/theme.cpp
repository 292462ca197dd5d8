#include "ui/widgets/theme.h"

#include "ui/widgets/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>

namespace foothold {

namespace {

QColor hex(QRgb value) {
    return QColor::fromRgb(value);
}

QColor mixed(const QColor& ground, const QColor& ink, double share) {
    const auto part = [share](int a, int b) { return int(a + (b - a) * share + 0.5); };
    return QColor(part(ground.red(), ink.red()), part(ground.green(), ink.green()),
                  part(ground.blue(), ink.blue()));
}

Tokens withRows(Tokens t, double selection, double hover) {
    t.selection = mixed(t.surface, t.accent, selection);
    t.hover = mixed(t.surface, t.text, hover);
    return t;
}

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
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t.muted);
    return p;
}

} // namespace

const Tokens& lightTokens() {
    static const Tokens tokens = withRows({.window = hex(0xF6F7F9), .surface = hex(0xFFFFFF), .line = hex(0xD5DAE1),
                                           .text = hex(0x1B2430), .muted = hex(0x5A6675),
                                           .accent = hex(0x1F5FBF), .onAccent = hex(0xFFFFFF),
                                           .good = hex(0x1B7F4B), .warn = hex(0xA15C00), .bad = hex(0xB3261E),
                                           .owned = hex(0xCFEBDB), .pipeline = hex(0xD3E3FA),
                                           .competitor = hex(0xFCE0C2), .inHouse = hex(0xE4DDF2),
                                           .selection = {}, .hover = {}},
                                          0.14, 0.04);
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens = withRows({.window = hex(0x14181E), .surface = hex(0x1C222A), .line = hex(0x37414D),
                                           .text = hex(0xE6EAF0), .muted = hex(0xA3AEBB),
                                           .accent = hex(0x7FB0FF), .onAccent = hex(0x10151C),
                                           .good = hex(0x5FD39A), .warn = hex(0xF0B35A), .bad = hex(0xFF8A80),
                                           .owned = hex(0x1D4A34), .pipeline = hex(0x1F3F6B),
                                           .competitor = hex(0x5C3A12), .inHouse = hex(0x41365C),
                                           .selection = {}, .hover = {}},
                                          0.26, 0.05);
    return tokens;
}

Theme::Theme() {
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
    if (QApplication::style()->name() != QLatin1String("fusion") && !qApp->styleSheet().size())
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
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
