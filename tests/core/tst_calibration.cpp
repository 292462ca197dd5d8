#include "core/metrics/calibration.h"
#include "tests/core/fact_helpers.h"

using namespace foothold;

namespace {

std::vector<Sample> samples(std::initializer_list<std::pair<double, bool>> list) {
    std::vector<Sample> result;
    for (const auto& [score, positive] : list)
        result.push_back({score, positive, int(result.size())});
    return result;
}

bool isNear(double a, double b, double within = 1e-9) {
    return std::abs(a - b) < within;
}

/// One account: a contract of 1000.00 to @p end, and a health that was set by hand does not count.
struct Story {
    OneAccount book;

    explicit Story(const char* end) {
        book.product("P");
        book.begin();
        book.contract({.contractId = "C", .startOn = day("2024-01-01"), .endOn = day(end)},
                      {{.lineId = "L", .product = 0, .arr = 1000'00}});
    }
    /// An invoice that falls due and is never paid: commercial is 0 from 60 days after.
    Story& unpaidFrom(const char* due) {
        book.add(Invoice{.invoiceId = "I", .dueOn = day(due)});
        return *this;
    }
    Calibration calibrated(const char* from, const char* to) {
        const auto facts = book.facts();
        return calibrate(*facts, {day(from), day(to)}, {*facts, day(to)});
    }
};

/// Only what is paid counts, so that a story needs no more than invoices.
void onlyCommercial(FactsBuilder& builder) {
    for (const Text key : {Text("health.weight.usage"), Text("health.weight.engagement"),
                           Text("health.weight.satisfaction"), Text("health.weight.support")})
        builder.add(ProfileRow{.validFrom = day("2020-01-01"), .key = key, .value = "0"});
}

} // namespace

class TestCalibration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aucCountsPairs() {
        QVERIFY(!auc({}));
        QVERIFY(!auc(samples({{1, true}, {2, true}})));
        QVERIFY(isNear(*auc(samples({{2, true}, {1, false}})), 1));
        QVERIFY(isNear(*auc(samples({{1, true}, {2, false}})), 0));
        QVERIFY(isNear(*auc(samples({{1, true}, {1, false}})), 0.5));
        // Positives 3 and 1 against 2 and 1: won, won, lost, tied -> 2.5 of 4.
        QVERIFY(isNear(*auc(samples({{3, true}, {1, true}, {2, false}, {1, false}})), 0.625));
        // The same to 6 decimals is a tie.
        QVERIFY(isNear(*auc(samples({{1.0000001, true}, {1.0000002, false}})), 0.5));
    }

    void theRocCurveEnclosesTheAuc() {
        const auto all =
            samples({{9, true}, {8, false}, {7, true}, {7, false}, {5, true}, {2, false}, {1, false}});
        double area = 0;
        const auto curve = rocCurve(all);
        for (std::size_t i = 1; i < curve.size(); ++i)
            area += (curve[i].falsePositiveRate - curve[i - 1].falsePositiveRate) *
                    (curve[i].recall + curve[i - 1].recall) / 2;
        QVERIFY(isNear(area, *auc(all)));
        QVERIFY(isNear(curve.front().recall, 0) && isNear(curve.back().recall, 1));
        QVERIFY(isNear(curve.back().falsePositiveRate, 1));
        QVERIFY(rocCurve(samples({{1, true}})).empty());
    }

    void wilsonIntervals() {
        // 5 of 10 (Wilson 1927): 0.2366 to 0.7634; the ends stay within 0 and 1.
        QVERIFY(isNear(wilson(5, 10).low, 0.236593, 1e-5));
        QVERIFY(isNear(wilson(5, 10).high, 0.763407, 1e-5));
        QCOMPARE(wilson(0, 10).low, 0.0);
        QVERIFY(isNear(wilson(0, 10).high, 0.277533, 1e-5));
        QCOMPARE(wilson(10, 10).high, 1.0);
        QCOMPARE(wilson(0, 0).low, 0.0);
        QCOMPARE(wilson(0, 0).high, 1.0);
    }

    void precisionAndRecall() {
        const Confusion confusion{.tp = 3, .fp = 1, .fn = 2, .tn = 4};
        QCOMPARE(confusion.precision(), std::optional(0.75));
        QCOMPARE(confusion.recall(), std::optional(0.6));
        QVERIFY(!Confusion{.fn = 2}.precision());
        QVERIFY(!Confusion{.fp = 2}.recall());
    }

    void theThresholdSeparatesBest() {
        std::vector<Sample> all;
        for (int i = 0; i < 10; ++i) {
            all.push_back({60.5, true, i});       // rounds to 61
            all.push_back({40.4, false, 10 + i}); // rounds to 40
        }
        QCOMPARE(proposedThreshold(all), std::optional(41)); // the smallest that separates
        all.pop_back();
        QVERIFY(!proposedThreshold(all)); // nine accounts of a class
        all.push_back({40.4, false, 0});  // an account may be in both
        QCOMPARE(proposedThreshold(all), std::optional(41));
    }

    void aThresholdThatSeparatesNothingIsTheSmallest() {
        std::vector<Sample> all;
        for (int i = 0; i < 10; ++i) {
            all.push_back({50, true, i});
            all.push_back({50, false, i});
        }
        QCOMPARE(proposedThreshold(all), std::optional(1));
    }

    void redBeforeChurn() {
        // Ends on 2026-03-31, so the churn step is April's; 90 days before April 1 is January 1.
        Story red("2026-03-31");
        onlyCommercial(red.book.builder);
        const Calibration seen = red.unpaidFrom("2025-10-01").calibrated("2025-06-30", "2026-06-30");
        QCOMPARE(seen.churned, 1);
        QCOMPARE(seen.knownBefore(), 1);
        QCOMPARE(seen.redBeforeChurnShare, std::optional(100.0));
        QVERIFY(seen.band == CalibrationBand::BestInClass);
        Story late("2026-03-31"); // overdue only since December 20: 12 days on January 1, commercial 80
        onlyCommercial(late.book.builder);
        const Calibration missed = late.unpaidFrom("2025-12-20").calibrated("2025-06-30", "2026-06-30");
        QCOMPARE(missed.redBeforeChurnShare, std::optional(0.0));
        QVERIFY(missed.band == CalibrationBand::Below);
        Story unknown("2026-03-31"); // nothing is known of its health
        const Calibration none = unknown.calibrated("2025-06-30", "2026-06-30");
        QCOMPARE(none.churned, 1);
        QVERIFY(!none.redBeforeChurnShare);
        QVERIFY(!none.band);
    }

    void samplesAreMonthEndsThatCanBeJudged() {
        // D1 - 90 days is 2026-04-01: the last month-end that counts is March 31; the first is D0 itself.
        Story story("2027-12-31");
        onlyCommercial(story.book.builder);
        const Calibration answer = story.unpaidFrom("2025-01-01").calibrated("2025-12-31", "2026-06-30");
        QCOMPARE(answer.churnSamples.size(), std::size_t(4)); // December to March
        QCOMPARE(answer.churn.fp, 4);                         // red, and nothing shrank
        QCOMPARE(answer.churn.tp + answer.churn.fn + answer.churn.tn, 0);
        QVERIFY(!answer.churnAuc);
    }

    void shrinkingWithinNinetyDaysIsSeen() {
        // Ends on 2026-03-31: by December 31 + 90 days = March 31 it is still there, by January 31 + 90 not.
        Story story("2026-03-31");
        onlyCommercial(story.book.builder);
        const Calibration answer = story.unpaidFrom("2025-10-15").calibrated("2025-10-31", "2026-06-30");
        // October (16 days: 73.3 green), November (46: 23.3 red), December, January, February and March red.
        QCOMPARE(answer.churn.tn, 1); // October
        QCOMPARE(answer.churn.fp, 2); // November and December
        QCOMPARE(answer.churn.tp, 3); // January, February, and March 31 itself: gone by June 29
        QCOMPARE(answer.churn.fn, 0);
        QCOMPARE(answer.churn.precision(), std::optional(0.6));
    }

    void overridesDoNotCountForChurn() {
        Story story("2026-03-31");
        onlyCommercial(story.book.builder);
        story.book.add(
            HealthOverride{.setOn = day("2025-01-01"), .expiresOn = day("2026-12-31"), .score = 95});
        const Calibration answer = story.unpaidFrom("2025-06-01").calibrated("2025-06-30", "2026-06-30");
        QCOMPARE(answer.redBeforeChurnShare, std::optional(100.0));
    }

    void anEmptyBookSaysNothing() {
        FactsBuilder builder;
        const auto facts = builder.build();
        const Calibration answer =
            calibrate(*facts, {day("2025-06-30"), day("2026-06-30")}, {*facts, day("2026-06-30")});
        QCOMPARE(answer.churned, 0);
        QVERIFY(!answer.redBeforeChurnShare && !answer.churnAuc && !answer.expansionAuc);
        QVERIFY(!answer.proposedThreshold);
    }
};

QTEST_APPLESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
