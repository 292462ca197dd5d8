#include "core/metrics/ownership.h"
#include "core/metrics/pipeline.h"
#include "tests/core/fact_helpers.h"

using namespace foothold;

namespace {

const Period quarter{day("2026-04-01"), day("2026-06-30")};

/// One customer of 20 000.00 for product "P" in department "IT", in a book whose policy is by share.
struct Deals : OneAccount {
    explicit Deals(const Account& account = {.accountId = "A", .name = "Acme", .segment = "smb", .csm = "Jo"})
        : OneAccount(account) {
        product("P");
        product("Q");
        begin();
        contract({.contractId = "C", .startOn = day("2025-01-01")},
                 {{.lineId = "L", .product = 0, .department = "IT", .seats = 10, .arr = 20'000'00}});
    }
    Deals& deal(Opportunity opportunity) {
        opportunity.opportunityId = numbered(builder, "O", ++m_deals);
        add(opportunity);
        return *this;
    }
    Deals& closed(Stage stage, const char* identified, const char* on, std::int64_t amount = 100'00) {
        return deal({.amount = amount, .stage = stage, .identifiedOn = day(identified), .closedOn = day(on)});
    }
    PipelineGroup all() { return pipelineOf(*facts(), quarter).groups.front(); }
    PipelinePractice practice() {
        const auto book = facts();
        return pipelinePractice(*book, quarter, {*book, quarter.to});
    }

private:
    int m_deals = 0;
};

Ownership ownerOf(Motion motion, std::int64_t amount, int product = 0, Text department = "IT",
                  Text policy = "") {
    Deals book;
    book.builder.settings().ownershipPolicy = policy;
    const auto facts = book.facts();
    return ownershipOf(facts->at(0),
                       {.motion = motion, .product = product, .department = department, .amount = amount},
                       quarter.to);
}

} // namespace

/// Expansion: how it is found and won, and who closes it.
class TestPipeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePeriodIncludesItsEnds() {
        Deals book;
        book.closed(Stage::Won, "2026-01-01", "2026-03-31").closed(Stage::Won, "2026-01-01", "2026-04-01");
        book.closed(Stage::Lost, "2026-01-01", "2026-06-30").closed(Stage::Lost, "2026-01-01", "2026-07-01");
        const PipelineGroup all = book.all();
        QCOMPARE(all.won, 1);
        QCOMPARE(all.wonAmount, std::int64_t(100'00));
        QCOMPARE(all.lost, 1);
        QCOMPARE(all.winRate, std::optional(50.0));
        QCOMPARE(all.open, 1); // lost only tomorrow
        QCOMPARE(all.openAmount, std::int64_t(100'00));
    }

    void whatIsIdentifiedLaterDoesNotExist() {
        Deals book;
        book.deal({.amount = 5, .identifiedOn = day("2026-07-01")});
        const PipelineGroup all = book.all();
        QCOMPARE(all.open, 0);
        QVERIFY(!all.winRate && !all.velocityDays && !all.csSourcedShare);
    }

    void velocityIsTheMedian() {
        Deals odd;
        odd.closed(Stage::Won, "2026-04-01", "2026-04-21").closed(Stage::Won, "2026-04-01", "2026-05-11");
        odd.closed(Stage::Won, "2026-04-01", "2026-06-30").closed(Stage::Lost, "2026-04-01", "2026-04-02");
        QCOMPARE(odd.all().velocityDays, std::optional(40.0));
        Deals even;
        even.closed(Stage::Won, "2026-04-01", "2026-04-02").closed(Stage::Won, "2026-04-01", "2026-04-05");
        QCOMPARE(even.all().velocityDays, std::optional(2.5));
        QVERIFY(!median({}));
    }

    void csSourcesByAmount() {
        Deals book;
        book.deal({.amount = 300, .identifiedOn = day("2026-04-01"), .sourcedByRole = Sourcer::Csm});
        book.deal({.amount = 100, .identifiedOn = day("2026-06-30"), .sourcedByRole = Sourcer::Ae});
        book.deal({.amount = 900, .identifiedOn = day("2026-03-31"), .sourcedByRole = Sourcer::Ae}); // before
        QCOMPARE(book.all().csSourcedShare, std::optional(75.0));
    }

    void groups() {
        Deals book;
        book.deal({.motion = Motion::Tier, .amount = 7, .identifiedOn = day("2026-05-01")});
        book.deal({.motion = Motion::Seat, .amount = 5, .identifiedOn = day("2026-05-01")});
        const auto facts = book.facts();
        const auto byMotion = pipelineOf(*facts, quarter, PipelineKey::Motion).groups;
        QCOMPARE(byMotion.size(), std::size_t(2));
        QVERIFY(byMotion[0].group == Text("seat") && byMotion[0].openAmount == 5);
        QVERIFY(pipelineOf(*facts, quarter, PipelineKey::Csm).groups.front().group == Text("Jo"));
        QVERIFY(pipelineOf(*facts, quarter, PipelineKey::Segment).groups.front().group == Text("smb"));
    }

    void aForeignCurrencyWithoutARateIsNamed() {
        Deals book({.accountId = "A", .name = "Acme", .currency = currency("SEK"), .currencyGiven = true});
        book.deal({.amount = 7, .identifiedOn = day("2026-05-01")});
        const auto facts = book.facts();
        const Pipeline pipeline = pipelineOf(*facts, quarter);
        QCOMPARE(pipeline.groups.front().open, 0);
        QCOMPARE(pipeline.unconverted, std::vector<int>{0});
    }

    void closeRatesByWhoClosesAndAmount() {
        Deals book; // 10 % of 20 000 is 2 000: the motion is seats, so from 50 % on it is sales
        book.closed(Stage::Won, "2026-04-01", "2026-05-01", 1'000'00)
            .closed(Stage::Lost, "2026-04-01", "2026-05-01", 1'999'99);
        book.closed(Stage::Won, "2026-04-01", "2026-05-01", 49'999'99)
            .closed(Stage::Won, "2026-04-01", "2026-05-01", 50'000'00);
        const PipelinePractice practice = book.practice();
        QCOMPARE(practice.csBelow.rate(), std::optional(50.0));
        QVERIFY(!practice.csAbove.rate());
        QCOMPARE(practice.salesBelow.won, 1);
        QCOMPARE(practice.salesAbove.won, 1);
    }

    void signalToPipeline() {
        Deals book;
        book.builder.add(SignalState{.stateId = "S", .signal = "x", .firstSeenOn = day("2026-04-10")});
        book.deal({.amount = 1, .identifiedOn = day("2026-04-24"), .signalId = "S"});
        book.deal({.amount = 1, .identifiedOn = day("2026-04-24"), .signalId = "nobody"});
        QCOMPARE(book.practice().signalToPipelineDays, std::optional(14.0));
        QVERIFY(!Deals().practice().signalToPipelineDays);
    }

    void adoptionWithinNinetyDays_data() {
        QTest::addColumn<QString>("won");
        QTest::addColumn<QString>("usedIn"); // empty: never
        QTest::addColumn<int>("adopted");
        QTest::addColumn<int>("not_");
        QTest::newRow("used at once") << "2026-06-20"
                                      << "2026-06" << 1 << 0;
        QTest::newRow("day 90 in June") << "2026-04-01"
                                        << "2026-06" << 1 << 0;
        QTest::newRow("used before only") << "2026-05-10"
                                          << "2026-04" << 0 << 0; // and not yet 90 days
        QTest::newRow("never, 90 days are over") << "2026-04-01"
                                                 << "" << 0 << 1;
        QTest::newRow("never, not yet over") << "2026-04-02"
                                             << "" << 0 << 0;
    }
    void adoptionWithinNinetyDays() {
        QFETCH(QString, won);
        QFETCH(QString, usedIn);
        QFETCH(int, adopted);
        QFETCH(int, not_);
        Deals book;
        book.deal({.motion = Motion::CrossSell,
                   .product = 1,
                   .amount = 1,
                   .stage = Stage::Won,
                   .identifiedOn = day("2026-01-01"),
                   .closedOn = day(qPrintable(won))});
        if (!usedIn.isEmpty())
            book.add(Usage{.month = month(qPrintable(usedIn)), .product = 1, .activeUsers = 3});
        const PipelinePractice practice = book.practice();
        QCOMPARE(practice.adoption.won, adopted);
        QCOMPARE(practice.adoption.lost, not_);
    }

    void seatVelocityOfLargeAccounts() {
        const auto velocity = [](std::int64_t before, std::int64_t after) {
            OneAccount book;
            book.product("P");
            book.begin();
            book.contract({.contractId = "C", .startOn = day("2025-01-01"), .endOn = day("2026-05-31")},
                          {{.lineId = "C", .product = 0, .seats = before}});
            book.contract({.contractId = "D", .startOn = day("2026-06-01")},
                          {{.lineId = "D", .product = 0, .seats = after}});
            const auto facts = book.facts();
            return pipelinePractice(*facts, quarter, {*facts, quarter.to}).seatVelocity;
        };
        QVERIFY(!velocity(49, 98));
        QCOMPARE(velocity(50, 54), std::optional(8.0));
        QCOMPARE(velocity(50, 45), std::optional(-10.0));
    }

    void whitespaceConverts() {
        // Six months before June 30 is December 30: Q was whitespace then (the account has no departments).
        const auto converted = [](std::optional<Opportunity> opportunity, bool bought) {
            OneAccount book({.accountId = "A", .name = "Acme", .tier = Tier::High});
            book.product("P");
            book.product("Q");
            book.begin();
            book.contract({.contractId = "C", .startOn = day("2025-01-01")},
                          {{.lineId = "L", .product = 0, .arr = 1000'00}});
            if (bought)
                book.contract({.contractId = "D", .startOn = day("2026-03-01")},
                              {{.lineId = "M", .product = 1, .arr = 1000'00}});
            if (opportunity) book.add(*opportunity);
            const auto facts = book.facts();
            return pipelinePractice(*facts, quarter, {*facts, quarter.to}).whitespaceConversion[0];
        };
        QCOMPARE(converted({}, false).open, 1);
        QCOMPARE(converted({}, false).rate(), std::optional(0.0));
        QCOMPARE(converted({}, true).rate(), std::optional(100.0));
        const auto of = [](const char* date) {
            return Opportunity{.opportunityId = "O", .product = 1, .identifiedOn = day(date)};
        };
        QCOMPARE(converted(of("2026-06-30"), false).rate(), std::optional(100.0));
        QCOMPARE(converted(of("2026-07-01"), false).rate(), std::optional(0.0));
        QCOMPARE(converted(of("2025-12-01"), false).open, 0); // was pipeline already
    }

    void ownersByShare_data() {
        QTest::addColumn<int>("motion");
        QTest::addColumn<int>("cents"); // of 20 000.00
        QTest::addColumn<QString>("owner");
        QTest::addColumn<bool>("handback");
        const int seat = int(Motion::Seat), tier = int(Motion::Tier);
        QTest::newRow("seat 9.99 %") << seat << 1'998'00 << "cs_auto" << false;
        QTest::newRow("seat 10 %") << seat << 2'000'00 << "cs" << false;
        QTest::newRow("tier 5 %") << tier << 1'000'00 << "cs" << false;
        QTest::newRow("19.99 %") << tier << 3'998'00 << "cs" << false;
        QTest::newRow("20 %") << tier << 4'000'00 << "cs_sources_sales_closes" << true;
        QTest::newRow("50 %") << tier << 10'000'00 << "cs_sources_sales_closes" << true;
        QTest::newRow("more") << tier << 10'000'01 << "sales" << true;
    }
    void ownersByShare() {
        QFETCH(int, motion);
        QFETCH(int, cents);
        QFETCH(QString, owner);
        QFETCH(bool, handback);
        const Ownership found = ownerOf(Motion(motion), cents);
        QCOMPARE(nameString(found.owner), owner);
        QCOMPARE(found.handbackDue, handback);
        QCOMPARE(found.shareOfAcv, std::optional(cents / 20'000.0));
    }

    void newGroundBelongsToSales() {
        QVERIFY(ownerOf(Motion::CrossSell, 100'00, 1).owner == Owner::Sales);          // a product not owned
        QVERIFY(ownerOf(Motion::CrossSell, 100'00, 0, "Legal").owner == Owner::Sales); // owns nothing
        QVERIFY(ownerOf(Motion::CrossSell, 100'00, 0, "IT").owner == Owner::Cs);       // both are owned
        QVERIFY(ownerOf(Motion::CrossSell, 100'00, -1, "").owner == Owner::Cs);        // neither is given
        QVERIFY(ownerOf(Motion::Seat, 100'00, 0, "Legal").owner == Owner::CsAuto);     // not a cross-sell
    }

    void withoutArrItIsSales() {
        OneAccount book;
        book.begin();
        const Ownership found =
            ownershipOf(book.facts()->at(0), {.motion = Motion::Seat, .amount = 1}, quarter.to);
        QVERIFY(found.owner == Owner::Sales && !found.shareOfAcv && found.handbackDue);
    }

    void ownersByAmount() {
        const auto owner = [](Motion motion, std::int64_t amount) {
            return nameString(ownerOf(motion, amount, 0, "IT", "amount").owner);
        };
        QCOMPARE(owner(Motion::Usage, 900'000'00), QStringLiteral("cs"));
        QCOMPARE(owner(Motion::Seat, 19'999'99), QStringLiteral("cs"));
        QCOMPARE(owner(Motion::Seat, 20'000'00), QStringLiteral("ae"));
        QCOMPARE(owner(Motion::Tier, 24'999'99), QStringLiteral("cs"));
        QCOMPARE(owner(Motion::Tier, 25'000'00), QStringLiteral("ae"));
        QCOMPARE(owner(Motion::CrossSell, 1), QStringLiteral("ae"));
        QVERIFY(ownerOf(Motion::Usage, 6'000'00, 0, "IT", "amount").handbackDue == false); // 30 % is not more
        QVERIFY(ownerOf(Motion::Usage, 6'000'01, 0, "IT", "amount").handbackDue);
    }
};

QTEST_APPLESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
