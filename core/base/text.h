#pragma once

#include <QString>

#include <string_view>

namespace foothold {

/// Without white space (Unicode's, not only ASCII's) at both ends. @p text is valid UTF-8.
std::string_view trimmed(std::string_view text);

/// True if @p text is well-formed UTF-8: no overlong forms, surrogates or values above U+10FFFF.
bool isValidUtf8(std::string_view text);

inline QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The key columns of a record joined by '/', with '/' and '\' inside a column escaped by '\'.
QString joinKey(const QStringList& parts);
/// The inverse of joinKey.
QStringList splitKey(QStringView key);

} // namespace foothold
