#include "core/exchange/mapping/sheet_table.h"

#include "core/base/text.h"
#include "core/exchange/mapping/words.h"

#include <QSet>

#include <algorithm>
#include <cctype>

namespace foothold {

namespace {

constexpr int leastKnown = 2; // words, of a row that is surely that of the headings
constexpr std::size_t mostFooterRows = 40;

struct SeenRow {
    std::int64_t line = 0;
    QStringList texts;
    std::vector<bool> numeric, dated;
};

SeenRow seen(const SheetRow& row) {
    SeenRow result{.line = row.line, .texts = {}, .numeric = {}, .dated = {}};
    for (const SourceCell& cell : row.cells) {
        const std::string_view text = trimmed(cell.text);
        result.texts += fromUtf8(text);
        const bool dated = cell.kind == SourceCell::Kind::Date || readForeignMonth(text, DateOrder::DayFirst);
        const bool numeric = cell.kind == SourceCell::Kind::Number ||
                             readForeignNumber(text, DecimalMark::Point) ||
                             readForeignNumber(text, DecimalMark::Comma);
        result.dated.push_back(dated && !text.empty());
        result.numeric.push_back(numeric && !dated);
    }
    return result;
}

bool isKnownHeading(const QString& text, const std::function<bool(const QString&)>& isKnown) {
    return isKnown(headingKey(text)) || isKnown(plainHeadingKey(text)) || isKnown(partHeadingKey(text));
}

int knownWords(const SeenRow& row, const std::function<bool(const QString&)>& isKnown) {
    return int(std::count_if(row.texts.begin(), row.texts.end(), [&](const QString& text) {
        return !text.isEmpty() && isKnownHeading(text, isKnown);
    }));
}

int scoreOf(const SeenRow& row, const std::function<bool(const QString&)>& isKnown) {
    int texts = 0, numbers = 0, dates = 0;
    QSet<QString> different;
    for (int i = 0; i < int(row.texts.size()); ++i) {
        if (row.texts[i].isEmpty()) continue;
        if (row.numeric[std::size_t(i)])
            ++numbers;
        else if (row.dated[std::size_t(i)])
            ++dates;
        else if (!different.contains(row.texts[i]))
            ++texts;
        different += row.texts[i];
    }
    // Months that stand side by side are headings; a date among texts is a value.
    const bool months = dates >= 2 && numbers == 0;
    return knownWords(row, isKnown) * 4 + texts - 2 * numbers + (months ? dates : -2 * dates);
}

using Known = std::function<bool(const QString&)>;

bool isMonth(const QString& text) {
    return readForeignMonth(text.toStdString(), DateOrder::DayFirst).has_value();
}

bool isHeading(const QString& text, const Known& isKnown) {
    return isKnownHeading(text, isKnown) || isMonth(text);
}

/// The row of groups above the headings, by column. Where the file has merged cells, they say how far a group
/// goes, and one that is over all of the table is its title; else it goes to the next one.
QStringList groupsOf(const SeenRow& above, qsizetype columns, std::span<const MergedCells> merged) {
    QStringList groups;
    QString last;
    for (qsizetype i = 0; i < columns; ++i) {
        const QString text = i < above.texts.size() ? above.texts[i] : QString();
        if (!text.isEmpty()) last = text;
        groups += last;
    }
    const auto isAcross = [&](const MergedCells& cells) {
        return cells.firstLine <= above.line && above.line <= cells.lastLine &&
               cells.lastColumn > cells.firstColumn;
    };
    if (std::none_of(merged.begin(), merged.end(), isAcross)) return groups;
    for (qsizetype i = 0; i < columns; ++i)
        groups[i] = i < above.texts.size() ? above.texts[i] : QString();
    for (const MergedCells& cells : merged) {
        if (!isAcross(cells)) continue;
        const QString text = above.texts.value(cells.firstColumn);
        const bool isTitle = cells.firstColumn == 0 && cells.lastColumn + 1 >= columns;
        for (qsizetype i = cells.firstColumn; i <= cells.lastColumn && i < columns; ++i)
            groups[i] = isTitle ? QString() : text;
    }
    return groups;
}

/// Headings that stand in two rows, the upper one over several columns: "2024" over "Jan" and "Feb". They are
/// one name where the lower one alone does not say what the column is.
void mergeAbove(QStringList& headings, const SeenRow& above, std::span<const MergedCells> merged,
                const Known& isKnown) {
    const QStringList below = headings, groups = groupsOf(above, headings.size(), merged);
    for (qsizetype i = 0; i < headings.size(); ++i) {
        if (below[i].isEmpty()) {
            if (i < above.texts.size()) headings[i] = above.texts[i];
            continue;
        }
        if (groups[i].isEmpty() || groups[i] == below[i]) continue;
        const QString joined = groups[i] + QLatin1Char(' ') + below[i];
        const bool isTwin = below.count(below[i]) > 1;
        const bool saysMore = !isHeading(below[i], isKnown) && isHeading(joined, isKnown);
        const bool isPart = !merged.empty() && !isHeading(below[i], isKnown);
        if (isTwin || saysMore || isPart) headings[i] = joined;
    }
}

void numberTwins(QStringList& headings) {
    QSet<QString> taken;
    for (QString& heading : headings) {
        const QString name = heading;
        for (int i = 2; !heading.isEmpty() && taken.contains(heading); ++i)
            heading = QStringLiteral("%1 %2").arg(name).arg(i);
        taken += heading;
    }
}

SheetLayout layoutOf(const SeenRow& row, const SeenRow* above, std::span<const MergedCells> merged,
                     const Known& isKnown) {
    SheetLayout layout;
    layout.headingLine = row.line;
    layout.headings = row.texts;
    if (above && above->line + 1 == row.line) mergeAbove(layout.headings, *above, merged, isKnown);
    numberTwins(layout.headings);
    return layout;
}

int filledCells(const SheetRow& row) {
    return int(std::count_if(row.cells.begin(), row.cells.end(),
                             [](const SourceCell& cell) { return cell.kind != SourceCell::Kind::Empty; }));
}

/// True if the headings of @p row are groups that @p below takes apart.
bool goesOnBelow(const SeenRow& row, const SeenRow& below, std::span<const MergedCells> merged,
                 const Known& isKnown) {
    if (below.line != row.line + 1) return false;
    bool any = false;
    for (const MergedCells& cells : merged) {
        if (cells.firstLine != row.line || cells.lastLine != row.line) continue;
        int parts = 0;
        for (int i = cells.firstColumn; i <= cells.lastColumn; ++i)
            parts += !below.texts.value(i).isEmpty();
        any = any || parts > 1;
    }
    if (!any) return false;
    QStringList headings = below.texts;
    mergeAbove(headings, row, merged, isKnown);
    for (int i = 0; i < int(headings.size()); ++i) {
        const bool isValue = below.numeric[std::size_t(i)] || below.dated[std::size_t(i)];
        if (isValue && !isMonth(headings[i])) return false;
    }
    return true;
}

} // namespace

SheetLayout findLayout(SheetReader& reader, const std::function<bool(const QString&)>& isKnown,
                       std::int64_t line) {
    const std::span<const MergedCells> merged = reader.mergedCells();
    SheetRow row;
    if (line > 0) {
        std::optional<SeenRow> above;
        while (reader.next(row)) {
            SeenRow now = seen(row);
            if (row.line >= line) return layoutOf(now, above ? &*above : nullptr, merged, isKnown);
            above = std::move(now);
        }
        return {};
    }
    std::vector<SeenRow> rows;
    while (int(rows.size()) < headingRowsLookedAt && reader.next(row))
        rows.push_back(seen(row));
    if (rows.empty()) return {};
    std::size_t best = 0;
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (scoreOf(rows[i], isKnown) > scoreOf(rows[best], isKnown)) best = i;
    if (best + 1 < rows.size() && goesOnBelow(rows[best], rows[best + 1], merged, isKnown)) ++best;
    SheetLayout layout = layoutOf(rows[best], best > 0 ? &rows[best - 1] : nullptr, merged, isKnown);
    layout.mayBeBelow = int(rows.size()) == headingRowsLookedAt &&
                        knownWords(rows[best], isKnown) < leastKnown && reader.next(row);
    return layout;
}

SheetTable::SheetTable(std::unique_ptr<SheetReader> reader, const SheetLayout& layout)
    : m_reader(std::move(reader))
    , m_headingLine(layout.headingLine) {}

bool SheetTable::readRow(SheetRow& row) {
    do {
        if (!m_reader->next(row)) return false;
    } while (row.line <= m_headingLine || (row.problem.isEmpty() && filledCells(row) == 0));
    return true;
}

bool SheetTable::looksLikeFooter(const SheetRow& row) const {
    if (!row.problem.isEmpty()) return false;
    const auto first = std::find_if(row.cells.begin(), row.cells.end(), [](const SourceCell& cell) {
        return cell.kind != SourceCell::Kind::Empty;
    });
    if (first == row.cells.end()) return true;
    const int filled = filledCells(row);
    if (m_held.size() >= mostFooterRows) return false;
    if (filled == 1 && !m_held.empty()) return true; // below one line of a footer
    const std::string_view text = trimmed(first->text);
    if (text.size() > 200) return false;
    if (filled == 1) return isReportFooter(fromUtf8(text)) || isTotalWord(fromUtf8(text));
    constexpr std::string_view firstLetters = "tTgGsS"; // of the words for totals
    if (firstLetters.find(text.front()) == std::string_view::npos) return false;
    if (text.size() < 2 || !std::isalpha(static_cast<unsigned char>(text[1])))
        return false; // "T-1042": most rows are none
    const bool totals = isTotalWord(fromUtf8(text)) || isReportFooter(fromUtf8(text));
    return totals && std::all_of(first + 1, row.cells.end(), [](const SourceCell& cell) {
               return cell.kind == SourceCell::Kind::Empty || cell.kind == SourceCell::Kind::Number ||
                      readForeignNumber(cell.text, DecimalMark::Point) ||
                      readForeignNumber(cell.text, DecimalMark::Comma);
           });
}

bool SheetTable::next(SheetRow& row) {
    if (!m_isWaiting) {
        for (;;) {
            if (!readRow(m_waiting)) {
                m_footers += std::int64_t(m_held.size());
                m_held.clear();
                return false;
            }
            if (!looksLikeFooter(m_waiting)) break;
            OwnedRow& held = m_held.emplace_back();
            held.row = m_waiting;
            for (SourceCell& cell : held.row.cells)
                cell.text = held.texts.emplace_back(cell.text);
        }
        m_isWaiting = true;
    }
    if (!m_held.empty()) { // it was none
        m_given = std::move(m_held.front());
        m_held.pop_front();
        row = m_given.row;
        return true;
    }
    m_isWaiting = false;
    std::swap(row, m_waiting);
    return true;
}

} // namespace foothold
