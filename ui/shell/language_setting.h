#pragma once

#include <QString>

namespace foothold {

/// The language that the user chose for the window: a code of language::all(), or empty for the system's.
QString languageSetting();
/// Keeps the choice; the window speaks it from its next start on.
void setLanguageSetting(const QString& code);

/// Has the window speak the chosen language, Qt's own words included, and show dates and numbers as that
/// language does in the user's country. Called once, before the first widget is made.
void applyLanguageSetting();

} // namespace foothold
