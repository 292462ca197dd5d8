#pragma once

#include <QIcon>

namespace foothold {

/// One of the program's own icons (resources/icons), drawn in the text colour of the current scheme, so that
/// it stays visible when the scheme changes.
QIcon icon(const char* name);

/// The program's own mark, in its own colours.
QIcon applicationIcon();

} // namespace foothold
