#pragma once

#include <QString>
#include <Qt>

namespace foothold {

/// The direction that a text is read in where nothing else decides: that of most of its letters.
Qt::LayoutDirection directionOfMost(const QString& text);

/// @p text, a line composed of words of ours and of names and the like, so that everything stays in its place
/// when it is laid out in the direction @p base: what runs the other way is put into isolates (U+2066 to
/// U+2069), each part of a line joined by " · " for itself. The text must have no such characters of its own.
QString isolated(const QString& text, Qt::LayoutDirection base);

} // namespace foothold
