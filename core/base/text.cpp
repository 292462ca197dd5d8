#include "core/base/text.h"

#include <QStringList>

namespace foothold {

namespace {

bool isAsciiSpace(unsigned char c) {
    return c == ' ' || (c >= 0x09 && c <= 0x0d) || (c >= 0x1c && c <= 0x1f);
}

/// The length of the white-space character that starts @p text, 0 if there is none.
std::size_t leadingSpace(std::string_view text) {
    const auto c = static_cast<unsigned char>(text.front());
    if (c < 0x80) return isAsciiSpace(c) ? 1 : 0;
    const std::size_t length = c >= 0xe0 ? 3 : 2;
    if (c >= 0xf0 || text.size() < length) return 0;
    const QString character = fromUtf8(text.substr(0, length));
    return character.size() == 1 && character.front().isSpace() ? length : 0;
}

std::size_t trailingSpace(std::string_view text) {
    std::size_t start = text.size() - 1;
    while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xc0) == 0x80)
        --start;
    const std::size_t length = text.size() - start;
    return leadingSpace(text.substr(start)) == length ? length : 0;
}

/// The length of the well-formed UTF-8 sequence that starts @p text, 0 if there is none.
std::size_t sequenceLength(std::string_view text) {
    const auto byte = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    };
    const auto isTail = [](unsigned c) { return (c & 0xc0) == 0x80; };
    const unsigned a = byte(0), b = byte(1);
    if (a < 0x80) return 1;
    if (a >= 0xc2 && a <= 0xdf) return isTail(b) ? 2 : 0;
    if (a >= 0xe0 && a <= 0xef) {
        const bool overlong = a == 0xe0 && b < 0xa0, surrogate = a == 0xed && b > 0x9f;
        return isTail(b) && isTail(byte(2)) && !overlong && !surrogate ? 3 : 0;
    }
    if (a >= 0xf0 && a <= 0xf4) {
        const bool overlong = a == 0xf0 && b < 0x90, tooLarge = a == 0xf4 && b > 0x8f;
        return isTail(b) && isTail(byte(2)) && isTail(byte(3)) && !overlong && !tooLarge ? 4 : 0;
    }
    return 0;
}

} // namespace

std::string_view trimmed(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = leadingSpace(text);
        if (length == 0) break;
        text.remove_prefix(length);
    }
    while (!text.empty()) {
        const std::size_t length = trailingSpace(text);
        if (length == 0) break;
        text.remove_suffix(length);
    }
    return text;
}

bool isValidUtf8(std::string_view text) {
    while (!text.empty()) {
        if (static_cast<unsigned char>(text.front()) < 0x80) {
            text.remove_prefix(1);
            continue;
        }
        const std::size_t length = sequenceLength(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

QString joinKey(const QStringList& parts) {
    QStringList escaped;
    for (QString part : parts)
        escaped += part.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
                       .replace(QLatin1Char('/'), QLatin1String("\\/"));
    return escaped.join(QLatin1Char('/'));
}

QStringList splitKey(QStringView key) {
    QStringList parts{QString()};
    for (qsizetype i = 0; i < key.size(); ++i) {
        if (key[i] == QLatin1Char('\\') && i + 1 < key.size())
            parts.last() += key[++i];
        else if (key[i] == QLatin1Char('/'))
            parts += QString();
        else
            parts.last() += key[i];
    }
    return parts;
}

} // namespace foothold
