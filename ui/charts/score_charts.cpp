#include "ui/charts/score_charts.h"

#include "ui/charts/chart_view.h"
#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace foothold {

namespace {

struct ScoreCharts {
    Q_DECLARE_TR_FUNCTIONS(ScoreCharts)
};

QLineSeries* line(const QString& name, const QColor& colour, Qt::PenStyle style, double width = 2) {
    auto* series = new QLineSeries;
    series->setName(name);
    series->setPen(QPen(colour, width, style));
    return series;
}

QValueAxis* valueAxis(QChart* chart, Qt::Alignment side, double from, double to, const QString& title,
                      const char* format) {
    auto* axis = new QValueAxis;
    axis->setRange(from, to);
    axis->setTitleText(title);
    axis->setLabelFormat(QLatin1String(format));
    chart->addAxis(axis, side);
    return axis;
}

QString named(const QString& name, std::optional<double> area) {
    return area ? ScoreCharts::tr("%1, AUC %2").arg(name, show::number(*area, 2))
                : ScoreCharts::tr("%1, AUC unknown").arg(name);
}

/// As many points of the curve as can be told apart: a large book has tens of thousands, which would hold the
/// window while the chart is made.
void appendCurve(QLineSeries& series, const std::vector<RocPoint>& curve) {
    constexpr double apart = 1.0 / 400; // of the side of the chart
    QList<QPointF> shown;
    for (const RocPoint& point : curve) {
        const QPointF next(point.falsePositiveRate, point.recall);
        const bool last = &point == &curve.back();
        if (shown.isEmpty() || last || next.x() - shown.back().x() >= apart ||
            next.y() - shown.back().y() >= apart)
            shown += next;
    }
    series.replace(shown);
}

} // namespace

QChart* rocChart(const Calibration& calibration) {
    auto* chart = new QChart;
    const auto& colours = seriesColours();
    auto* chance = line(ScoreCharts::tr("chance"), tokens().muted, Qt::DotLine, 1);
    chance->append(0, 0);
    chance->append(1, 1);
    auto* churn = line(named(ScoreCharts::tr("health"), calibration.churnAuc), colours[0], Qt::SolidLine);
    auto* expansion =
        line(named(ScoreCharts::tr("readiness"), calibration.expansionAuc), colours[1], Qt::DashLine);
    appendCurve(*churn, rocCurve(calibration.churnSamples));
    appendCurve(*expansion, rocCurve(calibration.expansionSamples));
    auto* across = valueAxis(chart, Qt::AlignBottom, 0, 1, ScoreCharts::tr("false alarms"), "%.1f");
    auto* up = valueAxis(chart, Qt::AlignLeft, 0, 1, ScoreCharts::tr("found"), "%.1f");
    for (QValueAxis* axis : {across, up})
        roundOff(axis);
    for (QLineSeries* series : {churn, expansion, chance}) {
        chart->addSeries(series);
        series->attachAxis(across);
        series->attachAxis(up);
    }
    return chart;
}

std::array<std::array<int, 10>, 2> distributionOf(const std::vector<Sample>& samples, double sign) {
    std::array<std::array<int, 10>, 2> bins{};
    for (const Sample& sample : samples)
        ++bins[sample.positive][std::size_t(std::clamp(int(sign * sample.score / 10), 0, 9))];
    return bins;
}

QChart* healthDistributionChart(const Calibration& calibration, double amber, double green) {
    const auto bins = distributionOf(calibration.churnSamples, -1);
    auto* kept = new QBarSet(ScoreCharts::tr("kept or grew"));
    kept->setBrush(seriesColours()[0]);
    kept->setPen(seriesColours()[0]);
    auto* lost = new QBarSet(ScoreCharts::tr("lost ARR within 90 days"));
    lost->setBrush(QBrush(seriesColours()[5], Qt::BDiagPattern));
    lost->setPen(seriesColours()[5]);
    QStringList tens;
    int most = 1;
    for (int i = 0; i < 10; ++i) {
        *kept << bins[0][std::size_t(i)];
        *lost << bins[1][std::size_t(i)];
        most = std::max({most, bins[0][std::size_t(i)], bins[1][std::size_t(i)]});
        const double from = 10 * i;
        const QString sign = from >= green   ? QStringLiteral("\u25CF")
                             : from >= amber ? QStringLiteral("\u25D0")
                                             : QStringLiteral("\u25CB");
        tens += QStringLiteral("%1 %2").arg(sign, show::count(10 * i));
    }
    auto* series = new QBarSeries;
    series->append({kept, lost});
    auto* chart = new QChart;
    chart->addSeries(series);
    auto* across = new QBarCategoryAxis;
    across->append(tens);
    across->setTitleText(ScoreCharts::tr("health, from"));
    chart->addAxis(across, Qt::AlignBottom);
    series->attachAxis(across);
    auto* up = valueAxis(chart, Qt::AlignLeft, 0, most, ScoreCharts::tr("accounts"), "%.0f");
    series->attachAxis(up);
    roundOff(up);
    return chart;
}

QChart* growthChart(const QString& firstName, const std::vector<std::int64_t>& first,
                    const QString& secondName, const std::vector<std::int64_t>& second, Currency currency) {
    auto* chart = new QChart;
    double largest = 1;
    for (const auto* amounts : {&first, &second})
        for (const std::int64_t amount : *amounts)
            largest = std::max(largest, double(amount));
    const MoneyScale scale = moneyScale(largest, currency);
    const std::size_t years = std::max({first.size(), second.size(), std::size_t(2)}) - 1;
    auto* across =
        valueAxis(chart, Qt::AlignBottom, 0, double(years), ScoreCharts::tr("years from now"), "%.0f");
    across->setTickCount(int(years) + 1);
    auto* up = valueAxis(chart, Qt::AlignLeft, 0, largest / scale.divisor, scale.unit, "%.1f");
    const auto add = [&](const QString& name, const std::vector<std::int64_t>& amounts, int colour,
                         Qt::PenStyle style) {
        auto* series = line(name, seriesColours()[std::size_t(colour)], style);
        for (std::size_t i = 0; i < amounts.size(); ++i)
            series->append(double(i), double(amounts[i]) / scale.divisor);
        series->setPointsVisible(true);
        chart->addSeries(series);
        series->attachAxis(across);
        series->attachAxis(up);
    };
    add(firstName, first, 0, Qt::SolidLine);
    add(secondName, second, 5, Qt::DashLine);
    roundOff(up);
    return chart;
}

} // namespace foothold
