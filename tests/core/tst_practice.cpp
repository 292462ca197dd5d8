#include "core/metrics/benchmarks.h"
#include "core/metrics/coverage.h"
#include "core/metrics/coverage_explanation.h"
#include "core/metrics/growth_model.h"
#include "core/metrics/lifetime_value.h"
#include "core/metrics/nps.h"
#include "tests/core/fact_helpers.h"

using namespace foothold;

namespace {

const Date asOf = day("2026-06-30");

std::optional<TimeToValue> timeOf(const Account& account) {
    OneAccount book(account);
    book.begin();
    return timeToValueOf(book.facts()->at(0), asOf);
}

} // namespace

/// How customers are looked after and what they are worth.
class TestPractice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void npsTakesEachPersonsLatest() {
        FactsBuilder builder;
        for (const Text id : {Text("A"), Text("B")})
            builder.add(
                Account{.accountId = id, .name = id, .segment = id == Text("A") ? Text("smb") : Text()});
        builder.add(0, Contact{.contactId = "x", .name = "x"});
        builder.add(0, Contact{.contactId = "y", .name = "y"});
        const auto answer = [&](int account, Text id, Text person, const char* date, int score) {
            builder.add(
                account,
                NpsResponse{.responseId = id, .contactId = person, .date = day(date), .score = score});
        };
        answer(0, "1", "x", "2026-04-01", 2); // first day; x answers again
        answer(0, "2", "x", "2026-05-01", 10);
        answer(0, "3", "y", "2026-06-30", 6);  // last day
        answer(0, "4", "y", "2026-07-01", 10); // after it
        answer(0, "5", "", "2026-05-01", 0);   // two without a person are one's
        answer(0, "6", "", "2026-05-02", 8);
        answer(1, "7", "", "2026-05-01", 9);
        answer(1, "8", "", "2026-03-31", 0); // before the period
        const auto facts = builder.build();
        const Period period{day("2026-04-01"), day("2026-06-30")};
        const NpsGroup all = npsOf(*facts, period).front();
        QCOMPARE(all.responses, 4); // 10, 6, 8 and 9
        QCOMPARE(all.nps, std::optional(25.0));
        QVERIFY(all.band == NpsBand::Below);
        const auto bySegment = npsOf(*facts, period, GroupKey::Segment);
        QVERIFY(bySegment[0].group == Text("low_arpa") && bySegment[0].nps == 100.0);
        QVERIFY(bySegment[1].group == Text("smb") && bySegment[1].nps == 0.0);
        QVERIFY(!npsOf(*facts, {day("2020-01-01"), day("2020-12-31")}).front().nps);
    }

    void npsBands_data() {
        QTest::addColumn<int>("promoters");
        QTest::addColumn<int>("passives");
        QTest::addColumn<QString>("band");
        QTest::newRow("50") << 5 << 5 << "below";
        QTest::newRow("51") << 51 << 49 << "good";
        QTest::newRow("70") << 7 << 3 << "good";
        QTest::newRow("71") << 71 << 29 << "outstanding";
    }
    void npsBands() {
        QFETCH(int, promoters);
        QFETCH(int, passives);
        QFETCH(QString, band);
        OneAccount book;
        book.begin();
        for (int i = 0; i < promoters + passives; ++i) {
            const Text id = numbered(book.builder, "P", i);
            book.add(Contact{.contactId = id, .name = id});
            book.add(
                NpsResponse{.responseId = id, .contactId = id, .date = asOf, .score = i < promoters ? 9 : 7});
        }
        QCOMPARE(nameString(*npsOf(*book.facts(), {asOf, asOf}).front().band), band);
    }

    void growthIsRoundedHalfUpEachYear() {
        const auto arr = growthOf(1000'00, 2, {.name = {}, .newArr = 0, .nrr = *parseDecimal("110.5")});
        QVERIFY(arr.has_value());
        QCOMPARE(*arr, (std::vector<std::int64_t>{1000'00, 1105'00, 1221'03})); // 1221.025
        const auto fresh = growthOf(0, 3, {.name = {}, .newArr = 7, .nrr = {100, 0}});
        QCOMPARE(*fresh, (std::vector<std::int64_t>{0, 7, 14, 21}));
        const auto loss = growthOf(100, 1, {.name = {}, .newArr = 0, .nrr = {0, 0}});
        QCOMPARE(*loss, (std::vector<std::int64_t>{100, 0}));
    }

    void growthHasAnEnd() {
        QVERIFY(!growthOf(1'000'000'000'000'000, 2, {.name = {}, .newArr = 0, .nrr = {1'000, 0}}));
        QVERIFY(!growthOf(100, 1, {.name = {}, .newArr = -1, .nrr = {100, 0}}));
        QVERIFY(!growthOf(100, 1, {.name = {}, .newArr = 0, .nrr = {-100, 0}}));
        QVERIFY(!growthOf(-1, 1, {.name = {}, .newArr = 0, .nrr = {100, 0}}));
    }

    void breakEven() {
        QCOMPARE(breakEvenYear({100, 110, 121}, {100, 105, 121}), std::optional(2)); // at least the first
        QCOMPARE(breakEvenYear({100, 110}, {100, 120}), std::optional(1));           // year 0 does not count
        QCOMPARE(breakEvenYear({100, 110}, {100, 109}), std::optional<int>());
        QVERIFY(std::abs(costOfGap(1000, 100, 110, 2) - 210) < 1e-9);
        QVERIFY(std::abs(costOfGap(1000, 110, 100, 2) + 210) < 1e-9);
    }

    void loadCountsCustomersByCapacity() {
        FactsBuilder builder;
        builder.add(Product{.productId = "P", .name = "P"});
        const auto customer = [&](const char* prefix, int i, Text csm, std::optional<Tier> tier,
                                  std::int64_t arr) {
            const int index = builder.add(Account{
                .accountId = numbered(builder, prefix, 100 + i), .name = "Acme", .tier = tier, .csm = csm});
            const Text id = numbered(builder, prefix, i);
            builder.addContract(index, {.contractId = id, .startOn = day("2026-01-01")},
                                {{.lineId = id, .product = 0, .arr = arr}});
        };
        for (int i = 0; i < 11; ++i)
            customer("A", i, "Jo", Tier::High, 100);
        for (int i = 0; i < 49; ++i)
            customer("B", i, "Jo", Tier::Mid, 100);
        customer("C", 0, "Jo", Tier::High, 0); // no customer
        customer("D", 0, "", Tier::Low, 100);
        const auto facts = builder.build();
        const auto loads = csmLoads(*facts, asOf, {*facts, asOf});
        QCOMPARE(loads.size(), std::size_t(2));
        QVERIFY(loads[0].csm == Text("") && loads[0].accounts == 1);
        QCOMPARE(loads[0].load, 0.006944444); // 1 / 144
        QCOMPARE(loads[1].accounts, 60);
        QCOMPARE(loads[1].arr, std::int64_t(6000));
        QCOMPARE(loads[1].load, 1.5);
        const Explanation tree = explainCoverage(*facts, asOf, {*facts, asOf}, CoverageFigure::OverCapacity);
        QCOMPARE(tree.value, std::optional(1.0));
        QCOMPARE(tree.children.size(), std::size_t(1)); // nobody is not over capacity
        QCOMPARE(tree.children[0].name, QStringLiteral("Jo"));
        QVERIFY(std::abs(*tree.children[0].value - 150) < 1e-9);
        const auto& tiers = tree.children[0].children;
        QCOMPARE(tiers[0].facts.size(), std::size_t(11));
        QCOMPARE(tiers[1].facts.size(), std::size_t(49));
        QVERIFY(tiers[2].facts.empty() && tiers[2].value == 0.0);
    }

    void threading_data() {
        QTest::addColumn<int>("people");
        QTest::addColumn<bool>("executive");
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<bool>("single");
        QTest::newRow("three with a VP") << 3 << true << 89 << false;
        QTest::newRow("day 91") << 3 << true << 90 << true;
        QTest::newRow("two") << 2 << true << 0 << true;
        QTest::newRow("no executive") << 4 << false << 0 << true;
    }
    void threading() {
        QFETCH(int, people);
        QFETCH(bool, executive);
        QFETCH(int, daysAgo);
        QFETCH(bool, single);
        OneAccount book;
        book.begin();
        QByteArray ids;
        for (int i = 0; i < people; ++i) {
            const Text id = numbered(book.builder, "p", i);
            const auto seniority = executive && i == 0 ? Seniority::Vp : Seniority::Manager;
            book.add(Contact{.contactId = id, .name = id, .seniority = seniority});
            ids += (ids.isEmpty() ? "" : ";") + id.toString().toUtf8();
        }
        book.add(Touchpoint{.touchpointId = "T",
                            .date = asOf - Days(daysAgo),
                            .contactIds = book.builder.text(ids.toStdString())});
        const Threading found = threadingAt(book.facts()->at(0), asOf);
        QCOMPARE(found.isSingleThreaded(), single);
        QCOMPARE(found.engaged, daysAgo < 90 ? people : 0);
    }

    void clvByTheSegmentsChurn_data() {
        QTest::addColumn<int>("cohort");
        QTest::addColumn<int>("left"); // of 1000 each, of the smb cohort; the rest of the book keeps all
        QTest::addColumn<double>("churn");
        QTest::newRow("20 accounts, GRR 80") << 20 << 800 << 0.2;
        QTest::newRow("GRR 90: just ten years") << 20 << 900 << 0.1;
        QTest::newRow("GRR 95: at least 10 %") << 20 << 950 << 0.1;
        QTest::newRow("19 are too few: the book's") << 19 << 0 << 0.487179487; // 19 of 39 thousand are gone
    }
    void clvByTheSegmentsChurn() {
        QFETCH(int, cohort);
        QFETCH(int, left);
        QFETCH(double, churn);
        FactsBuilder builder;
        builder.add(Product{.productId = "P", .name = "P"});
        for (int i = 0; i < cohort + 20; ++i) {
            const bool smb = i < cohort;
            const int account = builder.add(Account{.accountId = numbered(builder, "A", 100 + i),
                                                    .name = "Acme",
                                                    .segment = smb ? Text("smb") : Text("enterprise")});
            const Text id = numbered(builder, "C", i), next = numbered(builder, "D", i);
            builder.addContract(account,
                                {.contractId = id, .startOn = day("2025-01-01"), .endOn = day("2025-12-31")},
                                {{.lineId = id, .product = 0, .arr = 1000'00}});
            builder.addContract(account, {.contractId = next, .startOn = day("2026-01-01")},
                                {{.lineId = next, .product = 0, .arr = (smb ? left : 1000) * 100}});
        }
        const auto facts = builder.build();
        const ChurnRates rates(*facts, asOf, {*facts, asOf});
        QCOMPARE(rates.of("smb"), std::optional(churn));
        const LifetimeValue clv = lifetimeValueOf(facts->at(0), asOf, rates);
        QVERIFY(std::abs(*clv.value - left * 0.8 / churn) < 1e-6);
        QVERIFY(!clv.toCac && !clv.band);
    }

    void clvToCac_data() {
        QTest::addColumn<int>("cac");
        QTest::addColumn<QString>("band");
        QTest::newRow("2.99") << 2676 << "below"; // CLV is 8000
        QTest::newRow("3") << 2666 << "good";
        QTest::newRow("4") << 2000 << "ideal";
        QTest::newRow("no cost") << 0 << "";
    }
    void clvToCac() {
        QFETCH(int, cac);
        QFETCH(QString, band);
        OneAccount book({.accountId = "A", .name = "Acme", .grossMargin = 0.8, .cac = cac * 100});
        book.product("P");
        book.begin();
        book.contract({.contractId = "C", .startOn = day("2025-01-01")},
                      {{.lineId = "L", .product = 0, .arr = 1000'00}});
        const auto facts = book.facts();
        const LifetimeValue clv =
            lifetimeValueOf(facts->at(0), asOf, ChurnRates(*facts, asOf, {*facts, asOf}));
        QCOMPARE(clv.value, std::optional(8000.0)); // nothing was lost: churn counts as 10 %
        QCOMPARE(clv.band ? nameString(*clv.band) : QString(), band);
    }

    void clvIsUnknownWithoutHistory() {
        OneAccount book;
        book.begin();
        const auto facts = book.facts();
        const LifetimeValue clv =
            lifetimeValueOf(facts->at(0), asOf, ChurnRates(*facts, asOf, {*facts, asOf}));
        QVERIFY(!clv.value && !clv.churnRate);
        QCOMPARE(clv.grossMargin, 0.8);
    }

    void timeToValue_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<QByteArray>("segment");
        QTest::addColumn<QString>("band");
        QTest::newRow("smb 3") << 3 << QByteArrayLiteral("smb") << "best";
        QTest::newRow("smb 4") << 4 << QByteArrayLiteral("smb") << "great";
        QTest::newRow("smb 7") << 7 << QByteArrayLiteral("smb") << "great";
        QTest::newRow("smb 14") << 14 << QByteArrayLiteral("smb") << "good";
        QTest::newRow("smb 15") << 15 << QByteArrayLiteral("smb") << "below";
        QTest::newRow("low_arpa as smb") << 14 << QByteArrayLiteral("low_arpa") << "good";
        QTest::newRow("mid_market 60") << 60 << QByteArrayLiteral("mid_market") << "good";
        QTest::newRow("mid_market 61") << 61 << QByteArrayLiteral("mid_market") << "below";
        QTest::newRow("one of the book's own") << 60 << QByteArrayLiteral("partner") << "good";
        QTest::newRow("enterprise 90") << 90 << QByteArrayLiteral("enterprise") << "good";
    }
    void timeToValue() {
        QFETCH(int, days);
        QFETCH(QByteArray, segment);
        QFETCH(QString, band);
        const Text name(std::string_view(segment.constData(), std::size_t(segment.size())));
        const Date since = day("2026-01-01");
        const auto reached = timeOf({.accountId = "A",
                                     .name = "Acme",
                                     .segment = name,
                                     .customerSince = since,
                                     .firstValueOn = since + Days(days)});
        QVERIFY(reached && reached->reached);
        QCOMPARE(reached->days, days);
        QCOMPARE(nameString(*reached->band), band);
        const auto waiting =
            timeOf({.accountId = "A", .name = "Acme", .segment = name, .customerSince = asOf - Days(days)});
        QVERIFY(waiting && !waiting->reached);
        QCOMPARE(waiting->days, days);
        QCOMPARE(waiting->band.has_value(), band == QLatin1String("below")); // it may still become good
    }

    void timeToValueIsUnknownWithoutABeginning() {
        QVERIFY(!timeOf({.accountId = "A", .name = "Acme", .firstValueOn = asOf}));
        QVERIFY(!timeOf({.accountId = "A", .name = "Acme", .customerSince = asOf + Days(1)}));
    }

    void monthsToTheFirstExpansion() {
        OneAccount book;
        book.product("P");
        book.begin();
        book.contract({.contractId = "C", .startOn = day("2025-03-20")},
                      {{.lineId = "L", .product = 0, .arr = 100},
                       {.lineId = "M", .product = 0, .arr = 50, .startOn = day("2025-03-25")},
                       {.lineId = "N", .product = 0, .arr = 10, .startOn = day("2025-09-30")}});
        const auto facts = book.facts();
        QCOMPARE(monthsToFirstExpansion(facts->at(0), asOf), std::optional(6)); // March to September
        QCOMPARE(monthsToFirstExpansion(facts->at(0), day("2025-09-29")), std::optional<int>());
        OneAccount none;
        none.begin();
        QVERIFY(!monthsToFirstExpansion(none.facts()->at(0), asOf));
    }

    void benchmarksHaveSources() {
        for (const char* metric : {"GRR", "NRR", "expansion share of new ARR", "CS-led close rate (<$50K)",
                                   "Sales-led close rate (>$50K)", "signal to pipeline",
                                   "seat expansion velocity per quarter (50+ seats)"}) {
            const auto benchmark = headlineBenchmark(QLatin1String(metric));
            QVERIFY2(benchmark && !benchmark->source.isEmpty(), metric);
        }
        QCOMPARE(headlineBenchmark(QStringLiteral("GRR"))->best.from, 95.0);
        QCOMPARE(headlineBenchmark(QStringLiteral("expansion share of new ARR"))->good.from, 15.0);
        QCOMPARE(headlineBenchmark(QStringLiteral("expansion share of new ARR"))->good.to, 20.0);
        QVERIFY(!headlineBenchmark(QStringLiteral("luck")));
        QCOMPARE(grrBenchmark("smb")->good.from, 80.0);
        QVERIFY(!grrBenchmark("partner"));
        for (const char* section : {"nps", "health_calibration", "clv_cac", "csm_capacity"})
            QVERIFY2(!benchmarkSource(QLatin1String(section)).isEmpty(), section);
        for (const GrrBand band :
             {GrrBand::Critical, GrrBand::Concerning, GrrBand::Healthy, GrrBand::Excellent})
            QVERIFY(!adviceFor(band).action.isEmpty() && adviceFor(band).levers.size() >= 3);
        for (const Tier tier : {Tier::High, Tier::Mid, Tier::Low})
            QVERIFY(whitespaceConversionBenchmark(tier)->good.from > 0);
    }
};

QTEST_APPLESS_MAIN(TestPractice)
#include "tst_practice.moc"
