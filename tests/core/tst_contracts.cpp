#include "core/metrics/contracts.h"
#include "tests/core/fact_helpers.h"

using namespace foothold;

namespace {

/// A book with one account and one product "P" (index 0), ready for contracts.
struct Contracts : OneAccount {
    explicit Contracts(const Account& account = {.accountId = "A", .name = "Acme"})
        : OneAccount(account) {
        product("P");
        begin();
    }
    Contracts& with(const Contract& c, std::int64_t arr = 1000'00) {
        contract(c, {{.lineId = c.contractId, .product = 0, .seats = 10, .arr = arr}});
        return *this;
    }
};

QString renewalOf(Contracts& book, const char* asOf) {
    const auto facts = book.facts();
    const auto date = renewalDate(facts->at(0), day(asOf));
    return date ? isoDate(*date) : QStringLiteral("unknown");
}

} // namespace

class TestContracts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreActiveFromStartToEnd_data() {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<qint64>("arr");
        QTest::newRow("the day before") << "2025-12-31" << qint64(0);
        QTest::newRow("first day") << "2026-01-01" << qint64(1000'00);
        QTest::newRow("last day") << "2026-12-31" << qint64(1000'00);
        QTest::newRow("the day after") << "2027-01-01" << qint64(0);
    }
    void linesAreActiveFromStartToEnd() {
        QFETCH(QString, asOf);
        QFETCH(qint64, arr);
        Contracts book;
        book.with({.contractId = "C", .startOn = day("2026-01-01"), .endOn = day("2026-12-31")});
        QCOMPARE(arrAt(book.facts()->at(0), day(qPrintable(asOf))), std::int64_t(arr));
    }

    void draftsDoNotCount() {
        Contracts book;
        book.with({.contractId = "C", .startOn = day("2026-01-01"), .status = ContractStatus::Draft});
        const auto facts = book.facts();
        QCOMPARE(arrAt(facts->at(0), day("2026-06-01")), std::int64_t(0));
        QVERIFY(!becameCustomerOn(facts->at(0)));
    }

    void aLineMayHaveDatesOfItsOwn() {
        Contracts book;
        book.contract({.contractId = "C",
                       .startOn = day("2026-01-01"),
                       .endOn = day("2026-12-31"),
                       .terminatedOn = day("2026-10-31")},
                      {{.lineId = "1", .product = 0, .arr = 1, .startOn = day("2026-02-01")},
                       {.lineId = "2", .product = 0, .arr = 10, .endOn = day("2026-03-31")},
                       {.lineId = "3", .product = 0, .arr = 100, .endOn = day("2027-06-30")}});
        const auto facts = book.facts();
        const auto arr = [&](const char* date) { return int(arrAt(facts->at(0), day(date))); };
        QCOMPARE(arr("2026-01-01"), 110);
        QCOMPARE(arr("2026-02-01"), 111);
        QCOMPARE(arr("2026-04-01"), 101);
        QCOMPARE(arr("2026-10-31"), 101);
        QCOMPARE(arr("2026-11-01"), 0); // a termination ends every line
    }

    void ownedMeansArrOrSeats() {
        Contracts book;
        book.contract({.contractId = "C", .startOn = day("2026-01-01")},
                      {{.lineId = "1", .product = 0, .seats = 0, .arr = 0}});
        QVERIFY(!ActiveLines(book.facts()->at(0), day("2026-02-01")).owns(0));
        Contracts seats;
        seats.contract({.contractId = "C", .startOn = day("2026-01-01")},
                       {{.lineId = "1", .product = 0, .seats = 1, .arr = 0}});
        QVERIFY(ActiveLines(seats.facts()->at(0), day("2026-02-01")).owns(0));
    }

    void automaticRenewalProlongsByWholeMonths_data() {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("expected");
        QTest::newRow("before its end") << "2024-01-01"
                                        << "2024-12-31"
                                        << "2024-06-01"
                                        << "2024-12-31";
        QTest::newRow("on its end") << "2024-01-01"
                                    << "2024-12-31"
                                    << "2024-12-31"
                                    << "2024-12-31";
        QTest::newRow("a year later") << "2024-01-01"
                                      << "2024-12-31"
                                      << "2025-01-01"
                                      << "2025-12-31";
        QTest::newRow("many years") << "2024-01-01"
                                    << "2024-12-31"
                                    << "2031-05-05"
                                    << "2031-12-31";
        QTest::newRow("quarters") << "2026-01-15"
                                  << "2026-04-14"
                                  << "2026-08-01"
                                  << "2026-10-14";
        QTest::newRow("month-ends") << "2024-01-31"
                                    << "2024-02-28"
                                    << "2024-04-01"
                                    << "2024-04-28";
        QTest::newRow("leap year") << "2024-03-01"
                                   << "2025-02-28"
                                   << "2028-01-01"
                                   << "2028-02-29";
        QTest::newRow("days") << "2026-01-01"
                              << "2026-01-10"
                              << "2026-01-25"
                              << "2026-01-30";
        QTest::newRow("days, on an end") << "2026-01-01"
                                         << "2026-01-10"
                                         << "2026-01-20"
                                         << "2026-01-20";
        QTest::newRow("one day") << "2026-01-01"
                                 << "2026-01-01"
                                 << "2026-03-05"
                                 << "2026-03-05";
    }
    void automaticRenewalProlongsByWholeMonths() {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(QString, asOf);
        QFETCH(QString, expected);
        Contracts book;
        book.with({.contractId = "C",
                   .startOn = day(qPrintable(start)),
                   .endOn = day(qPrintable(end)),
                   .autoRenew = true});
        const auto facts = book.facts();
        QCOMPARE(renewalDate(facts->at(0), day(qPrintable(asOf))), std::optional(day(qPrintable(expected))));
        QCOMPARE(arrAt(facts->at(0), day(qPrintable(asOf))), std::int64_t(1000'00));
    }

    void automaticRenewalStopsAtTheTermination() {
        Contracts book;
        book.with({.contractId = "C",
                   .startOn = day("2024-01-01"),
                   .endOn = day("2024-12-31"),
                   .terminatedOn = day("2026-03-31"),
                   .autoRenew = true});
        const auto facts = book.facts();
        QCOMPARE(renewalDate(facts->at(0), day("2025-06-01")), std::optional(day("2025-12-31")));
        QCOMPARE(renewalDate(facts->at(0), day("2026-02-01")), std::optional(day("2026-03-31"))); // cut
        QCOMPARE(arrAt(facts->at(0), day("2026-03-31")), std::int64_t(1000'00));
        QCOMPARE(arrAt(facts->at(0), day("2026-04-01")), std::int64_t(0));
    }

    void aTerminationByTheEndPreventsRenewal() {
        Contracts book;
        book.with({.contractId = "C",
                   .startOn = day("2024-01-01"),
                   .endOn = day("2024-12-31"),
                   .terminatedOn = day("2024-12-31"),
                   .autoRenew = true});
        QCOMPARE(arrAt(book.facts()->at(0), day("2025-01-01")), std::int64_t(0));
    }

    void automaticRenewalStopsBeforeTheSuccessor_data() {
        QTest::addColumn<QString>("successorStart");
        QTest::addColumn<QString>("lastDay");
        QTest::newRow("later") << "2025-07-01"
                               << "2025-06-30";
        QTest::newRow("at once") << "2025-01-01"
                                 << "2024-12-31";
        QTest::newRow("overlapping") << "2024-11-01"
                                     << "2024-12-31"; // never before its own end
    }
    void automaticRenewalStopsBeforeTheSuccessor() {
        QFETCH(QString, successorStart);
        QFETCH(QString, lastDay);
        Contracts book;
        book.with(
            {.contractId = "C", .startOn = day("2024-01-01"), .endOn = day("2024-12-31"), .autoRenew = true});
        book.with({.contractId = "D", .startOn = day(qPrintable(successorStart)), .renewedFrom = "C"});
        book.with({.contractId = "E",
                   .startOn = day("2024-02-01"),
                   .status = ContractStatus::Draft,
                   .renewedFrom = "C"}); // drafts renew nothing
        const auto facts = book.facts();
        const Contract& contract = *facts->at(0).findContract("C");
        QCOMPARE(finalEnd(facts->at(0), contract), std::optional(day(qPrintable(lastDay))));
    }

    void linesWithAnEndOfTheirOwnAreNotProlonged() {
        Contracts book;
        book.contract(
            {.contractId = "C", .startOn = day("2024-01-01"), .endOn = day("2024-12-31"), .autoRenew = true},
            {{.lineId = "1", .product = 0, .arr = 1},
             {.lineId = "2", .product = 0, .arr = 10, .endOn = day("2024-12-31")}});
        const auto facts = book.facts();
        QCOMPARE(arrAt(facts->at(0), day("2024-12-31")), std::int64_t(11));
        QCOMPARE(arrAt(facts->at(0), day("2025-01-01")), std::int64_t(1));
    }

    void theEarliestEndIsTheRenewal() {
        Contracts book;
        book.with({.contractId = "C", .startOn = day("2026-01-01"), .endOn = day("2026-12-31")});
        book.with({.contractId = "D", .startOn = day("2026-01-01"), .endOn = day("2026-09-30")});
        QCOMPARE(renewalOf(book, "2026-04-15"), QStringLiteral("2026-09-30"));
    }

    void minorContractsAreLeftOut_data() {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a tenth counts") << qint64(100) << "2026-09-30"; // 100 of 1000
        QTest::newRow("less does not") << qint64(99) << "2026-12-31";
    }
    void minorContractsAreLeftOut() {
        QFETCH(qint64, minor);
        QFETCH(QString, expected);
        Contracts book;
        book.with({.contractId = "C", .startOn = day("2026-01-01"), .endOn = day("2026-12-31")},
                  1000 - minor);
        book.with({.contractId = "D", .startOn = day("2026-01-01"), .endOn = day("2026-09-30")}, minor);
        QCOMPARE(renewalOf(book, "2026-04-15"), expected);
    }

    void ifAllAreMinorNoneIsLeftOut() {
        Contracts book;
        static constexpr const char* ends[] = {"2026-05-01", "2026-06-01", "2026-07-01", "2026-08-01",
                                               "2026-09-01", "2026-10-01", "2026-11-01", "2026-12-01",
                                               "2027-01-01", "2027-02-01", "2027-03-01"};
        for (const char* end : ends)
            book.with({.contractId = book.builder.text(end), .startOn = day("2026-01-01"), .endOn = day(end)},
                      90);
        QCOMPARE(renewalOf(book, "2026-04-15"), QStringLiteral("2026-05-01"));
    }

    void aRenewedContractIsReplacedByItsSuccessors() {
        Contracts book;
        book.with({.contractId = "C", .startOn = day("2025-05-01"), .endOn = day("2026-04-30")});
        book.with({.contractId = "D",
                   .startOn = day("2026-05-01"),
                   .endOn = day("2027-04-30"),
                   .signedOn = day("2026-04-10"),
                   .renewedFrom = "C"});
        const auto facts = book.facts();
        QCOMPARE(renewalDate(facts->at(0), day("2026-04-09")), std::optional(day("2026-04-30")));
        QCOMPARE(renewalDate(facts->at(0), day("2026-04-10")), std::optional(day("2027-04-30")));
        QCOMPARE(daysToRenewal(facts->at(0), day("2026-04-10")), std::optional(385));
        QVERIFY(!renewalConfirmedOn(facts->at(0), day("2026-04-09")));
        QCOMPARE(renewalConfirmedOn(facts->at(0), day("2026-04-10")), std::optional(day("2026-04-10")));
    }

    void chainsOfRenewalsAreFollowed() {
        Contracts book;
        book.with({.contractId = "C", .startOn = day("2025-05-01"), .endOn = day("2026-04-30")});
        book.with({.contractId = "D",
                   .startOn = day("2026-05-01"),
                   .endOn = day("2027-04-30"),
                   .signedOn = day("2026-04-01"),
                   .renewedFrom = "C"});
        book.with({.contractId = "E",
                   .startOn = day("2027-05-01"),
                   .endOn = day("2028-04-30"),
                   .signedOn = day("2026-04-02"),
                   .renewedFrom = "D"});
        QCOMPARE(renewalOf(book, "2026-04-15"), QStringLiteral("2028-04-30"));
    }

    void aSuccessorThatIsOverRenewsNothing() {
        Contracts book;
        book.with({.contractId = "C", .startOn = day("2023-03-01"), .endOn = day("2026-11-01")});
        book.with({.contractId = "D",
                   .startOn = day("2025-06-19"),
                   .endOn = day("2025-09-27"),
                   .signedOn = day("2025-06-19"),
                   .renewedFrom = "C"});
        QCOMPARE(renewalOf(book, "2026-04-15"), QStringLiteral("2026-11-01"));
    }

    void unsignedAndDraftSuccessorsDoNotCount() {
        Contracts book;
        book.with({.contractId = "C", .startOn = day("2025-05-01"), .endOn = day("2026-04-30")});
        book.with({.contractId = "D",
                   .startOn = day("2026-05-01"),
                   .endOn = day("2027-04-30"),
                   .renewedFrom = "C"});
        book.with({.contractId = "E",
                   .startOn = day("2026-05-01"),
                   .endOn = day("2028-04-30"),
                   .signedOn = day("2026-04-01"),
                   .status = ContractStatus::Draft,
                   .renewedFrom = "C"});
        QCOMPARE(renewalOf(book, "2026-04-15"), QStringLiteral("2026-04-30"));
    }

    void withoutAnEndThereIsNoRenewal() {
        Contracts open;
        open.with({.contractId = "C", .startOn = day("2025-05-01")});
        QCOMPARE(renewalOf(open, "2026-04-15"), QStringLiteral("unknown"));
        Contracts none;
        QCOMPARE(renewalOf(none, "2026-04-15"), QStringLiteral("unknown"));
        Contracts both;
        both.with({.contractId = "C", .startOn = day("2025-05-01")});
        both.with({.contractId = "D", .startOn = day("2025-05-01"), .endOn = day("2026-08-31")});
        QCOMPARE(renewalOf(both, "2026-04-15"), QStringLiteral("2026-08-31"));
    }

    void segmentAndTierFollowTheArr_data() {
        QTest::addColumn<qint64>("arr");
        QTest::addColumn<QString>("segment");
        QTest::addColumn<QString>("tier");
        QTest::newRow("above 100 000") << qint64(100'000'01) << "enterprise"
                                       << "high";
        QTest::newRow("100 000") << qint64(100'000'00) << "mid_market"
                                 << "high";
        QTest::newRow("50 000") << qint64(50'000'00) << "mid_market"
                                << "mid";
        QTest::newRow("25 000") << qint64(25'000'00) << "mid_market"
                                << "mid";
        QTest::newRow("24 999.99") << qint64(24'999'99) << "smb"
                                   << "mid";
        QTest::newRow("9 999.99") << qint64(9'999'99) << "smb"
                                  << "low";
        QTest::newRow("4 999.99") << qint64(4'999'99) << "low_arpa"
                                  << "low";
    }
    void segmentAndTierFollowTheArr() {
        QFETCH(qint64, arr);
        QFETCH(QString, segment);
        QFETCH(QString, tier);
        Contracts book;
        book.with({.contractId = "C", .startOn = day("2025-01-01"), .endOn = day("2025-12-31")}, arr);
        const auto facts = book.facts();
        // In force, and long after: the ARR of the last day on which there was one.
        for (const char* date : {"2025-06-01", "2026-04-15"}) {
            QCOMPARE(segmentAt(facts->at(0), day(date))->toString(), segment);
            QCOMPARE(nameString(*tierAt(facts->at(0), day(date))), tier);
        }
        QCOMPARE(segmentAt(facts->at(0), day("2024-12-31"))->toString(), QStringLiteral("low_arpa"));
    }

    void theLastDayWithArrDecidesNotTheLargest() {
        Contracts book;
        book.with({.contractId = "C", .startOn = day("2023-01-01"), .endOn = day("2023-12-31")}, 200'000'00);
        book.with({.contractId = "D", .startOn = day("2024-01-01"), .endOn = day("2024-06-30")}, 6'000'00);
        QCOMPARE(segmentAt(book.facts()->at(0), day("2026-01-01"))->toString(), QStringLiteral("smb"));
    }

    void whatIsGivenIsNotDerived() {
        Contracts book({.accountId = "A", .name = "Acme", .segment = "schools", .tier = Tier::High});
        const auto facts = book.facts();
        QCOMPARE(segmentAt(facts->at(0), day("2026-01-01"))->toString(), QStringLiteral("schools"));
        QVERIFY(tierAt(facts->at(0), day("2026-01-01")) == Tier::High);
    }

    void foreignArrIsConvertedLineByLine() {
        Contracts book({.accountId = "A", .name = "Acme", .currency = currency("JPY")});
        book.builder.add(Rate{currency("JPY"), *parseDecimal("0.005")});
        book.contract({.contractId = "C", .startOn = day("2026-01-01")},
                      {{.lineId = "1", .product = 0, .arr = 1}, {.lineId = "2", .product = 0, .arr = 1}});
        // 1 yen is 0.005 euros: 0.01 when rounded line by line, so 0.02 and not 0.01 in all
        QCOMPARE(ActiveLines(book.facts()->at(0), day("2026-02-01")).bookArr(),
                 std::optional<std::int64_t>(2));
    }

    void withoutARateSegmentAndTierAreUnknown() {
        Contracts book({.accountId = "A", .name = "Acme", .currency = currency("SEK")});
        book.with({.contractId = "C", .startOn = day("2026-01-01")});
        const auto facts = book.facts();
        for (const char* date : {"2026-02-01", "2025-02-01"}) {
            QVERIFY(!segmentAt(facts->at(0), day(date)));
            QVERIFY(!tierAt(facts->at(0), day(date)));
        }
    }

    void commissionsCountHalfUp_data() {
        QTest::addColumn<qint64>("arr");
        QTest::addColumn<double>("percent");
        QTest::addColumn<qint64>("counted");
        QTest::newRow("plain") << qint64(1000'00) << 12.5 << qint64(125'00);
        QTest::newRow("half up") << qint64(50) << 1.0 << qint64(1);
        QTest::newRow("below half") << qint64(49) << 1.0 << qint64(0);
        QTest::newRow("exact decimals") << qint64(100'00) << 0.015 << qint64(2);
    }
    void commissionsCountHalfUp() {
        QFETCH(qint64, arr);
        QFETCH(double, percent);
        QFETCH(qint64, counted);
        Contracts book;
        book.builder.settings().revenueView = RevenueView::Commission;
        book.contract({.contractId = "C", .startOn = day("2026-01-01")},
                      {{.lineId = "1", .product = 0, .arr = arr, .commissionPct = percent},
                       {.lineId = "2", .product = 0, .arr = 77}});
        const auto facts = book.facts();
        QCOMPARE(arrAt(facts->at(0), day("2026-02-01")), std::int64_t(counted));
        const auto named = linesWithoutCommission(facts->at(0), day("2026-02-01"));
        QCOMPARE(named.size(), std::size_t(1));
        QCOMPARE(named[0]->lineId, Text("2"));
        QVERIFY(linesWithoutCommission(facts->at(0), day("2025-12-31")).empty());
    }

    void becameACustomerWithTheFirstContract() {
        Contracts contracts({.accountId = "A", .name = "Acme", .customerSince = day("2020-01-01")});
        contracts.with({.contractId = "D", .startOn = day("2025-01-01")});
        contracts.with({.contractId = "C", .startOn = day("2024-01-01"), .endOn = day("2024-12-31")});
        contracts.with({.contractId = "B", .startOn = day("2023-01-01"), .status = ContractStatus::Draft});
        QCOMPARE(becameCustomerOn(contracts.facts()->at(0)), std::optional(day("2024-01-01")));
        Contracts since({.accountId = "A", .name = "Acme", .customerSince = day("2020-01-01")});
        QCOMPARE(becameCustomerOn(since.facts()->at(0)), std::optional(day("2020-01-01")));
        Contracts nothing;
        QVERIFY(!becameCustomerOn(nothing.facts()->at(0)));
    }
};

QTEST_APPLESS_MAIN(TestContracts)
#include "tst_contracts.moc"
