#include "core/exchange/pasted_block.h"

#include <algorithm>

namespace foothold {

namespace {

constexpr std::size_t mostRows = 10'000;
constexpr qsizetype mostCells = 200;

/// The cell from @p at on; leaves @p at behind it, on the tab or the line break.
QString nextCell(const QString& text, qsizetype& at) {
    QString cell;
    const auto isEnd = [&] { return text[at] == QLatin1Char('\t') || text[at] == QLatin1Char('\n'); };
    // A quote opens a cell only if one closes it right before the next cell: else it is a part of the text.
    if (at < text.size() && text[at] == QLatin1Char('"')) {
        qsizetype i = at + 1;
        for (; i < text.size(); ++i) {
            if (text[i] != QLatin1Char('"')) {
                cell += text[i];
            } else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"')) {
                cell += text[i++];
            } else {
                break;
            }
        }
        const bool closes = i < text.size() && (i + 1 == text.size() || text[i + 1] == QLatin1Char('\t') ||
                                                text[i + 1] == QLatin1Char('\n'));
        if (closes) {
            at = i + 1;
            return cell;
        }
        cell.clear();
    }
    while (at < text.size() && !isEnd())
        cell += text[at++];
    return cell;
}

} // namespace

PastedBlock readPastedBlock(const QString& pasted) {
    PastedBlock block;
    QString text = pasted;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.remove(QChar(0));
    qsizetype at = 0, widest = 0;
    while (at < text.size()) {
        QStringList row;
        for (;;) {
            const QString cell = nextCell(text, at);
            if (row.size() < mostCells)
                row += cell;
            else
                block.cut = true;
            if (at >= text.size() || text[at] == QLatin1Char('\n')) break;
            ++at; // the tab
        }
        ++at; // the line break
        if (std::ranges::all_of(row, [](const QString& cell) { return cell.trimmed().isEmpty(); })) continue;
        if (block.rows.size() == mostRows) {
            block.cut = true;
            break;
        }
        widest = std::max(widest, row.size());
        block.rows.push_back(std::move(row));
    }
    for (QStringList& row : block.rows)
        while (row.size() < widest)
            row += QString();
    return block;
}

} // namespace foothold
