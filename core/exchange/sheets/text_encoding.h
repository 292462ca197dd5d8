#pragma once

#include "core/exchange/sheets/source_sheet.h"

#include <QByteArray>

#include <string_view>

namespace foothold {

/// The encoding of @p bytes: by a byte order mark, by the zeros of UTF-16, else UTF-8 if it is valid (or
/// nearly: a few broken characters among many good ones are the file's fault), else Windows-1252.
TextEncoding detectEncoding(std::string_view bytes);

/// @p bytes in UTF-8 without a byte order mark. UTF-8 itself is given back as it is, also if it is not valid.
QByteArray toUtf8(const QByteArray& bytes, TextEncoding encoding);

/// The separator by which the first rows of @p text (UTF-8) fall into the same number of cells, most of them.
char detectSeparator(std::string_view text);

} // namespace foothold
