#include "core/documents/paper_tree.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace foothold;

namespace {

paper::Measures measures(std::size_t count) {
    paper::Measures m{.width = 10, .across = 2, .down = 4, .between = 1, .rail = 2};
    m.heights.assign(count, 5);
    m.headHeights.assign(count, 1);
    return m;
}

std::vector<int> all(std::size_t count) {
    std::vector<int> nodes;
    for (std::size_t i = 0; i < count; ++i)
        nodes.push_back(int(i));
    return nodes;
}

QRectF placeOf(const paper::Block& block, int node) {
    for (const auto& [one, place] : block.boxes)
        if (one == node) return place;
    return {};
}

bool overlaps(const paper::Block& block) {
    for (const auto& [one, a] : block.boxes)
        for (const auto& [other, b] : block.boxes)
            if (one != other && a.intersects(b)) return true;
    return false;
}

} // namespace

/// Trees on pages.
class TestPaperTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void childrenStandBesideEachOtherWhereThereIsRoom() {
        const auto block = paper::fitted({-1, 0, 0, 0}, all(4), measures(4), {100, 20});
        for (const int child : {1, 2, 3})
            QCOMPARE(placeOf(block, child).top(), 9.0);
        QCOMPARE(placeOf(block, 0).center().x(), placeOf(block, 2).center().x());
    }
    void andBelowEachOtherWhereItIsNarrow() {
        const auto block = paper::fitted({-1, 0, 0, 0}, all(4), measures(4), {12, 100});
        QCOMPARE(block.size, QSizeF(12, 6 + 5 * 3 + 2));
        for (const int child : {1, 2, 3})
            QCOMPARE(placeOf(block, child).left(), 2.0); // the rail is inside
        QCOMPARE(placeOf(block, 0).left(), 0.0);
    }
    void aRowIsAsHighAsItsHighestAndNoOther() {
        auto m = measures(4);
        m.heights[1] = 8;
        const auto block = paper::fitted({-1, 0, 0, 1}, all(4), m, {100, 30});
        QCOMPARE(placeOf(block, 2).height(), 8.0);
        QCOMPARE(placeOf(block, 0).height(), 5.0);
        QCOMPARE(placeOf(block, 3).height(), 5.0);
        QCOMPARE(placeOf(block, 3).top(), placeOf(block, 1).bottom() + 1); // a column
    }
    void everyNodeStandsInOnePartThatFits_data() {
        QTest::addColumn<int>("reports");
        QTest::newRow("pairs") << 2;
        QTest::newRow("six each") << 6;
        QTest::newRow("all below one") << 1000;
        QTest::newRow("nobody below anybody") << 0;
        QTest::newRow("a chain") << 1;
        QTest::newRow("as it comes") << -1;
    }
    void everyNodeStandsInOnePartThatFits() {
        QFETCH(int, reports);
        std::vector<int> parents;
        std::mt19937 random(7);
        for (int i = 0; i < 300; ++i)
            parents.push_back(i == 0 || reports == 0 ? -1
                              : reports < 0          ? int(random() % unsigned(i))
                                                     : (i - 1) / reports);
        const QSizeF room(47, 70); // three or four columns of eleven
        std::multiset<int> seen;
        std::set<int> before;
        const auto parts = paper::parts(parents, all(300), measures(300), room, {47, 40});
        QVERIFY(parts.front().block.size.height() <= 40);
        for (const auto& part : parts) {
            QVERIFY(part.block.size.width() <= room.width() && part.block.size.height() <= room.height());
            QVERIFY(!overlaps(part.block));
            const auto isHead = [&](int node) {
                return std::ranges::find(part.heads, node) != part.heads.end();
            };
            for (const int head : part.heads)
                QVERIFY(before.contains(head)); // told of before
            for (const auto& [node, place] : part.block.boxes) {
                if (isHead(node)) continue;
                seen.insert(node);
                before.insert(node);
                const int boss = parents[std::size_t(node)];
                QVERIFY(boss < 0 || !placeOf(part.block, boss).isNull());
            }
        }
        QCOMPARE(seen.size(), std::size_t(300));
        QCOMPARE(std::set<int>(seen.begin(), seen.end()).size(), std::size_t(300));
        // Without a tree, four beside and eleven below each other make a page: seven pages.
        if (reports != 1) QVERIFY2(parts.size() <= 16, qPrintable(QString::number(parts.size())));
    }
    void whatIsTooLargeForAPageStandsAlone() {
        const auto parts = paper::parts({-1, 0}, all(2), measures(2), {4, 4}, {4, 4});
        QCOMPARE(parts.size(), std::size_t(2));
        QCOMPARE(parts[1].heads, std::vector<int>{0});
    }
    void whatHangsBelowSeveralSharesAPart() {
        // Four bosses on the first page, whose reports find no room there.
        std::vector<int> parents{-1, 0, 0, 0, 0};
        for (int i = 0; i < 8; ++i)
            parents.push_back(1 + i / 2);
        const auto parts = paper::parts(parents, all(13), measures(13), {58, 30}, {58, 15});
        QCOMPARE(parts.size(), std::size_t(2));
        QCOMPARE(parts[1].heads, (std::vector<int>{1, 2, 3, 4}));
    }
};

QTEST_APPLESS_MAIN(TestPaperTree)
#include "tst_paper_tree.moc"
