#include "ui/widgets/tokens.h"

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

} // namespace

const Tokens& lightTokens() {
    static const Tokens tokens = withRows({.window = hex(0xF6F7F9),
                                           .surface = hex(0xFFFFFF),
                                           .line = hex(0xD5DAE1),
                                           .text = hex(0x1B2430),
                                           .muted = hex(0x5A6675),
                                           .accent = hex(0x1F5FBF),
                                           .onAccent = hex(0xFFFFFF),
                                           .good = hex(0x1B7F4B),
                                           .warn = hex(0xA15C00),
                                           .bad = hex(0xB3261E),
                                           .owned = hex(0xCFEBDB),
                                           .pipeline = hex(0xD3E3FA),
                                           .competitor = hex(0xFCE0C2),
                                           .inHouse = hex(0xE4DDF2),
                                           .selection = {},
                                           .hover = {}},
                                          0.07, 0.04);
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens = withRows({.window = hex(0x14181E),
                                           .surface = hex(0x1C222A),
                                           .line = hex(0x37414D),
                                           .text = hex(0xE6EAF0),
                                           .muted = hex(0xA3AEBB),
                                           .accent = hex(0x7FB0FF),
                                           .onAccent = hex(0x10151C),
                                           .good = hex(0x5FD39A),
                                           .warn = hex(0xF0B35A),
                                           .bad = hex(0xFF8A80),
                                           .owned = hex(0x1D4A34),
                                           .pipeline = hex(0x1F3F6B),
                                           .competitor = hex(0x5C3A12),
                                           .inHouse = hex(0x41365C),
                                           .selection = {},
                                           .hover = {}},
                                          0.20, 0.05);
    return tokens;
}

const std::array<QColor, 6>& seriesColours() {
    static const std::array<QColor, 6> colours = {hex(0x0072B2), hex(0xE69F00), hex(0x009E73),
                                                  hex(0xCC79A7), hex(0x56B4E9), hex(0xD55E00)};
    return colours;
}

} // namespace foothold
