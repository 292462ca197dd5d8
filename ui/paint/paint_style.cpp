#include "ui/paint/paint_style.h"

#include "ui/paint/tabular_font.h"

#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>

namespace foothold {

namespace {

const QString textFamily = QStringLiteral("Inter");
const QString tabularFamily = QStringLiteral("Foothold Inter");

const QString signsSource = QStringLiteral("Noto Sans Symbols2");
const QString ownSigns = QStringLiteral("Foothold Signs");
const QString otherFamily = QStringLiteral("Noto Sans"); // its digits are tabular as they are

using Rebuild = QByteArray (*)(const QRawFont& font, const QString& family);

/// Adds what @p rebuild makes of a font to the program's own fonts, as @p family; false if nothing came of
/// it.
bool addRebuilt(const QString& source, QFont::Weight weight, const QString& family, Rebuild rebuild) {
    QFont font(source);
    font.setWeight(weight);
    const QRawFont raw = QRawFont::fromFont(font);
    const QByteArray file = raw.familyName() == source ? rebuild(raw, family) : QByteArray();
    return !file.isEmpty() && QFontDatabase::addApplicationFontFromData(file) >= 0;
}

/// The text font with tabular digits, or the other text font if there is none.
QString embeddedFamily() {
    static const QString family = [] {
        const bool normal = addRebuilt(textFamily, QFont::Normal, tabularFamily, withTabularDigits),
                   strong = addRebuilt(textFamily, QFont::DemiBold, tabularFamily, withTabularDigits);
        return normal && strong ? tabularFamily : otherFamily;
    }();
    return family;
}

/// The font of signs in a form whose glyphs are found at once: nearly every document has some.
QString signsFamily() {
    static const QString family =
        addRebuilt(signsSource, QFont::Normal, ownSigns, withoutSubstitutions) ? ownSigns : signsSource;
    return family;
}

bool isKana(char32_t c) {
    return c >= 0x3040 && c <= 0x30ff;
}
bool isHangul(char32_t c) {
    return (c >= 0xac00 && c <= 0xd7af) || (c >= 0x1100 && c <= 0x11ff) || (c >= 0x3130 && c <= 0x318f);
}
bool isHan(char32_t c) {
    return (c >= 0x2e80 && c <= 0x303f) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0xff00 && c <= 0xffef);
}

/// The variant of Noto Sans CJK for @p text: by its kana or hangul, else by the language of the document.
QString cjkFamily(const QString& text, QLocale::Language language, QLocale::Country country) {
    bool han = false;
    for (const QChar c : text) {
        if (isKana(c.unicode())) return QStringLiteral("Noto Sans CJK JP");
        if (isHangul(c.unicode())) return QStringLiteral("Noto Sans CJK KR");
        han = han || isHan(c.unicode()) || c.isSurrogate();
    }
    if (!han) return {};
    if (language == QLocale::Japanese) return QStringLiteral("Noto Sans CJK JP");
    if (language == QLocale::Korean) return QStringLiteral("Noto Sans CJK KR");
    const bool traditional =
        country == QLocale::Taiwan || country == QLocale::HongKong || country == QLocale::Macau;
    return language == QLocale::Chinese && traditional ? QStringLiteral("Noto Sans CJK TC")
                                                       : QStringLiteral("Noto Sans CJK SC");
}

} // namespace

const QFont& PaintStyle::font(qreal points, QFont::Weight weight) const {
    return fontOf({}, points, weight);
}

const QFont& PaintStyle::fontFor(const QString& text, qreal points, QFont::Weight weight) const {
    return fontOf(cjkFamily(text, locale.language(), locale.country()), points, weight);
}

const QFont& PaintStyle::fontOf(const QString& variant, qreal points, QFont::Weight weight) const {
    const int size = std::max(1, qRound(points * pt));
    const auto [found, isNew] = store->fonts.try_emplace({size, int(weight), variant});
    QFont& font = found->second;
    if (isNew) {
        QStringList list = families;
        if (!variant.isEmpty()) list.insert(std::min<qsizetype>(1, list.size()), variant);
        font.setFamilies(list);
        font.setPixelSize(size);
        font.setHintingPreference(hinting);
        font.setWeight(weight);
    }
    return font;
}

PaintStyle paperStyle(qreal pt, const QLocale& locale, std::shared_ptr<FontStore> store) {
    PaintStyle style;
    if (store) style.store = std::move(store);
    style.families = {embeddedFamily(),
                      QStringLiteral("Noto Sans"),
                      QStringLiteral("Noto Sans Arabic"),
                      QStringLiteral("Noto Sans Hebrew"),
                      signsFamily(),
                      QStringLiteral("Symbola")};
    style.pt = pt;
    style.locale = locale;
    return style;
}

PaintStyle screenStyle(const Tokens& tokens, const QFont& font, const QLocale& locale) {
    PaintStyle style;
    style.tokens = &tokens;
    style.families = font.families().isEmpty() ? QStringList{font.family()} : font.families();
    style.pt = 13.0 / 9.5;
    style.locale = locale;
    return style;
}

} // namespace foothold
