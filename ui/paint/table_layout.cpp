#include "ui/paint/table_layout.h"

#include "ui/paint/line_saver.h"
#include "ui/paint/text_block.h"

#include <QPainter>

#include <algorithm>
#include <memory>
#include <numeric>

namespace foothold {

namespace {

using Kind = doc::TableColumn::Kind;

constexpr qreal hottest = 0.42;  // how much of the accent: text stays readable on it
constexpr qreal gap = 9;         // points between columns
constexpr qreal indentWidth = 9; // points a level

struct LaidOutCell {
    TextBlock text;
    qreal x = 0;
    qreal y = 0;     ///< so that the first lines of a row stand on one base line
    QRectF ground{}; ///< of a heat map: from left and to width only; empty: none
    QColor colour{};
};
struct LaidOutRow {
    std::vector<LaidOutCell> cells;
    int lines = 0;
    qreal lineHeight = 0; ///< the highest
    qreal ascent = 0, height = 0;
};

TextBlock::Align alignOf(Kind kind) {
    switch (kind) {
    case Kind::Number:
        return TextBlock::Align::Right;
    case Kind::Sign:
        return TextBlock::Align::Centre;
    default:
        return TextBlock::Align::Left;
    }
}

class TableLayout {
public:
    TableLayout(const doc::Table& table, const PaintStyle& style, qreal width)
        : m_table(table)
        , m_style(style)
        , m_width(width)
        , m_points(table.compact ? 8 : 9) {
        for (const doc::TableColumn& column : table.columns)
            m_headings.emplace_back(style, column.heading, 7.5, style.tokens->muted, QFont::Normal,
                                    alignOf(column.kind));
        for (const doc::TableRow& row : table.rows)
            m_rows.push_back(shaped(row));
        shareWidth();
    }

    void addTo(Strip& strip, qreal pageHeight) {
        const bool headed = std::any_of(m_table.columns.begin(), m_table.columns.end(),
                                        [](const doc::TableColumn& c) { return !c.heading.isEmpty(); });
        int head = -1;
        if (headed) {
            Piece piece = headPiece();
            head = strip.addHead(piece);
            piece.before = 7 * m_style.pt;
            strip.add(std::move(piece));
        }
        const qreal headHeight = headed ? strip.tableHeads[std::size_t(head)].height : 0;
        for (std::size_t r = 0; r < m_rows.size(); ++r)
            addRow(strip, r, head, pageHeight - headHeight);
    }

private:
    LaidOutRow shaped(const doc::TableRow& row) const {
        LaidOutRow result;
        for (std::size_t c = 0; c < row.cells.size() && c < m_table.columns.size(); ++c) {
            const doc::TableCell& cell = row.cells[c];
            const auto align = row.spans ? TextBlock::Align::Left : alignOf(m_table.columns[c].kind);
            result.cells.push_back(
                {TextBlock(m_style, signedText(cell), m_points, toneColour(m_style, cell.tone),
                           cell.strong || row.total ? QFont::DemiBold : QFont::Normal, align),
                 0});
            if (row.spans) break;
        }
        return result;
    }

    /// Bad and what warns are told by a sign, too, for whoever does not see the colour.
    static QString signedText(const doc::TableCell& cell) {
        const bool bad = cell.tone == doc::Tone::Bad;
        if ((!bad && cell.tone != doc::Tone::Warn) || cell.text.isEmpty()) return cell.text;
        static const QString signs = QStringLiteral("\u25B2\u25BC\u25CF\u25D0\u25CB\u2713"),
                             first = QStringLiteral("+\u2212\u2013");
        const auto isSign = [](QChar c) { return signs.contains(c); };
        if (first.contains(cell.text.front()) || std::any_of(cell.text.begin(), cell.text.end(), isSign))
            return cell.text;
        return (bad ? QStringLiteral("\u25BC\u00A0") : QStringLiteral("\u25D0\u00A0")) + cell.text;
    }

    qreal indent(const doc::TableRow& row, std::size_t c) const {
        return row.cells[c].indent * indentWidth * m_style.pt;
    }

    /// Every column gets what it needs while there is room. Then figures and dates keep it, texts start from
    /// their longest word, and the room goes where it saves the most lines.
    void shareWidth() {
        const std::size_t n = m_table.columns.size();
        const qreal room = m_width - (qreal(n) - 1) * gap * m_style.pt;
        std::vector<qreal> wanted =
            ofColumns([](const TextBlock& text, bool) { return text.naturalWidth(); });
        if (std::accumulate(wanted.begin(), wanted.end(), 0.0) <= room)
            m_widths = std::move(wanted);
        else
            shareScarceWidth(room, std::move(wanted));
        spread(std::max(0.0, room - std::accumulate(m_widths.begin(), m_widths.end(), 0.0)));
        place();
    }

    void shareScarceWidth(qreal room, std::vector<qreal> wanted) {
        std::vector<qreal> least = ofColumns([this](const TextBlock& text, bool firm) {
            return firm ? text.naturalWidth() : std::min(text.longestWord(), mm(32) * m_style.pt);
        });
        const qreal allLeast = std::accumulate(least.begin(), least.end(), 0.0);
        m_widths = allLeast <= room
                       ? LineSaver(sampleOfWords(), spaceWidth(), std::move(least), std::move(wanted))
                             .widths(room - allLeast)
                       : squeezed(std::move(least), allLeast - room);
    }

    /// The most that any text of a column, beside its indent, says to @p ask, which is told whether the text
    /// may not be broken.
    template <typename Ask>
    std::vector<qreal> ofColumns(Ask&& ask) const {
        std::vector<qreal> most;
        for (const TextBlock& heading : m_headings)
            most.push_back(ask(heading, false));
        for (std::size_t r = 0; r < m_rows.size(); ++r)
            for (std::size_t c = 0; c < m_rows[r].cells.size() && !m_table.rows[r].spans; ++c)
                most[c] =
                    std::max(most[c], ask(m_rows[r].cells[c].text, m_table.columns[c].kind != Kind::Text) +
                                          indent(m_table.rows[r], c));
        return most;
    }

    qreal spaceWidth() const {
        constexpr int many = 64; // so that it is not rounded
        return TextBlock(m_style, QString(many, QChar(QChar::Nbsp)), m_points, {}).naturalWidth() / many;
    }
    std::vector<std::vector<std::vector<TextBlock::Word>>> sampleOfWords() const {
        constexpr std::size_t largest = 200;
        std::vector<std::vector<std::vector<TextBlock::Word>>> words(1);
        for (const TextBlock& heading : m_headings)
            words.front().push_back(heading.words());
        const std::size_t every = m_rows.size() / largest + 1;
        for (std::size_t r = 0; r < m_rows.size(); r += every) {
            if (m_table.rows[r].spans) continue;
            auto& row = words.emplace_back();
            for (const LaidOutCell& cell : m_rows[r].cells)
                row.push_back(cell.text.words());
        }
        return words;
    }

    /// Too narrow even so: texts give way down to some letters a line, and only then the others.
    std::vector<qreal> squeezed(std::vector<qreal> widths, qreal excess) const {
        const qreal narrow = mm(11) * m_style.pt;
        for (const bool onlyText : {true, false}) {
            qreal giveable = 0;
            const auto gives = [&](std::size_t c) {
                if (onlyText && m_table.columns[c].kind != Kind::Text) return 0.0;
                return std::max(0.0, widths[c] - (onlyText ? narrow : 0));
            };
            for (std::size_t c = 0; c < widths.size(); ++c)
                giveable += gives(c);
            if (giveable <= 0) continue;
            const qreal share = std::min(1.0, excess / giveable);
            for (std::size_t c = 0; c < widths.size(); ++c)
                widths[c] -= gives(c) * share;
            excess -= giveable * share;
            if (excess <= 0.5) break;
        }
        return widths;
    }

    /// What is left over goes to the columns of text, else to all.
    void spread(qreal rest) {
        std::vector<std::size_t> takers;
        for (std::size_t c = 0; c < m_widths.size(); ++c)
            if (m_table.columns[c].kind == Kind::Text) takers.push_back(c);
        if (takers.empty())
            for (std::size_t c = 0; c < m_widths.size(); ++c)
                takers.push_back(c);
        for (const std::size_t c : takers)
            m_widths[c] += rest / qreal(takers.size());
    }

    void place() {
        m_x.assign(1, 0);
        for (const qreal width : m_widths)
            m_x.push_back(m_x.back() + width + gap * m_style.pt);
        for (std::size_t c = 0; c < m_headings.size(); ++c)
            m_headings[c].setWidth(m_widths[c]);
        for (std::size_t r = 0; r < m_rows.size(); ++r)
            for (std::size_t c = 0; c < m_rows[r].cells.size(); ++c) {
                const doc::TableRow& row = m_table.rows[r];
                LaidOutCell& cell = m_rows[r].cells[c];
                cell.x = m_x[c] + indent(row, c);
                cell.text.setWidth((row.spans ? m_width : m_widths[c]) - indent(row, c));
                if (row.cells[c].heat) {
                    const qreal half = gap / 2 * m_style.pt;
                    cell.ground = QRectF(m_x[c] - half, 0, m_widths[c] + 2 * half, 1);
                    cell.colour = m_style.tokens->accent;
                    cell.colour.setAlphaF(float(hottest * std::clamp(*row.cells[c].heat, 0.0, 1.0)));
                }
                m_rows[r].lines = std::max(m_rows[r].lines, cell.text.lineCount());
                for (int line = 0; line < cell.text.lineCount(); ++line)
                    m_rows[r].lineHeight = std::max(m_rows[r].lineHeight, cell.text.lineHeight(line));
                m_rows[r].ascent = std::max(m_rows[r].ascent, cell.text.ascent());
            }
        for (LaidOutRow& row : m_rows)
            for (LaidOutCell& cell : row.cells) {
                cell.y = row.ascent - cell.text.ascent();
                row.height = std::max(row.height, cell.y + cell.text.height());
            }
    }

    Piece headPiece() const {
        qreal height = 0;
        for (const TextBlock& heading : m_headings)
            height = std::max(height, heading.height());
        Piece piece;
        const qreal pad = 2.5 * m_style.pt;
        piece.height = height + 2 * pad;
        piece.keepWithNext = true;
        piece.paint = [headings = m_headings, x = m_x, width = m_width, full = piece.height, height, pad,
                       colour = m_style.tokens->muted,
                       line = 0.6 * m_style.pt](QPainter& painter, const QPointF& at) {
            for (std::size_t c = 0; c < headings.size(); ++c)
                headings[c].paint(painter, at + QPointF(x[c], pad + height - headings[c].height()));
            painter.fillRect(QRectF(at.x(), at.y() + full - line, width, line), colour);
        };
        return piece;
    }

    void addRow(Strip& strip, std::size_t r, int head, qreal room) const {
        const auto row = std::make_shared<const LaidOutRow>(m_rows[r]);
        const qreal pad = (m_table.compact ? 1.6 : 3) * m_style.pt;
        const qreal height = row->height;
        const int linesAPage = row->lineHeight > 0 ? std::max(1, int((room - 2 * pad) / row->lineHeight)) : 1;
        const bool cut = height + 2 * pad > room;
        for (int first = 0; first == 0 || first < row->lines; first += linesAPage) {
            const int last = cut ? std::min(first + linesAPage, row->lines) : row->lines;
            Piece piece;
            piece.height = (cut ? (last - first) * row->lineHeight : height) + 2 * pad;
            piece.tableHead = head;
            piece.keepWithNext = !cut && staysWithNext(r);
            const bool closes = !m_table.rows[r].keepWithNext && !(m_table.compact && nextIsDetail(r));
            piece.paint = painting(row, first, last, piece.height, pad, m_table.rows[r].total, closes);
            strip.add(std::move(piece));
            if (!cut) break;
        }
    }

    /// A short table stays whole, and of a long one neither the first nor the last row stands alone.
    bool staysWithNext(std::size_t r) const {
        constexpr std::size_t shortTable = 7;
        if (r + 1 >= m_rows.size()) return false;
        return m_table.rows[r].keepWithNext || m_rows.size() <= shortTable || r == 0 ||
               r + 2 == m_rows.size();
    }

    bool nextIsDetail(std::size_t r) const {
        return r + 1 < m_table.rows.size() && m_table.rows[r + 1].spans;
    }

    std::function<void(QPainter&, const QPointF&)> painting(const std::shared_ptr<const LaidOutRow>& row,
                                                            int first, int last, qreal height, qreal pad,
                                                            bool total, bool closes) const {
        return [row, first, last, height, pad, total, closes, width = m_width,
                style = m_style](QPainter& painter, const QPointF& at) {
            for (const LaidOutCell& cell : row->cells) {
                if (!cell.ground.isEmpty())
                    painter.fillRect(QRectF(at.x() + cell.ground.x(), at.y(), cell.ground.width(), height),
                                     cell.colour);
                cell.text.paint(painter, at + QPointF(cell.x, pad + (first == 0 ? cell.y : 0)), first, last);
            }
            const qreal line = (total ? 0.6 : 0.35) * style.pt;
            if (total)
                painter.fillRect(QRectF(at.x(), at.y(), width, line), style.tokens->muted);
            else if (closes)
                painter.fillRect(QRectF(at.x(), at.y() + height - line, width, line), style.tokens->line);
        };
    }

    const doc::Table& m_table;
    PaintStyle m_style;
    qreal m_width;
    qreal m_points;
    std::vector<TextBlock> m_headings;
    std::vector<LaidOutRow> m_rows;
    std::vector<qreal> m_widths, m_x;
};

} // namespace

QColor toneColour(const PaintStyle& style, doc::Tone tone) {
    switch (tone) {
    case doc::Tone::Muted:
        return style.tokens->muted;
    case doc::Tone::Good:
        return style.tokens->good;
    case doc::Tone::Warn:
        return style.tokens->warn;
    case doc::Tone::Bad:
        return style.tokens->bad;
    case doc::Tone::Plain:
        break;
    }
    return style.tokens->text;
}

void addTable(Strip& strip, const doc::Table& table, const PaintStyle& style, qreal width, qreal pageHeight) {
    if (!table.columns.empty()) TableLayout(table, style, width).addTo(strip, pageHeight);
}

} // namespace foothold
