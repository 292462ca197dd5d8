#include "core/metrics/conventions.h"
#include "core/metrics/spread.h"
#include "tests/core/fact_helpers.h"

using namespace foothold;

class TestConventions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAreRoundedToNineDecimals() {
        QCOMPARE(roundFigure(1.0 / 3), 0.333333333);
        QCOMPARE(roundFigure(2.0 / 3), 0.666666667);
        QCOMPARE(roundFigure(-1.0 / 3), -0.333333333);
        QCOMPARE(percent(1, 3), 33.333333333);
        QVERIFY(roundFigure(0.1 + 0.2) == roundFigure(0.3)); // noise decides no comparison
    }

    void bandsAreReadHalvesUp() {
        QCOMPARE(bandScore(69.5), 70);
        QCOMPARE(bandScore(69.499999999), 69);
        QCOMPARE(bandScore(0), 0);
        QCOMPARE(bandScore(100), 100);
        QCOMPARE(clampScore(-3), 0.0);
        QCOMPARE(clampScore(100.1), 100.0);
    }

    void windowsIncludeBothEnds() {
        const Date d = day("2026-04-15");
        const Window last = lastDays(d, 90), prior = priorDays(d, 90);
        QVERIFY(last.contains(d));
        QVERIFY(last.contains(day("2026-01-16"))); // day 90
        QVERIFY(!last.contains(day("2026-01-15")));
        QVERIFY(prior.contains(day("2026-01-15"))); // day 91
        QVERIFY(prior.contains(day("2025-10-18")));
        QVERIFY(!prior.contains(day("2025-10-17")));
        QVERIFY(!last.contains(day("2026-04-16")));
    }

    void theLatestCompleteMonth_data() {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("expected");
        QTest::newRow("in the month") << "2026-04-15"
                                      << "2026-03";
        QTest::newRow("on its last day") << "2026-04-30"
                                         << "2026-04";
        QTest::newRow("leap day") << "2024-02-29"
                                  << "2024-02";
        QTest::newRow("the day before it") << "2024-02-28"
                                           << "2024-01";
        QTest::newRow("new year") << "2026-01-01"
                                  << "2025-12";
    }
    void theLatestCompleteMonth() {
        QFETCH(QString, date);
        QFETCH(QString, expected);
        QCOMPARE(isoMonth(latestCompleteMonth(day(qPrintable(date)))), expected);
    }

    void usageMayLagTwoMonthsBehind_data() {
        QTest::addColumn<QString>("latest");
        QTest::addColumn<QString>("expected");
        QTest::newRow("up to date") << "2026-03"
                                    << "2026-03";
        QTest::newRow("one month late") << "2026-02"
                                        << "2026-02";
        QTest::newRow("two months late") << "2026-01"
                                         << "2026-01";
        QTest::newRow("three are too many") << "2025-12"
                                            << "2026-03";
        QTest::newRow("a month that is not over does not count") << "2026-04"
                                                                 << "2026-03";
    }
    void usageMayLagTwoMonthsBehind() {
        QFETCH(QString, latest);
        QFETCH(QString, expected);
        OneAccount book;
        const int p = book.product("P");
        book.begin();
        book.add(Usage{.month = month(qPrintable(latest)), .product = p, .department = {}});
        QCOMPARE(isoMonth(latestUsageMonth(*book.facts(), day("2026-04-15"))), expected);
    }

    void meansLeaveUnknownPartsOut() {
        WeightedMean mean;
        QVERIFY(!mean.ofKnown());
        QVERIFY(!mean.score());
        mean.add(30, 80.0);
        mean.add(20, 50.0);
        mean.add(50, std::nullopt);
        QCOMPARE(mean.ofKnown(), std::optional(68.0)); // (2400 + 1000) / 50
        QCOMPARE(mean.score(), std::optional(68.0));   // half of the weight is enough
        mean.add(0.5, std::nullopt);
        QVERIFY(!mean.score()); // less is not
        QCOMPARE(mean.ofKnown(), std::optional(68.0));
    }

    void aPartOfNoWeightTellsNothing() {
        WeightedMean mean;
        mean.add(0, 80.0);
        QVERIFY(!mean.ofKnown());
    }

    void spreadsAddUp_data() {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("headcounts"); // "-" is missing
        QTest::addColumn<QString>("parts");
        QTest::newRow("by headcount") << qint64(100) << "1;3"
                                      << "25;75";
        QTest::newRow("the largest remainder gets the rest") << qint64(100) << "1;1;1"
                                                             << "34;33;33";
        QTest::newRow("remainders decide, not sizes") << qint64(10) << "33;33;34"
                                                      << "3;3;4";
        QTest::newRow("ties go to the first") << qint64(2) << "1;1;1;1"
                                              << "1;1;0;0";
        QTest::newRow("one missing: equal parts") << qint64(100) << "1;-"
                                                  << "50;50";
        QTest::newRow("all empty: equal parts") << qint64(101) << "0;0"
                                                << "51;50";
        QTest::newRow("an empty one gets nothing") << qint64(101) << "0;5"
                                                   << "0;101";
        QTest::newRow("nothing to spread") << qint64(0) << "1;2"
                                           << "0;0";
        QTest::newRow("one takes all") << qint64(7) << "-"
                                       << "7";
        QTest::newRow("nobody") << qint64(7) << ""
                                << "";
        QTest::newRow("large") << qint64(10'000'000'000'000'000)
                               << "1000000000000;1000000000000;1000000000000"
                               << "3333333333333334;3333333333333333;3333333333333333";
    }
    void spreadsAddUp() {
        QFETCH(qint64, amount);
        QFETCH(QString, headcounts);
        QFETCH(QString, parts);
        std::vector<std::optional<std::int64_t>> counts;
        for (const QString& count : headcounts.split(QLatin1Char(';'), Qt::SkipEmptyParts))
            counts.push_back(count == QLatin1String("-") ? std::nullopt
                                                         : std::optional<std::int64_t>(count.toLongLong()));
        QStringList got;
        for (const std::int64_t part : spread(amount, counts))
            got += QString::number(part);
        QCOMPARE(got.join(QLatin1Char(';')), parts);
    }
};

QTEST_APPLESS_MAIN(TestConventions)
#include "tst_conventions.moc"
