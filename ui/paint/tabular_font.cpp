#include "ui/paint/tabular_font.h"

#include "ui/paint/font_bytes.h"

#include <QRawFont>
#include <QtEndian>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace foothold {

namespace {

void put16(QByteArray& out, quint32 value) {
    const quint16 big = qToBigEndian(quint16(value));
    out.append(reinterpret_cast<const char*>(&big), 2);
}

void put32(QByteArray& out, quint32 value) {
    const quint32 big = qToBigEndian(value);
    out.append(reinterpret_cast<const char*>(&big), 4);
}

/// The index of @p glyph in a coverage table, or nothing.
std::optional<int> coverageIndex(const FontBytes& gsub, qsizetype at, quint16 glyph) {
    const int count = gsub.u16(at + 2);
    if (gsub.u16(at) == 1) {
        for (int i = 0; i < count; ++i)
            if (gsub.u16(at + 4 + 2 * i) == glyph) return i;
        return {};
    }
    for (int i = 0; i < count; ++i) {
        const qsizetype range = at + 4 + 6 * i;
        if (gsub.u16(range) <= glyph && glyph <= gsub.u16(range + 2))
            return gsub.u16(range + 4) + glyph - gsub.u16(range);
    }
    return {};
}

/// What a single substitution makes of @p glyph.
std::optional<quint16> substituted(const FontBytes& gsub, qsizetype subtable, quint16 glyph) {
    const auto index = coverageIndex(gsub, subtable + gsub.u16(subtable + 2), glyph);
    if (!index) return {};
    if (gsub.u16(subtable) == 1) return quint16(glyph + gsub.u16(subtable + 4));
    if (*index >= gsub.u16(subtable + 4)) return {};
    return gsub.u16(subtable + 6 + 2 * *index);
}

/// The tabular twin of @p glyph by the feature "tnum".
std::optional<quint16> tabular(const FontBytes& gsub, quint16 glyph) {
    const qsizetype features = gsub.u16(6), lookups = gsub.u16(8);
    for (int f = 0; f < gsub.u16(features); ++f) {
        const qsizetype record = features + 2 + 6 * f;
        if (gsub.text(record, 4) != "tnum") continue;
        const qsizetype feature = features + gsub.u16(record + 4);
        for (int l = 0; l < gsub.u16(feature + 2); ++l) {
            const qsizetype lookup = lookups + gsub.u16(lookups + 2 + 2 * gsub.u16(feature + 4 + 2 * l));
            if (gsub.u16(lookup) != 1) continue;
            for (int s = 0; s < gsub.u16(lookup + 4); ++s)
                if (const auto twin = substituted(gsub, lookup + gsub.u16(lookup + 6 + 2 * s), glyph))
                    return twin;
        }
        return {};
    }
    return {};
}

/// Character to glyph, of a cmap table with a subtable of format 12.
std::map<quint32, quint16> charactersOf(const FontBytes& cmap) {
    std::map<quint32, quint16> glyphs;
    for (int i = 0; i < cmap.u16(2); ++i) {
        const qsizetype at = cmap.u32(4 + 8 * i + 4);
        if (cmap.u16(at) != 12) continue;
        const quint32 groups = std::min<quint32>(cmap.u32(at + 12), quint32(cmap.size() / 12));
        for (quint32 g = 0; g < groups; ++g) {
            const qsizetype group = at + 16 + 12 * qsizetype(g);
            const quint32 first = cmap.u32(group), last = std::min(cmap.u32(group + 4), first + 0xffff);
            for (quint32 c = first; c <= last && c <= QChar::LastValidCodePoint; ++c)
                glyphs[c] = quint16(cmap.u32(group + 8) + c - first);
        }
        break;
    }
    return glyphs;
}

/// A plain list of glyphs by character. It takes more room than groups, but is looked up at once: Qt asks for
/// each of the first 65536 characters whenever it embeds a font.
QByteArray cmapOf(const std::map<quint32, quint16>& glyphs) {
    const quint32 count = glyphs.empty() ? 0 : glyphs.rbegin()->first + 1;
    QByteArray list(qsizetype(count) * 2, '\0');
    for (const auto& [character, glyph] : glyphs)
        qToBigEndian(glyph, list.data() + qsizetype(character) * 2);
    QByteArray table;
    put16(table, 0); // version
    put16(table, 2); // one subtable of full Unicode under two names: FreeType takes the glyphs' names for a
                     // font that has none of platform 0
    constexpr std::pair<quint16, quint16> platforms[] = {{quint16(0), quint16(4)}, {quint16(3), quint16(10)}};
    for (const auto& [platform, encoding] : platforms) {
        put16(table, platform);
        put16(table, encoding);
        put32(table, 4 + 8 * quint32(std::size(platforms)));
    }
    put16(table, 10); // format: an array
    put16(table, 0);
    put32(table, quint32(20 + list.size()));
    put32(table, 0); // language
    put32(table, 0); // the first character
    put32(table, count);
    return table + list;
}

QByteArray nameTable(const QRawFont& font, const QString& family) {
    const QString style = font.styleName();
    const QString postScript = QString(font.familyName() + QLatin1Char('-') + style).remove(QLatin1Char(' '));
    const std::pair<quint16, QString> names[] = {{quint16(1), family},
                                                 {quint16(2), style},
                                                 {quint16(3), family + QLatin1Char(' ') + style},
                                                 {quint16(4), family + QLatin1Char(' ') + style},
                                                 {quint16(6), postScript}};
    QByteArray records, strings;
    for (const auto& [id, text] : names) {
        QByteArray big;
        for (const QChar c : text)
            put16(big, c.unicode());
        put16(records, 3); // Windows
        put16(records, 1); // Unicode
        put16(records, 0x409);
        put16(records, id);
        put16(records, quint32(big.size()));
        put16(records, quint32(strings.size()));
        strings += big;
    }
    QByteArray table;
    put16(table, 0);
    put16(table, quint32(std::size(names)));
    put16(table, quint32(6 + records.size()));
    return table + records + strings;
}

quint32 checksum(const QByteArray& table) {
    quint32 sum = 0;
    for (qsizetype i = 0; i + 4 <= table.size(); i += 4)
        sum += qFromBigEndian<quint32>(table.constData() + i);
    return sum;
}

QByteArray assembled(std::map<QByteArray, QByteArray> tables, bool cff) {
    quint32 power = 1, log = 0;
    while (power * 2 <= tables.size())
        power *= 2, ++log;
    QByteArray head, body;
    put32(head, cff ? 0x4f54544f : 0x00010000); // 'OTTO' or TrueType
    put16(head, quint32(tables.size()));
    put16(head, power * 16);
    put16(head, log);
    put16(head, quint32(tables.size()) * 16 - power * 16);
    const qsizetype bodyAt = 12 + 16 * qsizetype(tables.size());
    for (auto& [tag, table] : tables) {
        const qsizetype length = table.size();
        table.append(QByteArray((4 - length % 4) % 4, '\0'));
        head += tag;
        put32(head, checksum(table));
        put32(head, quint32(bodyAt + body.size()));
        put32(head, quint32(length));
        body += table;
    }
    return head + body;
}

/// The font with these glyphs for its characters, and no other substitution.
QByteArray rebuilt(const QRawFont& font, const QString& family, const std::map<quint32, quint16>& glyphs) {
    std::map<QByteArray, QByteArray> tables; // by tag, as the format wants them
    for (const char* tag : {"CFF ", "GDEF", "GPOS", "OS/2", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea",
                            "hmtx", "loca", "maxp", "post", "prep"})
        if (const QByteArray table = font.fontTable(tag); !table.isEmpty()) tables[tag] = table;
    tables["cmap"] = cmapOf(glyphs);
    tables["name"] = nameTable(font, family);
    return assembled(tables, tables.count("CFF ") > 0);
}

bool canBeRebuilt(const QRawFont& font) {
    return font.isValid() && font.fontTable("fvar").isEmpty();
}

} // namespace

QByteArray withTabularDigits(const QRawFont& font, const QString& family) {
    if (!canBeRebuilt(font)) return {};
    auto glyphs = charactersOf(FontBytes(font.fontTable("cmap")));
    const FontBytes gsub(font.fontTable("GSUB"));
    for (quint32 digit = U'0'; digit <= U'9'; ++digit) {
        const auto twin = glyphs.count(digit) ? tabular(gsub, glyphs[digit]) : std::nullopt;
        if (!twin) return {};
        glyphs[digit] = *twin;
    }
    return rebuilt(font, family, glyphs);
}

QByteArray withoutSubstitutions(const QRawFont& font, const QString& family) {
    if (!canBeRebuilt(font)) return {};
    const auto glyphs = charactersOf(FontBytes(font.fontTable("cmap")));
    return glyphs.empty() ? QByteArray() : rebuilt(font, family, glyphs);
}

} // namespace foothold
