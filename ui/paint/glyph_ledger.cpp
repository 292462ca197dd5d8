#include "ui/paint/glyph_ledger.h"

#include "ui/paint/font_bytes.h"
#include "ui/paint/text_direction.h"

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
    Font& known = m_fonts[Font::keyOf(font)];
    if (known.name.isEmpty()) known = {postScriptName(font), glyphsOfCharacters(font), {}};
    return known;
}

QString GlyphLedger::Font::keyOf(const QRawFont& font) {
    return font.familyName() + QLatin1Char('/') + font.styleName();
}

/// What the glyphs of each font stand for, character by character; empty where that cannot be told: letters
/// that run from the right, whose forms Qt knows by themselves or not at all.
GlyphLedger::Meanings GlyphLedger::meaningsIn(const QTextLine& line, const QString& text) {
    Meanings meanings;
    const int from = line.textStart(), end = from + line.textLength();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (int start = from; start < end;) {
        finder.setPosition(start);
        const int next = std::min(end, std::max(start + 1, int(finder.toNextBoundary())));
        const QString cluster = text.mid(start, next - start);
        const bool told = !hasLettersFromRight(cluster);
        for (const QGlyphRun& run : line.glyphRuns(start, next - start))
            for (const quint32 glyph : run.glyphIndexes()) {
                QString& known = meanings[{Font::keyOf(run.rawFont()), glyph}];
                if (known.isEmpty() && told) known = meaning(run.rawFont(), glyph, cluster);
            }
        start = next;
    }
    return meanings;
}

void GlyphLedger::note(const QTextLine& line, const QString& text) {
    if (!isComplex(text.mid(line.textStart(), line.textLength()))) return;
    const Meanings meanings = meaningsIn(line, text);
    for (const QGlyphRun& run : line.glyphRuns()) { // in the order in which they are drawn
        Font& font = fontOf(run.rawFont());
        for (const quint32 glyph : run.glyphIndexes()) {
            if (glyph == 0 || font.seen.contains(glyph)) continue;
            font.seen += glyph;
            if (!font.reachable.contains(glyph))
                m_texts[font.name] += meanings.value({Font::keyOf(run.rawFont()), glyph});
        }
    }
}

} // namespace foothold
