#include "ui/charts/arr_charts.h"

#include "ui/charts/chart_view.h"
#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cstdlib>

namespace foothold {

namespace {

struct ArrCharts {
    Q_DECLARE_TR_FUNCTIONS(ArrCharts)
};

/// Gains and losses differ by pattern too.
QBarSet* barSet(const QString& label, const QColor& colour, Qt::BrushStyle pattern = Qt::SolidPattern) {
    auto* set = new QBarSet(label);
    set->setBrush(QBrush(colour, pattern));
    set->setPen(colour.alpha() == 0 ? QPen(Qt::NoPen) : QPen(colour));
    return set;
}

void addAxes(QChart* chart, QAbstractSeries* series, const QStringList& categories, const QString& unit) {
    auto* across = new QBarCategoryAxis;
    across->append(categories);
    across->setTruncateLabels(false);
    auto* up = new QValueAxis;
    up->setTitleText(unit);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
    roundOff(up);
}

/// How wide the widest line of the labels is, in pixels.
int widestLine(const QStringList& labels, const QFont& font) {
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const QString& label : labels)
        for (const QString& line : label.split(QLatin1String("<br/>")))
            widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

/// Where the labels would run into each other, they stand upright instead, as @p upright has them.
void fitLabels(QChart* chart, const QStringList& flat, const QStringList& upright) {
    auto* across = qobject_cast<QBarCategoryAxis*>(chart->axes(Qt::Horizontal).front());
    const auto fit = [chart, across, flat, upright] {
        const int needed = widestLine(flat, across->labelsFont()) + space::tight;
        const bool fits = chart->plotArea().width() >= double(needed) * double(flat.size());
        if ((fits ? flat : upright) == across->categories()) return;
        across->setCategories(fits ? flat : upright);
        across->setLabelsAngle(fits ? 0 : -90);
    };
    QObject::connect(chart, &QChart::plotAreaChanged, across, fit);
}

void onClick(QBarSet* set, QChart* chart, const std::function<void(int)>& chosen) {
    if (chosen) QObject::connect(set, &QBarSet::clicked, chart, [chosen](int bar) { chosen(bar); });
}

} // namespace

QString waterfallLabel(WaterfallBar bar) {
    switch (bar) {
    case WaterfallBar::Starting:
        return ArrCharts::tr("Start");
    case WaterfallBar::Expansion:
        return ArrCharts::tr("Expansion");
    case WaterfallBar::Contraction:
        return ArrCharts::tr("Contraction");
    case WaterfallBar::Churn:
        return ArrCharts::tr("Churn");
    case WaterfallBar::Retained:
        return ArrCharts::tr("Retained");
    case WaterfallBar::NewLogos:
        return ArrCharts::tr("New logos");
    case WaterfallBar::Reactivated:
        return ArrCharts::tr("Reactivated");
    case WaterfallBar::Ending:
        return ArrCharts::tr("End");
    }
    return {};
}

QChart* waterfallChart(const RetentionGroup& group, Currency currency, std::function<void(int)> chosen) {
    const double largest = double(std::max(
        {group.starting, group.starting + group.expansion, waterfallAmount(group, WaterfallBar::Ending)}));
    const MoneyScale scale = moneyScale(largest, currency);
    auto* ground = barSet({}, Qt::transparent);
    auto* total = barSet(ArrCharts::tr("ARR"), tokens().accent);
    auto* gain = barSet(ArrCharts::tr("gain"), tokens().good);
    auto* loss = barSet(ArrCharts::tr("loss"), tokens().bad, Qt::BDiagPattern);
    auto* chart = new QChart;
    QStringList categories, upright;
    std::int64_t level = 0;
    for (int i = 0; i < waterfallBarCount; ++i) {
        const auto bar = WaterfallBar(i);
        const std::int64_t amount = waterfallAmount(group, bar);
        const std::int64_t next = isTotal(bar) ? amount : level + amount;
        const double base = isTotal(bar) ? 0.0 : double(std::min(level, next)) / scale.divisor;
        const double height = double(std::abs(amount)) / scale.divisor;
        ground->append(base);
        total->append(isTotal(bar) ? height : 0);
        gain->append(!isTotal(bar) && amount > 0 ? height : 0);
        loss->append(!isTotal(bar) && amount < 0 ? height : 0);
        level = next;
        const auto label = [&](const char* up, const char* down) {
            const char* sign = isTotal(bar) || amount == 0 ? "" : amount > 0 ? up : down;
            return waterfallLabel(bar) + QLatin1String("<br/>") + QString::fromUtf8(sign) +
                   QLocale().toString(double(std::abs(amount)) / scale.divisor, 'f',
                                      scale.divisor > 1e5 ? 2 : 0);
        };
        categories += label("\u25B2 ", "\u25BC ");
        upright += label("+", "\u2212"); // a turned arrow would point aside
    }
    auto* series = new QStackedBarSeries;
    series->append({ground, total, gain, loss});
    series->setBarWidth(0.62);
    for (QBarSet* set : {total, gain, loss})
        onClick(set, chart, chosen);
    chart->addSeries(series);
    addAxes(chart, series, categories, scale.unit);
    fitLabels(chart, categories, upright);
    chart->legend()->hide(); // every bar is labelled
    return chart;
}

QChart* bridgeChart(const std::vector<BridgeStep>& steps, Currency currency,
                    std::function<void(int)> chosen) {
    struct Part {
        QString label;
        QColor colour;
        Qt::BrushStyle pattern;
        std::int64_t BridgeStep::*amount;
        int sign;
    };
    const Part parts[] = {
        {ArrCharts::tr("\u25B2 new"), tokens().accent, Qt::SolidPattern, &BridgeStep::newArr, 1},
        {ArrCharts::tr("\u25B2 reactivated"), tokens().accent, Qt::BDiagPattern, &BridgeStep::reactivation,
         1},
        {ArrCharts::tr("\u25B2 expansion"), tokens().good, Qt::SolidPattern, &BridgeStep::expansion, 1},
        {ArrCharts::tr("\u25BC contraction"), tokens().warn, Qt::Dense4Pattern, &BridgeStep::contraction, -1},
        {ArrCharts::tr("\u25BC churn"), tokens().bad, Qt::BDiagPattern, &BridgeStep::churn, -1}};
    double largest = 0;
    for (const BridgeStep& step : steps)
        largest = std::max({largest, double(step.newArr + step.reactivation + step.expansion),
                            double(step.contraction + step.churn)});
    const MoneyScale scale = moneyScale(largest, currency);
    auto* chart = new QChart;
    auto* series = new QStackedBarSeries;
    QStringList months;
    for (const BridgeStep& step : steps)
        months += show::month(step.month);
    for (const Part& part : parts) {
        auto* set = barSet(part.label, part.colour, part.pattern);
        for (const BridgeStep& step : steps)
            set->append(part.sign * double(step.*part.amount) / scale.divisor);
        onClick(set, chart, chosen);
        series->append(set);
    }
    chart->addSeries(series);
    addAxes(chart, series, months, scale.unit);
    return chart;
}

} // namespace foothold
