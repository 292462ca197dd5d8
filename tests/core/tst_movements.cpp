#include "core/metrics/bridge.h"
#include "core/metrics/churn.h"
#include "core/metrics/motions.h"
#include "tests/core/fact_helpers.h"

using namespace foothold;

namespace {

/// One account with products "P" (by seats) and "U" (by usage).
struct Story : OneAccount {
    Story() {
        product("P");
        product({.productId = "U", .name = "U", .pricingModel = PricingModel::Usage});
        begin();
    }
    struct Line {
        int product = 0;
        std::int64_t arr = 0;
        std::int64_t seats = 10;
        Text tier = "";
    };
    /// A contract of one line between two dates; "": open-ended.
    Story& has(const char* from, const char* to, Line line, std::optional<EndReason> reason = {}) {
        const Text id = numbered(builder, "C", ++m_contracts);
        std::optional<Date> last;
        if (*to) last = day(to);
        contract({.contractId = id, .startOn = day(from), .endOn = last, .endReason = reason},
                 {{.lineId = id,
                   .product = line.product,
                   .planTier = line.tier,
                   .seats = line.seats,
                   .arr = line.arr * 100}});
        return *this;
    }

private:
    int m_contracts = 0;
};

QString textOf(const BridgeStep& step) {
    return QStringLiteral("%1: %2 new %3 back %4 up %5 down %6 out %7 -> %8")
        .arg(isoMonth(step.month))
        .arg(step.opening / 100)
        .arg(step.newArr / 100)
        .arg(step.reactivation / 100)
        .arg(step.expansion / 100)
        .arg(step.contraction / 100)
        .arg(step.churn / 100)
        .arg(step.closing / 100);
}

} // namespace

/// How ARR moves: the bridge, motions, and churn.
class TestMovements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bridgeDates_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("dates");
        QTest::newRow("month-ends") << "2026-01-31"
                                    << "2026-03-31"
                                    << "2026-01-31 2026-02-28 2026-03-31";
        QTest::newRow("within months") << "2026-01-15"
                                       << "2026-03-02"
                                       << "2026-01-15 2026-01-31 2026-02-28 2026-03-02";
        QTest::newRow("leap year") << "2024-02-28"
                                   << "2024-03-01"
                                   << "2024-02-28 2024-02-29 2024-03-01";
        QTest::newRow("within one") << "2026-01-10"
                                    << "2026-01-20"
                                    << "2026-01-10 2026-01-20";
        QTest::newRow("over new year") << "2025-12-31"
                                       << "2026-01-01"
                                       << "2025-12-31 2026-01-01";
        QTest::newRow("no time") << "2026-01-31"
                                 << "2026-01-31"
                                 << "2026-01-31";
    }
    void bridgeDates() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, dates);
        QStringList found;
        for (const Date date : foothold::bridgeDates({day(qPrintable(from)), day(qPrintable(to))}))
            found += isoDate(date);
        QCOMPARE(found.join(QLatin1Char(' ')), dates);
    }

    void everyKindOfStep() {
        Story story;
        story
            .has("2026-01-10", "2026-03-31", {.arr = 100}) // new in January, gone in April
            .has("2026-02-01", "2026-02-28", {.arr = 50})  // more in February, less in March
            .has("2026-06-01", "", {.arr = 70});           // back in June
        const auto facts = story.facts();
        QStringList steps;
        for (const BridgeStep& step : bridgeOf(*facts, {day("2025-12-31"), day("2026-06-30")}))
            steps += textOf(step);
        const QStringList expected{QStringLiteral("2026-01: 0 new 100 back 0 up 0 down 0 out 0 -> 100"),
                                   QStringLiteral("2026-02: 100 new 0 back 0 up 50 down 0 out 0 -> 150"),
                                   QStringLiteral("2026-03: 150 new 0 back 0 up 0 down 50 out 0 -> 100"),
                                   QStringLiteral("2026-04: 100 new 0 back 0 up 0 down 0 out 100 -> 0"),
                                   QStringLiteral("2026-05: 0 new 0 back 0 up 0 down 0 out 0 -> 0"),
                                   QStringLiteral("2026-06: 0 new 0 back 70 up 0 down 0 out 0 -> 70")};
        QCOMPARE(steps, expected);
        QVERIFY(bridgeOf(facts->at(0), {day("2026-01-31"), day("2026-01-31")}).empty());
    }

    void aLineThatStartsOnTheEarlierDateIsNotNew() {
        Story story; // it started on, and ended before the later date; another comes
        story.has("2026-01-31", "2026-01-31", {.arr = 10}).has("2026-02-10", "", {.arr = 20});
        const auto steps = bridgeOf(*story.facts(), {day("2026-02-05"), day("2026-02-28")});
        QCOMPARE(steps.front().reactivation, std::int64_t(20'00));
    }

    void gains_data() {
        QTest::addColumn<QString>("gain");
        QTest::addColumn<int>("product");
        QTest::addColumn<int>("arr");
        QTest::addColumn<int>("seats");
        QTest::addColumn<QByteArray>("tier");
        QTest::newRow("usage before tier") << "usage" << 1 << 150 << 20 << QByteArrayLiteral("gold");
        QTest::newRow("tier before seats") << "tier" << 0 << 150 << 20 << QByteArrayLiteral("gold");
        QTest::newRow("no tier is one") << "tier" << 0 << 150 << 10 << QByteArrayLiteral("");
        QTest::newRow("seats") << "seat" << 0 << 150 << 11 << QByteArrayLiteral("silver");
        QTest::newRow("fewer seats, more money") << "price" << 0 << 150 << 9 << QByteArrayLiteral("silver");
        QTest::newRow("price") << "price" << 0 << 150 << 10 << QByteArrayLiteral("silver");
    }
    void gains() {
        QFETCH(QString, gain);
        QFETCH(int, product);
        QFETCH(int, arr);
        QFETCH(int, seats);
        QFETCH(QByteArray, tier);
        const Text tierText(std::string_view(tier.constData(), std::size_t(tier.size())));
        Story story;
        story.has("2025-01-01", "2025-12-31",
                  {.product = product, .arr = 100, .seats = 10, .tier = "silver"});
        story.has("2026-01-01", "", {.product = product, .arr = arr, .seats = seats, .tier = tierText});
        const Motions motions = motionsOf(*story.facts(), {day("2025-06-30"), day("2026-06-30")});
        for (std::size_t i = 0; i < motionCount; ++i) {
            QCOMPARE(motions.gains[i], std::int64_t(nameString(Gain(i)) == gain ? 50'00 : 0));
            QCOMPARE(motions.losses[i], std::int64_t(0));
        }
    }

    void losses_data() {
        QTest::addColumn<QString>("loss");
        QTest::addColumn<int>("product");
        QTest::addColumn<int>("seats");
        QTest::addColumn<QByteArray>("tier");
        QTest::newRow("usage") << "usage" << 1 << 5 << QByteArrayLiteral("gold");
        QTest::newRow("tier") << "tier" << 0 << 5 << QByteArrayLiteral("gold");
        QTest::newRow("seats") << "seat" << 0 << 9 << QByteArrayLiteral("silver");
        QTest::newRow("more seats, less money") << "price" << 0 << 11 << QByteArrayLiteral("silver");
        QTest::newRow("price") << "price" << 0 << 10 << QByteArrayLiteral("silver");
    }
    void losses() {
        QFETCH(QString, loss);
        QFETCH(int, product);
        QFETCH(int, seats);
        QFETCH(QByteArray, tier);
        const Text tierText(std::string_view(tier.constData(), std::size_t(tier.size())));
        Story story;
        story.has("2025-01-01", "2025-12-31",
                  {.product = product, .arr = 100, .seats = 10, .tier = "silver"});
        story.has("2026-01-01", "", {.product = product, .arr = 60, .seats = seats, .tier = tierText});
        const Motions motions = motionsOf(*story.facts(), {day("2025-06-30"), day("2026-06-30")});
        for (std::size_t i = 0; i < motionCount; ++i) {
            QCOMPARE(motions.losses[i], std::int64_t(nameString(Loss(i)) == loss ? 40'00 : 0));
            QCOMPARE(motions.gains[i], std::int64_t(0));
        }
    }

    void productsComeAndGo() {
        Story story;
        story.has("2025-01-01", "2025-12-31", {.product = 0, .arr = 100})
            .has("2026-01-01", "", {.product = 1, .arr = 30});
        const Motions motions = motionsOf(*story.facts(), {day("2025-06-30"), day("2026-06-30")});
        QCOMPARE(motions[Gain::CrossSell], std::int64_t(30'00));
        QCOMPARE(motions[Loss::ProductDrop], std::int64_t(100'00));
        Story fresh; // was no customer: nothing counts
        fresh.has("2026-01-01", "", {.arr = 30});
        QCOMPARE(motionsOf(*fresh.facts(), {day("2025-06-30"), day("2026-06-30")})[Gain::CrossSell],
                 std::int64_t(0));
    }

    void reasonsAreThoseOfTheLastContract() {
        Story story;
        story.has("2025-01-01", "2026-02-28", {.arr = 60}, EndReason::Budget)
            .has("2025-01-01", "2026-03-31", {.arr = 40}, EndReason::Payment)
            .has("2025-01-01", "2026-01-31", {.arr = 10}, EndReason::Value);
        const auto reasons = churnReasons(*story.facts(), {day("2025-06-30"), day("2026-06-30")});
        QCOMPARE(reasons.size(), std::size_t(1));
        QVERIFY(reasons.front().reason == EndReason::Payment);
        QCOMPARE(reasons.front().isVoluntary(), std::optional(false));
        QCOMPARE(reasons.front().accounts, 1);
        QCOMPARE(reasons.front().arr, std::int64_t(110'00));
    }

    void ofContractsThatEndedTogetherTheGreaterKeyCounts() {
        Story story;
        story
            .has("2025-01-01", "2026-01-31", {.arr = 60}, EndReason::Budget) // C1
            .has("2025-01-01", "2026-01-31", {.arr = 40}, EndReason::Value); // C2
        const auto reasons = churnReasons(*story.facts(), {day("2025-06-30"), day("2026-06-30")});
        QVERIFY(reasons.front().reason == EndReason::Value);
        QCOMPARE(reasons.front().isVoluntary(), std::optional(true));
    }

    void anUnrecordedReasonIsItsOwn() {
        Story story;
        story.has("2025-01-01", "2026-01-31", {.arr = 60});
        const auto facts = story.facts();
        const auto reasons = churnReasons(*facts, {day("2025-06-30"), day("2026-06-30")});
        QVERIFY(!reasons.front().reason && !reasons.front().isVoluntary());
        QVERIFY(churnReasons(*facts, {day("2025-06-30"), day("2026-01-31")}).empty()); // still there that day
    }

    void quartersAreCutToThePeriod() {
        Story story;
        story.has("2025-01-01", "2025-11-15", {.arr = 100}).has("2025-09-01", "", {.arr = 20});
        const auto cohorts = quarterCohorts(*story.facts(), {day("2025-08-10"), day("2026-02-10")});
        QCOMPARE(cohorts.size(), std::size_t(3));
        QCOMPARE(cohorts[0].quarter, 3); // August 10 to September 30
        QCOMPARE(cohorts[0].opening, std::int64_t(100'00));
        QCOMPARE(cohorts[0].expansion, std::int64_t(20'00));
        QCOMPARE(cohorts[1].contraction, std::int64_t(100'00)); // 120 to 20
        QCOMPARE(cohorts[2].year, 2026);
        QCOMPARE(cohorts[2].closing, std::int64_t(20'00));
        for (const QuarterCohort& cohort : cohorts)
            QCOMPARE(cohort.closing, cohort.opening + cohort.expansion - cohort.contraction - cohort.churn);
    }

    void autopsiesLookAtTheYearBefore() {
        Story story;
        story.has("2024-01-01", "2026-03-31", {.arr = 100}, EndReason::ChampionLeft);
        story.add(Contact{.contactId = "C", .name = "C", .role = ContactRole::Champion});
        story.add(Touchpoint{.touchpointId = "T", .date = day("2025-08-01"), .competitor = "Rival"});
        story.add(Usage{.month = month("2026-03"), .product = 0, .activeUsers = 4});
        story.add(Usage{.month = month("2025-03"), .product = 0, .activeUsers = 40});
        const auto facts = story.facts();
        const Period period{day("2025-06-30"), day("2026-06-30")};
        const auto found = autopsies(*facts, period, {*facts, period.to});
        QCOMPARE(found.size(), std::size_t(1));
        const Autopsy& autopsy = found.front();
        QVERIFY(autopsy.lastDay == day("2026-03-31"));
        QCOMPARE(autopsy.arr, std::int64_t(100'00));
        QVERIFY(autopsy.reason == EndReason::ChampionLeft);
        QVERIFY(autopsy.signals[std::size_t(ContractionSignal::CompetitorMention)]);
        QVERIFY(!autopsy.signals[std::size_t(ContractionSignal::NpsDrop)]);
        QVERIFY(autopsy.champion == Text("C") && !autopsy.championEngaged);
        QCOMPARE(autopsy.usersThen, std::optional<std::int64_t>(40));
        QCOMPARE(autopsy.usersLast, std::optional<std::int64_t>(4));
        QVERIFY(autopsy.health[0].date == day("2025-03-31") && autopsy.health[2].date == day("2025-12-31"));
        QVERIFY(autopsies(*facts, {day("2026-04-01"), day("2026-06-30")}, {*facts, period.to}).empty());
    }
};

QTEST_APPLESS_MAIN(TestMovements)
#include "tst_movements.moc"
