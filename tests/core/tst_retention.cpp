#include "core/metrics/retention.h"
#include "tests/core/fact_helpers.h"

using namespace foothold;

namespace {

const Date start = day("2025-06-30"), end = day("2026-06-30");
const Period year{start, end};

/// A book of accounts that move between the two dates.
struct Moving {
    FactsBuilder builder;
    int accounts = 0;

    Moving() {
        builder.add(Product{.productId = "P", .name = "P", .family = "Core"});
        builder.add(Product{.productId = "Q", .name = "Q", .family = "Extra"});
    }
    /// An account with this ARR in major units before and after; attributes as given.
    Moving& account(std::int64_t before, std::int64_t after, Account account = {}) {
        account.accountId = numbered(builder, "A", 100 + accounts);
        account.name = "Acme";
        const int index = builder.add(account);
        const Text old = numbered(builder, "B", accounts), now = numbered(builder, "C", accounts);
        if (before > 0)
            builder.addContract(index, {.contractId = old, .startOn = day("2024-01-01"), .endOn = start},
                                {{.lineId = old, .product = 0, .arr = before * 100}});
        if (after > 0)
            builder.addContract(index, {.contractId = now, .startOn = start + Days(1)},
                                {{.lineId = now, .product = 0, .arr = after * 100}});
        ++accounts;
        return *this;
    }
    Moving& repeated(int times, std::int64_t before, std::int64_t after, const Account& attributes = {}) {
        for (int i = 0; i < times; ++i)
            account(before, after, attributes);
        return *this;
    }
    Retention by(std::optional<GroupKey> key = std::nullopt) {
        if (!facts) facts = builder.build();
        return retentionOf(*facts, year, key, {*facts, end});
    }
    RetentionGroup all() { return by().groups.front(); }

    std::shared_ptr<const Facts> facts;
};

const RetentionGroup* groupNamed(const Retention& retention, Text name) {
    for (const RetentionGroup& group : retention.groups)
        if (group.group == name) return &group;
    return nullptr;
}

} // namespace

class TestRetention : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneOfEach() {
        // 100 grows to 130, 100 shrinks to 90, 50 leaves, and 40 is new.
        const RetentionGroup all =
            Moving().account(100, 130).account(100, 90).account(50, 0).account(0, 40).all();
        QCOMPARE(all.accounts, 3);
        QCOMPARE(all.starting, std::int64_t(250'00));
        QCOMPARE(all.expansion, std::int64_t(30'00));
        QCOMPARE(all.contraction, std::int64_t(10'00));
        QCOMPARE(all.churned, std::int64_t(50'00));
        QCOMPARE(all.ending, std::int64_t(220'00));
        QCOMPARE(all.newLogoArr, std::int64_t(40'00));
        QCOMPARE(all.reactivatedArr, std::int64_t(0));
        QCOMPARE(all.grr, std::optional(76.0));
        QCOMPARE(all.nrr, std::optional(88.0));
        QCOMPARE(all.logoRetention, std::optional(66.666666667));
        QCOMPARE(all.expansionRate, std::optional(12.0));
        QCOMPARE(all.expandedAccountsShare, std::optional(33.333333333));
        QCOMPARE(all.expansionShareOfNewArr, std::optional(42.857142857)); // 30 of 70
        QCOMPARE(all.movements.size(), std::size_t(4));
    }

    void anEmptyBookIsUnknownAndOpen() {
        const RetentionGroup all = Moving().all();
        QCOMPARE(all.accounts, 0);
        QVERIFY(!all.grr && !all.nrr && !all.logoRetention && !all.expansionRate && !all.grrBand &&
                !all.nrrBand);
        QVERIFY(!all.expansionShareOfNewArr && !all.expandedAccountsShare);
        QVERIFY(all.gate == Gate::Open && !all.concentrationRisk);
        QVERIFY(Moving().by(GroupKey::Segment).groups.empty());
    }

    void whoComesBackIsReactivated() {
        Moving book;
        book.account(0, 40);
        book.builder.addContract(
            0, {.contractId = "O", .startOn = day("2023-01-01"), .endOn = day("2023-12-31")},
            {{.lineId = "O", .product = 0, .arr = 10'00}});
        const RetentionGroup all = book.all();
        QCOMPARE(all.newLogoArr, std::int64_t(0));
        QCOMPARE(all.reactivatedArr, std::int64_t(40'00));
        Moving trial; // a line without ARR makes nobody a former customer
        trial.account(0, 40);
        trial.builder.addContract(
            0, {.contractId = "O", .startOn = day("2023-01-01"), .endOn = day("2023-12-31")},
            {{.lineId = "O", .product = 0, .seats = 5}});
        QCOMPARE(trial.all().newLogoArr, std::int64_t(40'00));
    }

    void bands_data() {
        QTest::addColumn<double>("percent");
        QTest::addColumn<QString>("grr");
        QTest::addColumn<QString>("nrr");
        QTest::newRow("84.999999999") << 84.999999999 << "critical"
                                      << "structural_problem";
        QTest::newRow("85") << 85.0 << "concerning"
                            << "structural_problem";
        QTest::newRow("89.999999999") << 89.999999999 << "concerning"
                                      << "structural_problem";
        QTest::newRow("90") << 90.0 << "healthy"
                            << "retention_without_growth";
        QTest::newRow("95") << 95.0 << "healthy"
                            << "retention_without_growth";
        QTest::newRow("95.000000001") << 95.000000001 << "excellent"
                                      << "retention_without_growth";
        QTest::newRow("100") << 100.0 << "excellent"
                             << "healthy";
        QTest::newRow("109.999999999") << 109.999999999 << "excellent"
                                       << "healthy";
        QTest::newRow("110") << 110.0 << "excellent"
                             << "strong";
        QTest::newRow("120") << 120.0 << "excellent"
                             << "elite";
        QTest::newRow("129.999999999") << 129.999999999 << "excellent"
                                       << "elite";
        QTest::newRow("130") << 130.0 << "excellent"
                             << "exceptional";
    }
    void bands() {
        QFETCH(double, percent);
        QFETCH(QString, grr);
        QFETCH(QString, nrr);
        QCOMPARE(nameString(*grrBandOf(percent)), grr);
        QCOMPARE(nameString(*nrrBandOf(percent)), nrr);
    }

    void gates_data() {
        QTest::addColumn<QByteArray>("segment");
        QTest::addColumn<int>("left"); // what is left of 1000 in each account
        QTest::addColumn<QString>("gate");
        QTest::newRow("849") << QByteArrayLiteral("enterprise") << 849 << "closed";
        QTest::newRow("850") << QByteArrayLiteral("enterprise") << 850 << "caution";
        QTest::newRow("899") << QByteArrayLiteral("enterprise") << 899 << "caution";
        QTest::newRow("900") << QByteArrayLiteral("enterprise") << 900 << "open";
        QTest::newRow("smb 799") << QByteArrayLiteral("smb") << 799 << "closed";
        QTest::newRow("smb 800") << QByteArrayLiteral("smb") << 800 << "caution";
        QTest::newRow("smb 850") << QByteArrayLiteral("smb") << 850 << "open";
        QTest::newRow("low_arpa 599") << QByteArrayLiteral("low_arpa") << 599 << "closed";
        QTest::newRow("low_arpa 600") << QByteArrayLiteral("low_arpa") << 600 << "caution";
        QTest::newRow("low_arpa 700") << QByteArrayLiteral("low_arpa") << 700 << "open";
    }
    void gates() {
        QFETCH(QByteArray, segment);
        QFETCH(int, left);
        QFETCH(QString, gate);
        const Text name(std::string_view(segment.constData(), std::size_t(segment.size())));
        Moving book;
        book.repeated(10, 1000, left, {.segment = name});
        const Retention bySegment = book.by(GroupKey::Segment);
        QCOMPARE(nameString(groupNamed(bySegment, name)->gate), gate);
        const Gates gates(*book.facts, {*book.facts, end});
        QCOMPARE(nameString(gates.of(name)), gate);
        // By any other key, the gates are those of a whole book.
        QCOMPARE(nameString(book.by(GroupKey::Region).groups.front().gate),
                 left < 850   ? QStringLiteral("closed")
                 : left < 900 ? QStringLiteral("caution")
                              : QStringLiteral("open"));
    }

    void aSmallGroupHasTheBooksGate() {
        Moving book;
        book.repeated(9, 1000, 100, {.segment = "enterprise"})
            .repeated(10, 10'000, 10'000, {.segment = "smb"});
        const Retention bySegment = book.by(GroupKey::Segment);
        QCOMPARE(groupNamed(bySegment, "enterprise")->grr, std::optional(10.0));
        QVERIFY(groupNamed(bySegment, "enterprise")->gate == Gate::Open); // the book's: 100 900 of 109 000
    }

    void concentration_data() {
        QTest::addColumn<int>("few");  // accounts that grow by 100
        QTest::addColumn<int>("many"); // accounts that grow by 10
        QTest::addColumn<int>("still");
        QTest::addColumn<bool>("risk");
        QTest::newRow("five carry 80 %") << 5 << 12 << 10 << true; // 500 of 620
        QTest::newRow("exactly 80 %") << 3 << 10 << 20 << true;    // 320 of 400
        QTest::newRow("less") << 3 << 11 << 20 << false;           // 320 of 410
        QTest::newRow("broad") << 0 << 20 << 10 << false;          // 50 of 200
        QTest::newRow("nobody grows") << 0 << 0 << 30 << false;
        QTest::newRow("19 are too few to say") << 5 << 0 << 14 << false;
        QTest::newRow("20 are enough") << 5 << 0 << 15 << true;
    }
    void concentration() {
        QFETCH(int, few);
        QFETCH(int, many);
        QFETCH(int, still);
        QFETCH(bool, risk);
        Moving book; // everybody has 10 000, so that the expansion rate stays small
        book.repeated(few, 10'000, 10'100).repeated(many, 10'000, 10'010).repeated(still, 10'000, 10'000);
        QCOMPARE(book.all().concentrationRisk, risk);
    }

    void muchExpansionIsARisk() {
        QVERIFY(!Moving().account(1000, 1299).all().concentrationRisk);
        QVERIFY(Moving().account(1000, 1300).all().concentrationRisk); // a rate of exactly 30
        QVERIFY(Moving().account(1000, 1300).account(1000, 0).account(0, 5).all().expansionRate == 15.0);
    }

    void groups() {
        Moving book;
        book.account(
            100, 100,
            {.segment = "smb", .tier = Tier::High, .industry = "Health", .region = "North", .csm = "Jo"});
        book.account(100, 50, {.segment = "smb", .tier = Tier::Low, .industry = "Retail", .csm = "Jo"});
        QCOMPARE(groupNamed(book.by(GroupKey::Segment), "smb")->accounts, 2);
        QCOMPARE(groupNamed(book.by(GroupKey::Tier), "low")->grr, std::optional(50.0));
        QCOMPARE(groupNamed(book.by(GroupKey::Csm), "Jo")->starting, std::int64_t(200'00));
        QCOMPARE(groupNamed(book.by(GroupKey::Industry), "Health")->grr, std::optional(100.0));
        QCOMPARE(groupNamed(book.by(GroupKey::Region), "")->grr, std::optional(50.0)); // a missing value
        QCOMPARE(book.by(GroupKey::Region).groups.size(), std::size_t(2));
    }

    void aDerivedSegmentIsThatOfTheStartForTheCohort() {
        Moving book;
        book.account(10'000, 200'000).account(0, 200'000);
        const Retention bySegment = book.by(GroupKey::Segment);
        QCOMPARE(groupNamed(bySegment, "smb")->accounts, 1);
        QCOMPARE(groupNamed(bySegment, "enterprise")->accounts, 0);
        QCOMPARE(groupNamed(bySegment, "enterprise")->newLogoArr, std::int64_t(200'000'00));
    }

    void anAccountCountsInEachFamily() {
        Moving book;
        book.account(100, 100);
        book.builder.addContract(0, {.contractId = "X", .startOn = day("2026-01-01")},
                                 {{.lineId = "X", .product = 1, .arr = 30'00}});
        const Retention byFamily = book.by(GroupKey::Family);
        QCOMPARE(groupNamed(byFamily, "Core")->accounts, 1);
        QCOMPARE(groupNamed(byFamily, "Core")->expansion, std::int64_t(0));
        QCOMPARE(groupNamed(byFamily, "Extra")->accounts, 0);
        QCOMPARE(groupNamed(byFamily, "Extra")->newLogoArr,
                 std::int64_t(30'00)); // no ARR of the family before
        QCOMPARE(book.all().expansion, std::int64_t(30'00));
    }

    void linesAreConvertedOneByOne() {
        Moving book;
        book.builder.add(Rate{currency("JPY"), {5, 3}}); // 0.005: one yen is half a cent
        book.builder.add(Rate{currency("KWD"), {3, 0}});
        book.account(0, 0, {.currency = currency("JPY"), .currencyGiven = true});
        book.account(0, 0, {.currency = currency("KWD"), .currencyGiven = true});
        book.account(0, 0, {.currency = currency("SEK"), .currencyGiven = true});
        // 101 yen are 50.5 cents: each line half-up to 51, together 102 and not 101.
        book.builder.addContract(
            0, {.contractId = "Y", .startOn = day("2024-01-01")},
            {{.lineId = "Y1", .product = 0, .arr = 101}, {.lineId = "Y2", .product = 0, .arr = 101}});
        book.builder.addContract(1, {.contractId = "K", .startOn = day("2024-01-01")},
                                 {{.lineId = "K", .product = 0, .arr = 1'001}}); // 1.001 dinar: 3.003 -> 3.00
        book.builder.addContract(2, {.contractId = "S", .startOn = day("2024-01-01")},
                                 {{.lineId = "S", .product = 0, .arr = 999'00}});
        const Retention retention = book.by();
        QCOMPARE(retention.groups.front().starting, std::int64_t(102 + 300));
        QCOMPARE(retention.groups.front().accounts, 2);
        QCOMPARE(retention.unconverted, std::vector<int>{2});
    }

    void thePeriodIsTwelveMonths() {
        QVERIFY(yearTo(day("2024-02-29")).from == day("2023-02-28"));
        QVERIFY(yearTo(day("2026-06-30")).from == start);
    }
};

QTEST_APPLESS_MAIN(TestRetention)
#include "tst_retention.moc"
