#pragma once

#include "ui/widgets/tokens.h"

#include <QFont>
#include <QLocale>
#include <QStringList>

#include <map>
#include <memory>
#include <tuple>
#include <unordered_map>

namespace foothold {

class TextBlock;

/// What a thread that paints much keeps, since it is dear to find anew: a font looks for its faces once, and
/// many texts stand in every document. Serves styles with the same families and hinting.
struct FontStore {
    using FontKey = std::tuple<int, int, QString>; ///< size in device units, weight, CJK variant
    struct TextKey {
        QString text;
        const QFont* font = nullptr; ///< of this store; its size is rounded, that of the lines is not
        qreal lineHeight = 0;
        int align = 0;
        Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the locale

        bool operator==(const TextKey&) const = default;
    };
    struct HashOfText {
        std::size_t operator()(const TextKey& key) const {
            return qHashMulti(0, key.text, key.font, key.lineHeight, key.align, int(key.direction));
        }
    };

    std::map<FontKey, QFont> fonts;
    /// Before they are wrapped.
    std::unordered_map<TextKey, std::shared_ptr<const TextBlock>, HashOfText> texts;
};

/// How something is painted: with which colours and fonts, and how large a point is. The painters know no
/// other length than the typographic point, so that the same code paints paper at 1200 dpi and the window.
struct PaintStyle {
    const Tokens* tokens = &lightTokens();
    QStringList families; ///< the first that has the character draws it
    qreal pt = 1;         ///< device units for one typographic point
    QLocale locale;
    /// With full hinting, letters advance by whole device units.
    QFont::HintingPreference hinting = QFont::PreferDefaultHinting;
    /// Shared by the copies of a style and by the documents of a thread.
    std::shared_ptr<FontStore> store = std::make_shared<FontStore>();

    /// The font of @p points typographic points; its pixel size is rounded to whole device units.
    const QFont& font(qreal points, QFont::Weight weight = QFont::Normal) const;
    /// For text that may be in any script: what is written in Japanese, Chinese or Korean chooses the
    /// variant.
    const QFont& fontFor(const QString& text, qreal points, QFont::Weight weight = QFont::Normal) const;

private:
    /// @p variant: of CJK, right behind the first family; empty: none.
    const QFont& fontOf(const QString& variant, qreal points, QFont::Weight weight) const;
};

/// Millimetres in typographic points.
constexpr qreal mm(qreal millimetres) {
    return millimetres * 72.0 / 25.4;
}

/// Paper: the embedded fonts and the light colours, at @p pt device units a point. @p store: of the thread
/// that paints much; without it the style has its own.
PaintStyle paperStyle(qreal pt, const QLocale& locale, std::shared_ptr<FontStore> store = {});
/// The window: its own font and colours. Body text of 9.5 points becomes the 13 pixels of the window's scale.
PaintStyle screenStyle(const Tokens& tokens, const QFont& font, const QLocale& locale = QLocale());

} // namespace foothold
