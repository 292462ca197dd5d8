#pragma once

#include <QHash>
#include <QRawFont>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTextLine>

#include <utility>

namespace foothold {

/// Notes what the glyphs stand for whose character Qt's PDF writer cannot tell: it only knows the first 65536
/// characters, and only glyphs that a character of the font's own table leads to. Emoji, rare ideographs and
/// the joined letters of Indic scripts are beyond that; without a note they could be read but neither found
/// nor copied.
///
/// Qt numbers the glyphs of an embedded font in the order in which they are first drawn, so the order is
/// enough to match them.
class GlyphLedger {
public:
    /// While it lives, every text that is painted in this thread is noted in the ledger.
    class Recording {
    public:
        explicit Recording(GlyphLedger& ledger);
        ~Recording();
        Recording(const Recording&) = delete;
        Recording& operator=(const Recording&) = delete;
    };
    /// The ledger of the recording that is under way; nullptr without one.
    static GlyphLedger* current();

    /// A line that is being drawn, of a layout with this text.
    void note(const QTextLine& line, const QString& text);

    /// By the PostScript name of a font: what its glyphs without a character stand for, in the order of
    /// drawing. An empty text: that one cannot be told.
    const QHash<QString, QStringList>& texts() const { return m_texts; }

private:
    struct Font {
        static QString keyOf(const QRawFont& font);

        QString name;
        QSet<quint32> reachable; ///< glyphs that Qt finds a character for
        QSet<quint32> seen;
    };

    using Meanings = QHash<std::pair<QString, quint32>, QString>; ///< by font and glyph

    static Meanings meaningsIn(const QTextLine& line, const QString& text);
    Font& fontOf(const QRawFont& font);

    QHash<QString, Font> m_fonts; ///< by family and style
    QHash<QString, QStringList> m_texts;
};

} // namespace foothold
