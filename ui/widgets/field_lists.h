#pragma once

#include "ui/widgets/field_text.h"

class QCompleter;
class QLineEdit;

namespace foothold {

/// True for columns that hold several names, references or dates in one cell.
bool isList(const Column& column);

/// Such a cell as a sentence has it, "Anna Berg, Jo Lind": each as it is shown by itself. Where one of them
/// has a comma of its own, semicolons stand between them.
QString shownList(const Column& column, const QString& canonical, const FieldContext& context);

/// What was typed, in canonical form: separated by commas, or by semicolons if there is one. Each once.
Result<QString> canonicalList(const Column& column, const QString& typed, const FieldContext& context);

/// Completes the last of the names in a line of several.
QCompleter* makeListCompleter(const QStringList& words, QLineEdit* line);

} // namespace foothold
