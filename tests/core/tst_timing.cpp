#include "core/metrics/timing.h"
#include "tests/core/fact_helpers.h"

using namespace foothold;

namespace {

const Date asOf = day("2026-06-30");

/// A contract that ends in so many days; nothing: open-ended.
std::shared_ptr<const Facts> endingIn(std::optional<int> days, std::optional<Date> renewalSigned = {},
                                      std::optional<Date> achieved = {}) {
    OneAccount book;
    book.product("P");
    book.begin();
    std::optional<Date> end;
    if (days) end = asOf + Days(*days);
    book.contract({.contractId = "C",
                   .startOn = day("2025-01-01"),
                   .endOn = end,
                   .signedOn = renewalSigned,
                   .renewedFrom = renewalSigned ? Text("B") : Text()},
                  {{.lineId = "L", .product = 0, .arr = 1000'00}});
    if (achieved) book.add(Outcome{.outcomeId = "O", .achievedOn = achieved});
    return book.facts();
}

} // namespace

class TestTiming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstThatHolds_data() {
        QTest::addColumn<int>("days"); // below 0: open-ended
        QTest::addColumn<int>("signedAgo");
        QTest::addColumn<int>("achievedAgo"); // 1000: never
        QTest::addColumn<QString>("timing");
        QTest::addColumn<double>("score");
        QTest::newRow("ends today") << 0 << 1000 << 1000 << "renewal_window" << 0.0;
        QTest::newRow("59 days") << 59 << 1000 << 1000 << "renewal_window" << 0.0;
        QTest::newRow("60 days") << 60 << 1000 << 1000 << "pre_renewal" << 75.0;
        QTest::newRow("90 days") << 90 << 1000 << 1000 << "pre_renewal" << 75.0;
        QTest::newRow("91 days") << 91 << 1000 << 1000 << "mid_term" << 50.0;
        QTest::newRow("open-ended") << -1 << 1000 << 1000 << "mid_term" << 50.0;
        QTest::newRow("renewed on day 90") << 200 << 89 << 1000 << "post_renewal" << 100.0;
        QTest::newRow("renewed on day 91") << 200 << 90 << 1000 << "mid_term" << 50.0;
        QTest::newRow("renewal signed tomorrow") << 200 << -1 << 1000 << "mid_term" << 50.0;
        QTest::newRow("achieved on day 30") << 200 << 1000 << 29 << "success_milestone" << 100.0;
        QTest::newRow("achieved on day 31") << 200 << 1000 << 30 << "mid_term" << 50.0;
        QTest::newRow("achieved tomorrow") << 200 << 1000 << -1 << "mid_term" << 50.0;
        QTest::newRow("renewed and achieved") << 200 << 10 << 10 << "post_renewal" << 100.0;
        QTest::newRow("achieved in the window") << 30 << 1000 << 1 << "renewal_window" << 0.0;
        QTest::newRow("achieved before renewal") << 70 << 1000 << 1 << "success_milestone" << 100.0;
        QTest::newRow("open-ended and renewed") << -1 << 5 << 1000 << "post_renewal" << 100.0;
    }
    void theFirstThatHolds() {
        QFETCH(int, days);
        QFETCH(int, signedAgo);
        QFETCH(int, achievedAgo);
        QFETCH(QString, timing);
        QFETCH(double, score);
        const auto date = [](int ago) {
            return ago == 1000 ? std::nullopt : std::optional(asOf - Days(ago));
        };
        const auto facts =
            endingIn(days < 0 ? std::nullopt : std::optional(days), date(signedAgo), date(achievedAgo));
        const auto found = timingOf(facts->at(0), asOf);
        QVERIFY(found.has_value());
        QCOMPARE(nameString(*found), timing);
        QCOMPARE(timingScore(*found), score);
    }

    void unknownWithoutAnActiveContract() {
        QVERIFY(!timingOf(endingIn(-1)->at(0), asOf + Days(1) - Days(1000))); // not yet begun
        OneAccount book;
        book.begin();
        book.add(Outcome{.outcomeId = "O", .achievedOn = asOf});
        QVERIFY(!timingOf(book.facts()->at(0), asOf));
    }

    void theProfileMovesTheDays() {
        ScoringProfile profile;
        profile.renewalWindowDays = 30;
        profile.preRenewalDays = 45;
        QVERIFY(timingOf(endingIn(31)->at(0), asOf, profile) == Timing::PreRenewal);
        QVERIFY(timingOf(endingIn(46)->at(0), asOf, profile) == Timing::MidTerm);
    }

    void priority_data() {
        QTest::addColumn<int>("timing");
        QTest::addColumn<double>("priority");
        // 100 * 0.5 * 0.8 * T
        QTest::newRow("post_renewal") << int(Timing::PostRenewal) << 40.0;
        QTest::newRow("success_milestone") << int(Timing::SuccessMilestone) << 40.0;
        QTest::newRow("pre_renewal") << int(Timing::PreRenewal) << 36.0;
        QTest::newRow("mid_term") << int(Timing::MidTerm) << 28.0;
        QTest::newRow("renewal_window") << int(Timing::RenewalWindow) << 8.0;
    }
    void priority() {
        QFETCH(int, timing);
        QFETCH(double, priority);
        QCOMPARE(priorityOf(50.0, 80.0, Timing(timing)), std::optional(priority));
    }

    void priorityIsUnknownIfOneIs() {
        QVERIFY(!priorityOf(std::nullopt, 80.0, Timing::MidTerm));
        QVERIFY(!priorityOf(50.0, std::nullopt, Timing::MidTerm));
        QVERIFY(!priorityOf(50.0, 80.0, std::nullopt));
        QCOMPARE(priorityOf(0.0, 80.0, Timing::MidTerm), std::optional(0.0));
    }
};

QTEST_APPLESS_MAIN(TestTiming)
#include "tst_timing.moc"
