#pragma once

#include <QLabel>
#include <QString>

class QFrame;
class QWidget;

namespace foothold {

/// A label that shows @p text as text: whatever came from outside does nothing as markup. @p look is one of
/// the looks of the style sheet ("muted", "title", ...) or nullptr.
QLabel* plainLabel(const QString& text, const char* look = nullptr, QWidget* parent = nullptr);

/// Sets the look of a widget (see styleSheetOf) and polishes it anew.
void setLook(QWidget* widget, const char* look);

/// For tool tips, which Qt would otherwise take as markup when the text looks like it.
QString plainToolTip(const QString& text);

/// For texts of tabs, buttons and actions, where '&' marks a mnemonic.
QString withoutMnemonic(QString text);

/// Sets the name that a screen reader speaks, and what the control is for.
void describe(QWidget* widget, const QString& name, const QString& description = {});

/// Tells a screen reader what the part of @p widget that the cursor stands on is.
void announce(QWidget* widget, const QString& words);

QFrame* hairline(QWidget* parent = nullptr);

} // namespace foothold
