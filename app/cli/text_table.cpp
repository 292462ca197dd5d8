#include "app/cli/command.h"

#include <algorithm>

namespace foothold::cli {

namespace {

/// First and last code point of what terminals draw two columns wide (Unicode, East Asian Width W and F).
constexpr char32_t wideRanges[][2] = {
    {0x1100, 0x115f}, {0x2e80, 0x303e},   {0x3041, 0x33ff},   {0x3400, 0x4dbf},   {0x4e00, 0x9fff},
    {0xa000, 0xa4cf}, {0xac00, 0xd7a3},   {0xf900, 0xfaff},   {0xfe30, 0xfe6f},   {0xff00, 0xff60},
    {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd}};

int columnsOf(char32_t codePoint) {
    switch (QChar::category(codePoint)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const auto holds = [codePoint](const char32_t(&range)[2]) {
        return codePoint >= range[0] && codePoint <= range[1];
    };
    return std::any_of(std::begin(wideRanges), std::end(wideRanges), holds) ? 2 : 1;
}

qsizetype widthOf(const QString& text) {
    qsizetype width = 0;
    for (const char32_t codePoint : text.toUcs4())
        width += columnsOf(codePoint);
    return width;
}

/// On one line and without anything that a terminal would obey: names come from outside.
QString harmless(QString text) {
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control) c = QLatin1Char(' ');
    }
    return text;
}

QString padded(const QString& cell, qsizetype width, bool right) {
    const QString space(std::max<qsizetype>(0, width - widthOf(cell)), QLatin1Char(' '));
    return right ? space + cell : cell + space;
}

} // namespace

QString textTable(const std::vector<TextColumn>& columns, const std::vector<QStringList>& rows) {
    QStringList headings, rules;
    std::vector<qsizetype> widths;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        qsizetype width = widthOf(columns[c].heading);
        for (const QStringList& row : rows)
            width = std::max(width, widthOf(row.value(qsizetype(c))));
        widths.push_back(width);
        headings += columns[c].heading;
        rules += QString(width, QChar(0x2500));
    }
    QString text;
    const auto addRow = [&](const QStringList& row) {
        QString line;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (c > 0) line += QLatin1String("  ");
            line += padded(harmless(row.value(qsizetype(c))), widths[c], columns[c].right);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    };
    if (!headings.join(QString()).isEmpty()) {
        addRow(headings);
        addRow(rules);
    }
    for (const QStringList& row : rows)
        addRow(row);
    return text;
}

} // namespace foothold::cli
