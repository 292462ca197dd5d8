#include "ui/paint/whitespace_map_painter.h"

#include "ui/paint/whitespace_cell.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>

namespace foothold {

namespace {

using State = WhitespacePicture::State;
using Part = WhitespaceMapPainter::Part;

constexpr State allStates[] = {State::Owned,      State::Pipeline, State::Whitespace,
                               State::Competitor, State::InHouse,  State::NotApplicable};

// Points.
constexpr qreal cellWidth = 56, narrowestCell = 30, widestCell = 96;
constexpr qreal partCell = 44;        // of a part of a map: values and short words are whole
constexpr qreal partCellOfSigns = 36; // the same where nothing but a sign stands in it
constexpr qreal letterSize = 9, valueSize = 7.5, labelSize = 7.5, legendSize = 7.5;
constexpr qreal cellGap = 1.5;
constexpr qreal legendSide = 10, legendLine = 15;

struct T {
    Q_DECLARE_TR_FUNCTIONS(WhitespaceMap)
};

struct Range {
    int first, last;
    int count() const { return last - first; }
};
Range productsOf(const WhitespacePicture& map, const Part& part) {
    return {part.firstProduct, part.lastProduct < 0 ? int(map.products.size()) : part.lastProduct};
}
Range departmentsOf(const WhitespacePicture& map, const Part& part) {
    return {part.firstDepartment,
            part.lastDepartment < 0 ? int(map.departments.size()) : part.lastDepartment};
}

bool hasTotals(const WhitespacePicture& map) {
    return !map.total.isEmpty();
}

struct Line {
    QString text;
    qreal points;
    QFont::Weight weight;
    QColor colour;
};

/// Lines below each other in the middle of @p rect, each as small as it must be to fit its width.
void paintLines(QPainter& painter, const QRectF& rect, const std::vector<Line>& lines,
                const PaintStyle& style, TextBlock::Align align = TextBlock::Align::Centre) {
    std::vector<TextBlock> blocks;
    qreal height = 0;
    for (const Line& line : lines) {
        qreal points = line.points;
        TextBlock block(style, line.text, points, line.colour, line.weight, align);
        if (block.naturalWidth() > rect.width()) {
            points = std::max(4.5, 0.97 * points * rect.width() / block.naturalWidth());
            block = TextBlock(style, line.text, points, line.colour, line.weight, align);
        }
        block.setWidth(rect.width());
        height += block.height();
        blocks.push_back(std::move(block));
    }
    qreal y = rect.center().y() - height / 2;
    for (const TextBlock& block : blocks) {
        block.paint(painter, QPointF(rect.left(), y));
        y += block.height();
    }
}

/// Where the bands of so many rows end: as few as can be, and about equal where that fits, too. A last one
/// that is so low that two of its parts @p share a page is left as it is: that takes fewer pages.
std::vector<int> bandsOf(int rows, const std::function<bool(int first, int last)>& fits,
                         const std::function<bool(int first, int last)>& share) {
    std::vector<int> full;
    for (int first = 0; first < rows; first = full.back()) {
        int last = first + 1;
        while (last < rows && fits(first, last + 1))
            ++last;
        full.push_back(last);
    }
    const int bands = int(full.size());
    if (bands > 1 && share(full[std::size_t(bands - 2)], rows)) return full;
    std::vector<int> equal;
    for (int band = 0; band < bands; ++band)
        equal.push_back(rows * (band + 1) / bands);
    for (int band = 0; band < bands; ++band)
        if (!fits(band == 0 ? 0 : equal[std::size_t(band - 1)], equal[std::size_t(band)])) return full;
    return equal;
}

} // namespace

/// Where everything of a part is when it is painted into a rectangle.
struct WhitespaceMapPainter::Geometry {
    Range products, departments;
    std::vector<TextBlock> productHeads, departmentHeads;
    TextBlock productTotalHead, departmentTotalHead; ///< of the row below, of the column beside
    std::vector<qreal> rowTops; ///< from the first cell; the last is the end of the last row
    qreal headHeight = 0, sideWidth = 0, cellWidth = 0, totalWidth = 0, totalHeight = 0;
    QPointF origin; ///< top left of the first cell

    /// A total is the cell behind the last one.
    QRectF cell(int row, int column) const {
        return {origin.x() + column * cellWidth, origin.y() + top(row),
                column < products.count() ? cellWidth : totalWidth,
                row < departments.count() ? top(row + 1) - top(row) : totalHeight};
    }
    QRectF productTotal(int column) const { return cell(departments.count(), column); }
    QRectF departmentTotal(int row) const { return cell(row, products.count()); }
    qreal height() const { return headHeight + rowTops.back() + totalHeight; }
    qreal top(int row) const { return rowTops[std::size_t(row)]; }
};

WhitespaceMapPainter::WhitespaceMapPainter(const WhitespacePicture& map, const PaintStyle& style)
    : m_map(map)
    , m_style(style) {}

/// A little smaller where a word would be broken otherwise.
TextBlock WhitespaceMapPainter::productHead(const QString& name, qreal width) const {
    const auto head = [&](qreal points) {
        return TextBlock(m_style, name, points, m_style.tokens->text, QFont::Normal,
                         TextBlock::Align::Centre);
    };
    TextBlock text = head(labelSize);
    if (const qreal word = text.longestWord(); word > width)
        text = head(std::max(5.0, labelSize * 0.98 * width / word));
    text.setWidth(width);
    return text;
}

WhitespaceMapPainter::Geometry WhitespaceMapPainter::geometry(const QRectF& rect, const Part& part) const {
    const qreal pt = m_style.pt;
    Geometry g;
    g.products = productsOf(m_map, part);
    g.departments = departmentsOf(m_map, part);
    const int columns = std::max(1, g.products.count());
    for (int d = g.departments.first; d < g.departments.last; ++d) {
        g.departmentHeads.emplace_back(m_style, m_map.departments[d], labelSize + 0.5, m_style.tokens->text,
                                       QFont::Normal, TextBlock::Align::Left);
        g.sideWidth = std::max(g.sideWidth, g.departmentHeads.back().naturalWidth());
    }
    g.sideWidth = std::clamp(g.sideWidth + 6 * pt, 30 * pt, std::max(60 * pt, rect.width() * 0.22));
    g.totalWidth = hasTotals(m_map) ? 66 * pt : 0;
    g.cellWidth = std::min((rect.width() - g.sideWidth - g.totalWidth) / columns, widestCell * pt);

    bool notes = false;
    for (int d = g.departments.first; d < g.departments.last; ++d)
        for (int p = g.products.first; p < g.products.last; ++p)
            notes = notes || !m_map.at(d, p).note.isEmpty();
    qsizetype totalLines = m_map.total.size();
    for (const QStringList& lines : m_map.productTotals)
        totalLines = std::max(totalLines, lines.size());
    const qreal line = valueSize * 1.36 * pt;
    const qreal least = (m_map.forCustomer ? 18 : notes ? 35 : 28) * pt;
    // Only a row with a long name is higher than the others.
    g.rowTops.push_back(0);
    for (int row = 0; row < g.departments.count(); ++row) {
        TextBlock& head = g.departmentHeads[std::size_t(row)];
        head.setWidth(g.sideWidth - 6 * pt);
        qreal high = std::max(least, head.height() + 4 * pt);
        if (hasTotals(m_map)) {
            const QStringList& lines = m_map.departmentTotals[std::size_t(g.departments.first + row)];
            high = std::max(high, qreal(lines.size()) * line + 6 * pt);
        }
        g.rowTops.push_back(g.rowTops.back() + high);
    }
    if (hasTotals(m_map)) {
        const bool allProducts = g.products.count() == m_map.products.size(),
                   allDepartments = g.departments.count() == m_map.departments.size();
        const auto head = [&](const QString& words, TextBlock::Align align, qreal width) {
            TextBlock text(m_style, words, labelSize, m_style.tokens->muted, QFont::Normal, align);
            text.setWidth(width);
            return text;
        };
        g.productTotalHead = head(allDepartments ? T::tr("total") : T::tr("total, all departments"),
                                  TextBlock::Align::Left, g.sideWidth - 6 * pt);
        g.departmentTotalHead = head(allProducts ? T::tr("total") : T::tr("total, all products"),
                                     TextBlock::Align::Centre, g.totalWidth - 4 * pt);
        g.headHeight = g.departmentTotalHead.height();
    }
    for (int p = g.products.first; p < g.products.last; ++p) {
        g.productHeads.push_back(productHead(m_map.products[p], g.cellWidth - 4 * pt));
        g.headHeight = std::max(g.headHeight, g.productHeads.back().height());
    }
    g.headHeight += 4 * pt;
    g.totalHeight =
        hasTotals(m_map) ? std::max(qreal(totalLines) * line, g.productTotalHead.height()) + 6 * pt : 0;
    g.origin = rect.topLeft() + QPointF(g.sideWidth, g.headHeight);
    return g;
}

QSizeF WhitespaceMapPainter::comfortableSize(const Part& part) const {
    const qreal width = (cellWidth * productsOf(m_map, part).count() + 150) * m_style.pt;
    return {width, heightFor(width, part)};
}

qreal WhitespaceMapPainter::readableWidth() const {
    const Geometry g = geometry(QRectF(0, 0, comfortableSize().width(), 0), {});
    return g.sideWidth + qreal(m_map.products.size()) * partCell * m_style.pt + g.totalWidth;
}

qreal WhitespaceMapPainter::legendHeight(qreal width) const {
    const auto entries = legend(width);
    return (entries.empty() ? 0 : entries.back().at.y()) + (legendSize * 1.36 + 8) * m_style.pt;
}

qreal WhitespaceMapPainter::heightFor(qreal width, const Part& part) const {
    return geometry(QRectF(0, 0, width, 0), part).height() + legendHeight(width);
}

void WhitespaceMapPainter::paint(QPainter& painter, const QRectF& rect, const Part& part) const {
    if (m_map.isEmpty()) return;
    const qreal pt = m_style.pt;
    const Tokens& tokens = *m_style.tokens;
    const Geometry g = geometry(rect, part);
    painter.save();
    for (int p = 0; p < g.products.count(); ++p) {
        const TextBlock& head = g.productHeads[std::size_t(p)];
        head.paint(painter, {g.cell(0, p).left() + 2 * pt, g.origin.y() - 3 * pt - head.height()});
    }
    for (int d = 0; d < g.departments.count(); ++d) {
        const TextBlock& head = g.departmentHeads[std::size_t(d)];
        head.paint(painter, {rect.left(), g.cell(d, 0).center().y() - head.height() / 2});
        for (int p = 0; p < g.products.count(); ++p) {
            const auto& cell = m_map.at(g.departments.first + d, g.products.first + p);
            const QRectF box = g.cell(d, p).adjusted(cellGap * pt / 2, cellGap * pt / 2, -cellGap * pt / 2,
                                                     -cellGap * pt / 2);
            paintCellGround(painter, box, cell.state, m_style);
            std::vector<Line> lines = {{letter(cell.state, m_map.forCustomer) +
                                            (cell.confirmed ? QStringLiteral(" \u2713") : QString()),
                                        letterSize, QFont::DemiBold,
                                        cell.state == State::NotApplicable ? tokens.muted : tokens.text}};
            if (!cell.value.isEmpty()) lines.push_back({cell.value, valueSize, QFont::Normal, tokens.text});
            if (!cell.note.isEmpty()) lines.push_back({cell.note, valueSize - 1, QFont::Normal, tokens.text});
            paintLines(painter, box.adjusted(2 * pt, 0, -2 * pt, 0), lines, m_style);
        }
    }
    if (hasTotals(m_map)) {
        const auto totals = [&](const QRectF& box, const QStringList& texts, bool grand) {
            std::vector<Line> lines;
            for (const QString& line : texts)
                lines.push_back({line, valueSize, grand ? QFont::DemiBold : QFont::Normal,
                                 grand ? tokens.text : tokens.muted});
            paintLines(painter, box.adjusted(2 * pt, 0, -2 * pt, 0), lines, m_style);
        };
        for (int p = 0; p < g.products.count(); ++p)
            totals(g.productTotal(p), m_map.productTotals[std::size_t(g.products.first + p)], false);
        for (int d = 0; d < g.departments.count(); ++d)
            totals(g.departmentTotal(d), m_map.departmentTotals[std::size_t(g.departments.first + d)], false);
        totals(g.cell(g.departments.count(), g.products.count()), m_map.total, true);
        g.productTotalHead.paint(
            painter, {rect.left(), g.productTotal(0).center().y() - g.productTotalHead.height() / 2});
        g.departmentTotalHead.paint(painter, {g.departmentTotal(0).left() + 2 * pt,
                                              g.origin.y() - 3 * pt - g.departmentTotalHead.height()});
    }
    paintLegend(painter, QRectF(rect.left(), rect.top() + g.height() + 6 * pt, rect.width(),
                                legendHeight(rect.width())));
    painter.restore();
}

std::vector<WhitespaceMapPainter::LegendEntry> WhitespaceMapPainter::legend(qreal width) const {
    const qreal pt = m_style.pt;
    std::vector<LegendEntry> entries;
    const auto any = [this](auto&& is) { return std::any_of(m_map.cells.begin(), m_map.cells.end(), is); };
    const auto add = [&](const QString& words, std::optional<State> state = {}) {
        entries.push_back({state, TextBlock(m_style, words, legendSize, m_style.tokens->muted)});
    };
    for (const State state : allStates)
        if (any([&](const auto& cell) { return cell.state == state; }))
            add(stateName(state, m_map.forCustomer), state);
    if (any([](const auto& cell) { return cell.confirmed; })) add(T::tr("\u2713 confirmed"));
    if (any([](const auto& cell) { return cell.value == QLatin1String("?"); })) add(T::tr("? value unknown"));
    if (hasTotals(m_map)) add(T::tr("+ open"));
    QPointF at;
    for (LegendEntry& entry : entries) {
        const qreal taken = (entry.state ? legendSide + 4 : 0) * pt + entry.words.naturalWidth();
        if (at.x() > 0 && at.x() + taken > width) at = {0, at.y() + legendLine * pt};
        entry.at = at;
        at.rx() += taken + 11 * pt;
    }
    return entries;
}

void WhitespaceMapPainter::paintLegend(QPainter& painter, const QRectF& rect) const {
    const qreal pt = m_style.pt, side = legendSide * pt;
    for (const LegendEntry& entry : legend(rect.width())) {
        QPointF at = rect.topLeft() + entry.at;
        if (entry.state) {
            const QRectF swatch(at, QSizeF(side, side));
            paintCellGround(painter, swatch, *entry.state, m_style);
            paintLines(painter, swatch,
                       {{letter(*entry.state, m_map.forCustomer), legendSize, QFont::DemiBold,
                         m_style.tokens->text}},
                       m_style);
            at.rx() += side + 4 * pt;
        }
        entry.words.paint(painter, at + QPointF(0, (side - entry.words.height()) / 2));
    }
}

void WhitespaceMapPainter::paintOverview(QPainter& painter, const QRectF& rect,
                                         const std::vector<Part>& parts) const {
    const qreal pt = m_style.pt;
    const qreal columns = qreal(m_map.products.size()), rows = qreal(m_map.departments.size());
    const qreal side = std::min({rect.width() / columns, rect.height() / rows, 16 * pt});
    const auto area = [&](const Part& part) {
        const Range p = productsOf(m_map, part), d = departmentsOf(m_map, part);
        return QRectF(rect.left() + p.first * side, rect.top() + d.first * side, p.count() * side,
                      d.count() * side);
    };
    painter.save();
    for (int d = 0; d < int(rows); ++d)
        for (int p = 0; p < int(columns); ++p) {
            const State state = m_map.at(d, p).state;
            const QRectF box = QRectF(rect.left() + p * side, rect.top() + d * side, side, side)
                                   .adjusted(0.2 * pt, 0.2 * pt, -0.2 * pt, -0.2 * pt);
            painter.fillRect(box, cellGroundOf(state, *m_style.tokens));
            const qreal points = std::min(6.5, side / pt * 0.62);
            paintLines(painter, box,
                       {{letter(state, m_map.forCustomer), points, QFont::Normal, m_style.tokens->text}},
                       m_style);
        }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.tokens->accent, 1 * pt));
    for (std::size_t i = 0; i < parts.size(); ++i)
        painter.drawRect(area(parts[i]));
    painter.restore();
}

std::optional<WhitespaceMapPainter::CellIndex>
WhitespaceMapPainter::cellAt(const QPointF& point, const QRectF& rect, const Part& part) const {
    if (m_map.isEmpty()) return {};
    const Geometry g = geometry(rect, part);
    const int totals = hasTotals(m_map) ? 1 : 0;
    for (int row = 0; row < g.departments.count() + totals; ++row)
        for (int column = 0; column < g.products.count() + totals; ++column)
            if (g.cell(row, column).contains(point))
                return CellIndex{g.departments.first + row, g.products.first + column};
    return {};
}

QRectF WhitespaceMapPainter::cellRect(CellIndex cell, const QRectF& rect, const Part& part) const {
    const Geometry g = geometry(rect, part);
    return g.cell(cell.department - g.departments.first, cell.product - g.products.first);
}

std::vector<Part> WhitespaceMapPainter::tiles(qreal width, qreal height) const {
    const int products = int(m_map.products.size()), departments = int(m_map.departments.size());
    const Geometry whole = geometry(QRectF(0, 0, width, height), {});
    const qreal room = width - whole.sideWidth - whole.totalWidth;
    const int widest = std::max(1, int(room / (narrowestCell * m_style.pt)));
    const int columns =
        products <= widest
            ? products
            : std::max(1, int(room / ((m_map.forCustomer ? partCellOfSigns : partCell) * m_style.pt)));
    // Equal parts look better than a last one with a single column or a few rows.
    const int across = (products + columns - 1) / std::max(1, columns);
    const auto part = [&](int column, int first, int last) {
        return Part{products * column / across, products * (column + 1) / across, first, last};
    };
    const auto highest = [&](int first, int last) {
        qreal most = 0;
        for (int column = 0; column < across; ++column)
            most = std::max(most, heightFor(width, part(column, first, last)));
        return most;
    };
    const auto fits = [&](int first, int last) { return highest(first, last) <= height; };
    const auto share = [&](int first, int last) {
        return across > 1 && 2 * highest(first, last) + partGap * m_style.pt <= height;
    };
    std::vector<Part> parts;
    const std::vector<int> ends = bandsOf(departments, fits, share);
    for (std::size_t band = 0; band < ends.size(); ++band)
        for (int column = 0; column < across; ++column)
            parts.push_back(part(column, band == 0 ? 0 : ends[band - 1], ends[band]));
    if (parts.size() == 1) return {Part{}};
    return parts;
}

} // namespace foothold
