#pragma once

#include <QJsonObject>
#include <QString>

namespace foothold {

/// What a definition of a mapping says that has no meaning: a key or a word that is not known, and what is
/// possible in its place. Empty: nothing.
QString unknownWord(const QJsonObject& definition);

} // namespace foothold
