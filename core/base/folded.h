#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace foothold {

/// @p text in lower case, without marks on its letters: "É" as "e", "ß" as "ss", "Ø" as "o".
QString folded(QStringView text);
/// The same of UTF-8.
std::string folded(std::string_view text);

} // namespace foothold
