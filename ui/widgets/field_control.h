#pragma once

#include "ui/widgets/field_text.h"

class QWidget;

namespace foothold {

/// The control that edits one cell: a list for enumerations, booleans and references, a box for notes, else a
/// line (dates with a calendar). @p parent owns it.
QWidget* makeFieldControl(const Column& column, const FieldContext& context, QWidget* parent);

void setControlValue(QWidget* control, const Column& column, const FieldContext& context,
                     const QString& canonical);
/// What stands in the control now, to be read by canonicalText.
QString controlText(const QWidget* control);
/// Marks what was typed as wrong (or no longer so).
void markControl(QWidget* control, bool wrong);

/// True for texts of several lines.
bool isLongText(const Column& column);

} // namespace foothold
