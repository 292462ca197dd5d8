#include "ui/paint/glyph_ledger.h"

#include "ui/paint/font_bytes.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace foothold {

namespace {

thread_local GlyphLedger* recording = nullptr;

/// True if a glyph of the text may have no character of its own: surrogates, and scripts that join letters.
bool isComplex(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isSurrogate() || (c.unicode() >= 0x0900 && c.unicode() < 0x1d00);
    });
}

/// The name that a PDF calls the font by.
QString postScriptName(const QRawFont& font) {
    constexpr int postScript = 6, windows = 3;
    const FontBytes names(font.fontTable("name"));
    const qsizetype strings = names.u16(4);
    for (int i = 0; i < names.u16(2); ++i) {
        const qsizetype record = 6 + 12 * i;
        if (names.u16(record) != windows || names.u16(record + 6) != postScript) continue;
        QString name;
        const qsizetype at = strings + names.u16(record + 10);
        for (int c = 0; c < names.u16(record + 8); c += 2)
            name += QChar(names.u16(at + c));
        return name;
    }
    return {};
}

QSet<quint32> glyphsOfCharacters(const QRawFont& font) {
    QSet<quint32> glyphs;
    QString characters;
    for (char32_t c = 1; c < 0x10000; ++c)
        if (!QChar::isSurrogate(c)) characters += QChar(char16_t(c));
    for (const quint32 glyph : font.glyphIndexesForString(characters))
        glyphs += glyph;
    return glyphs;
}

/// The character of @p cluster that leads to @p glyph, else the whole cluster.
QString meaning(const QRawFont& font, quint32 glyph, const QString& cluster) {
    for (const char32_t c : cluster.toUcs4()) {
        const QString character = QString::fromUcs4(&c, 1);
        if (font.glyphIndexesForString(character).value(0) == glyph) return character;
    }
    return cluster;
}

} // namespace

GlyphLedger::Recording::Recording(GlyphLedger& ledger) {
    recording = &ledger;
}

GlyphLedger::Recording::~Recording() {
    recording = nullptr;
}

GlyphLedger* GlyphLedger::current() {
    return recording;
}

GlyphLedger::Font& GlyphLedger::fontOf(const QRawFont& font) {
    Font& known = m_fonts[font.familyName() + QLatin1Char('/') + font.styleName()];
    if (known.name.isEmpty()) known = {postScriptName(font), glyphsOfCharacters(font), {}};
    return known;
}

void GlyphLedger::collect(std::vector<Drawn>& drawn, const QTextLine& line, const QString& text, int from,
                          int length) const {
    for (const QGlyphRun& run : line.glyphRuns(from, length)) {
        if (run.isRightToLeft()) continue;
        const auto glyphs = run.glyphIndexes();
        const auto positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            drawn.push_back({positions.value(i).x(), glyphs[i], run.rawFont(), text.mid(from, length)});
    }
}

void GlyphLedger::note(const QTextLine& line, const QString& text) {
    const int from = line.textStart(), end = from + line.textLength();
    if (!isComplex(text.mid(from, line.textLength()))) return;
    std::vector<Drawn> drawn;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (int start = from; start < end;) {
        finder.setPosition(start);
        const int next = std::min(end, std::max(start + 1, int(finder.toNextBoundary())));
        collect(drawn, line, text, start, next - start);
        start = next;
    }
    std::stable_sort(drawn.begin(), drawn.end(), [](const Drawn& a, const Drawn& b) { return a.x < b.x; });
    for (const Drawn& one : drawn) {
        Font& font = fontOf(one.font);
        if (one.glyph == 0 || font.seen.contains(one.glyph)) continue;
        font.seen += one.glyph;
        if (!font.reachable.contains(one.glyph))
            m_texts[font.name] += meaning(one.font, one.glyph, one.cluster);
    }
}

} // namespace foothold
