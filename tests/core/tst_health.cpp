#include "core/metrics/health.h"
#include "core/metrics/health_measures.h"
#include "tests/core/fact_helpers.h"

using namespace foothold;

namespace {

const Date today = day("2026-04-15");

/// One account, tier mid (cadence 90 days), with the products "P" (0) and "Q" (1).
struct Patient : OneAccount {
    explicit Patient(const Account& account = {.accountId = "A", .name = "Acme", .tier = Tier::Mid})
        : OneAccount(account) {
        product("P");
        product("Q");
        begin();
    }
    Patient& seats(Text id, int product, std::int64_t count, std::int64_t arr) {
        contract({.contractId = id, .startOn = day("2025-01-01")},
                 {{.lineId = id, .product = product, .seats = count, .arr = arr}});
        return *this;
    }
    Patient& used(const char* iso, int product, std::int64_t users) {
        add(Usage{.month = month(iso), .product = product, .department = {}, .activeUsers = users});
        return *this;
    }
    Patient& touched(int daysAgo, TouchpointKind kind = TouchpointKind::Call, Text contacts = {}) {
        add(Touchpoint{
            .touchpointId = id('T'), .date = today - Days(daysAgo), .kind = kind, .contactIds = contacts});
        return *this;
    }
    Patient& answered(int daysAgo, int score, Text contact = {}) {
        add(NpsResponse{
            .responseId = id('N'), .contactId = contact, .date = today - Days(daysAgo), .score = score});
        return *this;
    }
    Patient& ticket(int daysAgo, std::optional<int> closedDaysAgo = {}, std::optional<Severity> severity = {},
                    std::optional<TicketKind> kind = {}) {
        Ticket made{
            .ticketId = id('S'), .openedOn = today - Days(daysAgo), .severity = severity, .kind = kind};
        if (closedDaysAgo) made.closedOn = today - Days(*closedDaysAgo);
        add(made);
        return *this;
    }
    Patient& invoice(int dueDaysAgo, std::optional<int> paidDaysAgo = {}) {
        Invoice made{.invoiceId = id('I'), .dueOn = today - Days(dueDaysAgo)};
        if (paidDaysAgo) made.paidOn = today - Days(*paidDaysAgo);
        add(made);
        return *this;
    }
    Patient& overridden(int setDaysAgo, int expiresInDays, double score) {
        add(HealthOverride{.setOn = today - Days(setDaysAgo),
                           .expiresOn = today + Days(expiresInDays),
                           .score = score,
                           .reason = "call",
                           .author = "Jo"});
        return *this;
    }

    std::optional<double> measured(Measure measure) {
        return healthOf(builder.build()->at(0), today)[measure];
    }

private:
    Text id(char prefix) { return builder.text(std::string(1, prefix).append(std::to_string(m_next++))); }

    int m_next = 1000;
};

const std::optional<double> unknown;

std::optional<double> known(double value) {
    return value;
}

} // namespace

class TestHealth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usageLevelIsWeightedByArr() {
        Patient book;
        book.seats("1", 0, 100, 300).seats("2", 1, 10, 100).used("2026-03", 0, 40).used("2026-03", 1, 10);
        // P: 0.4 / 0.8 = 50, Q: full = 100; (3 * 50 + 100) / 4. No trend is known.
        QCOMPARE(book.measured(Measure::Usage), known(62.5));
        Patient free;
        free.seats("1", 0, 100, 0).seats("2", 1, 10, 0).used("2026-03", 0, 40).used("2026-03", 1, 10);
        QCOMPARE(free.measured(Measure::Usage), known(75));
    }

    void usageTrendAloneOrBesideTheLevel() {
        Patient alone;
        for (const char* m : {"2025-10", "2025-11", "2025-12"})
            alone.used(m, 0, 100);
        for (const char* m : {"2026-01", "2026-02", "2026-03"})
            alone.used(m, 0, 110);
        QCOMPARE(alone.measured(Measure::Usage), known(75)); // 50 + 250 * 0.1
        Patient both;
        for (const char* m : {"2025-10", "2025-11", "2025-12"})
            both.used(m, 0, 100);
        for (const char* m : {"2026-01", "2026-02", "2026-03"})
            both.used(m, 0, 50);
        both.seats("1", 0, 125, 1);
        QCOMPARE(both.measured(Measure::Usage), known(30)); // 0.6 * 50 + 0.4 * clamp(-75)
        QCOMPARE(Patient().measured(Measure::Usage), unknown);
    }

    void recencyFallsBetweenOnceAndThreeTimesTheCadence_data() {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<double>("expected");
        QTest::newRow("today") << 0 << 100.0;
        QTest::newRow("cadence") << 90 << 100.0;
        QTest::newRow("a day more") << 91 << 99.444444444;
        QTest::newRow("twice") << 180 << 50.0;
        QTest::newRow("three times") << 270 << 0.0;
        QTest::newRow("long ago") << 700 << 0.0;
    }
    void recencyFallsBetweenOnceAndThreeTimesTheCadence() {
        QFETCH(int, daysAgo);
        QFETCH(double, expected);
        Patient book;
        book.touched(daysAgo);
        QCOMPARE(book.measured(Measure::Engagement), known(expected)); // nobody is known: no threading
    }

    void impersonalContactCountsForTheLowTierOnly_data() {
        QTest::addColumn<int>("tier"); // -1: derived, and unknown for want of a rate
        QTest::addColumn<double>("expected");
        QTest::newRow("high") << int(Tier::High) << 83.333333333; // the call, 40 days ago, of cadence 30
        QTest::newRow("mid") << int(Tier::Mid) << 100.0;
        QTest::newRow("low") << int(Tier::Low) << 100.0;
        QTest::newRow("unknown") << -1 << 100.0;
    }
    void impersonalContactCountsForTheLowTierOnly() {
        QFETCH(int, tier);
        QFETCH(double, expected);
        Account account{.accountId = "A", .name = "Acme", .currency = currency("SEK")};
        if (tier >= 0) account.tier = Tier(tier);
        Patient book(account);
        book.touched(40).touched(1, TouchpointKind::Email).touched(2, TouchpointKind::Webinar);
        QCOMPARE(book.measured(Measure::Engagement), known(expected));
    }

    void withoutContactItDependsOnTheTimeAsACustomer_data() {
        QTest::addColumn<int>("customerForDays");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("new") << 89 << false;
        QTest::newRow("a cadence ago") << 90 << true;
        QTest::newRow("not yet") << -5 << false;
    }
    void withoutContactItDependsOnTheTimeAsACustomer() {
        QFETCH(int, customerForDays);
        QFETCH(bool, isKnown);
        Patient book({.accountId = "A",
                      .name = "Acme",
                      .tier = Tier::Mid,
                      .customerSince = today - Days(customerForDays)});
        book.touched(-1).touched(5, TouchpointKind::Email); // one to come, and one that does not count
        QCOMPARE(book.measured(Measure::Engagement), isKnown ? known(0) : unknown);
    }

    void notKnownSinceWhenACustomer() { QCOMPARE(Patient().measured(Measure::Engagement), unknown); }

    void threadingCountsWhoMatters_data() {
        QTest::addColumn<QString>("met");
        QTest::addColumn<double>("threading");
        QTest::newRow("nobody") << "" << 0.0;
        QTest::newRow("one") << "1" << 10.0;
        QTest::newRow("a champion") << "2" << 50.0;
        QTest::newRow("a vice president") << "3" << 40.0;
        QTest::newRow("all three") << "1;2;3" << 100.0;
        QTest::newRow("four are as good as three") << "1;2;3;4" << 100.0;
        QTest::newRow("a champion who left") << "5" << 0.0;
    }
    void threadingCountsWhoMatters() {
        QFETCH(QString, met);
        QFETCH(double, threading);
        Patient book;
        book.add(Contact{.contactId = "1", .name = "one"});
        book.add(Contact{.contactId = "2", .name = "two", .role = ContactRole::Champion});
        book.add(Contact{.contactId = "3", .name = "three", .seniority = Seniority::Vp});
        book.add(Contact{.contactId = "4", .name = "four", .seniority = Seniority::Director});
        book.add(Contact{
            .contactId = "5", .name = "five", .role = ContactRole::Champion, .status = ContactStatus::Left});
        book.touched(0, TouchpointKind::Call, book.builder.text(met.toStdString()));
        QCOMPARE(book.measured(Measure::Engagement), known(60 + 0.4 * threading));
    }

    void satisfactionTakesEachPersonsLatestAnswer() {
        Patient book;
        book.add(Contact{.contactId = "1", .name = "one", .influence = 4});
        book.add(Contact{.contactId = "2", .name = "two"});
        book.answered(10, 9, "1").answered(20, 0, "1");   // 100, weight 4
        book.answered(364, 7, "2").answered(365, 0, "2"); // 60, weight 1; day 366 is out
        book.answered(5, 6).answered(6, 10);              // 30, weight 1: both of nobody
        QCOMPARE(book.measured(Measure::Satisfaction), known(81.666666667));
        Patient old;
        old.answered(365, 10);
        QCOMPARE(old.measured(Measure::Satisfaction), unknown);
    }

    void ofTwoAnswersOfADayTheGreaterKeyIsLater() {
        Patient book;
        book.add(NpsResponse{.responseId = "10", .contactId = {}, .date = today, .score = 0});
        book.add(NpsResponse{.responseId = "9", .contactId = {}, .date = today, .score = 8});
        QCOMPARE(book.measured(Measure::Satisfaction), known(75));
    }

    void answersAreWorth_data() {
        QTest::addColumn<int>("score");
        QTest::addColumn<double>("expected");
        for (const auto& [score, expected] :
             {std::pair(10, 100.0), {9, 100.0}, {8, 75.0}, {7, 60.0}, {6, 30.0}, {5, 0.0}, {0, 0.0}})
            QTest::addRow("%d", score) << score << expected;
    }
    void answersAreWorth() {
        QFETCH(int, score);
        QFETCH(double, expected);
        Patient book;
        book.answered(0, score);
        QCOMPARE(book.measured(Measure::Satisfaction), known(expected));
    }

    void supportWeighsOpenTickets() {
        Patient book;
        book.ticket(100, {}, Severity::Urgent).ticket(100, 0, Severity::High).ticket(120, -1, Severity::High);
        book.ticket(100, {}, Severity::Normal)
            .ticket(100)
            .ticket(100, {}, Severity::Urgent, TicketKind::FeatureRequest);
        QCOMPARE(book.measured(Measure::Support), known(60)); // 100 - (2 * 15 + 2 * 5)
    }

    void supportIsLessHeavyForManyUsers() {
        Patient book;
        book.ticket(100, {}, Severity::Urgent).used("2026-03", 0, 300);
        QCOMPARE(book.measured(Measure::Support), known(95));
        Patient few;
        few.ticket(100, {}, Severity::Urgent).used("2026-03", 0, 30);
        QCOMPARE(few.measured(Measure::Support), known(85));
    }

    void supportRises_data() {
        QTest::addColumn<int>("opened");
        QTest::addColumn<int>("before");
        QTest::addColumn<bool>("rising");
        QTest::newRow("two are too few") << 2 << 0 << false;
        QTest::newRow("three from none") << 3 << 0 << true;
        QTest::newRow("a quarter more is not above") << 5 << 4 << false;
        QTest::newRow("above") << 6 << 4 << true;
        QTest::newRow("four from three") << 4 << 3 << true;
    }
    void supportRises() {
        QFETCH(int, opened);
        QFETCH(int, before);
        QFETCH(bool, rising);
        Patient book;
        for (int i = 0; i < opened; ++i)
            book.ticket(i == 0 ? 89 : i, 0); // closed today: no longer open
        for (int i = 0; i < before; ++i)
            book.ticket(i == 0 ? 90 : 179, 60);
        book.ticket(180, 100).ticket(3, 0, {}, TicketKind::FeatureRequest);
        QCOMPARE(book.measured(Measure::Support), known(rising ? 80 : 100));
    }

    void supportIsUnknownOnlyWithoutAnyTicketInTheBook() {
        FactsBuilder builder;
        builder.add(Account{.accountId = "A", .name = "A"});
        builder.add(Account{.accountId = "B", .name = "B"});
        builder.add(1, Ticket{.ticketId = "S", .openedOn = today, .kind = TicketKind::FeatureRequest});
        const auto facts = builder.build();
        QCOMPARE(supportMeasure(facts->at(0), today), known(100));
        QCOMPARE(supportMeasure(facts->at(0), today - Days(1)), unknown);
        QCOMPARE(Patient().measured(Measure::Support), unknown);
    }

    void commercialCountsTheDaysOverdue_data() {
        QTest::addColumn<int>("dueDaysAgo");
        QTest::addColumn<int>("paidDaysAgo"); // 999: unpaid
        QTest::addColumn<QString>("expected");
        QTest::newRow("not due yet") << -1 << 999 << "unknown";
        QTest::newRow("due today") << 0 << 999 << "100";
        QTest::newRow("half way") << 30 << 999 << "50";
        QTest::newRow("60 days") << 60 << 999 << "0";
        QTest::newRow("more") << 200 << 999 << "0";
        QTest::newRow("paid today") << 30 << 0 << "100";
        QTest::newRow("paid tomorrow") << 30 << -1 << "50";
    }
    void commercialCountsTheDaysOverdue() {
        QFETCH(int, dueDaysAgo);
        QFETCH(int, paidDaysAgo);
        QFETCH(QString, expected);
        Patient book;
        book.invoice(dueDaysAgo, paidDaysAgo == 999 ? std::nullopt : std::optional(paidDaysAgo));
        const auto value = book.measured(Measure::Commercial);
        QCOMPARE(value ? QString::number(*value) : QStringLiteral("unknown"), expected);
    }

    void theMostOverdueInvoiceCounts() {
        Patient book;
        book.invoice(10).invoice(30).invoice(50, 1).invoice(-3);
        QCOMPARE(book.measured(Measure::Commercial), known(50));
    }

    void weightsAreRescaledToTheKnown() {
        Patient book({.accountId = "A", .name = "Acme", .tier = Tier::Mid}); // no contract: no engagement
        for (const char* m : {"2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03"})
            book.used(m, 0, 100); // trend 50
        book.answered(0, 10);
        const auto facts = book.facts();
        const Health health = healthOf(facts->at(0), today);
        QCOMPARE(health[Measure::Usage], known(50));
        QCOMPARE(health[Measure::Engagement], unknown);
        QCOMPARE(health.score, known(70)); // (30 * 50 + 20 * 100) / 50, with half of the weight
        QVERIFY(health.colour == HealthColour::Green);
        ScoringProfile profile;
        profile.measureWeights = {29.9, 20, 20, 15, 15.1};
        QCOMPARE(healthOf(facts->at(0), today, profile).score, unknown);
    }

    void coloursAreReadFromTheRoundedScore() {
        QVERIFY(!colourOf(std::nullopt));
        QVERIFY(colourOf(69.5) == HealthColour::Green);
        QVERIFY(colourOf(69.499999999) == HealthColour::Amber);
        QVERIFY(colourOf(39.5) == HealthColour::Amber);
        QVERIFY(colourOf(39.4) == HealthColour::Red);
    }

    void theLatestOverrideInForceCounts() {
        Patient book;
        book.overridden(10, 0, 90).overridden(20, 30, 10).overridden(5, -2, 55);
        const auto facts = book.facts();
        const auto score = [&](int days) { return healthOf(facts->at(0), today + Days(days)).score; };
        QCOMPARE(score(0), known(90)); // set later than the 10, and still in force
        QCOMPARE(score(-3), known(55));
        QCOMPARE(score(1), known(10));
        QCOMPARE(score(30), known(10));
        QCOMPARE(score(31), unknown);
        QCOMPARE(score(-20), known(10));
        QCOMPARE(score(-21), unknown);
        QCOMPARE(healthOf(facts->at(0), today).calculated, unknown); // stays visible beside it
    }

    void theTrendHasMonthEndsAndToday() {
        QCOMPARE(trendDates(today, 3),
                 (std::vector{day("2026-01-31"), day("2026-02-28"), day("2026-03-31"), today}));
        QCOMPARE(trendDates(day("2024-02-29"), 2), (std::vector{day("2024-01-31"), day("2024-02-29")}));
        Patient book;
        book.overridden(400, 400, 80);
        QCOMPARE(healthTrend(book.facts()->at(0), today).size(), std::size_t(13));
    }

    void greenStreakEndsAtTheFirstOther() {
        Patient book;
        book.overridden(70, -1, 80); // 4 February to 14 April: two month-ends
        const auto facts = book.facts();
        QCOMPARE(greenStreak(facts->at(0), today), 2);
        QCOMPARE(greenStreak(facts->at(0), day("2026-03-30")), 1);
        QCOMPARE(greenStreak(facts->at(0), day("2026-04-30")), 0);
    }
};

QTEST_APPLESS_MAIN(TestHealth)
#include "tst_health.moc"
