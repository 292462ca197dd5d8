#include "ui/charts/chart_view.h"

#include "core/base/money.h"
#include "ui/exchange/picture_saver.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QAbstractAxis>
#include <QChart>
#include <QLegend>

#include <algorithm>
#include <cmath>

namespace foothold {

ChartView::ChartView(const char* objectName, const QString& name, QWidget* parent)
    : QChartView(parent) {
    setObjectName(QLatin1String(objectName));
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(320, 200);
    describe(this, name);
    makePictureSavable(this, [this] { return picture(); });
    connect(&Theme::instance(), &Theme::changed, this, &ChartView::remake);
}

void ChartView::setMaker(std::function<QChart*()> make, const QString& spoken) {
    m_make = std::move(make);
    setAccessibleDescription(spoken);
    remake();
}

void ChartView::remake() {
    if (!m_make) return;
    QChart* before = chart();
    QChart* next = m_make();
    dressChart(next);
    setChart(next);
    setBackgroundBrush(tokens().surface);
    delete before;
}

/// In the colours of paper, made anew for it.
PaintedPicture ChartView::picture() const {
    if (!m_make) return {};
    return {
        .size = [size = size()](const PaintStyle& style) { return QSizeF(size) * pointsPerPixel * style.pt; },
        .paint =
            [make = m_make, size = size()](QPainter& painter, const QRectF& rect, const PaintStyle&) {
                const Theme::OnPaper colours;
                QGraphicsScene scene;
                QChart* chart = make();
                dressChart(chart);
                scene.addItem(chart);
                chart->resize(size);
                scene.setSceneRect(chart->rect());
                scene.render(&painter, rect, chart->rect());
            }};
}

void dressChart(QChart* chart) {
    const Tokens& t = tokens();
    chart->setBackgroundBrush(t.surface);
    chart->setBackgroundRoundness(0);
    chart->setMargins(QMargins(space::small, space::small, space::small, space::small));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setLocalizeNumbers(true);
    const QFont font = Theme::instance().font(TypeSize::Small);
    chart->legend()->setFont(font);
    chart->legend()->setLabelColor(t.text);
    chart->legend()->setAlignment(Qt::AlignTop);
    for (QAbstractAxis* axis : chart->axes()) {
        axis->setLabelsFont(font);
        axis->setTitleFont(font);
        axis->setTitleBrush(t.muted);
        axis->setLabelsColor(t.muted);
        axis->setLinePenColor(t.line);
        axis->setGridLineColor(t.line);
        axis->setGridLineVisible(axis->orientation() == Qt::Vertical);
    }
}

void roundOff(QValueAxis* axis) {
    // Where everything is 0 there is no range to make nice.
    if (!(axis->max() > axis->min())) axis->setRange(0, 1);
    axis->applyNiceNumbers();
    constexpr double rounding = 1e-6; // 0.1 is a little more or less
    const double step = (axis->max() - axis->min()) / std::max(1, axis->tickCount() - 1);
    int digits = 0;
    for (double shown = step; digits < 6 && std::abs(shown - std::round(shown)) > rounding; shown *= 10)
        ++digits;
    axis->setLabelFormat(QStringLiteral("%.%1f").arg(digits));
}

MoneyScale moneyScale(double largestMinor, Currency currency) {
    const double major = double(currency.minorPerMajor());
    const double largest = std::abs(largestMinor) / major;
    const QString code = currency.code();
    if (largest >= 2e6) return {major * 1e6, QStringLiteral("M ") + code};
    if (largest >= 2e3) return {major * 1e3, QStringLiteral("k ") + code};
    return {major, code};
}

} // namespace foothold
