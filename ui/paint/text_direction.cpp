#include "ui/paint/text_direction.h"

namespace foothold {

namespace {

constexpr QChar leftToRightIsolate(0x2066), rightToLeftIsolate(0x2067), endOfIsolate(0x2069);

enum class Strong { None, LeftToRight, RightToLeft };

Strong strongOf(char32_t c) {
    switch (QChar::direction(c)) {
    case QChar::DirL:
        return Strong::LeftToRight;
    case QChar::DirR:
    case QChar::DirAL:
        return Strong::RightToLeft;
    default:
        return Strong::None;
    }
}

/// Calls @p visit with where each character starts, how long it is, and its direction.
template <typename Visit>
void forEachCharacter(const QString& text, Visit visit) {
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        visit(i, pair ? 2 : 1, strongOf(c));
        i += pair ? 2 : 1;
    }
}

struct Letters {
    qsizetype fromLeft = 0, fromRight = 0;
};
Letters lettersOf(const QString& text) {
    Letters letters;
    forEachCharacter(text, [&](qsizetype, int, Strong strong) {
        letters.fromLeft += strong == Strong::LeftToRight;
        letters.fromRight += strong == Strong::RightToLeft;
    });
    return letters;
}

/// A part of a line: wholly the other way, it is isolated as it is; else each run of the other way.
QString isolatedPart(const QString& part, Strong other) {
    const QChar open = other == Strong::RightToLeft ? rightToLeftIsolate : leftToRightIsolate;
    QString result;
    qsizetype done = 0, first = -1, end = -1;
    bool mixed = false;
    const auto close = [&] {
        if (first < 0) return;
        result += part.mid(done, first - done) + open + part.mid(first, end - first) + endOfIsolate;
        done = end;
        first = -1;
    };
    forEachCharacter(part, [&](qsizetype at, int length, Strong strong) {
        if (strong == other) {
            if (first < 0) first = at;
            end = at + length;
        } else if (strong != Strong::None || part[at] == QChar::LineSeparator) {
            mixed = mixed || strong != Strong::None;
            close();
        }
    });
    if (first >= 0 && !mixed && done == 0) return open + part + endOfIsolate;
    close();
    return result + part.mid(done);
}

} // namespace

Qt::LayoutDirection directionOfMost(const QString& text) {
    const Letters letters = lettersOf(text);
    return letters.fromRight > letters.fromLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

bool hasLettersFromRight(const QString& text) {
    bool any = false;
    forEachCharacter(text,
                     [&](qsizetype, int, Strong strong) { any = any || strong == Strong::RightToLeft; });
    return any;
}

Qt::LayoutDirection directionOfLine(const QString& text, const QLocale& locale) {
    const Letters letters = lettersOf(text);
    const bool fromRight = letters.fromRight > 0 && letters.fromRight >= letters.fromLeft;
    return fromRight ? locale.textDirection() : Qt::LeftToRight;
}

QString inItsDirection(const QString& text, Qt::LayoutDirection base) {
    const Qt::LayoutDirection own = directionOfLine(text, QLocale());
    if (own == base || text.isEmpty()) return text;
    return (own == Qt::LeftToRight ? leftToRightIsolate : rightToLeftIsolate) + text + endOfIsolate;
}

QString isolated(const QString& text, Qt::LayoutDirection base) {
    const Strong other = base == Qt::RightToLeft ? Strong::LeftToRight : Strong::RightToLeft;
    bool any = false;
    forEachCharacter(text, [&](qsizetype, int, Strong strong) { any = any || strong == other; });
    if (!any) return text;
    static const QString joint = QStringLiteral("\u00B7");
    QString result;
    for (qsizetype from = 0; from <= text.size();) {
        qsizetype to = text.indexOf(joint, from);
        if (to < 0) to = text.size();
        // The blanks around a joint belong to the line.
        qsizetype first = from, last = to;
        while (first < last && text[first].isSpace())
            ++first;
        while (last > first && text[last - 1].isSpace())
            --last;
        result += text.mid(from, first - from) + isolatedPart(text.mid(first, last - first), other) +
                  text.mid(last, to - last);
        if (to < text.size()) result += joint;
        from = to + 1;
    }
    return result;
}

} // namespace foothold
