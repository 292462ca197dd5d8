#pragma once

#include "core/exchange/sheets/source_sheet.h"

#include <QByteArray>

#include <string>
#include <string_view>

namespace foothold {

/// Tells the encoding of a file from its bytes, which come piece by piece: by a byte order mark, by the zeros
/// of UTF-16, else UTF-8 if it is valid (or nearly: a few broken characters among many good ones are the
/// file's fault), else Windows-1252.
class EncodingGuess {
public:
    void add(std::string_view piece);
    TextEncoding encoding() const;

private:
    std::string m_start;
    std::string m_rest;                 ///< the beginning of a character that the next piece may go on with
    std::int64_t m_good = 0, m_bad = 0; ///< characters beyond ASCII, read as UTF-8
};

/// @p bytes in UTF-8 without a byte order mark. UTF-8 itself is given back as it is, also if it is not valid.
QByteArray toUtf8(const QByteArray& bytes, TextEncoding encoding);

/// The separator by which the first rows of @p text (UTF-8) fall into the same number of cells, most of them.
char detectSeparator(std::string_view text);

} // namespace foothold
