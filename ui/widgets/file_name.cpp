#include "ui/widgets/file_name.h"

namespace foothold {

namespace {

constexpr int longest = 150; ///< characters of the words; file systems take 255 bytes

} // namespace

QString datedFileName(const QString& words, Date asOf, const char* ending) {
    QString name = words;
    for (QChar& letter : name)
        if (!letter.isLetterOrNumber() && letter != QLatin1Char('-')) letter = QLatin1Char(' ');
    return name.simplified().left(longest) + QLatin1Char(' ') + isoDate(asOf) + QLatin1Char('.') +
           QLatin1String(ending);
}

} // namespace foothold
