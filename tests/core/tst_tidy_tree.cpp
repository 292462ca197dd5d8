#include "core/documents/tidy_tree.h"

#include <QTest>

#include <set>

using namespace foothold;

/// Where the nodes of trees go.
class TestTidyTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parentsStandAboveTheMiddleOfTheirChildren() {
        const auto places = tidyForest({-1, 0, 0, 0}, {10, 5});
        QCOMPARE(places, (std::vector<QPointF>{{10, 0}, {0, 5}, {10, 5}, {20, 5}}));
    }
    void manyLeavesStandInColumns() {
        const auto few = tidyForest({-1, 0, 0, 0, 0, 0}, {10, 5}); // five: one column
        QCOMPARE(few[1], QPointF(0, 5));
        QCOMPARE(few[5], QPointF(0, 25));
        const auto places = tidyForest({-1, 0, 0, 0, 0, 0, 0, 0, 0, 0}, {10, 5}); // nine: five and four
        QCOMPARE(places[1], QPointF(0, 5));
        QCOMPARE(places[5], QPointF(0, 25));
        QCOMPARE(places[6], QPointF(10, 5));
        QCOMPARE(places[0], QPointF(5, 0));
    }
    void nobodyStandsInAnothersPlace() {
        for (int shape = 1; shape <= 7; ++shape) {
            std::vector<int> parents = {-1};
            for (int i = 1; i < 200; ++i)
                parents.push_back(i % (shape * 9) == 0 ? -1 : (i - 1) / shape);
            std::set<std::pair<double, double>> seen;
            for (const QPointF& place : tidyForest(parents, {1, 1})) {
                QVERIFY(place.x() >= 0 && place.y() >= 0);
                QVERIFY(seen.insert({place.x(), place.y()}).second);
            }
        }
    }
    void theLonelyFillRowsBelow() {
        const auto places = tidyForest({-1, 0, -1, -1}, {10, 5});
        QCOMPARE(places[2], QPointF(0, 10));
        QCOMPARE(places[3], QPointF(10, 10));
    }
    void circlesAreNoTrees() {
        const auto places = tidyForest({1, 0, 2}, {10, 5});
        QCOMPARE(places.size(), std::size_t(3));
        QVERIFY(places[0] != places[1] && places[1] != places[2]);
        QVERIFY(tidyForest({}, {1, 1}).empty());
    }
};

QTEST_APPLESS_MAIN(TestTidyTree)
#include "tst_tidy_tree.moc"
