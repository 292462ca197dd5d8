#include "core/base/folded.h"

#include <algorithm>

namespace foothold {

namespace {

/// Letters that Unicode does not take apart.
QString plainLetter(QChar c) {
    switch (c.unicode()) {
    case 0xf8:
        return QStringLiteral("o");
    case 0xe6:
        return QStringLiteral("ae");
    case 0x153:
        return QStringLiteral("oe");
    case 0x142:
        return QStringLiteral("l");
    case 0x111:
        return QStringLiteral("d");
    case 0x131:
        return QStringLiteral("i");
    case 0xdf:
        return QStringLiteral("ss");
    default:
        return c;
    }
}

} // namespace

QString folded(QStringView text) {
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toString().toLower();
    QString result;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD).toLower())
        if (!c.isMark()) result += plainLetter(c);
    return result;
}

std::string folded(std::string_view text) {
    const bool isAscii =
        std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!isAscii) return folded(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
    std::string plain(text);
    for (char& c : plain)
        if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
    return plain;
}

} // namespace foothold
