#include "ui/paint/character_map.h"

#include <QString>

#include <map>
#include <vector>

namespace foothold {

namespace {

using Glyphs = std::map<int, QString>;

/// The character that a reader means by the one that Qt found.
QString meant(char16_t c) {
    if (c == u'\t' || c == 0x00a0) return QStringLiteral(" ");
    if (c == 0x00ad) return QStringLiteral("-");
    const bool compatible = (c >= 0x2e80 && c <= 0x2fdf) || (c >= 0xf900 && c <= 0xfaff) ||
                            (c >= 0xfb00 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc);
    const QString plain =
        compatible ? QString(QChar(c)).normalized(QString::NormalizationForm_KC) : QString(QChar(c));
    // Readers turn the letters of a right-to-left ligature round when they stand apart.
    const bool rightToLeft = c >= 0xfb1d && c <= 0xfefc;
    return rightToLeft && plain.size() > 1 ? QString(QChar(c)) : plain;
}

int hexAt(const QByteArray& text, qsizetype& at) {
    const qsizetype open = text.indexOf('<', at), close = text.indexOf('>', open);
    if (open < 0 || close < 0) return -1;
    at = close + 1;
    bool ok = false;
    const int value = text.mid(open + 1, close - open - 1).toInt(&ok, 16);
    return ok ? value : -1;
}

/// What stands between beginbfrange and endbfrange.
Glyphs glyphsOf(const QByteArray& map) {
    Glyphs glyphs;
    qsizetype at = map.indexOf("beginbfrange");
    const qsizetype end = map.indexOf("endbfrange", at);
    if (at < 0 || end < 0) return glyphs;
    for (const QByteArray& line : map.mid(at + 12, end - at - 12).split('\n')) {
        qsizetype place = 0;
        const int first = hexAt(line, place), last = hexAt(line, place);
        if (first < 0 || last < 0) continue;
        // "<f> <l> [<a> <b> ...]" names each character, "<f> <l> <a>" those that follow a.
        const bool each = line.contains('[');
        int c = hexAt(line, place);
        for (int glyph = first; glyph <= last; ++glyph) {
            if (c > 0) glyphs[glyph] = meant(char16_t(c));
            c = each ? hexAt(line, place) : c + 1;
        }
    }
    return glyphs;
}

void addUnmapped(Glyphs& glyphs, int glyphCount, const QStringList& texts) {
    std::vector<int> without;
    for (int glyph = 1; glyph < glyphCount; ++glyph) // 0 stands for what no font has
        if (!glyphs.count(glyph)) without.push_back(glyph);
    if (qsizetype(without.size()) != texts.size()) return;
    for (std::size_t i = 0; i < without.size(); ++i)
        if (const QString& text = texts[qsizetype(i)]; !text.isEmpty()) glyphs[without[i]] = text;
}

QByteArray hex(int value) {
    return '<' + QByteArray::number(value, 16).rightJustified(4, '0') + '>';
}

} // namespace

QByteArray mendedCharacterMap(const QByteArray& map, int glyphCount, const QStringList& unmapped) {
    Glyphs glyphs = glyphsOf(map);
    addUnmapped(glyphs, glyphCount, unmapped);
    constexpr int entriesAtMost = 100; // in one block, by the format
    QByteArray blocks;
    for (auto it = glyphs.begin(); it != glyphs.end();) {
        QByteArray entries;
        int count = 0;
        for (; it != glyphs.end() && count < entriesAtMost; ++it, ++count) {
            entries += hex(it->first) + " <";
            for (const QChar c : it->second)
                entries += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
            entries += ">\n";
        }
        blocks += QByteArray::number(count) + " beginbfchar\n" + entries + "endbfchar\n";
    }
    return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
           "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
           "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
           "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" +
           blocks + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace foothold
