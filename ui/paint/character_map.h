#pragma once

#include <QByteArray>
#include <QStringList>

namespace foothold {

/// The map from glyphs to characters (a ToUnicode CMap) of a font that Qt embedded, mended so that copied and
/// searched text is what was written: Qt takes the lowest character that a glyph stands for, which may be a
/// tab for a space, a radical for an ideograph or a positional form for an Arabic letter.
///
/// @p glyphCount is how many glyphs the font has; @p unmapped tells what those without a character stand for,
/// in their order. If it does not tell of just as many it is not used.
QByteArray mendedCharacterMap(const QByteArray& map, int glyphCount = 0, const QStringList& unmapped = {});

} // namespace foothold
