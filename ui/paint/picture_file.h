#pragma once

#include "core/base/result.h"
#include "core/documents/picture_sheet.h"

namespace foothold {

/// Writes the sheet to @p path as its ending says: .svg, .png or .pdf; whole or not at all.
/// Error: another ending, or the file cannot be written.
Status writePicture(const PictureSheet& sheet, const QString& path);

} // namespace foothold
