#include "core/documents/evidence_text.h"
#include "core/playbook/business_days.h"
#include "core/playbook/signals.h"
#include "tests/core/facts_copy.h"
#include "tests/core/sample_facts.h"
#include "tests/core/signal_cases.h"

using namespace foothold;
using namespace foothold::signal_cases;

namespace {

std::shared_ptr<const Facts> factsOf(const Case& test, bool fires) {
    Account account = test.account;
    if (test.vary) test.vary(account, fires);
    OneAccount book(account);
    book.product("CORE"), book.product("MORE");
    book.builder.add(
        Feature{.featureId = "PRO", .product = 0, .name = "Pro", .level = FeatureLevel::Premium});
    book.begin();
    Contract contract{.contractId = "C", .startOn = test.start, .endOn = test.end};
    if (test.term) test.term(contract, fires);
    book.contract(contract,
                  {{.lineId = "L", .product = 0, .department = "Ops", .seats = 100, .arr = 60'000'00}});
    test.state(Scene(fires, book));
    return book.facts();
}

QStringList idsOf(const std::vector<Signal>& firing) {
    QStringList ids;
    for (const Signal& signal : firing)
        ids += QString::fromLatin1(signal.rule->id.data(), qsizetype(signal.rule->id.size()));
    return ids;
}

} // namespace

/// The rules of the playbook: each in a book in which it fires, and in one with the smallest change that ends
/// it.
class TestSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAccountRuleHasACase() {
        for (const Rule& rule : rules()) {
            QVERIFY(bool(rule.holds) != bool(rule.holdsForSegment));
            if (!rule.holds) continue;
            QVERIFY2(std::ranges::any_of(cases(), [&](const Case& c) { return c.rule == rule.id; }),
                     rule.id.data());
        }
    }

    void fires_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(cases().size()); ++i)
            QTest::newRow(cases()[std::size_t(i)].rule) << i;
    }
    void fires() {
        QFETCH(int, index);
        const Case& test = cases()[std::size_t(index)];
        const QString id = QLatin1String(test.rule);
        const auto facts = factsOf(test, true);
        const auto firing = signalsAt(*facts, asOf);
        QVERIFY2(idsOf(firing).contains(id), qPrintable(idsOf(firing).join(QLatin1Char(' '))));
        QCOMPARE(idsOf(firing).count(id), 1);
        for (const Signal& signal : firing)
            QVERIFY2(!signal.evidence.empty(), signal.rule->id.data());
        const auto quiet = factsOf(test, false);
        QVERIFY(!idsOf(signalsAt(*quiet, asOf)).contains(id));
    }

    void onlyCustomersAreAsked() {
        Case former = cases().back();
        former.end = day("2026-04-14");
        QVERIFY(signalsAt(*factsOf(former, true), asOf).empty());
    }

    void aNewYearsEveOfFebruary() {
        const auto fires = [](const char* date) {
            OneAccount book({.accountId = "A", .name = "Acme", .fiscalYearStart = "02-29"});
            book.product("CORE");
            book.begin();
            book.contract({.contractId = "C", .startOn = day("2020-01-01")},
                          {{.lineId = "L", .product = 0, .arr = 100}});
            const auto facts = book.facts();
            return idsOf(signalsAt(*facts, day(date))).contains(QLatin1String("budget_cycle"));
        };
        QVERIFY(fires("2026-02-27"));  // the 28th of an ordinary year is tomorrow
        QVERIFY(!fires("2026-02-28")); // it is today: the next is a year away
        QVERIFY(fires("2028-02-28"));  // a leap year has the 29th
    }

    void segmentsNeedACohort() {
        const auto ids = [](int accounts, int losers) {
            FactsBuilder builder;
            builder.add(Product{.productId = "P", .name = "P"});
            for (int i = 0; i < accounts; ++i)
                builder.add(Account{.accountId = numbered(builder, "A", i), .name = "A", .segment = "smb"});
            for (int i = 0; i < accounts; ++i) {
                const Contract contract{.contractId = numbered(builder, "C", i),
                                        .startOn = day("2024-01-01"),
                                        .endOn =
                                            i < losers ? std::optional(day("2026-01-31")) : std::nullopt};
                builder.addContract(i, contract,
                                    {{.lineId = numbered(builder, "L", i), .product = 0, .arr = 100'00}});
            }
            const auto facts = builder.build();
            const auto all = signalsAt(*facts, asOf);
            QStringList found;
            for (const Signal& signal : all)
                if (signal.isOfSegment() && signal.segment == Text("smb")) {
                    if (signal.evidence.empty()) return QStringList{QStringLiteral("no evidence")};
                    found += idsOf({signal});
                }
            return found;
        };
        const QString nrr = QStringLiteral("segment_nrr_below_110"),
                      grr = QStringLiteral("segment_grr_below_90");
        QCOMPARE(ids(4, 2), QStringList());     // too few
        QCOMPARE(ids(5, 0), QStringList{nrr});  // 100 % is no loss, but no growth either
        QCOMPARE(ids(10, 1), QStringList{nrr}); // 90 %
        QCOMPARE(ids(9, 1), (QStringList{nrr, grr}));
    }

    void thresholdsComeFromTheProfile() {
        Case test = *std::ranges::find(cases(), std::string_view("limit_approaching"), &Case::rule);
        const auto state = test.state;
        test.state = [state](const Scene& scene) {
            state(scene);
            scene.book.builder.add(ProfileRow{day("2026-01-01"), "", "signal.utilisation_above", "0.81"});
        };
        QVERIFY(!idsOf(signalsAt(*factsOf(test, true), asOf)).contains(QLatin1String("limit_approaching")));
    }

    void businessDays_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("due");
        QTest::newRow("Wednesday and 1") << "2026-04-15" << 1 << "2026-04-16";
        QTest::newRow("over a weekend") << "2026-04-15" << 3 << "2026-04-20";
        QTest::newRow("from a Saturday") << "2026-04-18" << 1 << "2026-04-20";
        QTest::newRow("over a holiday") << "2026-04-30" << 1 << "2026-05-04"; // 1 May is one
        QTest::newRow("from a holiday") << "2026-05-01" << 1 << "2026-05-04";
        QTest::newRow("over a year") << "2026-12-31" << 2 << "2027-01-04";
        QTest::newRow("none") << "2026-04-18" << 0 << "2026-04-18";
    }
    void businessDays() {
        QFETCH(QString, from);
        QFETCH(int, days);
        QFETCH(QString, due);
        const Holiday holidays[] = {{day("2026-05-01"), "Labour day"}, {day("2026-05-02"), "A Saturday"}};
        QCOMPARE(isoDate(BusinessDays(holidays).after(day(qPrintable(from)), days)), due);
    }

    /// Each reader sees amounts, numbers and dates as they write them; a program sees them as they are
    /// stored.
    void evidenceReadsByTheLocale() {
        const Currency euro = *Currency::parse("EUR");
        Explanation tree;
        tree.facts = {
            {QStringLiteral("contract_lines"),
             QStringLiteral("L1"),
             {},
             QStringLiteral("56592.00"),
             "arr",
             euro},
            {QStringLiteral("usage"),
             QStringLiteral("A/2026-03/P/"),
             {},
             QStringLiteral("1234"),
             "active_users"},
            {QStringLiteral("contacts"), QStringLiteral("C1"), {}, QStringLiteral("2026-01-02"), "name"}};
        const std::vector<Evidence> evidence = evidenceOf(tree);
        QCOMPARE(evidence.size(), std::size_t(3));
        const Shown german(QLocale(QLocale::German, QLocale::Germany));
        const auto plain = [](QString text) { return text.replace(QChar(0x00a0), QLatin1Char(' ')); };
        QCOMPARE(plain(textOf(evidence[0], german)), QStringLiteral("contract line: 56.592 EUR"));
        QCOMPARE(evidence[0].text(), QStringLiteral("contract line: 56592.00 EUR"));
        QCOMPARE(plain(textOf(evidence[1], german)), QStringLiteral("month of usage: 1.234"));
        QCOMPARE(evidence[1].text(), QStringLiteral("month of usage: 1234"));
        QCOMPARE(textOf(evidence[2], german), QStringLiteral("person: 2026-01-02")); // a name, and no date
        const Evidence odd{{}, QStringLiteral("%1 of %2 %"), {QStringLiteral("50 %2"), std::int64_t(7)}};
        QCOMPARE(odd.text(), QStringLiteral("50 %2 of 7 %")); // what stands in the values is no place
    }

    void evidenceIsInTheBook_data() {
        QTest::addColumn<QString>("date");
        for (const char* date : {"2026-04-15", "2025-12-31", "2024-02-29"})
            QTest::newRow(date) << QString::fromLatin1(date);
    }
    void evidenceIsInTheBook() {
        QFETCH(QString, date);
        SampleFacts sample;
        sample.make(60, 7);
        QVERIFY(sample.facts());
        const Facts& facts = *sample.facts();
        auto keys = sample.keys();
        const Date at = day(qPrintable(date));
        const auto firing = signalsAt(facts, at);
        QVERIFY(firing.size() > 20);
        for (const Signal& signal : firing) {
            QVERIFY2(!signal.evidence.empty(), signal.rule->id.data());
            for (const Evidence& item : signal.evidence) {
                QVERIFY2(keys[item.fact.table].contains(item.fact.key),
                         qPrintable(item.fact.table + QLatin1Char(' ') + item.fact.key));
                QVERIFY2(!item.text().isEmpty(), qPrintable(item.fact.table));
            }
        }
        // A pure function of the date: what came later changes nothing.
        const auto known = copyOf(facts, KnownAt{at});
        QCOMPARE(idsOf(signalsAt(*known, at, false)), idsOf(signalsAt(facts, at, false)));
    }
};

QTEST_GUILESS_MAIN(TestSignals)
#include "tst_signals.moc"
