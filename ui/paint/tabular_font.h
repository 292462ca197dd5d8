#pragma once

#include <QByteArray>
#include <QString>

class QRawFont;

namespace foothold {

/// A font file made of @p font in which the digits are the tabular ones that the font keeps behind its
/// feature "tnum" (Qt 6.4 cannot switch features on), and in which no other substitution takes place, so that
/// every glyph stands for one character and text copied from a document is the text that was printed.
/// @p family is the name of the new font. Empty if the font has no tabular digits or an unknown structure.
QByteArray withTabularDigits(const QRawFont& font, const QString& family);

/// The same for a font of signs, whose digits are left as they are.
QByteArray withoutSubstitutions(const QRawFont& font, const QString& family);

} // namespace foothold
