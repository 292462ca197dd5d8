#pragma once

#include "ui/widgets/theme.h"

namespace foothold {

/// The one style sheet of the application, made of the tokens. Widgets opt in by the dynamic property `look`
/// ("card", "title", "muted", "primary", ...), never by a style sheet of their own.
QString styleSheetOf(const Tokens& tokens, double scale);

} // namespace foothold
