#include "core/metrics/peers.h"
#include "core/metrics/whitespace.h"
#include "tests/core/fact_helpers.h"

using namespace foothold;

namespace {

const Date today = day("2026-04-15");

/// One account of segment smb with products sold by seats "P" (0, 100.00 a seat), flat "Q" (1, 500.00) and
/// "R" (2) for enterprises only.
struct Land : OneAccount {
    explicit Land(const Account& account = {.accountId = "A", .name = "Acme", .segment = "smb"})
        : OneAccount(account) {
        product({.productId = "P", .name = "P", .pricingModel = PricingModel::Seat, .listPrice = 100'00});
        product({.productId = "Q", .name = "Q", .pricingModel = PricingModel::Flat, .listPrice = 500'00});
        product({.productId = "R",
                 .name = "R",
                 .pricingModel = PricingModel::Flat,
                 .segments = "enterprise; vip"});
        builder.add(Feature{.featureId = "F1", .product = 0, .name = "One", .level = FeatureLevel::Premium});
        builder.add(Feature{.featureId = "F2", .product = 0, .name = "Two", .level = FeatureLevel::Premium});
        builder.add(Feature{.featureId = "F3", .product = 0, .name = "Core", .level = FeatureLevel::Core});
        builder.add(
            Feature{.featureId = "F4", .product = 1, .name = "Other", .level = FeatureLevel::Premium});
        begin();
    }
    Land& department(Text name, std::optional<std::int64_t> headcount = {},
                     std::optional<bool> applicable = {}) {
        add(Department{name, headcount, applicable});
        return *this;
    }
    /// A contract with one line, its amount in minor units.
    Land& line(Text id, int product, std::int64_t arr, Text department = {}, std::int64_t seats = 0) {
        contract({.contractId = id, .startOn = day("2026-01-01")},
                 {{.lineId = id, .product = product, .department = department, .seats = seats, .arr = arr}});
        return *this;
    }
    Land& cell(int product, Text department, std::optional<CellRecord> state,
               std::optional<std::int64_t> potential = {}, Text competitor = {}) {
        add(MapCell{.product = product,
                    .department = department,
                    .state = state,
                    .competitor = competitor,
                    .potentialArr = potential});
        return *this;
    }
    Land& opportunity(Text id, int product, Text department, std::int64_t amount,
                      std::optional<Date> closedOn = {}) {
        add(Opportunity{.opportunityId = id,
                        .product = product,
                        .department = department,
                        .amount = amount,
                        .stage = closedOn ? Stage::Lost : Stage::Identified,
                        .identifiedOn = day("2026-02-01"),
                        .closedOn = closedOn});
        return *this;
    }
    Land& used(const char* iso, std::int64_t users, Text department = {}) {
        add(Usage{.month = month(iso), .product = 0, .department = department, .activeUsers = users});
        return *this;
    }
    Land& featureUsed(const char* iso, int feature, std::int64_t users) {
        add(FeatureUsage{month(iso), feature, users});
        return *this;
    }

    WhitespaceScore score() { return whitespaceScore(builder.build()->at(0), today); }
    /// "P/Ops owned 12.00", one text a cell.
    QStringList map() {
        const auto facts = builder.build();
        const WhitespaceMap made = whitespaceMap(facts->at(0), today);
        QStringList cells;
        for (const WhitespaceCell& c : made.cells)
            cells +=
                QStringLiteral("%1/%2 %3%4 %5%6")
                    .arg(facts->product(c.product).productId, c.department, nameString(c.state),
                         QLatin1String(c.confirmed ? "!" : ""),
                         c.value ? QString::number(*c.value) : QStringLiteral("?"),
                         c.competitor.isEmpty() ? QString() : QLatin1Char(' ') + c.competitor.toString());
        cells += QStringLiteral("value %1 unknown %2").arg(made.value).arg(made.unknownValues);
        return cells;
    }
};

QStringList lines(std::initializer_list<const char*> texts) {
    QStringList list;
    for (const char* text : texts)
        list += QLatin1String(text);
    return list;
}

/// "current/potential" or why it is unmapped.
QString told(const DimensionValue& value) {
    return value.whitespace ? QStringLiteral("%1/%2").arg(*value.current).arg(*value.potential)
                            : QStringLiteral("unmapped");
}

} // namespace

class TestWhitespace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void products() {
        Land book;
        book.line("1", 0, 100);
        const WhitespaceScore score = book.score();
        QCOMPARE(told(score[Dimension::Products]), QStringLiteral("1/2")); // R is for others
        QCOMPARE(score[Dimension::Products].penetration, std::optional(50.0));
        QCOMPARE(score.score, std::optional(50.0));
        QCOMPARE(score.dimensionsKnown, 1);
    }

    void ownedProductsAlwaysFit() {
        Land book;
        book.line("1", 2, 100).cell(2, {}, CellRecord::NotApplicable).cell(1, {}, CellRecord::NotApplicable);
        QCOMPARE(told(book.score()[Dimension::Products]), QStringLiteral("1/2")); // R is owned, Q is not
    }

    void withoutAFittingProductNothingIsMapped() {
        Land book;
        book.cell(0, {}, CellRecord::NotApplicable).cell(1, {}, CellRecord::NotApplicable);
        const WhitespaceScore score = book.score();
        QCOMPARE(told(score[Dimension::Products]), QStringLiteral("unmapped"));
        QVERIFY(!score.score);
        QCOMPARE(score.dimensionsKnown, 0);
    }

    void seats_data() {
        QTest::addColumn<QString>("addressable");
        QTest::addColumn<QString>("headcounts");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as given") << "200"
                                  << "10;20"
                                  << "50/200";
        QTest::newRow("at most the potential") << "40"
                                               << ""
                                               << "40/40";
        QTest::newRow("by headcount") << "-"
                                      << "60;-;65"
                                      << "50/125";
        QTest::newRow("unknown") << "-"
                                 << "-"
                                 << "unmapped";
        QTest::newRow("zero is not taken for unknown") << "0"
                                                       << "60"
                                                       << "unmapped";
        QTest::newRow("empty departments") << "-"
                                           << "0"
                                           << "unmapped";
    }
    void seats() {
        QFETCH(QString, addressable);
        QFETCH(QString, headcounts);
        QFETCH(QString, expected);
        const auto number = [](const QString& text) {
            return text == QLatin1String("-") ? std::nullopt : std::optional<std::int64_t>(text.toLongLong());
        };
        Land book(
            {.accountId = "A", .name = "Acme", .segment = "smb", .addressableUsers = number(addressable)});
        int n = 0;
        for (const QString& headcount : headcounts.split(QLatin1Char(';'), Qt::SkipEmptyParts))
            book.department(book.builder.text(std::to_string(n++)), number(headcount));
        book.department("not ours", 1000, false);
        book.line("1", 0, 100, {}, 50);
        QCOMPARE(told(book.score()[Dimension::Seats]), expected);
    }

    void withoutSeatPricingSeatsAreUnmapped() {
        Land book({.accountId = "A", .name = "Acme", .segment = "smb", .addressableUsers = 10});
        book.cell(0, {}, CellRecord::NotApplicable);
        QCOMPARE(told(book.score()[Dimension::Seats]), QStringLiteral("unmapped"));
    }

    void departments() {
        Land book;
        book.department("Ops").department("Sales").department("HR", {}, false).department("Law", {}, false);
        book.line("1", 0, 100, "Law"); // named by a line: applicable after all
        book.used("2026-01", 3, "Sales").used("2025-12", 3, "Ops").used("2026-03", 0, "Ops");
        QCOMPARE(told(book.score()[Dimension::Departments]), QStringLiteral("2/3")); // Law, Sales of + Ops
    }

    void departmentsNeedSomeoneToNameThem() {
        Land silent;
        silent.department("Ops").line("1", 0, 100).used("2026-03", 3);
        QCOMPARE(told(silent.score()[Dimension::Departments]), QStringLiteral("unmapped"));
        Land old;
        old.department("Ops").used("2024-01", 3, "Elsewhere").used("2026-03", 3);
        QCOMPARE(told(old.score()[Dimension::Departments]), QStringLiteral("0/1"));
        Land none;
        none.used("2026-03", 3, "Elsewhere");
        QCOMPARE(told(none.score()[Dimension::Departments]), QStringLiteral("unmapped"));
    }

    void features() {
        Land book;
        book.line("1", 0, 100).used("2026-03", 1);
        book.featureUsed("2026-01", 0, 5).featureUsed("2025-12", 1, 5).featureUsed("2026-03", 1, 0);
        book.featureUsed("2026-03", 3, 9); // of a product that is not owned
        QCOMPARE(told(book.score()[Dimension::Features]), QStringLiteral("1/2"));
    }

    void featuresNeedUsage() {
        Land unused;
        unused.line("1", 0, 100).used("2026-03", 1);
        QCOMPARE(told(unused.score()[Dimension::Features]), QStringLiteral("unmapped"));
        Land zero;
        zero.line("1", 0, 100).used("2026-03", 1).featureUsed("2026-03", 0, 0);
        QCOMPARE(told(zero.score()[Dimension::Features]), QStringLiteral("0/2"));
        Land withoutPremium;
        withoutPremium.line("1", 2, 100).featureUsed("2026-03", 0, 1);
        QCOMPARE(told(withoutPremium.score()[Dimension::Features]), QStringLiteral("unmapped"));
    }

    void stakeholders() {
        Land book;
        book.add(Contact{.contactId = "1", .name = "engaged"});
        book.add(Contact{.contactId = "2", .name = "long ago"});
        book.add(Contact{.contactId = "3", .name = "to be found", .status = ContactStatus::Placeholder});
        book.add(Contact{.contactId = "4", .name = "gone", .status = ContactStatus::Left, .statusOn = today});
        book.add(Contact{.contactId = "5", .name = "gone, ever", .status = ContactStatus::Left});
        book.add(Contact{
            .contactId = "6", .name = "leaving", .status = ContactStatus::Left, .statusOn = today + Days(1)});
        book.add(Touchpoint{.touchpointId = "T1", .date = today - Days(89), .contactIds = "1; 3;4;5;nobody"});
        book.add(Touchpoint{.touchpointId = "T2", .date = today - Days(90), .contactIds = "2;6"});
        book.add(Touchpoint{.touchpointId = "T3", .date = today + Days(1), .contactIds = "2"});
        QCOMPARE(told(book.score()[Dimension::Stakeholders]), QStringLiteral("1/4")); // 1 of 1, 2, 3, 6
    }

    void stakeholdersNeedPeopleAndATouchpoint() {
        Land nobodyMet;
        nobodyMet.add(Contact{.contactId = "1", .name = "new"});
        nobodyMet.add(Touchpoint{.touchpointId = "T", .date = today + Days(1)});
        QCOMPARE(told(nobodyMet.score()[Dimension::Stakeholders]), QStringLiteral("unmapped"));
        Land nobody;
        nobody.add(Touchpoint{.touchpointId = "T", .date = today});
        QCOMPARE(told(nobody.score()[Dimension::Stakeholders]), QStringLiteral("unmapped"));
    }

    void theFirstStateThatHoldsCounts() {
        Land book;
        for (const Text name : {Text("A"), Text("B"), Text("C"), Text("D"), Text("E"), Text("F")})
            book.department(name, 10);
        book.line("1", 0, 100, "A");
        book.cell(0, "A", CellRecord::NotApplicable); // 1 before 2
        book.cell(0, "B", CellRecord::NotApplicable); // 2 before 4
        book.opportunity("O1", 0, "B", 5).opportunity("O2", 0, "C", 7);
        book.cell(0, "C", CellRecord::Competitor, {}, "Rival"); // 4 before 5
        book.cell(0, "D", CellRecord::Competitor, {}, "Rival");
        book.cell(0, {}, CellRecord::InHouse, {});
        book.cell(0, "E", CellRecord::Open); // its own record, so not the whole account's
        book.cell(1, {}, CellRecord::NotApplicable);
        QCOMPARE(book.map(), lines({"P/A owned 100", "P/B not_applicable ?", "P/C pipeline 7",
                                    "P/D competitor 100000 Rival", "P/E whitespace! 100000",
                                    "P/F in_house 100000", "value 300000 unknown 0"}));
    }

    void linesThatNameNoDepartmentOwnTheRest() {
        Land book;
        book.department("A", 1).department("B", 2).department("C", 1);
        book.cell(0, "B", CellRecord::NotApplicable).cell(1, {}, CellRecord::NotApplicable);
        book.line("1", 0, 1001).line("2", 0, 7, "C");
        QCOMPARE(book.map(),
                 lines({"P/A owned 501", "P/B not_applicable ?", "P/C owned 507", "value 0 unknown 0"}));
    }

    void ownedButMarkedForTheWholeAccountStays() {
        Land book;
        book.department("A", 1).department("B", 2);
        book.cell(0, {}, CellRecord::NotApplicable).cell(1, {}, CellRecord::NotApplicable);
        book.line("1", 0, 100, "A");
        QCOMPARE(book.map(), lines({"P/A owned 100", "P/B whitespace 20000", "value 20000 unknown 0"}));
    }

    void closedOpportunitiesAreNoPipeline() {
        Land book;
        book.department("A", 3);
        book.cell(1, {}, CellRecord::NotApplicable);
        book.opportunity("O1", 0, "A", 5, today);
        QCOMPARE(book.map(), lines({"P/A whitespace 30000", "value 30000 unknown 0"}));
        Land open;
        open.department("A", 3).cell(1, {}, CellRecord::NotApplicable);
        open.opportunity("O1", 0, "A", 5, today + Days(1)).opportunity("O2", 0, {}, 4);
        QCOMPARE(open.map(), lines({"P/A pipeline 9", "value 0 unknown 0"}));
    }

    void opportunitiesWithoutADepartmentAreSpread() {
        Land book;
        book.department("A", 1).department("B", 1).department("C", 1).cell(1, {}, CellRecord::NotApplicable);
        book.line("1", 0, 100, "C");
        book.opportunity("O1", 0, {}, 101).opportunity("O2", 0, "B", 10);
        QCOMPARE(book.map(),
                 lines({"P/A pipeline 51", "P/B pipeline 60", "P/C owned 100", "value 0 unknown 0"}));
    }

    void potentialsComeBeforeThePriceList() {
        Land book;
        book.department("A", 1).department("B").department("C", 1);
        book.cell(0, "A", CellRecord::Competitor, 300).cell(0, {}, {}, 101).cell(0, "C", CellRecord::Open);
        book.cell(1, "A", {}, 9);
        // P: A has its own, the whole account's 101 is spread over B and C in equal parts. Q: list price.
        QCOMPARE(book.map(),
                 lines({"P/A competitor 300", "P/B whitespace 51", "P/C whitespace! 50", "Q/A whitespace 9",
                        "Q/B whitespace 50000", "Q/C whitespace 50000", "value 100410 unknown 0"}));
    }

    void theWholeAccountIsOneColumn() {
        Land book({.accountId = "A", .name = "Acme", .segment = "smb", .addressableUsers = 7});
        book.cell(1, {}, CellRecord::Competitor, {}, "Rival");
        QCOMPARE(book.map(),
                 lines({"P/ whitespace 70000", "Q/ competitor 50000 Rival", "value 120000 unknown 0"}));
        Land unknown;
        unknown.cell(1, {}, CellRecord::Open, 5);
        QCOMPARE(unknown.map(), lines({"P/ whitespace ?", "Q/ whitespace! 5", "value 5 unknown 1"}));
    }

    void listPricesAreConvertedAndRoundedFirst() {
        Land book({.accountId = "A",
                   .name = "Acme",
                   .segment = "smb",
                   .currency = currency("JPY"),
                   .addressableUsers = 3});
        book.builder.add(Rate{currency("JPY"), *parseDecimal("0.006")});
        // 100.00 euros are 16 666.67 yen, 16 667 for one seat; 500.00 are 83 333.33
        QCOMPARE(book.map(), lines({"P/ whitespace 50001", "Q/ whitespace 83333", "value 133334 unknown 0"}));
        Land noRate({.accountId = "A",
                     .name = "Acme",
                     .segment = "smb",
                     .currency = currency("SEK"),
                     .addressableUsers = 3});
        QCOMPARE(noRate.map(), lines({"P/ whitespace ?", "Q/ whitespace ?", "value 0 unknown 2"}));
    }

    void noDepartmentIsLeftForALineWithout() {
        Land book;
        book.department("A", 1).line("1", 0, 100).cell(0, "A", CellRecord::NotApplicable);
        book.cell(1, {}, CellRecord::NotApplicable);
        QCOMPARE(book.map(), lines({"P/A not_applicable ?", "value 0 unknown 0"}));
    }

    void peersOfTheIndustryIfThereAreFive_data() {
        QTest::addColumn<int>("sameIndustry");
        QTest::addColumn<QString>("expected");
        QTest::newRow("five") << 5 << "2 of 5 industry";
        QTest::newRow("four") << 4 << "3 of 7 segment";
    }
    void peersOfTheIndustryIfThereAreFive() {
        QFETCH(int, sameIndustry);
        QFETCH(QString, expected);
        FactsBuilder builder;
        builder.add(Product{.productId = "P", .name = "P"});
        builder.add(Product{.productId = "Q", .name = "Q"});
        const auto customer = [&](std::string id, Text segment, Text industry, int product) {
            const Text key = builder.text(id);
            const int account =
                builder.add(Account{.accountId = key, .name = key, .segment = segment, .industry = industry});
            if (product >= 0)
                builder.addContract(account, {.contractId = key, .startOn = day("2026-01-01")},
                                    {{.lineId = key, .product = product, .arr = 1}});
        };
        customer("0", "smb", "law", 1);
        for (int i = 0; i < sameIndustry; ++i)
            customer(std::string("1").append(std::to_string(i)), "smb", "law", i < 2 ? 0 : 1);
        customer("2", "smb", "law", -1); // no customer
        customer("3", "smb", "food", 0);
        customer("4", "smb", "food", 1);
        customer("5", "smb", {}, 1);
        customer("6", "vip", "law", 0);
        const auto facts = builder.build();
        const auto evidence = Peers(*facts, today).evidence(facts->at(0), 0);
        QVERIFY(evidence);
        QCOMPARE(QStringLiteral("%1 of %2 %3")
                     .arg(evidence->owners)
                     .arg(evidence->peers)
                     .arg(QLatin1String(evidence->sameIndustry ? "industry" : "segment")),
                 expected);
    }
};

QTEST_APPLESS_MAIN(TestWhitespace)
#include "tst_whitespace.moc"
