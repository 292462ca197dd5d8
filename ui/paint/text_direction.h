#pragma once

#include <QLocale>
#include <QString>
#include <Qt>

namespace foothold {

/// The direction that a text is read in where nothing else decides: that of most of its letters.
Qt::LayoutDirection directionOfMost(const QString& text);

/// True if a letter of the text is of a script that is written from the right.
bool hasLettersFromRight(const QString& text);

/// The direction of a line in a document of @p locale: that of the locale, but a line with more letters from
/// the left than from the right goes from the left: figures, and words of another language with a date.
Qt::LayoutDirection directionOfLine(const QString& text, const QLocale& locale);

/// @p text as it is read by itself, when it is laid out in the direction @p base: in an isolate, if it goes
/// the other way. Without letters it goes as the language of the program does.
QString inItsDirection(const QString& text, Qt::LayoutDirection base);

/// @p text, a line composed of words of ours and of names and the like, so that everything stays in its place
/// when it is laid out in the direction @p base: what runs the other way is put into isolates (U+2066 to
/// U+2069), each part of a line joined by " · " for itself. The text must have no such characters of its own.
QString isolated(const QString& text, Qt::LayoutDirection base);

} // namespace foothold
