#include "core/metrics/readiness.h"
#include "tests/core/fact_helpers.h"

using namespace foothold;

namespace {

const Date asOf = day("2026-06-30"); // M0 is June, M2 is April

using P = ReadinessPart;

/// An account with product "P" (index 0) and the features core "F0", premium "F1" to "F3" and workflow "W1"
/// to "W4" of it.
struct Ready : OneAccount {
    explicit Ready(const Account& account = {.accountId = "A", .name = "Acme"})
        : OneAccount(account) {
        product("P");
        builder.add(Feature{.featureId = "F0", .product = 0, .name = "f", .level = FeatureLevel::Core});
        for (const Text id : {Text("F1"), Text("F2"), Text("F3")})
            builder.add(Feature{.featureId = id, .product = 0, .name = "f", .level = FeatureLevel::Premium});
        for (const Text id : {Text("W1"), Text("W2"), Text("W3"), Text("W4")})
            builder.add(Feature{.featureId = id, .product = 0, .name = "f", .level = FeatureLevel::Workflow});
        begin();
    }
    std::optional<double> part(ReadinessPart part, Date date = asOf) {
        if (!m_facts) m_facts = facts(); // uses the builder up
        return readinessOf(m_facts->at(0), date)[part];
    }
    Ready& owns(std::int64_t seats = 100, bool option = false) {
        contract({.contractId = "C", .startOn = day("2024-01-01"), .expansionOption = option},
                 {{.lineId = "L", .product = 0, .seats = seats, .arr = 1000'00}});
        return *this;
    }
    Ready& uses(const char* monthText, std::int64_t users) {
        add(Usage{.month = month(monthText), .product = 0, .activeUsers = users});
        return *this;
    }
    Ready& usesFeature(int feature, const char* monthText, std::int64_t users = 5) {
        add(FeatureUsage{.month = month(monthText), .feature = feature, .activeUsers = users});
        return *this;
    }
    Ready& person(Text id, std::optional<Seniority> seniority = {}, bool sponsor = false,
                  Text department = {}) {
        add(Contact{.contactId = id,
                    .name = id,
                    .department = department,
                    .seniority = seniority,
                    .sponsor = sponsor});
        return *this;
    }
    Ready& meets(Text people, Date date) {
        add(Touchpoint{
            .touchpointId = numbered(builder, "T", ++m_meetings), .date = date, .contactIds = people});
        return *this;
    }
    Ready& ticket(Date opened, std::optional<TicketKind> kind = {}) {
        add(Ticket{.ticketId = numbered(builder, "S", ++m_tickets), .openedOn = opened, .kind = kind});
        return *this;
    }
    Ready& answer(Date date, int score) {
        add(NpsResponse{.responseId = numbered(builder, "N", ++m_answers), .date = date, .score = score});
        return *this;
    }

private:
    std::shared_ptr<const Facts> m_facts;
    int m_meetings = 0, m_tickets = 0, m_answers = 0;
};

const std::optional<double> unknown;

} // namespace

class TestReadiness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trend_data() {
        QTest::addColumn<int>("last");
        QTest::addColumn<double>("value");
        QTest::newRow("no growth") << 100 << 0.0;
        QTest::newRow("shrinks") << 50 << 0.0;
        QTest::newRow("10 %") << 110 << 50.0;
        QTest::newRow("20 %") << 120 << 100.0;
        QTest::newRow("more") << 200 << 100.0;
    }
    void trend() {
        QFETCH(int, last);
        QFETCH(double, value);
        Ready book;
        for (const char* m : {"2026-01", "2026-02", "2026-03"})
            book.uses(m, 100);
        for (const char* m : {"2026-04", "2026-05", "2026-06"})
            book.uses(m, last);
        QCOMPARE(book.part(P::Trend), std::optional(value));
    }

    void limitProximity_data() {
        QTest::addColumn<int>("users");
        QTest::addColumn<double>("value");
        QTest::newRow("half") << 50 << 0.0;
        QTest::newRow("less") << 10 << 0.0;
        QTest::newRow("70 %") << 70 << 50.0;
        QTest::newRow("90 %") << 90 << 100.0;
        QTest::newRow("over") << 150 << 100.0;
    }
    void limitProximity() {
        QFETCH(int, users);
        QFETCH(double, value);
        QCOMPARE(Ready().owns(100).uses("2026-06", users).part(P::LimitProximity), std::optional(value));
        QCOMPARE(Ready().uses("2026-06", users).part(P::LimitProximity), unknown); // nothing is contracted
    }

    void newFeatures() {
        QCOMPARE(Ready().usesFeature(1, "2026-05").part(P::NewFeatures), unknown); // nothing before April
        QCOMPARE(Ready().usesFeature(1, "2026-04").part(P::NewFeatures), unknown); // April is M2 itself
        QCOMPARE(Ready().usesFeature(1, "2026-03", 0).part(P::NewFeatures), std::optional(0.0)); // a row of 0
        Ready one;
        one.usesFeature(0, "2026-03").usesFeature(1, "2026-04").usesFeature(0, "2026-05");
        QCOMPARE(one.part(P::NewFeatures), std::optional(33.333333333)); // F1 only: F0 was used before
        Ready four;
        four.usesFeature(0, "2026-01");
        for (int feature = 1; feature <= 4; ++feature)
            four.usesFeature(feature, "2026-06");
        QCOMPARE(four.part(P::NewFeatures), std::optional(100.0));
        Ready later; // July lies after M0
        later.usesFeature(0, "2026-01").usesFeature(1, "2026-07");
        QCOMPARE(later.part(P::NewFeatures), std::optional(0.0));
    }

    void newPeople() {
        Ready none;
        none.person("a").meets("a", asOf - Days(89));
        QCOMPARE(none.part(P::NewPeople), unknown); // nothing before these 90 days
        Ready book;
        book.person("a").person("b").person("c");
        book.meets("a", asOf - Days(90)).meets("a;b", asOf - Days(89)).meets("b;c;nobody", asOf);
        QCOMPARE(book.part(P::NewPeople), std::optional(50.0)); // b and c of 4
        Ready left;                                             // who has left since still counts
        left.add(Contact{.contactId = "b", .name = "b", .status = ContactStatus::Left});
        left.person("a").meets("a", asOf - Days(200)).meets("b", asOf - Days(10));
        QCOMPARE(left.part(P::NewPeople), std::optional(25.0));
    }

    void departments() {
        QCOMPARE(Ready().part(P::Departments), unknown);
        Ready silent;
        silent.add(Department{.department = "IT"});
        QCOMPARE(silent.part(P::Departments), unknown); // nothing tells of departments
        Ready book;
        for (const Text name : {Text("Finance"), Text("IT"), Text("Legal"), Text("Sales")})
            book.add(Department{.department = name});
        book.add(Department{.department = "Canteen", .applicable = false});
        book.contract({.contractId = "C", .startOn = day("2024-01-01")},
                      {{.lineId = "L", .product = 0, .department = "IT", .arr = 100}});
        book.add(Usage{.month = month("2026-04"), .product = 0, .department = "Legal", .activeUsers = 3});
        book.person("a", {}, false, "Sales").meets("a", asOf);
        QCOMPARE(book.part(P::Departments), std::optional(75.0)); // all but Finance
    }

    void executives_data() {
        QTest::addColumn<int>("seniority");
        QTest::addColumn<bool>("sponsor");
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<double>("value");
        QTest::newRow("a VP on day 90") << int(Seniority::Vp) << false << 89 << 100.0;
        QTest::newRow("a VP on day 91") << int(Seniority::Vp) << false << 90 << 0.0;
        QTest::newRow("the original sponsor") << int(Seniority::CLevel) << true << 1 << 0.0;
        QTest::newRow("another C-level") << int(Seniority::CLevel) << false << 1 << 100.0;
        QTest::newRow("a director") << int(Seniority::Director) << false << 1 << 0.0;
    }
    void executives() {
        QFETCH(int, seniority);
        QFETCH(bool, sponsor);
        QFETCH(int, daysAgo);
        QFETCH(double, value);
        Ready book;
        book.person("a", Seniority(seniority), sponsor).meets("a", asOf - Days(daysAgo));
        QCOMPARE(book.part(P::Executives), std::optional(value));
        QCOMPARE(Ready().person("a", Seniority::Vp).part(P::Executives), unknown); // no touchpoint
    }

    void premiumAndWorkflows() {
        QCOMPARE(Ready().owns().part(P::Premium), unknown); // no feature usage
        QCOMPARE(Ready().owns().part(P::Workflows), unknown);
        Ready book;
        book.owns().usesFeature(1, "2026-04").usesFeature(2, "2026-03").usesFeature(3, "2026-06", 0);
        book.usesFeature(4, "2026-05").usesFeature(5, "2026-06").usesFeature(5, "2026-05");
        QCOMPARE(book.part(P::Premium), std::optional(33.333333333));   // F1 of three
        QCOMPARE(book.part(P::Workflows), std::optional(66.666666667)); // W1 and W2 of three
        Ready unowned;
        unowned.usesFeature(4, "2026-05");
        QCOMPARE(unowned.part(P::Workflows), unknown); // nothing is owned
    }

    void requests() {
        QCOMPARE(Ready().part(P::Requests), unknown);
        QCOMPARE(Ready().ticket(asOf + Days(1), TicketKind::FeatureRequest).part(P::Requests), unknown);
        QCOMPARE(Ready().ticket(asOf - Days(500)).part(P::Requests), std::optional(0.0));
        Ready book;
        book.ticket(asOf - Days(179), TicketKind::FeatureRequest); // day 180
        book.ticket(asOf - Days(180), TicketKind::FeatureRequest); // day 181
        QCOMPARE(book.part(P::Requests), std::optional(33.333333333));
    }

    void ticketChange() {
        QCOMPARE(Ready().part(P::TicketChange), unknown);
        QCOMPARE(Ready().ticket(asOf - Days(500)).part(P::TicketChange), std::optional(50.0));
        QCOMPARE(Ready().ticket(asOf - Days(89)).part(P::TicketChange), std::optional(0.0));
        QCOMPARE(Ready().ticket(asOf - Days(90)).part(P::TicketChange), std::optional(100.0));
        QCOMPARE(Ready().ticket(asOf - Days(90)).ticket(asOf).part(P::TicketChange), std::optional(50.0));
        // Feature requests make the account one that has tickets, but do not count.
        QCOMPARE(Ready().ticket(asOf, TicketKind::FeatureRequest).part(P::TicketChange), std::optional(50.0));
    }

    void npsChange() {
        QCOMPARE(Ready().answer(asOf, 9).part(P::NpsChange), unknown);
        QCOMPARE(Ready().answer(asOf - Days(180), 9).part(P::NpsChange), unknown);
        QCOMPARE(Ready().answer(asOf - Days(180), 8).answer(asOf - Days(179), 9).part(P::NpsChange),
                 std::optional(100.0));
        QCOMPARE(Ready().answer(asOf - Days(180), 8).answer(asOf, 7).part(P::NpsChange), std::optional(0.0));
        // The means count: (7 + 9) / 2 equals 8.
        QCOMPARE(Ready().answer(asOf - Days(200), 8).answer(asOf, 7).answer(asOf, 9).part(P::NpsChange),
                 std::optional(50.0));
        QCOMPARE(Ready().answer(asOf - Days(360), 8).answer(asOf, 7).part(P::NpsChange), unknown); // day 361
    }

    void healthChange() {
        // Commercial alone does not make a health; with overrides both ends are known.
        Ready book;
        book.add(HealthOverride{.setOn = day("2026-03-01"), .expiresOn = day("2026-03-31"), .score = 50});
        book.add(HealthOverride{.setOn = day("2026-06-01"), .expiresOn = day("2026-06-30"), .score = 56});
        QCOMPARE(book.part(P::HealthChange), std::optional(80.0)); // March 30: 50; 50 + 5 * 6
        Ready once;
        once.add(HealthOverride{.setOn = day("2026-06-01"), .expiresOn = day("2026-06-30"), .score = 56});
        QCOMPARE(once.part(P::HealthChange), unknown);
    }

    void roomTimingAndOptions() {
        QCOMPARE(Ready().part(P::Timing), unknown);
        QCOMPARE(Ready().part(P::Options), unknown);
        QCOMPARE(Ready().owns(100, false).part(P::Options), std::optional(0.0));
        QCOMPARE(Ready().owns(100, true).part(P::Options), std::optional(100.0));
        QCOMPARE(Ready().owns().part(P::Timing), std::optional(50.0)); // open-ended: mid-term
        Ready book({.accountId = "A", .name = "Acme", .addressableUsers = 400});
        QCOMPARE(book.owns(100).part(P::Room), std::optional(37.5));   // products 0, seats 75
        QCOMPARE(Ready().owns(100).part(P::Room), std::optional(0.0)); // seats unknown: products alone
    }

    void componentsAndScore() {
        // Known: room 100 * 0, timing 50, options 100 -> contract_headroom 50 alone: 10 of 100 is too little.
        const Readiness little = readinessOf(Ready().owns(100, true).facts()->at(0), asOf);
        QCOMPARE(little[Component::ContractHeadroom], std::optional(50.0));
        QCOMPARE(little[Component::UsageGrowth], unknown);
        QCOMPARE(little.score, unknown);
        ScoringProfile profile; // as heavy as the rest together: just enough
        profile.readinessWeights = {10, 10, 10, 10, 40};
        QCOMPARE(readinessOf(Ready().owns(100, true).facts()->at(0), asOf, profile).score,
                 std::optional(50.0));
        profile.readinessWeights = {10, 10, 10, 11, 40};
        QCOMPARE(readinessOf(Ready().owns(100, true).facts()->at(0), asOf, profile).score, unknown);
    }

    void actions_data() {
        QTest::addColumn<double>("score");
        QTest::addColumn<int>("action");
        QTest::newRow("0") << 0.0 << int(Action::Monitor);
        QTest::newRow("30.499") << 30.499 << int(Action::Monitor);
        QTest::newRow("30.5") << 30.5 << int(Action::Seed);
        QTest::newRow("50.4") << 50.4 << int(Action::Seed);
        QTest::newRow("50.5") << 50.5 << int(Action::Qualify);
        QTest::newRow("70.4") << 70.4 << int(Action::Qualify);
        QTest::newRow("70.5") << 70.5 << int(Action::Pursue);
        QTest::newRow("100") << 100.0 << int(Action::Pursue);
    }
    void actions() {
        QFETCH(double, score);
        QFETCH(int, action);
        QCOMPARE(int(*actionOf(score)), action);
        QVERIFY(!actionOf(std::nullopt));
    }

    void gates_data() {
        QTest::addColumn<int>("gate");
        QTest::addColumn<double>("health"); // below 0: unknown
        QTest::addColumn<bool>("flagged");
        QTest::addColumn<bool>("proven");
        QTest::addColumn<int>("gated");
        QTest::addColumn<QString>("reasons");
        const int open = int(Gate::Open), caution = int(Gate::Caution), closed = int(Gate::Closed);
        QTest::newRow("nothing") << open << 70.0 << false << true << int(Action::Pursue) << "";
        QTest::newRow("closed") << closed << 70.0 << false << true << int(Action::Monitor)
                                << "segment_gate_closed";
        QTest::newRow("caution") << caution << 70.0 << false << true << int(Action::Qualify)
                                 << "segment_gate_caution";
        QTest::newRow("amber") << open << 69.4 << false << true << int(Action::Qualify) << "health_amber";
        QTest::newRow("just green") << open << 69.5 << false << true << int(Action::Pursue) << "";
        QTest::newRow("red") << open << 39.4 << false << true << int(Action::Seed) << "health_red";
        QTest::newRow("unknown health")
            << open << -1.0 << false << true << int(Action::Seed) << "health_unknown";
        QTest::newRow("flagged") << open << 70.0 << true << true << int(Action::Seed)
                                 << "contraction_flagged";
        QTest::newRow("no value") << open << 70.0 << false << false << int(Action::Seed) << "no_value_proven";
        QTest::newRow("all") << closed << 10.0 << true << false << int(Action::Monitor)
                             << "segment_gate_closed health_red contraction_flagged no_value_proven";
    }
    void gates() {
        QFETCH(int, gate);
        QFETCH(double, health);
        QFETCH(bool, flagged);
        QFETCH(bool, proven);
        QFETCH(int, gated);
        QFETCH(QString, reasons);
        Account account{.accountId = "A", .name = "Acme"};
        if (proven) account.firstValueOn = asOf;
        OneAccount book(account);
        book.begin();
        Health known;
        if (health >= 0) known.score = health;
        known.colour = colourOf(known.score);
        const auto answer =
            gatedActionOf(book.facts()->at(0), asOf, 80.0, known, {.flagged = flagged}, Gate(gate));
        QCOMPARE(int(*answer.action), int(Action::Pursue));
        QCOMPARE(int(*answer.gated), gated);
        QStringList names;
        for (const GateReason reason : answer.reasons)
            names += nameString(reason);
        QCOMPARE(names.join(QLatin1Char(' ')), reasons);
    }

    void aLimitDoesNotRaise() {
        OneAccount book;
        book.begin();
        const auto facts = book.facts();
        const auto answer = gatedActionOf(facts->at(0), asOf, 10.0, {}, {}, Gate::Open);
        QCOMPARE(int(*answer.gated), int(Action::Monitor));
        const auto none = gatedActionOf(facts->at(0), asOf, std::nullopt, {}, {}, Gate::Open);
        QVERIFY(!none.action && !none.gated);
        QCOMPARE(none.reasons.size(), std::size_t(2)); // they hold all the same
    }

    void valueIsProven() {
        const auto proven = [](std::optional<Date> achieved, std::optional<Date> firstValue) {
            OneAccount book({.accountId = "A", .name = "Acme", .firstValueOn = firstValue});
            book.begin();
            book.add(Outcome{.outcomeId = "O", .achievedOn = achieved});
            return isValueProven(book.facts()->at(0), asOf);
        };
        QVERIFY(proven(asOf, std::nullopt));
        QVERIFY(!proven(asOf + Days(1), std::nullopt));
        QVERIFY(proven(std::nullopt, asOf));
        QVERIFY(!proven(std::nullopt, asOf + Days(1)));
        QVERIFY(!proven(std::nullopt, std::nullopt));
    }
};

QTEST_APPLESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
