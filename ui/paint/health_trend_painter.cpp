#include "ui/paint/health_trend_painter.h"

#include "ui/paint/text_block.h"

#include <QCoreApplication>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace foothold {

namespace {

using Line = HealthPicture::Line;
using Event = HealthPicture::Event;

// Points.
constexpr qreal labelSize = 7.5, leftAxis = 22, bottomAxis = 15, markRow = 10, topPad = 4;
constexpr int markRows = 3;

/// A line style for each series, so that they differ without colour.
const std::vector<std::vector<qreal>> dashes = {
    {}, {6, 2.5}, {1.2, 2}, {6, 2, 1.2, 2}, {3, 2}, {9, 2, 1.2, 2, 1.2, 2}};

QColor mixed(const QColor& ground, const QColor& ink, qreal share) {
    const auto part = [share](qreal a, qreal b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(part(ground.redF(), ink.redF()), part(ground.greenF(), ink.greenF()),
                            part(ground.blueF(), ink.blueF()));
}

struct Series {
    const Line* line;
    QPen pen;
    bool dots = false;
};

std::optional<HealthPicture::Point> lastKnown(const Line& line, Date from, Date to) {
    for (auto it = line.points.rbegin(); it != line.points.rend(); ++it)
        if (it->value && it->date >= from && it->date <= to) return *it;
    return {};
}

QString endLabel(const PaintStyle& style, const Line& line, double value) {
    return line.label + QLatin1Char(' ') + style.locale.toString(std::floor(value + 0.5), 'f', 0);
}

qreal endLabelWidth(const PaintStyle& style, const Line& line, QFont::Weight weight) {
    const bool known =
        std::any_of(line.points.begin(), line.points.end(), [](const auto& p) { return p.value; });
    return known ? TextBlock(style, endLabel(style, line, 100), labelSize, {}, weight).naturalWidth() : 0;
}

QPainterPath symbol(Event event, const QPointF& centre, qreal r) {
    QPainterPath path;
    switch (event) {
    case Event::Qbr: // diamond
        path.addPolygon(QPolygonF({{0, -r}, {r, 0}, {0, r}, {-r, 0}}));
        break;
    case Event::Renewal: // triangle
        path.addPolygon(QPolygonF({{-r, -r}, {r, -r}, {0, r}}));
        break;
    case Event::ChampionLeft: // cross
        path.addRect(-r, -r / 3, 2 * r, 2 * r / 3);
        path.addRect(-r / 3, -r, 2 * r / 3, 2 * r);
        break;
    case Event::Override: // square
        path.addRect(-r, -r, 2 * r, 2 * r);
        break;
    case Event::Other:
        path.addEllipse(QPointF(), r, r);
        break;
    }
    path.closeSubpath();
    return path.translated(centre);
}

class Trend {
public:
    Trend(const HealthPicture& trend, const PaintStyle& style, const QRectF& plot, const QRectF& rect)
        : m_trend(trend)
        , m_style(style)
        , m_tokens(*style.tokens)
        , m_plot(plot)
        , m_rect(rect)
        , m_pt(style.pt) {}

    void paint(QPainter& painter) {
        paintBands(painter);
        paintMonths(painter);
        paintMarks(painter);
        const auto series = allSeries();
        for (auto it = series.rbegin(); it != series.rend(); ++it)
            paintLine(painter, *it);
        paintEndLabels(painter, series);
    }

    /// How many rows of labels the marks need above the curves.
    int markRowsUsed() const {
        int rows = 0;
        for (const PlacedMark& placed : placedMarks())
            rows = std::max(rows, placed.row + 1);
        return rows;
    }

    QPointF at(Date date, double value) const {
        const qreal days = std::max(1, int((m_trend.to - m_trend.from).count()));
        return {m_plot.left() + m_plot.width() * qreal(int((date - m_trend.from).count())) / days,
                m_plot.bottom() - m_plot.height() * value / 100.0};
    }

private:
    struct PlacedMark {
        Event event;
        qreal x, left; ///< of the line, of the label
        int row;       ///< -1: without a label, since one like it stands beside it or there is no room
        TextBlock label;
    };

    std::vector<PlacedMark> placedMarks() const {
        std::vector<PlacedMark> placed;
        qreal occupied[markRows] = {-1e9, -1e9, -1e9};
        const HealthPicture::Mark* labelled = nullptr;
        for (const auto& mark : m_trend.marks) {
            if (mark.date < m_trend.from || mark.date > m_trend.to) continue;
            const qreal x = at(mark.date, 0).x();
            const TextBlock label(m_style, mark.label, labelSize - 0.5, m_tokens.text);
            const qreal left = std::clamp(x - label.naturalWidth() / 2, m_plot.left(),
                                          std::max(m_plot.left(), m_rect.right() - label.naturalWidth()));
            const bool repeated =
                labelled && labelled->label == mark.label && x - at(labelled->date, 0).x() < 12 * m_pt;
            int row = repeated ? markRows : 0;
            while (row < markRows && left < occupied[row])
                ++row;
            if (row < markRows) occupied[row] = left + label.naturalWidth() + 5 * m_pt;
            if (!repeated) labelled = &mark;
            placed.push_back({mark.event, x, left, row < markRows ? row : -1, label});
        }
        return placed;
    }

    std::vector<Series> allSeries() const {
        std::vector<Series> series;
        series.push_back({&m_trend.score,
                          QPen(m_tokens.text, 1.8 * m_pt, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin), true});
        const auto& colours = seriesColours();
        std::size_t i = 0;
        for (const Line& line : m_trend.measures) {
            QPen pen(colours[i % colours.size()], 0.9 * m_pt, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
            if (!dashes[i % dashes.size()].empty())
                pen.setDashPattern(
                    QList<qreal>(dashes[i % dashes.size()].begin(), dashes[i % dashes.size()].end()));
            series.push_back({&line, pen});
            ++i;
        }
        for (const Line& line : m_trend.external) {
            QPen pen(m_tokens.muted, 1.2 * m_pt, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
            pen.setDashPattern({4, 3});
            series.push_back({&line, pen});
        }
        return series;
    }

    void paintBands(QPainter& painter) const {
        const struct {
            double from, to;
            QColor colour;
            const QString& label;
        } bands[] = {{m_trend.green, 100, m_tokens.good, m_trend.greenLabel},
                     {m_trend.amber, m_trend.green, m_tokens.warn, m_trend.amberLabel},
                     {0, m_trend.amber, m_tokens.bad, m_trend.redLabel}};
        for (const auto& band : bands) {
            const QRectF area(at(m_trend.from, band.to), at(m_trend.to, band.from));
            painter.fillRect(area, mixed(m_tokens.surface, band.colour, 0.10));
            painter.fillRect(QRectF(area.left(), area.top(), area.width(), 0.35 * m_pt), m_tokens.line);
            const TextBlock label(m_style, band.label, labelSize - 1, band.colour);
            if (label.height() < area.height())
                label.paint(painter, area.topLeft() + QPointF(3 * m_pt, 1.5 * m_pt));
        }
        for (const double tick : {0.0, m_trend.amber, m_trend.green, 100.0}) {
            TextBlock label(m_style, m_style.locale.toString(tick, 'f', 0), labelSize, m_tokens.muted,
                            QFont::Normal, TextBlock::Align::Right);
            label.setWidth((leftAxis - 4) * m_pt);
            label.paint(painter, {m_rect.left(), at(m_trend.from, tick).y() - label.height() / 2});
        }
        painter.fillRect(QRectF(m_plot.left(), m_plot.bottom(), m_plot.width(), 0.6 * m_pt), m_tokens.muted);
    }

    /// Ticks at month-ends, labelled as densely as there is room.
    void paintMonths(QPainter& painter) const {
        const int months = monthOf(m_trend.to) - monthOf(m_trend.from) + 1;
        const int step = std::max(1, int(std::ceil(months * 34 * m_pt / m_plot.width())));
        for (int i = months - 1, n = 0; i >= 0; --i, ++n) {
            const Month month = monthOf(m_trend.from) + i;
            const Date date = month.lastDay();
            if (date > m_trend.to || date < m_trend.from) {
                --n;
                continue;
            }
            const qreal x = at(date, 0).x();
            painter.fillRect(QRectF(x, m_plot.bottom(), 0.5 * m_pt, 2.5 * m_pt), m_tokens.muted);
            if (n % step) continue;
            const QDate shown(month.year(), month.month(), 1);
            const bool year = month.month() == 1 || i == 0 || n == 0;
            const QString name =
                m_style.locale.toString(shown, year ? QStringLiteral("MMM yy") : QStringLiteral("MMM"));
            const TextBlock label(m_style, name, labelSize, m_tokens.muted);
            const qreal left = std::clamp(x - label.naturalWidth() / 2, m_rect.left(),
                                          std::max(m_rect.left(), m_rect.right() - label.naturalWidth()));
            label.paint(painter, {left, m_plot.bottom() + 3 * m_pt});
        }
    }

    void paintMarks(QPainter& painter) const {
        for (const PlacedMark& placed : placedMarks()) {
            QPen pen(m_tokens.muted, 0.5 * m_pt, Qt::CustomDashLine, Qt::FlatCap);
            pen.setDashPattern({2, 3});
            painter.setPen(pen);
            painter.drawLine(QPointF(placed.x, m_plot.top() - 2 * m_pt), QPointF(placed.x, m_plot.bottom()));
            painter.fillPath(symbol(placed.event, {placed.x, m_plot.top() - 4 * m_pt}, 2.4 * m_pt),
                             m_tokens.text);
            if (placed.row >= 0)
                placed.label.paint(painter,
                                   {placed.left, m_plot.top() - (8 + (placed.row + 1) * markRow) * m_pt});
        }
    }

    void paintLine(QPainter& painter, const Series& series) const {
        QPainterPath path;
        bool open = false;
        int known = 0;
        for (const auto& point : series.line->points) {
            if (point.date < m_trend.from || point.date > m_trend.to) continue;
            if (!point.value) {
                open = false;
                continue;
            }
            const QPointF position = at(point.date, *point.value);
            open ? path.lineTo(position) : path.moveTo(position);
            open = true;
            ++known;
        }
        painter.strokePath(path, series.pen);
        if (!series.dots && known > 1) return;
        for (const auto& point : series.line->points)
            if (point.value && point.date >= m_trend.from && point.date <= m_trend.to) {
                QPainterPath dot;
                dot.addEllipse(at(point.date, *point.value), 2 * m_pt, 2 * m_pt);
                painter.fillPath(dot, series.pen.color());
            }
    }

    /// The name and last value of every line at its right end, moved apart where they would overlap.
    void paintEndLabels(QPainter& painter, const std::vector<Series>& series) const {
        struct Label {
            const Series* series;
            double value;
            qreal y;
        };
        std::vector<Label> labels;
        for (const Series& one : series)
            if (const auto last = lastKnown(*one.line, m_trend.from, m_trend.to))
                labels.push_back({&one, *last->value, at(last->date, *last->value).y()});
        std::stable_sort(labels.begin(), labels.end(),
                         [](const Label& a, const Label& b) { return a.y < b.y; });
        const qreal spacing = 9.5 * m_pt;
        qreal lowest = m_plot.top();
        for (Label& label : labels) {
            label.y = std::max(label.y, lowest);
            lowest = label.y + spacing;
        }
        qreal highest = m_plot.bottom();
        for (auto it = labels.rbegin(); it != labels.rend(); ++it) {
            it->y = std::min(it->y, highest);
            highest = it->y - spacing;
        }
        const qreal left = m_plot.right() + 5 * m_pt, sample = 13 * m_pt;
        for (const Label& label : labels) {
            painter.setPen(label.series->pen);
            painter.drawLine(QPointF(left, label.y), QPointF(left + sample, label.y));
            const bool score = label.series->line == &m_trend.score;
            const TextBlock text(m_style, endLabel(m_style, *label.series->line, label.value), labelSize,
                                 m_tokens.text, score ? QFont::DemiBold : QFont::Normal);
            text.paint(painter, {left + sample + 4 * m_pt, label.y - text.height() / 2});
        }
    }

    const HealthPicture& m_trend;
    const PaintStyle& m_style;
    const Tokens& m_tokens;
    QRectF m_plot, m_rect;
    qreal m_pt;
};

} // namespace

HealthTrendPainter::HealthTrendPainter(const HealthPicture& trend, const PaintStyle& style)
    : m_trend(trend)
    , m_style(style) {}

QRectF HealthTrendPainter::plotArea(const QRectF& rect) const {
    const qreal pt = m_style.pt;
    qreal labels = 0;
    for (const auto* lines : {&m_trend.measures, &m_trend.external})
        for (const Line& line : *lines)
            labels = std::max(labels, endLabelWidth(m_style, line, QFont::Normal));
    labels = std::max(labels, endLabelWidth(m_style, m_trend.score, QFont::DemiBold));
    const qreal right = std::min(labels + 24 * pt, rect.width() * 0.4);
    const QRectF plot = rect.adjusted(leftAxis * pt, topPad * pt, -right, -bottomAxis * pt);
    const int rows = Trend(m_trend, m_style, plot, rect).markRowsUsed();
    return rows == 0 ? plot : plot.adjusted(0, (8 + rows * markRow) * pt, 0, 0);
}

QPointF HealthTrendPainter::position(Date date, double value, const QRectF& rect) const {
    return Trend(m_trend, m_style, plotArea(rect), rect).at(date, value);
}

std::optional<int> HealthTrendPainter::scorePointAt(const QPointF& point, const QRectF& rect) const {
    std::optional<int> nearest;
    qreal best = 14 * m_style.pt;
    for (std::size_t i = 0; i < m_trend.score.points.size(); ++i) {
        const auto& candidate = m_trend.score.points[i];
        if (!candidate.value || candidate.date < m_trend.from || candidate.date > m_trend.to) continue;
        const qreal distance = QLineF(point, position(candidate.date, *candidate.value, rect)).length();
        if (distance < best) {
            best = distance;
            nearest = int(i);
        }
    }
    return nearest;
}

void HealthTrendPainter::paint(QPainter& painter, const QRectF& rect) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    Trend(m_trend, m_style, plotArea(rect), rect).paint(painter);
    painter.restore();
}

} // namespace foothold
