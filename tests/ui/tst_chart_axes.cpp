#include "ui/charts/chart_view.h"

#include <QTest>

#include <cmath>

using namespace foothold;

/// What stands at a tick of an axis is what the tick is at.
class TestChartAxes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksSayWhereTheyAre_data() {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::newRow("rates") << 0.0 << 1.0;
        QTest::newRow("millions") << 0.0 << 4.59;
        QTest::newRow("less than one") << 0.0 << 0.3;
        QTest::newRow("very little") << 0.0 << 0.0123;
        QTest::newRow("many") << 0.0 << 263.0;
        QTest::newRow("gains and losses") << -0.41 << 0.62;
        QTest::newRow("nothing") << 0.0 << 0.0;
    }
    void ticksSayWhereTheyAre() {
        QFETCH(double, from);
        QFETCH(double, to);
        QValueAxis axis;
        axis.setRange(from, to);
        roundOff(&axis);
        QVERIFY(axis.min() <= from && axis.max() >= to);
        const double step = (axis.max() - axis.min()) / (axis.tickCount() - 1);
        for (int i = 0; i < axis.tickCount(); ++i) {
            const double tick = axis.min() + i * step;
            const QString label = QString::asprintf(axis.labelFormat().toUtf8().constData(), tick);
            QVERIFY2(std::abs(label.toDouble() - tick) <= 1e-6 * step, qPrintable(label));
        }
    }
};

QTEST_MAIN(TestChartAxes)
#include "tst_chart_axes.moc"
