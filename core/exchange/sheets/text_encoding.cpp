#include "core/exchange/sheets/text_encoding.h"

#include "core/base/text.h"
#include "core/exchange/csv_reader.h"

#include <QStringDecoder>

#include <algorithm>
#include <map>

namespace foothold {

namespace {

constexpr std::size_t lookedAt = 4096; // bytes, for what shows at the start
constexpr std::string_view utf8Mark = "\xef\xbb\xbf";

/// What Windows-1252 has where Latin-1 has control characters; 0xFFFD where it has nothing.
constexpr char16_t upperControls[] = {0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                      0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd,
                                      0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                      0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

std::size_t lengthOfCharacter(unsigned char first) {
    if (first < 0xc0) return 1;
    return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/// Where the last character of @p bytes begins, if it is cut off; else the end.
std::size_t wholeCharacters(std::string_view bytes) {
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte >= 0xc0) return lengthOfCharacter(byte) > back ? bytes.size() - back : bytes.size();
        if (byte < 0x80) break;
    }
    return bytes.size();
}

/// Latin text in UTF-16 has a zero in every other byte.
std::optional<TextEncoding> byZeros(std::string_view start) {
    std::size_t even = 0, odd = 0;
    for (std::size_t i = 0; i < start.size(); ++i)
        if (start[i] == 0) ++(i % 2 ? odd : even);
    const std::size_t half = start.size() / 2;
    if (half < 2) return std::nullopt;
    if (odd * 2 > half && even * 8 < half) return TextEncoding::Utf16Le;
    if (even * 2 > half && odd * 8 < half) return TextEncoding::Utf16Be;
    return std::nullopt;
}

} // namespace

void EncodingGuess::add(std::string_view piece) {
    if (m_start.size() < lookedAt) m_start += piece.substr(0, lookedAt - m_start.size());
    std::string joined;
    if (!m_rest.empty()) {
        joined = m_rest + std::string(piece);
        piece = joined;
    }
    const std::size_t end = wholeCharacters(piece);
    m_rest = std::string(piece.substr(end));
    piece = piece.substr(0, end);
    for (std::size_t i = 0; i < piece.size();) {
        const auto first = static_cast<unsigned char>(piece[i]);
        if (first < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = lengthOfCharacter(first);
        const bool valid = length > 1 && isValidUtf8(piece.substr(i, length));
        ++(valid ? m_good : m_bad);
        i += valid ? length : 1;
    }
}

TextEncoding EncodingGuess::encoding() const {
    if (m_start.starts_with(utf8Mark)) return TextEncoding::Utf8;
    if (m_start.starts_with("\xff\xfe")) return TextEncoding::Utf16Le;
    if (m_start.starts_with("\xfe\xff")) return TextEncoding::Utf16Be;
    if (const auto found = byZeros(m_start)) return *found;
    const std::int64_t bad = m_bad + std::int64_t(m_rest.size());
    return bad == 0 || m_good > 10 * bad ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

QByteArray toUtf8(const QByteArray& bytes, TextEncoding encoding) {
    if (encoding == TextEncoding::Utf8) return bytes;
    if (encoding == TextEncoding::Windows1252) {
        QString text = QString::fromLatin1(bytes);
        for (QChar& c : text)
            if (c.unicode() >= 0x80 && c.unicode() < 0xa0) c = QChar(upperControls[c.unicode() - 0x80]);
        return text.toUtf8();
    }
    QStringDecoder decoder(encoding == TextEncoding::Utf16Le ? QStringConverter::Utf16LE
                                                             : QStringConverter::Utf16BE);
    const QString text = decoder(bytes);
    return (text.startsWith(QChar(QChar::ByteOrderMark)) ? text.mid(1) : text).toUtf8();
}

char detectSeparator(std::string_view text) {
    constexpr int rowsLookedAt = 400;
    char best = ',';
    double bestScore = 0;
    for (const char separator : {',', ';', '\t', '|'}) {
        CsvReader csv(text, separator);
        CsvRow row;
        std::map<std::size_t, int> widths;
        int rows = 0;
        for (; rows < rowsLookedAt && csv.next(row); ++rows)
            if (row.cells.size() > 1 && row.cellsAreSure()) ++widths[row.cells.size()];
        double score = 0; // rows of one width count most, and the more cells they have
        for (const auto& [width, count] : widths)
            score = std::max(score, double(count) / rows + std::min(0.3, 0.01 * double(width)));
        if (score > bestScore) {
            bestScore = score;
            best = separator;
        }
    }
    return best;
}

} // namespace foothold
