#pragma once

#include <QByteArray>

namespace foothold {

/// The map from glyphs to characters (a ToUnicode CMap) of a font that Qt embedded, mended so that copied and
/// searched text is what was written: Qt takes the lowest character that a glyph stands for, which may be a
/// tab for a space, a radical for an ideograph or a positional form for an Arabic letter.
QByteArray mendedCharacterMap(const QByteArray& map);

} // namespace foothold
